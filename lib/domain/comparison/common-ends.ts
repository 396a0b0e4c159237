/** Characters compared one by one at first: most ranges differ there, and a slice would cost more. */
const FEW = 8;

/** Characters of the first slice compared; each further slice is twice as long. */
const FIRST_STEP = 32;

/** How many UTF-16 units `a` from `aFrom` and `b` from `bFrom` share, at most `longest`. Linear, at the speed of the engine's string comparison. */
export function commonStart(a: string, aFrom: number, b: string, bFrom: number, longest: number): number {
  let length = 0;
  while (length < longest && a.charCodeAt(aFrom + length) === b.charCodeAt(bFrom + length)) if (++length === FEW) break;
  if (length < FEW || length === longest) return length;
  let step = FIRST_STEP;
  // Growing steps while they agree, then halving ones up to the first unit that differs.
  for (let growing = true; step > 0 && length < longest; ) {
    const to = Math.min(longest, length + step);
    if (a.slice(aFrom + length, aFrom + to) === b.slice(bFrom + length, bFrom + to)) length = to;
    else growing = false;
    step = growing ? step * 2 : step >> 1;
  }
  return length;
}

/** How many UTF-16 units `a` up to `aTo` and `b` up to `bTo` end with alike, at most `longest`. */
export function commonEnd(a: string, aTo: number, b: string, bTo: number, longest: number): number {
  let length = 0;
  while (length < longest && a.charCodeAt(aTo - 1 - length) === b.charCodeAt(bTo - 1 - length)) if (++length === FEW) break;
  if (length < FEW || length === longest) return length;
  let step = FIRST_STEP;
  for (let growing = true; step > 0 && length < longest; ) {
    const to = Math.min(longest, length + step);
    if (a.slice(aTo - to, aTo - length) === b.slice(bTo - to, bTo - length)) length = to;
    else growing = false;
    step = growing ? step * 2 : step >> 1;
  }
  return length;
}
