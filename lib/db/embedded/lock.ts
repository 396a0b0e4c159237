import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createWhole } from "./create-whole";
import type { DataDirectory } from "./data-directory";
import { DataInUse, findOwner, livingOwner, ownerFile, ownerGenerations, ownerSocket, type Owner } from "./owner";
import { processStart } from "./process-start";
import { SOCKET_NAME } from "./serve-socket";

/** Sole right to open the cluster, until released or until this process ends in whatever way. */
export interface Lock {
  owner: Owner;
  release(): Promise<void>;
}

/**
 * Takes the data directory, or says who has it.
 *
 * Three things in turn, because none is enough alone. An abstract socket (Linux): the kernel gives it to one process and
 * takes it back from a dead one, but not across network namespaces. A socket in the directory, which answers across
 * containers as long as its owner lives. And the owner file that names that socket, of which only one process can make
 * the next generation; it is never removed before a newer one is there, or a latecomer could make the same one again.
 *
 * @param onClient gets each connection to the owner's socket
 * @throws DataInUse
 */
export async function takeLock(
  directory: DataDirectory,
  startedBy: string,
  onClient: (socket: Socket) => void,
): Promise<Lock> {
  const gate = await takeAbstractSocket(directory);
  const owner: Owner = {
    startedBy,
    host: hostname(),
    pid: process.pid,
    processStart: processStart(process.pid),
    since: new Date().toISOString(),
    socket: `owner-${randomBytes(6).toString("hex")}.sock`,
  };
  const server = createServer(onClient);
  await listen(server, ownerSocket(directory.run, owner));
  try {
    await becomeOwner(directory, owner);
  } catch (error) {
    await Promise.all([close(server), close(gate)]);
    throw error;
  }
  const release = async () => {
    await close(server);
    await close(gate);
  };
  return { owner, release };
}

async function becomeOwner(directory: DataDirectory, owner: Owner): Promise<void> {
  const previous = ownerGenerations(directory.run);
  const newest = previous[0] ?? 0;
  const holder = newest > 0 ? await livingOwner(directory.run, newest) : null;
  if (holder) throw new DataInUse(directory.root, holder);
  const mine = ownerFile(directory.run, newest + 1);
  if (!createWhole(mine, JSON.stringify(owner))) throw new DataInUse(directory.root, await findOwner(directory.run));
  if (ownerGenerations(directory.run)[0] !== newest + 1) {
    // Several owners have come and gone since the list was read, and the file made was one they had removed.
    rmSync(mine);
    throw new DataInUse(directory.root, await findOwner(directory.run));
  }
  for (const generation of previous) rmSync(ownerFile(directory.run, generation), { force: true });
  removeDeadSockets(directory, owner);
}

/** A killed owner leaves its sockets behind. */
function removeDeadSockets(directory: DataDirectory, owner: Owner): void {
  for (const name of readdirSync(directory.run)) {
    const leftBehind = name === SOCKET_NAME || (name.endsWith(".sock") && name !== owner.socket);
    if (leftBehind) rmSync(join(directory.run, name), { force: true });
  }
}

async function takeAbstractSocket(directory: DataDirectory): Promise<Server | null> {
  if (process.platform !== "linux") return null;
  const server = createServer((socket) => socket.destroy());
  const name = createHash("sha256").update(directory.root).digest("hex");
  try {
    await listen(server, `\0recoupe-${name}`);
    return server;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    throw new DataInUse(directory.root, await waitForOwner(directory));
  }
}

/** The one who has the abstract socket writes its owner file a moment later. */
async function waitForOwner(directory: DataDirectory): Promise<Owner | null> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const owner = await findOwner(directory.run);
    if (owner) return owner;
    await wait(50);
  }
  return null;
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server | null): Promise<void> {
  return new Promise((resolve) => {
    if (server) server.close(() => resolve());
    else resolve();
  });
}
