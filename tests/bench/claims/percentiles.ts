import { processorTime } from "./processor-time";

/** What a query took, over several runs, in milliseconds: by the clock, and of processor time, which other work on the machine leaves alone. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly work50: number;
  readonly work95: number;
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
  const worked: number[] = [];
  const started = performance.now();
  while (took.length < MOST_RUNS && (took.length < LEAST_RUNS || performance.now() - started < PATIENCE)) {
    const [workBefore, before] = [processorTime(), performance.now()];
    await work();
    took.push(performance.now() - before);
    worked.push(processorTime() - workBefore);
  }
  const at = (times: number[], share: number): number => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)] ?? 0;
  return { p50: at(took, 0.5), p95: at(took, 0.95), work50: at(worked, 0.5), work95: at(worked, 0.95), runs: took.length };
}
