/** A stretch of `length` equal elements at `a` in one sequence and `b` in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** What keeping it is worth; more characters, more worth. */
  readonly weight: number;
}

/**
 * The heaviest set of runs that keeps both orders (weighted longest increasing subsequence), by a Fenwick tree over `b`:
 * O(r log r) for r runs. `runs` are sorted by `a`, and no two begin at the same `a`. Chosen runs may overlap
 * at their ends; the caller trims them.
 */
export function heaviestChain(runs: readonly Run[]): readonly Run[] {
  if (runs.every((run, i) => i === 0 || (runs[i - 1]?.b ?? 0) <= run.b)) return runs;
  const order = runs.map((_, i) => i).sort((x, y) => (runs[x]?.b ?? 0) - (runs[y]?.b ?? 0));
  const rank = new Int32Array(runs.length);
  order.forEach((run, position) => (rank[run] = position + 1));
  const total = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  // Each node holds the run that ends the heaviest chain among the ranks it covers, or -1.
  const tree = new Int32Array(runs.length + 1).fill(-1);
  let best = -1;
  for (let i = 0; i < runs.length; i++) {
    let before = -1;
    for (let node = (rank[i] ?? 1) - 1; node > 0; node -= node & -node) {
      const candidate = tree[node] ?? -1;
      if (candidate >= 0 && (before < 0 || (total[candidate] ?? 0) > (total[before] ?? 0))) before = candidate;
    }
    previous[i] = before;
    total[i] = (runs[i]?.weight ?? 0) + (before < 0 ? 0 : (total[before] ?? 0));
    for (let node = rank[i] ?? 1; node < tree.length; node += node & -node) {
      const held = tree[node] ?? -1;
      if (held < 0 || (total[held] ?? 0) < (total[i] ?? 0)) tree[node] = i;
    }
    if (best < 0 || (total[i] ?? 0) > (total[best] ?? 0)) best = i;
  }
  const chain: Run[] = [];
  for (let i = best; i >= 0; i = previous[i] ?? -1) {
    const run = runs[i];
    if (run) chain.push(run);
  }
  return chain.reverse();
}
