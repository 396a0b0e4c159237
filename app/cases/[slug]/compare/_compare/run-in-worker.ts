import type { TaskName, WorkerTasks } from "./worker-tasks";

/** Runs one task in a worker of its own, which ends with it; aborting ends it at once. */
export function runInWorker<Name extends TaskName>(name: Name, input: WorkerTasks[Name]["in"], signal?: AbortSignal): Promise<WorkerTasks[Name]["out"]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./compare-worker.ts", import.meta.url), { type: "module" });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerTasks[Name]["out"]>) => end(() => resolve(data)));
    worker.addEventListener("error", (event) => end(() => reject(new Error(event.message))));
    signal?.addEventListener("abort", () => end(() => reject(new DOMException("aborted", "AbortError"))));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ name, input });
  });
}
