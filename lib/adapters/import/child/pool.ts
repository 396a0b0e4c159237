import { IMPORT_LIMITS } from "@/lib/limits";
import { ImportFailure } from "../import-failure";
import { childEntry } from "./entry";
import { ParserProcess } from "./parser-process";
import type { ParseJob, ParseResult } from "./protocol";

/** A few parsing processes, started when needed, used again for many documents, ended when idle. */
class ParserPool {
  private readonly idle: { parser: ParserProcess; timer: NodeJS.Timeout }[] = [];
  private readonly waiting: (() => void)[] = [];
  private working = 0;

  /**
   * Parses a document in a process of its own, waiting for one when all are at work.
   * @throws ImportFailure the document's own failure, `timeout`, `out-of-memory` or `aborted`.
   */
  async parse<Job extends ParseJob>(job: Job, signal?: AbortSignal): Promise<ParseResult<Job>> {
    if (this.working >= IMPORT_LIMITS.processes) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.working++;
    try {
      const parser = await this.take();
      try {
        if (signal?.aborted) throw new ImportFailure("aborted");
        return await parser.run(job, signal);
      } finally {
        this.giveBack(parser);
      }
    } finally {
      // The place goes to the next in line; only when nobody waits does the count fall.
      const next = this.waiting.shift();
      if (next) next();
      else this.working--;
    }
  }

  private async take(): Promise<ParserProcess> {
    for (let entry = this.idle.pop(); entry; entry = this.idle.pop()) {
      clearTimeout(entry.timer);
      if (entry.parser.usable) return entry.parser;
      entry.parser.kill();
    }
    return new ParserProcess(await childEntry());
  }

  private giveBack(parser: ParserProcess): void {
    if (!parser.usable) return parser.kill();
    const timer = setTimeout(() => {
      this.idle.splice(this.idle.findIndex((entry) => entry.parser === parser), 1);
      parser.kill();
    }, IMPORT_LIMITS.idleMs);
    timer.unref();
    this.idle.push({ parser, timer });
  }

  /** Ends the idle processes; those at work end when their documents do. */
  close(): void {
    for (const { parser, timer } of this.idle.splice(0)) {
      clearTimeout(timer);
      parser.kill();
    }
  }
}

/** The pool of this program. */
export const parserPool = new ParserPool();
