interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

/** What is looked at of a token: the key of its word. */
interface Keyed {
  readonly key: string;
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

  /** First words of all sequences: a look-up for callers that want to skip most tokens. */
  firstWords(): string[] {
    return [...this.root.next.keys()];
  }

  /** The longest sequence that begins at token `at`, with the index after it; null when none does. */
  longestAt(tokens: readonly Keyed[], at: number): { values: readonly T[]; end: number } | null {
    let node = this.root.next.get(tokens[at]?.key ?? "");
    if (!node) return null;
    let best: { values: readonly T[]; end: number } | null = null;
    for (let next = at + 1; node; next += 1) {
      if (node.values.length > 0) best = { values: node.values, end: next };
      const token: Keyed | undefined = tokens[next];
      node = token === undefined ? undefined : node.next.get(token.key);
    }
    return best;
  }
}
