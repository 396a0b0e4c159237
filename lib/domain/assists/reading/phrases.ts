import { PhraseTrie } from "./phrase-trie";
import { scanTokens, type ScanToken } from "./scan";

/** A set of folded phrases with a value each, looked up from a token on; the longest wins. */
export class PhraseIndex<Value> {
  readonly #trie = new PhraseTrie<Value>();

  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of phrases) this.#trie.add(scanTokens(phrase).map(({ key }) => key), value);
  }

  /** First words of all phrases: a look-up for callers that want to skip most tokens. */
  firstWords(): string[] {
    return this.#trie.firstWords();
  }

  /** The longest phrase that starts at token `at`, with the index after it. */
  match(tokens: readonly ScanToken[], at: number): { readonly value: Value; readonly next: number } | null {
    const found = this.#trie.longestAt(tokens, at);
    const value = found?.values.at(-1);
    return found && value !== undefined ? { value, next: found.end } : null;
  }
}
