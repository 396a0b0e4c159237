/** One cell of `npm run bench:compare`, in a process of its own: one way of comparing on one pair of texts. Prints one JSON line. */
import { readFileSync } from "node:fs";
import { measureReadability, type Change } from "./readability";

const [way = "", fileA = "", fileB = ""] = process.argv.slice(2);

interface Part {
  readonly added?: boolean;
  readonly removed?: boolean;
  readonly value: string;
}

const fromParts = (parts: readonly Part[]): Change[] =>
  parts.map(({ added, removed, value }) => ({ op: added ? "insert" : removed ? "delete" : "equal", text: value }));
const fromPairs = (pairs: readonly (readonly [number, string])[]): Change[] =>
  pairs.map(([sign, text]) => ({ op: sign > 0 ? "insert" : sign < 0 ? "delete" : "equal", text }));

/** Each way loads only what it needs, so that memory is its own. */
const WAYS: Record<string, () => Promise<(a: string, b: string) => () => Change[]>> = {
  recoupe: async () => {
    const { compare } = await import("@/lib/domain/comparison/compare");
    return (a, b) => {
      const edits = compare(a, b);
      return () => edits.map(({ op, a: from, b: to }) => ({ op, text: op === "insert" ? b.slice(...to) : a.slice(...from) }));
    };
  },
  "recoupe + kinds": async () => {
    const { compare } = await import("@/lib/domain/comparison/compare");
    return (a, b) => {
      // Read as a view would: what each change touches is found out only then.
      const edits = compare(a, b).map((edit) => ({ ...edit }));
      return () => edits.map(({ op, a: from, b: to }) => ({ op, text: op === "insert" ? b.slice(...to) : a.slice(...from) }));
    };
  },
  "diff words": async () => {
    const { diffWords } = await import("diff");
    return (a, b) => {
      const parts = diffWords(a, b);
      return () => fromParts(parts);
    };
  },
  "diff words+space": async () => {
    const { diffWordsWithSpace } = await import("diff");
    return (a, b) => {
      const parts = diffWordsWithSpace(a, b);
      return () => fromParts(parts);
    };
  },
  "diff-match-patch": async () => {
    const { default: module } = await import("diff-match-patch");
    return (a, b) => {
      const differ = new module.diff_match_patch();
      differ.Diff_Timeout = 0; // its default gives up after a second and calls the rest replaced
      const pairs = differ.diff_main(a, b);
      differ.diff_cleanupSemantic(pairs);
      return () => fromPairs(pairs);
    };
  },
  "fast-diff": async () => {
    const { default: fastDiff } = await import("fast-diff");
    return (a, b) => {
      const pairs = fastDiff(a, b);
      return () => fromPairs(pairs);
    };
  },
};

/**
 * Calls after the first, of which the later half counts: a server or a worker makes many, and by then the engine has compiled what it
 * calls. Some hundred calls of a few milliseconds are still partly uncompiled, and the threads that compile count as well.
 */
const REPEATS = 400;
const REPEAT_BUDGET = 5_000;

const a = readFileSync(fileA, "utf8");
const b = readFileSync(fileB, "utf8");
const differ = await WAYS[way]?.();
if (!differ) throw new Error(`No way of comparing is called ${way}.`);
const times: number[] = [];
/** Processor time of each call, all threads: other work on the machine does not count. In milliseconds. */
const processor: number[] = [];
const began = performance.now();
let result: () => Change[] = () => [];
do {
  const before = performance.now();
  const used = process.cpuUsage();
  result = differ(a, b);
  const { user, system } = process.cpuUsage(used);
  times.push(performance.now() - before);
  processor.push((user + system) / 1000);
} while (times.length <= REPEATS && performance.now() - began < REPEAT_BUDGET);
const later = processor.slice(1).slice((processor.length - 1) >> 1).sort((x, y) => x - y);
const memory = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ first: times[0], firstProcessor: processor[0], steady: later[later.length >> 1] ?? processor[0], memory, ...measureReadability(result(), a, b) }));
