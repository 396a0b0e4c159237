import { AUXILIARY_FORMS, canBeParticiple } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import { SPEAKER_NOUNS } from "../../lexicon/speakers";
import type { FrameAfter } from "../statements/quote-frames";
import { spanOf, type Reading } from "../reading/reading";
import { isAdverb, isFiniteAt, isIn, isLink, keyAt, type Tokens } from "./grammar";
import { skipSetting } from "./inversion";
import { canSpeak, nounPhraseFrom } from "./noun-phrase";
import { relaysAfter } from "./relays";

/** Words a quotation has at least before a verb no list holds may tell who said it: titles and names in quotation marks are shorter. */
const FULL_WORDS = 4;

/** Endings of the present's third persons. */
const THIRD_PERSON = /(?:[^e]e|[^n]t|nent|lent|rent|sent|tent|d)$/;

/**
 * « … », défie Boukary; « … », fanfaronne-t-elle: right after a full quotation and its comma, any verb with somebody after it tells who said it.
 * The lists hold the frequent verbs; the press uses hundreds.
 */
export function unlistedVerbAfter(reading: Reading, closing: number, at: number, to: number): FrameAfter | null {
  const { tokens } = reading;
  if (!isFullQuote(reading, closing)) return null;
  let verb = at;
  while (verb < at + 2 && isIn(FR.clitics, tokens[verb])) verb += 1;
  const word = tokens[verb];
  if (word?.kind !== "word" || word.capital || FR.prepositions.has(word.key) || FR.relatives.has(word.key) || FR.subordinators.has(word.key)) return null;
  const participle = AUXILIARY_FORMS.has(word.key) ? participleAfter(tokens, verb, to) : null;
  const end = (participle ?? verb) + 1;
  const pronoun = isIn(FR.invertedPronouns, tokens[verb + 1]) ? verb + 1 : null;
  if (pronoun !== null && !/^-(?:je|tu|nous|vous|ce)$/.test(keyAt(tokens, pronoun)) && (participle !== null || !AUXILIARY_FORMS.has(word.key))) {
    const stop = Math.max(end, pronoun + 1);
    return { cue: spanOf(tokens, at, stop), speaker: spanOf(tokens, pronoun, pronoun + 1), rule: "quote-inversion", end: stop };
  }
  if (keyAt(tokens, at - 1) !== "," || (participle === null && AUXILIARY_FORMS.has(word.key))) return null;
  const known = participle !== null || isFiniteAt(tokens, verb);
  // A form no list holds has its subject right after it: « défie Boukary », not « poème de Boukary ».
  if (!known && (!THIRD_PERSON.test(word.key) || SPEAKER_NOUNS.has(word.key) || isAdverb(word))) return null;
  const start = known ? skipSetting(tokens, end, to) : end;
  const speaker = keyAt(tokens, start) === "du" || keyAt(tokens, start) === "des" ? null : nounPhraseFrom(tokens, start, to, { appositions: true });
  if (!speaker || !canSpeak(tokens, speaker)) return null;
  const relays = relaysAfter(reading, speaker, to);
  return { cue: spanOf(tokens, verb, end), speaker: spanOf(tokens, speaker.from, speaker.to), relays: relays.spans, origins: relays.origins, rule: "quote-inversion", end: relays.end };
}

function participleAfter(tokens: Tokens, auxiliary: number, to: number): number | null {
  for (let i = auxiliary + 1; i < Math.min(to, auxiliary + 6); i += 1) {
    if (isLink(tokens[i])) continue;
    return canBeParticiple(keyAt(tokens, i)) && keyAt(tokens, i) !== "été" ? i : null;
  }
  return null;
}

function isFullQuote(reading: Reading, closing: number): boolean {
  const quote = reading.quoteOf[closing - 1];
  return quote !== undefined && reading.text.slice(quote.start, Math.min(quote.end, quote.start + 200)).split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= FULL_WORDS;
}
