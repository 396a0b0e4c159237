/** Words kept at most; a text's vocabulary is far smaller, and hostile texts must not fill the memory. */
const KEPT = 50_000;

/**
 * A pure function of one word, with its answers kept: texts repeat their words, and a look-up is cheaper than a handful of expressions
 * and lists. All answers are forgotten when there are too many.
 */
export function remembered<Value>(answer: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const value = answer(word);
    if (known.size >= KEPT) known.clear();
    known.set(word, value);
    return value;
  };
}
