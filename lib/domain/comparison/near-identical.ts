import type { Gap, Sequences } from "./sequences";

/** Changes (elements inserted or deleted) beyond which a large gap without anchors counts as replaced. Bounds the work at O(D·n). */
const MAX_CHANGES = 64;

/**
 * Lines up a large gap that differs in a few elements only, by Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986)
 * stopped at `MAX_CHANGES`. Returns whether it did.
 */
export function matchNearIdentical(sequences: Sequences, gap: Gap): boolean {
  const { a, b, match, steps } = sequences;
  const rows = gap.aHigh - gap.aLow;
  const columns = gap.bHigh - gap.bLow;
  if (Math.abs(rows - columns) > MAX_CHANGES) return false;
  const middle = MAX_CHANGES + 1;
  const reach = new Int32Array(2 * middle + 1);
  const history: Int32Array[] = [];
  for (let changes = 0; changes <= MAX_CHANGES; changes++) {
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let i = down(reach, diagonal, changes) ? (reach[middle + diagonal + 1] ?? 0) : (reach[middle + diagonal - 1] ?? 0) + 1;
      const from = i;
      while (i < rows && i - diagonal < columns && a[gap.aLow + i] === b[gap.bLow + i - diagonal]) i++;
      steps.count += i - from + 1;
      reach[middle + diagonal] = i;
      if (i >= rows && i - diagonal >= columns) {
        walkBack(changes);
        return true;
      }
    }
    history.push(reach.slice());
  }
  return false;

  /** Whether the furthest path to a diagonal comes from the one above it (an insertion) rather than from the one below. */
  function down(reached: Int32Array, diagonal: number, changes: number): boolean {
    return (
      diagonal === -changes ||
      (diagonal !== changes && (reached[middle + diagonal - 1] ?? 0) < (reached[middle + diagonal + 1] ?? 0))
    );
  }

  function walkBack(changesMade: number): void {
    let i = rows;
    let j = columns;
    for (let changes = changesMade; changes >= 0; changes--) {
      const diagonal = i - j;
      const reached = history[changes - 1];
      let previous = 0;
      let fromDiagonal = 0;
      if (reached) {
        fromDiagonal = down(reached, diagonal, changes) ? diagonal + 1 : diagonal - 1;
        previous = reached[middle + fromDiagonal] ?? 0;
      }
      const runStart = reached ? previous + (fromDiagonal < diagonal ? 1 : 0) : 0;
      while (i > runStart) match[gap.aLow + --i] = gap.bLow + --j;
      if (!reached) return;
      i = previous;
      j = previous - fromDiagonal;
    }
  }
}
