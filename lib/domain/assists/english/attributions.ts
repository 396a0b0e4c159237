import { EN } from "../../lexicon/function-words";
import { MEASURE_NOUNS } from "../../lexicon/speakers";
import type { FoundAttribution } from "../attribution";
import { contentSpan, wholeQuote } from "../content";
import { QuoteReader, unattributed } from "../quote-frames";
import { spanOf, type Reading, type SentenceRange } from "../reading";
import type { StatementReader } from "../statements";
import type { Span } from "../types";
import { ENGLISH_FRAMES } from "./direct";
import { englishVerbAt, isAdverb, isPlainReport, keyAt, phraseFrom, subjectBefore, type EnglishVerb, type Range } from "./grammar";

/** Reads English paragraphs in order and gives the attributions of each; its hedges are all words and locutions. */
export function englishReader(): StatementReader {
  const quotes = new QuoteReader(ENGLISH_FRAMES);
  return (reading) => {
    const used = new Set<number>();
    const found = quotes.attributed(reading, used);
    for (const sentence of reading.sentences) {
      found.push(...accordingTo(reading, sentence));
      found.push(...reports(reading, sentence, used));
      found.push(...reportedly(reading, sentence));
    }
    found.push(...unattributed(reading, found));
    return { attributions: found, hedges: [] };
  };
}

function accordingTo(reading: Reading, sentence: SentenceRange): FoundAttribution[] {
  const { tokens } = reading;
  const found: FoundAttribution[] = [];
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    if (keyAt(tokens, at) !== "according" || keyAt(tokens, at + 1) !== "to") continue;
    const leading = at - sentence.from <= 1;
    const source = phraseFrom(tokens, at + 2, sentence.to, !leading);
    if (!source || isMeasure(reading, source)) continue;
    const content = leading ? contentSpan(reading, source.to, sentence.to) : contentSpan(reading, sentence.from, at);
    if (!content) continue;
    found.push({ form: "according-to", cue: spanOf(tokens, at, at + 2), speaker: spanOf(tokens, source.from, source.to), content: wholeQuote(reading, content) ?? content, relays: [], rule: "according-to" });
  }
  return found;
}

/** "according to the season": what something depends on. */
function isMeasure({ tokens }: Reading, source: Range): boolean {
  return source.to - source.from <= 3 && MEASURE_NOUNS.has(keyAt(tokens, source.to - 1));
}

function reports(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const { tokens } = reading;
  const found: FoundAttribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const verb = englishVerbAt(tokens, at);
    if (!verb || used.has(tokens[verb.first]?.start ?? -1) || used.has(tokens[verb.at]?.start ?? -1)) continue;
    const attribution = closing(reading, sentence, verb) ?? governing(reading, sentence, verb);
    if (!attribution) continue;
    used.add(attribution.cue.start);
    found.push(attribution);
  }
  return found;
}

/** "…, the army said on Monday." and "…, said the spokesman.": the verb closes the sentence. */
function closing(reading: Reading, sentence: SentenceRange, verb: EnglishVerb): FoundAttribution | null {
  const { tokens } = reading;
  if (verb.mood !== "finite" || verb.passive || verb.first <= sentence.from) return null;
  const make = (speaker: Range, comma: number): FoundAttribution | null => {
    const content = contentSpan(reading, sentence.from, comma);
    return content && { form: "indirect", cue: spanOf(tokens, verb.first, verb.end), speaker: spanOf(tokens, speaker.from, speaker.to), content, relays: [], rule: "inversion" };
  };
  if (keyAt(tokens, verb.first - 1) === "," && verb.first - 1 > sentence.from) {
    const speaker = phraseFrom(tokens, verb.end, sentence.to);
    if (speaker && isSpeakerPhrase(reading, speaker)) return make(speaker, verb.first - 1);
  }
  const subject = subjectBefore(tokens, verb.first, sentence.from);
  if (!subject || keyAt(tokens, subject.from - 1) !== "," || subject.from - 1 <= sentence.from) return null;
  if (keyAt(tokens, verb.end) === "that" || !endsSentence(reading, verb.end, sentence.to)) return null;
  return make(subject, subject.from - 1);
}

function isSpeakerPhrase(reading: Reading, range: Range): boolean {
  const first = reading.tokens[range.from];
  return first !== undefined && (first.capital || /^(?:the|a|an|one|officials?|police|he|she|they)$/.test(first.key));
}

/** Nothing but a time, a place or the hearer follows to the end of the sentence or the next comma. */
function endsSentence(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  for (let i = at; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind === "sign" && /^[.!?,;]$/.test(token.key)) return true;
    if (i === at && !(EN.prepositions.has(keyAt(tokens, i)) || EN.weekdays.has(keyAt(tokens, i)) || isAdverb(token) || /^(?:reporters|journalists|this|last)$/.test(keyAt(tokens, i)))) return false;
    if (i > at + 14 || EN.auxiliaries.has(keyAt(tokens, i))) return false;
  }
  return true;
}

/** "The army said (that) it had …", "confirmed the deaths", "denied killing …". */
function governing(reading: Reading, sentence: SentenceRange, verb: EnglishVerb): FoundAttribution | null {
  const { tokens } = reading;
  const { frames, stance } = verb.reading.verb;
  let next = verb.end;
  // The hearer: "told reporters", "told the AP on Monday".
  if (/^(?:tell|inform|remind|assure|warn)$/.test(verb.reading.verb.lemma)) next = phraseFrom(tokens, next, Math.min(sentence.to, next + 6))?.to ?? next;
  const that = thatAfter(reading, next, sentence.to);
  const clause = that ?? next;
  const rest = tokens[clause];
  if (!rest || rest.kind === "sign") return null;
  const noun = frames.includes("noun") && (EN.determiners.has(rest.key) || rest.kind === "number" || /(?:ing|s)$/.test(rest.key));
  const bare = isPlainReport(verb) && frames.includes("clause") && (EN.subjectPronouns.has(rest.key) || hasVerbSoon(reading, clause, sentence.to) || (verb.reading.verb.lemma === "say" && (EN.determiners.has(rest.key) || rest.capital)));
  if (that === null && !noun && !bare) return null;
  if (stance === "ask" || (verb.passive && that === null)) return null;
  const subject = verb.passive ? null : subjectOf(reading, sentence, verb);
  if (that === null && !subject && verb.mood === "finite") return null;
  const content = contentSpan(reading, clause, sentence.to);
  if (!content) return null;
  return {
    form: "indirect",
    cue: spanOf(tokens, verb.first, verb.end),
    speaker: subject && spanOf(tokens, subject.from, subject.to),
    content,
    relays: [],
    rule: verb.passive ? "impersonal-clause" : verb.mood === "participle" ? "participle-clause" : that === null && noun && !bare ? "verb-noun" : "verb-clause",
  };
}

function subjectOf(reading: Reading, sentence: SentenceRange, verb: EnglishVerb): Range | null {
  if (verb.mood === "finite") return subjectBefore(reading.tokens, verb.first, sentence.from);
  for (let i = sentence.from + 1; i < verb.first; i += 1) {
    const key = keyAt(reading.tokens, i);
    if (EN.auxiliaries.has(key) || key.endsWith("ed") || englishVerbAt(reading.tokens, i)?.mood === "finite") return subjectBefore(reading.tokens, i, sentence.from);
  }
  return phraseFrom(reading.tokens, sentence.from, verb.first);
}

/** Token index after "that", past a time or a hearer: "said on Monday that …", "announced to reporters that …". */
function thatAfter(reading: Reading, at: number, to: number): number | null {
  const { tokens } = reading;
  for (let i = at; i < Math.min(to, at + 10); i += 1) {
    const token = tokens[i];
    if (token?.key === "that") return i === at || !EN.determiners.has(keyAt(tokens, i - 1)) ? i + 1 : null;
    if (token?.kind !== "word" && token?.key !== ",") return null;
    if (i === at && !EN.prepositions.has(token.key) && !EN.weekdays.has(token.key) && !isAdverb(token) && token.key !== ",") return null;
    if (EN.auxiliaries.has(token.key) || EN.subjectPronouns.has(token.key)) return null;
  }
  return null;
}

function hasVerbSoon(reading: Reading, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 12); i += 1) if (EN.auxiliaries.has(keyAt(reading.tokens, i)) || keyAt(reading.tokens, i).endsWith("ed")) return true;
  return false;
}

/** "reportedly", "allegedly", "is said to": reported by nobody in particular. */
function reportedly(reading: Reading, sentence: SentenceRange): FoundAttribution[] {
  const { tokens } = reading;
  const found: FoundAttribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!/^(?:reportedly|allegedly|purportedly|supposedly)$/.test(keyAt(tokens, at))) continue;
    const content: Span = spanOf(tokens, sentence.from, sentence.to);
    found.push({ form: "conditional", cue: spanOf(tokens, at, at + 1), speaker: null, content, relays: [], rule: "reportive-conditional" });
  }
  return found;
}
