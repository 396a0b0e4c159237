interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

/** Finds word sequences in running words, longest first. A look-up costs at most the longest sequence, so a text is read in linear time. */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  /** Adds a sequence; several values may share one. */
  add(keys: readonly string[], value: T): void {
    let node = this.root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), values: [] }));
      node = next;
    }
    if (keys.length > 0) node.values.push(value);
  }

  /** Whether any sequence begins with this word: one look-up spares most words the search. */
  begins(key: string): boolean {
    return this.root.next.has(key);
  }

  /** The longest sequence that begins at `at`, with the index after it; null when none does. */
  longestAt(keyAt: (index: number) => string | null, at: number): { values: readonly T[]; end: number } | null {
    let node = this.root;
    let best: { values: readonly T[]; end: number } | null = null;
    for (let i = at; ; i += 1) {
      const key = keyAt(i);
      const next = key === null ? undefined : node.next.get(key);
      if (!next) return best;
      node = next;
      if (node.values.length > 0) best = { values: node.values, end: i + 1 };
    }
  }
}
