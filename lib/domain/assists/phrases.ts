import { scanTokens, type ScanToken } from "./scan";

interface Node<Value> {
  value: Value | undefined;
  readonly next: Map<string, Node<Value>>;
}

/** A set of folded phrases, looked up from a token on; the longest wins. */
export class PhraseIndex<Value> {
  readonly #root: Node<Value> = { value: undefined, next: new Map() };

  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of phrases) {
      let node = this.#root;
      for (const token of scanTokens(phrase)) {
        let child = node.next.get(token.key);
        if (!child) {
          child = { value: undefined, next: new Map() };
          node.next.set(token.key, child);
        }
        node = child;
      }
      node.value = value;
    }
  }

  /** First words of all phrases: a look-up for callers that want to skip most tokens. */
  firstWords(): string[] {
    return [...this.#root.next.keys()];
  }

  /** The longest phrase that starts at token `at`, with the index after it. */
  match(tokens: readonly ScanToken[], at: number): { readonly value: Value; readonly next: number } | null {
    let found: { value: Value; next: number } | null = null;
    let node: Node<Value> | undefined = this.#root;
    for (let index = at; node && index < tokens.length; ) {
      node = node.next.get(tokens[index]?.key ?? "");
      index += 1;
      if (node?.value !== undefined) found = { value: node.value, next: index };
    }
    return found;
  }
}
