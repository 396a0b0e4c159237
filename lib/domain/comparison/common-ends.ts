/** Characters compared at first; each further step compares twice as many. */
const FIRST_STEP = 32;

/** Lengths that two ranges have in common at their beginnings or ends. Strings are compared in slices, which costs less than by character. */
function common(longest: number, same: (from: number, to: number) => boolean): number {
  let length = 0;
  let step = FIRST_STEP;
  while (length < longest && same(length, Math.min(longest, length + step))) {
    length = Math.min(longest, length + step);
    step *= 2;
  }
  if (length === longest) return length;
  let past = Math.min(longest, length + step);
  while (past - length > 1) {
    const middle = (length + past) >> 1;
    if (same(length, middle)) length = middle;
    else past = middle;
  }
  return length;
}

/** How many UTF-16 units `a` from `aFrom` and `b` from `bFrom` share, at most `longest`. Linear, at the speed of the engine's string comparison. */
export function commonStart(a: string, aFrom: number, b: string, bFrom: number, longest: number): number {
  return common(longest, (from, to) => a.slice(aFrom + from, aFrom + to) === b.slice(bFrom + from, bFrom + to));
}

/** How many UTF-16 units `a` up to `aTo` and `b` up to `bTo` end with alike, at most `longest`. */
export function commonEnd(a: string, aTo: number, b: string, bTo: number, longest: number): number {
  return common(longest, (from, to) => a.slice(aTo - to, aTo - from) === b.slice(bTo - to, bTo - from));
}
