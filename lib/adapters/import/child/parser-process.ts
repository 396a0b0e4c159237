import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { IMPORT_LIMITS } from "@/lib/limits";
import { ImportFailure, type ImportFailureCode } from "../import-failure";
import type { ChildEntry } from "@/lib/adapters/support/bundle-entry";
import type { ParseAnswer, ParseJob, ParseResult } from "./protocol";

/** How often the size of a working process is looked at. */
const WATCH_MS = 100;
const MEGABYTE = 1024 * 1024;
/** What Node itself needs to find its temporary folder; nothing else of our environment, secrets included, is passed on. */
const PASSED_ON = ["TMPDIR", "TEMP", "TMP", "SystemRoot"];

/** Resident bytes of a process; null where the system has no /proc, and there only the heap cap and the clock hold. */
function residentBytes(pid: number | undefined): number | null {
  try {
    // In kilobytes, where `statm` counts pages, whose size differs between machines.
    const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

/** What one parsing process may use. */
export type ProcessLimits = Record<"parseMs" | "readMs" | "heapMegabytes" | "residentMegabytes" | "documentsPerProcess", number>;

/** One parsing process: takes one job at a time, and is dead after any failure that was not the document's own. */
export class ParserProcess {
  private readonly child: ChildProcess;
  private documents = 0;
  private stderr = "";
  private readonly limits: ProcessLimits;

  constructor({ folder, module, options }: ChildEntry, limits: ProcessLimits = IMPORT_LIMITS) {
    this.limits = limits;
    this.child = fork(module, {
      cwd: folder,
      execArgv: [...options, `--max-old-space-size=${limits.heapMegabytes}`],
      env: { ...Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]])), NODE_ENV: "production" },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    // V8 says on stderr that its heap is full before it aborts.
    this.child.stderr?.on("data", (chunk: Buffer) => (this.stderr = (this.stderr + chunk.toString("latin1")).slice(-16_384)));
    this.child.on("error", () => this.kill());
    this.hold(false);
  }

  /** False when the process has ended, been killed or done its share. */
  get usable(): boolean {
    return this.child.connected && !this.child.killed && this.documents < this.limits.documentsPerProcess;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  kill(): void {
    this.child.kill("SIGKILL");
  }

  /** Whether the program waits for this process before it ends: only while it works. */
  private hold(held: boolean): void {
    const method = held ? "ref" : "unref";
    this.child[method]();
    this.child.channel?.[method]();
    const { stderr } = this.child;
    if (stderr && method in stderr) (stderr as unknown as { ref(): void; unref(): void })[method]();
  }

  /**
   * Parses one document.
   * @throws ImportFailure with the document's own failure, or `timeout`, `out-of-memory`, `aborted`; after these the process is dead.
   */
  run<Job extends ParseJob>(job: Job, signal: AbortSignal | undefined): Promise<ParseResult<Job>> {
    const { child } = this;
    this.documents++;
    this.hold(true);
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(clock);
        clearInterval(watch);
        child.off("message", onMessage).off("exit", onExit);
        signal?.removeEventListener("abort", onAbort);
        this.hold(false);
      };
      const fail = (code: ImportFailureCode): void => {
        settle();
        this.kill();
        reject(new ImportFailure(code));
      };
      const onMessage = (answer: ParseAnswer): void => {
        settle();
        // The process answers each job with the result of its format; types end at a message.
        if (answer.ok) resolve(answer.result as ParseResult<Job>);
        else reject(new ImportFailure(answer.code, answer.detail));
      };
      const onExit = (): void => fail(/heap|out of memory|allocation failed/i.test(this.stderr) ? "out-of-memory" : "unreadable");
      const onAbort = (): void => fail("aborted");
      const clock = setTimeout(() => fail("timeout"), job.format === "suggestions" ? this.limits.readMs : this.limits.parseMs);
      const watch = setInterval(() => {
        if ((residentBytes(child.pid) ?? 0) > this.limits.residentMegabytes * MEGABYTE) fail("out-of-memory");
      }, WATCH_MS);
      child.on("message", onMessage).on("exit", onExit);
      signal?.addEventListener("abort", onAbort, { once: true });
      child.send(job, (error) => {
        if (error) fail("unreadable");
      });
    });
  }
}
