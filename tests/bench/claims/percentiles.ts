/** What a query took, over several runs, in milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly runs: number;
}

const WARM_UP = 3;
const MOST_RUNS = 40;
const LEAST_RUNS = 8;
/** A slow query is not run 40 times. In ms. */
const PATIENCE = 6_000;

/** Runs `work` until it has been timed often enough. The first runs, which read from the disk and plan, are not counted. */
export async function timed(work: () => Promise<unknown>): Promise<Timing> {
  for (let n = 0; n < WARM_UP; n++) await work();
  const took: number[] = [];
  const started = performance.now();
  while (took.length < MOST_RUNS && (took.length < LEAST_RUNS || performance.now() - started < PATIENCE)) {
    const before = performance.now();
    await work();
    took.push(performance.now() - before);
  }
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.ceil(share * took.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), runs: took.length };
}
