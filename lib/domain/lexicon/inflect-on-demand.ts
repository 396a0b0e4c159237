/** Letters that a verb is looked up by, at most. */
const LONGEST = 6;

/**
 * Holds verbs back until a word is asked about that may be a form of one: inflecting all of them takes longer than reading an
 * article, and a text has forms of few.
 *
 * @param lettersKept letters with which every form of a verb begins; only the first six count, and none stands for any word
 * @param inflect called once for a verb, before the first word that begins with its letters is looked up
 * @returns to be called with a word before its forms are looked up
 */
export function inflectOnDemand<Verb>(verbs: Iterable<Verb>, lettersKept: (verb: Verb) => string, inflect: (verb: Verb) => void): (word: string) => void {
  const waiting = new Map<string, Verb[]>();
  for (const verb of verbs) {
    const letters = lettersKept(verb).slice(0, LONGEST);
    const alike = waiting.get(letters);
    if (alike) alike.push(verb);
    else waiting.set(letters, [verb]);
  }
  return (word) => {
    for (let length = 0; length <= LONGEST && length <= word.length; length++) {
      const letters = word.slice(0, length);
      const verbs = waiting.get(letters);
      if (!verbs) continue;
      waiting.delete(letters);
      verbs.forEach(inflect);
    }
  };
}
