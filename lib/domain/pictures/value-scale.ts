/** Where a value stands on an axis: 0 is its start, 1 its end. */
export type Position = number;

export interface Tick {
  readonly value: number;
  readonly at: Position;
}

/** An axis of numbers. `symlog` is linear near 0 and logarithmic beyond 1, so that 0 has a place beside thousands. */
export interface ValueAxis {
  readonly kind: "linear" | "symlog";
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

/** An axis and the way onto it. Values beyond its ends stand at them. */
export interface ValueScale {
  readonly axis: ValueAxis;
  at(value: number): Position;
}

/** From this ratio of the largest to the smallest positive value (and this size), a linear axis presses the small ones together. */
const WIDE_SPAN = 100;
/** Ticks are at most about this many. */
const TICKS = 6;
/** Below this share of the largest value, an axis of counts starts at 0: bars must not look longer than they are. */
const FROM_ZERO = 0.6;
/** Values that differ by less than this share are one: an axis between them would have no room for a tick. */
const SAME = 1e-9;
const PADDING = 0.06;

const log = (value: number): number => Math.sign(value) * Math.log1p(Math.abs(value));

/** The step of 1, 2 or 5 times a power of ten that cuts a span into at most `count` parts. */
function niceStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough * (1 - 1e-9)) ?? 10 * power;
}

function linearTicks(from: number, to: number): number[] {
  const step = niceStep(to - from, TICKS);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  // Counted in steps and rounded, so that 0.1 + 0.2 does not become a label.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Powers of ten, with 2 and 5 times them where few fit. */
function logTicks(from: number, to: number): number[] {
  const decades = Math.ceil(Math.log10(Math.max(to, 10)));
  const every = Math.max(1, Math.ceil(decades / TICKS));
  const factors = decades <= 2 ? [1, 2, 5] : [1];
  const positive = Array.from({ length: Math.floor(decades / every) + 1 }, (_, index) => 10 ** (index * every)).flatMap((power) =>
    factors.map((factor) => factor * power),
  );
  return [0, ...positive].filter((value) => value >= from && value <= to);
}

/**
 * An axis that holds all values, with room for an open end. No values make an axis from 0 to 1.
 *
 * @param openEnd some range has no upper bound: room is left beyond the largest value.
 */
export function valueScale(values: readonly number[], openEnd = false): ValueScale {
  const known = values.filter((value) => Number.isFinite(value));
  const min = known.reduce((least, value) => Math.min(least, value), known[0] ?? 0);
  const max = known.reduce((most, value) => Math.max(most, value), known[0] ?? 1);
  const smallest = known.filter((value) => value > 0).reduce((least, value) => Math.min(least, value), Infinity);
  const kind = min >= 0 && max >= WIDE_SPAN && max / smallest >= WIDE_SPAN ? "symlog" : "linear";
  const transform = kind === "symlog" ? log : (value: number): number => value;
  const start = min < 0 ? min : kind === "symlog" || max - min <= max * SAME || min < max * FROM_ZERO ? 0 : min;
  const span = max - start || Math.abs(max) || 1;
  const room = PADDING + (openEnd ? 2 * PADDING : 0);
  const from = start === 0 ? 0 : start - span * PADDING;
  const to = kind === "symlog" ? Math.expm1(log(max) * (1 + room)) : Math.max(max, start + span) + span * room;
  const [low, high] = [transform(from), transform(to)];
  const at = (value: number): Position => Math.min(1, Math.max(0, (transform(value) - low) / (high - low)));
  const ticks = (kind === "symlog" ? logTicks(from, to) : linearTicks(from, to)).map((value) => ({ value, at: at(value) }));
  return { axis: { kind, domain: [from, to], ticks }, at };
}
