import { readFileSync, readdirSync } from "node:fs";
import { connect } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import { processStart } from "./process-start";
import { shortPath } from "./short-path";

/** The process that holds a data directory, as its owner file says. */
export interface Owner {
  /** What a person started: `npm start`. */
  startedBy: string;
  host: string;
  pid: number;
  /** Tells a process from a later one with the same number; null where the system does not say. */
  processStart: string | null;
  /** UTC, ISO 8601. */
  since: string;
  /** Name of the socket in the run directory that answers as long as the owner lives. */
  socket: string;
}

/** Another process holds the data directory. */
export class DataInUse extends Error {
  override readonly name = "DataInUse";

  constructor(
    readonly directory: string,
    readonly owner: Owner | null,
  ) {
    const holder = owner
      ? `"${owner.startedBy}" (process ${owner.pid} on ${owner.host}, since ${owner.since})`
      : "another process that is just starting or stopping";
    super(`The data in ${directory} is in use by ${holder}.`);
  }
}

const OWNER_FILE = /^owner\.(\d+)$/;

/** Generations of owner files in the run directory, the newest first. A file stays when its owner ends: see lock.ts. */
export function ownerGenerations(runDirectory: string): number[] {
  return readdirSync(runDirectory)
    .map((name) => Number(OWNER_FILE.exec(name)?.[1] ?? Number.NaN))
    .filter((generation) => !Number.isNaN(generation))
    .sort((a, b) => b - a);
}

/** Path of one generation's owner file. */
export function ownerFile(runDirectory: string, generation: number): string {
  return join(runDirectory, `owner.${generation}`);
}

/** The owner that lives, or null: an owner file alone says nothing. */
export async function findOwner(runDirectory: string): Promise<Owner | null> {
  const [newest] = ownerGenerations(runDirectory);
  return newest === undefined ? null : livingOwner(runDirectory, newest);
}

/** The owner of one generation if it lives. */
export async function livingOwner(runDirectory: string, generation: number): Promise<Owner | null> {
  const owner = readOwner(ownerFile(runDirectory, generation));
  if (!owner) return null;
  return (await answers(ownerSocket(runDirectory, owner))) || isSameProcess(owner) ? owner : null;
}

/** Address of an owner's socket, short enough to connect to. */
export function ownerSocket(runDirectory: string, owner: Pick<Owner, "socket">): string {
  return process.platform === "win32" ? `\\\\.\\pipe\\${owner.socket}` : join(shortPath(runDirectory), owner.socket);
}

function readOwner(path: string): Owner | null {
  try {
    const owner: Owner = JSON.parse(readFileSync(path, "utf8"));
    return owner;
  } catch {
    return null;
  }
}

/** Connecting works between containers that share a volume, where a process number means nothing. */
function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", (error: NodeJS.ErrnoException) => {
      resolve(error.code !== "ECONNREFUSED" && error.code !== "ENOENT");
    });
  });
}

/** For an owner whose socket somebody has deleted. */
function isSameProcess(owner: Owner): boolean {
  return owner.host === hostname() && owner.processStart !== null && owner.processStart === processStart(owner.pid);
}
