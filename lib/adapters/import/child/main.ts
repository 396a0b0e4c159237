/**
 * Entry of a parsing process: answers one job at a time over IPC until its parent goes away. It runs without the
 * parent's environment, under a heap cap, and is killed from outside when it takes too long or grows too large.
 */
import { ImportFailure } from "../import-failure";
import { parse } from "./parse";
import type { ParseAnswer, ParseJob } from "./protocol";

async function answer(job: ParseJob): Promise<ParseAnswer> {
  try {
    return { ok: true, result: await parse(job) };
  } catch (error) {
    if (error instanceof ImportFailure) return { ok: false, code: error.code, detail: error.detail };
    // What a parser throws on a broken file says nothing to a person; a stack overflow means nesting.
    const code = error instanceof RangeError && /call stack/i.test(error.message) ? "too-deep" : "unreadable";
    return { ok: false, code, detail: undefined };
  }
}

process.on("message", (job: ParseJob) => {
  void answer(job).then((result) => process.send?.(result));
});
process.on("disconnect", () => process.exit(0));
