import { once } from "node:events";
import { migrate } from "@/lib/db/migrate";
import { CliFailure } from "../support/failure";
import { prepareClient } from "../support/prepare-client";
import { buildPages } from "./build-pages";
import { checkPort } from "./check-port";
import { claimDatabase } from "./claim-database";
import { readSettings } from "./settings";
import { say, sayWhile } from "./say";
import { sessionSecret } from "./session-secret";
import { startWeb, type Mode } from "./start-web";

/** Milliseconds between two looks at whether npm is still there. */
const LOOK_AFTER_PARENT = 500;

/**
 * Brings everything up, serves until told to stop, and takes everything down again in the opposite order.
 *
 * @returns the exit status: 0 when stopped by Ctrl-C or SIGTERM, 1 when it could not start or a part of it died, 2 when a
 * setting makes no sense. A second Ctrl-C does not wait and exits with 130.
 */
export async function serve(mode: Mode): Promise<number> {
  const interrupt = stopSignals();
  const { signal } = interrupt;
  const closers: (() => Promise<void>)[] = [];
  try {
    const settings = readSettings();
    const database = await claimDatabase(settings, mode === "dev" ? "npm run dev" : "npm start");
    closers.unshift(database.stop);
    await checkPort(settings);
    await prepareClient((work) => sayWhile("Writing the database client", work));
    signal.throwIfAborted();
    if (mode === "start") await buildPages(settings, signal);
    signal.throwIfAborted();
    for (const name of await migrate(database.url)) say(`Database: applied ${name}.`);
    signal.throwIfAborted();
    const web = startWeb(mode, settings, { DATABASE_URL: database.url, NEXTAUTH_SECRET: sessionSecret(settings.dataDirectory) });
    closers.unshift(web.stop);
    await web.ready(signal);
    say(`Recoupe is ready: ${settings.address}`);
    const { announceFirstVisit } = await import("./announce-first-visit");
    await announceFirstVisit(database.url, settings.address);
    say("Ctrl-C stops it.");
    const died = await Promise.race([web.ended, database.ended, once(signal, "abort").then(() => null)]);
    if (died) throw new CliFailure(died);
    return 0;
  } catch (error) {
    if (signal.aborted) return 0;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof CliFailure ? error.status : 1;
  } finally {
    for (const close of closers) await close();
    if (signal.aborted) say("Stopped.");
  }
}

function stopSignals(): AbortController {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    say("Stopping…");
    controller.abort();
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, stop);
  followNpm(() => controller.signal.aborted || stop());
  return controller;
}

/**
 * Calls back once when npm, where it started this process, has ended. A SIGTERM to npm ends the shell between the two, which
 * hands it on to nobody.
 */
function followNpm(ended: () => void): void {
  if (!process.env["npm_lifecycle_event"]) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    ended();
  }, LOOK_AFTER_PARENT);
  timer.unref();
}
