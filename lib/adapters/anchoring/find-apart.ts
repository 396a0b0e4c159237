import { fork } from "node:child_process";
import { join } from "node:path";
import { ANCHORING_LIMITS } from "@/lib/limits";
import { bundleEntry, type ChildEntry } from "../support/bundle-entry";
import type { AnchoringJob, Found } from "./protocol";

const ENTRY = {
  name: "anchoring-child",
  entry: join("lib", "adapters", "anchoring", "main.ts"),
  sources: ["anchoring"].map((room) => join("lib", "adapters", room)).concat(["comparison", "passages", "text", "lexicon", "support"].map((room) => join("lib", "domain", room))),
};

let prepared: Promise<ChildEntry> | undefined;

/**
 * Finds passages of one text again in another, in a process of its own: two versions of a long report take seconds to compare,
 * and the server answers others meanwhile. Offsets UTF-16.
 * @throws Error when it takes longer or more memory than `ANCHORING_LIMITS` allow.
 */
export async function findApart(job: AnchoringJob): Promise<Found[]> {
  prepared ??= bundleEntry(ENTRY);
  const { folder, module, options } = await prepared;
  const child = fork(module, {
    cwd: folder,
    execArgv: [...options, `--max-old-space-size=${ANCHORING_LIMITS.heapMegabytes}`],
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  try {
    return await new Promise<Found[]>((resolve, reject) => {
      const clock = setTimeout(() => reject(new Error("Finding passages again took too long.")), ANCHORING_LIMITS.ms);
      child.on("message", (found) => resolve(found as Found[]));
      child.on("error", reject);
      child.on("exit", () => reject(new Error("Finding passages again ended before it was done.")));
      child.on("exit", () => clearTimeout(clock));
      child.send(job, (error) => error && reject(error));
    });
  } finally {
    child.kill("SIGKILL");
  }
}
