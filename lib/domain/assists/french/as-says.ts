import type { FoundAttribution } from "../statements/attribution";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import { keyAt } from "./grammar";
import { inversionAt } from "./inversion";
import { canSpeak, nounPhraseFrom } from "./noun-phrase";
import { contentOf } from "./source-content";

/** « comme l'a affirmé X », « ainsi que le souligne X », « comme le dit X ». */
export function asSomebodySays(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  let next = at + 1;
  const key = keyAt(tokens, at);
  if (key !== "comme" && key !== "ainsi") return null;
  if (key === "ainsi" && /^qu[e']$/.test(keyAt(tokens, next))) next += 1;
  else if (key !== "comme") return null;
  const inversion = inversionAt(tokens, next, sentence.to);
  if (!inversion) return plainAsSays(reading, sentence, at, next);
  const content = contentOf(reading, sentence, { from: at, end: next, rule: "as-says", strict: false }, inversion.end);
  if (!content) return null;
  return { form: "according-to", cue: spanOf(tokens, at, inversion.verb.end), speaker: spanOf(tokens, inversion.speaker.from, inversion.speaker.to), content, relays: [], rule: "as-says" };
}

/** « comme il l'a dit », « comme le journal l'a révélé »: subject before its verb. */
function plainAsSays(reading: Reading, sentence: SentenceRange, at: number, next: number): FoundAttribution | null {
  const { tokens } = reading;
  const phrase = /^(?:il|elle|ils|elles)$/.test(keyAt(tokens, next)) ? { from: next, to: next + 1 } : nounPhraseFrom(tokens, next, sentence.to);
  // The pronoun reads like an article at the end of the phrase.
  const named = phrase && { from: next, to: /^l[e']$/.test(keyAt(tokens, phrase.to - 1)) ? phrase.to - 1 : phrase.to };
  if (!named || !/^l[e']$/.test(keyAt(tokens, named.to)) || (named.to > next + 1 && !canSpeak(tokens, named))) return null;
  for (let i = named.to + 1; i < named.to + 6; i += 1) {
    const inversion = inversionAt(tokens, i, i + 1);
    if (inversion) break;
    if (keyAt(tokens, i) === "," || i === sentence.to - 1) {
      const content = contentOf(reading, sentence, { from: at, end: i, rule: "as-says", strict: false }, i);
      return content && { form: "according-to", cue: spanOf(tokens, at, i), speaker: spanOf(tokens, named.from, named.to), content, relays: [], rule: "as-says" };
    }
  }
  return null;
}
