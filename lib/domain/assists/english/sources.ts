import { EN } from "../../lexicon/function-words";
import { MEASURE_NOUNS, SPEAKER_NOUNS } from "../../lexicon/speakers";
import type { FoundAttribution } from "../statements/attribution";
import { contentSpan, wholeQuote } from "../statements/content";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import type { RuleId } from "../rules";
import type { Span } from "../types";
import { testedOnce } from "../reading/vocabulary";
import { canSpeak, phraseFrom } from "./phrases";
import { subjectBefore } from "./subject";
import { englishVerbAt } from "./verbs";
import { hasFinite, isAdverb, keyAt, type Range, type Tokens } from "./words";

/** Sources that no verb of saying names: "according to X", "as X said", "in the view of X", "reports that …", "is said to …", "reportedly". */
export function sources(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const first = reading.tokens[at];
    if (first?.kind !== "word" || !mayNameSource(first.word)) continue;
    const attribution = named(reading, sentence, at) ?? ownView(reading, sentence, at) ?? asSays(reading, sentence, at, used) ?? reportNoun(reading, sentence, at) ?? sureThat(reading, sentence, at) ?? unsourced(reading, sentence, at);
    if (!attribution) continue;
    used.add(attribution.cue.start);
    found.push(attribution);
  }
  return found;
}

/** Whether words that name a source may begin with this one. */
const mayNameSource = testedOnce((key) => /^(?:according|in|per|as)$/.test(key) || [REPORT_NOUN, OWNED_NOUN, SURE, REPORTEDLY, ACCUSED_OF, SAID_TO_BE].some((words) => words.test(key)));

/** Token index after "according to", "in the view of", "in the words of", "per"; null when none begins at `at`. */
function prepositionEnd(tokens: Tokens, at: number): { readonly end: number; readonly rule: RuleId } | null {
  const key = keyAt(tokens, at);
  if (key === "according" && keyAt(tokens, at + 1) === "to") return { end: at + 2, rule: "according-to" };
  if (key === "in" && keyAt(tokens, at + 3) === "of" && /^(?:view|words|opinion|eyes|telling)$/.test(keyAt(tokens, at + 2))) return { end: at + 4, rule: "view-of" };
  // "per" is "for each" unless a source's name follows it.
  if (key === "per" && /^(?:the|a)$/.test(keyAt(tokens, at + 1))) return { end: at + 1, rule: "according-to" };
  return null;
}

/** Words to either side of a source over which the sentence's verb is looked for; every source of a very long one looks. */
const VERB_REACH = 80;

function named(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  const cue = prepositionEnd(tokens, at);
  if (!cue) return null;
  const leading = at - sentence.from <= 1;
  const source = phraseFrom(tokens, cue.end, sentence.to, !leading) ?? (keyAt(tokens, at) === "according" ? barePlural(tokens, cue.end, sentence.to) : null);
  if (!source || isMeasure(tokens, source) || (keyAt(tokens, at) === "per" && !canSpeak(tokens, source))) return null;
  const rest = !leading && hasFinite(tokens, source.to, Math.min(sentence.to, source.to + VERB_REACH)) && !hasFinite(tokens, Math.max(sentence.from, at - VERB_REACH), at);
  const content = leading ? contentSpan(reading, source.to, sentence.to) : contentSpan(reading, sentence.from, rest ? sentence.to : at);
  if (!content) return null;
  return { form: "according-to", cue: spanOf(tokens, at, cue.end), speaker: spanOf(tokens, source.from, source.to), content: wholeQuote(reading, content) ?? content, relays: relaysAfter(reading, source, sentence.to), rule: cue.rule };
}

/** Words before the noun of "according to rescue officials", "according to newly released hospital records". */
const BARE_REACH = 4;

/** The source that nothing but its noun shows to be one: a plural without an article, or "research". */
function barePlural(tokens: Tokens, at: number, to: number): Range | null {
  let end = at;
  for (let i = at; i < Math.min(to, at + BARE_REACH) && tokens[i]?.kind === "word"; i += 1) {
    const key = keyAt(tokens, i);
    if (EN.prepositions.has(key) || EN.conjunctions.has(key) || EN.auxiliaries.has(key) || EN.weekdays.has(key)) break;
    if (MEASURE_NOUNS.has(key)) return null;
    if (SPEAKER_NOUNS.has(key) || /^(?:figures|records|data|documents|estimates|research|statistics|results|findings|filings)$/.test(key)) end = i + 1;
  }
  return end > at ? { from: at, to: end } : null;
}

/** "In Amnesty's view, …": the possessive names whose it is. */
function ownView(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  if (keyAt(tokens, at) !== "in") return null;
  for (let i = at + 1; i < Math.min(sentence.to - 1, at + 6); i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (!/'s?$/.test(token.key)) continue;
    const speaker = { start: tokens[at + 1]?.start ?? 0, end: token.end - (token.key.endsWith("'s") ? 2 : 1) };
    const content = /^(?:view|opinion|telling|estimation)$/.test(keyAt(tokens, i + 1)) && keyAt(tokens, i + 2) === "," ? contentSpan(reading, i + 3, sentence.to) : null;
    return content && { form: "according-to", cue: spanOf(tokens, at, i + 2), speaker, content, relays: [], rule: "view-of" };
  }
  return null;
}

/** "a source quoted by Reuters": who passed the words on. */
function relaysAfter({ tokens }: Reading, source: Range, to: number): Span[] {
  if (!/^(?:quoted|cited|relayed|carried|reported)$/.test(keyAt(tokens, source.to)) || keyAt(tokens, source.to + 1) !== "by") return [];
  const reporter = phraseFrom(tokens, source.to + 2, to, false);
  return reporter ? [spanOf(tokens, reporter.from, reporter.to)] : [];
}

/** "according to the season", "according to a schedule agreed last year": what something depends on. */
function isMeasure(tokens: Tokens, source: Range): boolean {
  for (let i = source.from; i < source.to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word" || EN.determiners.has(token.key)) continue;
    if (MEASURE_NOUNS.has(token.key)) return true;
    if (token.capital || SPEAKER_NOUNS.has(token.key)) return false;
  }
  return false;
}

/** "as the prosecutor said", "as one diplomat put it", "as reported by the BBC". */
function asSays(reading: Reading, sentence: SentenceRange, at: number, used: Set<number>): FoundAttribution | null {
  const { tokens } = reading;
  if (keyAt(tokens, at) !== "as" || /^(?:soon|long|far|much|well|many)$/.test(keyAt(tokens, at - 1))) return null;
  for (let i = at + 1; i < Math.min(sentence.to, at + 10); i += 1) {
    if (tokens[i]?.kind !== "word" && tokens[i]?.kind !== "number" && keyAt(tokens, i) !== "'") return null;
    const verb = englishVerbAt(tokens, i);
    if (!verb) continue;
    if (used.has(tokens[verb.first]?.start ?? -1) || verb.mood !== "finite" || verb.passive || !verb.reading.verb.frames.includes("quote")) return null;
    const subject = subjectBefore(tokens, verb.first, at + 1);
    const stop = skipSetting(tokens, verb.end, sentence.to);
    if (!subject || subject.from !== at + 1 || /^(?:i|we|you)$/.test(keyAt(tokens, subject.from)) || !canSpeak(tokens, subject) || !(stop >= sentence.to || tokens[stop]?.kind !== "word")) return null;
    const content = contentSpan(reading, at - sentence.from <= 1 ? verb.end : sentence.from, at - sentence.from <= 1 || !hasFinite(tokens, sentence.from, at) ? sentence.to : at);
    if (content) used.add(tokens[verb.first]?.start ?? -1);
    return content && { form: "according-to", cue: spanOf(tokens, at, verb.end), speaker: spanOf(tokens, subject.from, subject.to), content, relays: [], rule: "as-says" };
  }
  return null;
}

function skipSetting(tokens: Tokens, at: number, to: number): number {
  let i = at;
  while (i < to && (isAdverb(tokens[i]) || EN.weekdays.has(keyAt(tokens, i)) || keyAt(tokens, i) === "on")) i += 1;
  return i;
}

const REPORT_NOUN = /^(?:reports?|claims?|allegations?|rumou?rs?|suggestions?|accusations?|assertions?|speculation|statements?)$/;
/** Nouns that report only of somebody named: "Russia's announcement that". */
const OWNED_NOUN = /^(?:announcement|warning|vow|pledge|promise|prediction|admission|insistence|denial|complaint|contention|conclusion|confirmation|declaration|remark|argument)s?$/;

/** The name in "Russia's announcement", "the company's repeated warnings"; null without one. */
function owner({ tokens }: Reading, at: number, floor: number): Span | null {
  for (let i = at - 1; i >= Math.max(floor, at - 3); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (!token.key.endsWith("'s")) continue;
    let from = i;
    while (from > floor && tokens[from - 1]?.kind === "word" && (tokens[from - 1]?.capital || SPEAKER_NOUNS.has(keyAt(tokens, from - 1)) || keyAt(tokens, from - 1).endsWith("'s"))) from -= 1;
    if (from > floor && EN.determiners.has(keyAt(tokens, from - 1))) from -= 1;
    if (!canSpeak(tokens, { from, to: i + 1 })) return null;
    return { start: tokens[from]?.start ?? token.start, end: token.end - 2 };
  }
  return null;
}

/** "reports that the road had been mined". */
function reportNoun(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  const speaker = keyAt(tokens, at + 1) === "that" ? owner(reading, at, sentence.from) : null;
  if (!(REPORT_NOUN.test(keyAt(tokens, at)) || (speaker && OWNED_NOUN.test(keyAt(tokens, at)))) || keyAt(tokens, at + 1) !== "that" || !hasFinite(tokens, at + 2, Math.min(sentence.to, at + 20))) return null;
  // "said in a report that …": the clause is the verb's.
  if (englishVerbAt(tokens, at) || [2, 3, 4].some((back) => keyAt(tokens, at - back) === "in" && englishVerbAt(tokens, at - back - 1))) return null;
  const first = keyAt(tokens, at + 2);
  if (!(EN.determiners.has(first) || EN.subjectPronouns.has(first) || tokens[at + 2]?.capital || tokens[at + 2]?.kind === "number" || first.endsWith("s"))) return null;
  const content = contentSpan(reading, at + 2, sentence.to);
  return content && { form: "indirect", cue: spanOf(tokens, at, at + 1), speaker, content, relays: [], rule: "reports-that" };
}

/** Words between "accused of" and who accuses. */
const ACCUSER_REACH = 16;
const ACCUSED_OF = /^(?:suspected|accused)$/;

/** "was suspected of sponsoring", "has long been accused of looting": by nobody in particular, unless "by" names them. */
function accused(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  let from = at - 1;
  while (isAdverb(tokens[from]) || keyAt(tokens, from) === "been") from -= 1;
  if (from < sentence.from || !/^(?:is|are|was|were|has|have|had|stands|stand)$/.test(keyAt(tokens, from))) return null;
  for (let i = at + 2; i < Math.min(sentence.to, at + ACCUSER_REACH) && tokens[i]?.kind === "word"; i += 1) {
    const accuser = keyAt(tokens, i) === "by" ? phraseFrom(tokens, i + 1, sentence.to) : null;
    if (!accuser || !canSpeak(tokens, accuser)) continue;
    const content = contentSpan(reading, sentence.from, i);
    return content && { form: "indirect", cue: spanOf(tokens, from, at + 1), speaker: spanOf(tokens, accuser.from, accuser.to), content, relays: [], rule: "verb-noun" };
  }
  return { form: "conditional", cue: spanOf(tokens, from, at + 1), speaker: null, content: spanOf(tokens, sentence.from, sentence.to), relays: [], rule: "reportive-conditional" };
}

/** States of mind in which somebody says so: "is adamant that", "remained convinced that". */
const SURE = /^(?:adamant|insistent|confident|convinced|certain|sure|categorical|unequivocal|sceptical|skeptical|optimistic|doubtful|hopeful|afraid|concerned|worried)$/;

function sureThat(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  if (!SURE.test(keyAt(tokens, at)) || keyAt(tokens, at + 1) !== "that") return null;
  let from = at - 1;
  while (isAdverb(tokens[from]) && !EN.negations.has(keyAt(tokens, from))) from -= 1;
  if (keyAt(tokens, from) === "been") from -= 1;
  if (from <= sentence.from || !/^(?:is|are|was|were|has|have|had|remain|remains|remained|seems|seemed)$/.test(keyAt(tokens, from))) return null;
  const subject = subjectBefore(tokens, from, sentence.from);
  if (!subject || reading.quoteOf[from] || /^(?:i|we|you)$/.test(keyAt(tokens, subject.from)) || !canSpeak(tokens, subject)) return null;
  const content = contentSpan(reading, at + 2, sentence.to);
  return content && { form: "indirect", cue: spanOf(tokens, from, at + 1), speaker: spanOf(tokens, subject.from, subject.to), content, relays: [], rule: "verb-clause" };
}

const REPORTEDLY = /^(?:reportedly|allegedly|purportedly|supposedly)$/;
const SAID_TO_BE = /^(?:said|feared|believed|thought|alleged|rumou?red|reported|understood|reputed|presumed|suspected)$/;

/** "reportedly", "allegedly", "is said to", "are believed to": reported by nobody in particular. */
function unsourced(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  const key = keyAt(tokens, at);
  let from = at;
  if (!REPORTEDLY.test(key)) {
    if (ACCUSED_OF.test(key) && keyAt(tokens, at + 1) === "of") return accused(reading, sentence, at);
    if (!SAID_TO_BE.test(key) || keyAt(tokens, at + 1) !== "to" || !/^[a-z]+$/.test(keyAt(tokens, at + 2)) || tokens[at + 2]?.capital || EN.determiners.has(keyAt(tokens, at + 2))) return null;
    from = at - 1;
    while (isAdverb(tokens[from])) from -= 1;
    if (keyAt(tokens, from) === "been") from -= 1;
    if (!/^(?:is|are|was|were|has|have|had)$/.test(keyAt(tokens, from))) {
      if (!/^(?:be|have)$/.test(keyAt(tokens, at + 2))) return null;
      from = at;
    }
  }
  return { form: "conditional", cue: spanOf(tokens, from, at + 1), speaker: null, content: spanOf(tokens, sentence.from, sentence.to), relays: [], rule: "reportive-conditional" };
}
