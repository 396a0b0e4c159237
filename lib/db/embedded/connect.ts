import { setTimeout as wait } from "node:timers/promises";
import { connectionUrl } from "../connection-url";
import { prepareDataDirectory, type DataDirectory } from "./data-directory";
import { joinServer } from "./join-server";
import type { Greeting } from "./messages";
import { DataInUse, findOwner } from "./owner";
import { shortPath } from "./short-path";
import { startServer } from "./start-server";

/** The embedded database, usable until stopped. */
export interface EmbeddedDatabase {
  /** For `DATABASE_URL`. */
  url: string;
  /** Fulfilled if the server this process started ends by itself; never, if it was another's. */
  ended: Promise<void>;
  /** Says that this process needs the database no longer. */
  stop(): Promise<void>;
}

/** How long a start waits for a server that is just ending, in milliseconds: who is refused is to know within three seconds. */
const START_PATIENCE = 700;

/** How long a user waits for one that is just starting or ending, in milliseconds. */
const USER_PATIENCE = 10_000;

/**
 * Uses the embedded server that runs on a data directory, or starts one for this run.
 *
 * @param startedBy what a person called, such as `recoupe import`: a second start names it
 * @throws DataInUse if the server that runs there cannot be reached
 */
export async function connect(dataDirectory: string, startedBy = "recoupe"): Promise<EmbeddedDatabase> {
  const directory = prepareDataDirectory(dataDirectory);
  return patiently(USER_PATIENCE, async () => {
    const joined = await joinServer(directory);
    if (joined) return { url: urlOf(directory, joined.greeting), ended: never, stop: joined.leave };
    return start(directory, startedBy);
  });
}

/**
 * Starts the embedded server on a data directory, for a start that shares it with nobody who was there before.
 *
 * @throws DataInUse if anybody has it
 */
export async function startExclusively(dataDirectory: string, startedBy: string): Promise<EmbeddedDatabase> {
  const directory = prepareDataDirectory(dataDirectory);
  return patiently(START_PATIENCE, async () => {
    const owner = await findOwner(directory.run);
    if (owner) throw new DataInUse(directory.root, owner);
    return start(directory, startedBy);
  });
}

/** Of two that look at the same moment, the loser joins the winner in the next round; and what is ending may be awaited. */
async function patiently<T>(patience: number, attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof DataInUse) || performance.now() > deadline) throw error;
      await wait(50);
    }
  }
}

async function start(directory: DataDirectory, startedBy: string): Promise<EmbeddedDatabase> {
  const server = await startServer(directory, startedBy);
  return { url: urlOf(directory, server.greeting), ended: server.ended, stop: server.release };
}

function urlOf(directory: DataDirectory, { port }: Greeting): string {
  return connectionUrl(port === null ? { directory: shortPath(directory.run) } : { port });
}

const never = new Promise<void>(() => undefined);
