import { EN } from "../../lexicon/function-words";
import { SPEAKER_NOUNS } from "../../lexicon/speakers";
import type { FoundAttribution } from "../statements/attribution";
import { contentSpan } from "../statements/content";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import { beginsNoun, objectOf } from "./governed-objects";
import { canSpeak, phraseFrom } from "./phrases";
import { subjectBefore } from "./subject";
import { englishVerbAt, type EnglishVerb } from "./verbs";
import { beginsClause, isDash, isFinite, keyAt, type Range, type Tokens } from "./words";

/** "The army said (that) it had …", "confirmed the deaths", "denied killing …", "accused X of …", "called it “…”". */
export function governed(reading: Reading, sentence: SentenceRange, verb: EnglishVerb): FoundAttribution | null {
  const { tokens } = reading;
  const object = objectOf(reading, sentence, verb);
  if (!object) return null;
  // "we were told by the authorities that"
  const by = verb.passive && keyAt(tokens, verb.end) === "by" ? phraseFrom(tokens, verb.end + 1, sentence.to, false) : null;
  const quoted = /^quot(?:ed|es|ing)$/.test(keyAt(tokens, verb.first)) ? phraseFrom(tokens, verb.first + 1, verb.at) : null;
  const found = quoted ?? (verb.passive ? by : subjectOf(tokens, sentence, verb));
  // “I can confirm it,” said a minister, adding that …: the first subject is inside the words quoted.
  const subject = found && verb.mood === "participle" && reading.quoteOf[found.from] && !reading.quoteOf[verb.first] ? null : found;
  // "No group has claimed responsibility", "nobody said": nothing was said.
  if (subject && /^(?:no|nobody)$/.test(keyAt(tokens, subject.from)) || keyAt(tokens, (subject?.from ?? 0) - 1) === "no") return null;
  const claimed = verb.reading.verb.lemma === "claim" && object.rule === "verb-noun" && subject !== null;
  if (object.rule !== "verb-clause" && !claimed && verb.mood === "finite" && !(subject && (canSpeak(tokens, subject) || isInstitution(tokens, subject, verb, object.from)))) return null;
  // What a speaker says of himself inside his own words is no report.
  if (subject && reading.quoteOf[subject.from] && keyAt(tokens, subject.from) === "you") return null;
  // “We are aware … and can confirm …”, the army said: who is quoted speaks of himself.
  if (subject && reading.quoteOf[verb.first] && !reading.quoteOf[subject.from] && /^(?:and|but)$/.test(keyAt(tokens, verb.first - 1))) return null;
  // "did not acknowledge any casualties": nothing was.
  if (object.rule === "verb-noun" && /^(?:confirm|acknowledge|announce|report|disclose|reveal|concede|admit)$/.test(verb.reading.verb.lemma) && isDenied(tokens, verb)) return null;
  // "we believe": the author, or a speaker inside his own words.
  if (subject && /^(?:i|we|i'm|we're|i've|we've|i'd|we'd)$/.test(keyAt(tokens, subject.from))) return null;
  // "the agency “can confirm that …,” said X": words quoted without their subject.
  if (!subject && !verb.passive && verb.mood === "finite" && reading.quoteOf[verb.first]) return null;
  // "raise questions about the possibility that …": no single word but a plural or an office is a subject.
  if (subject && !verb.passive && isNoSubject(tokens, subject)) return null;
  if (verb.mood === "finite" && !verb.passive && !subject && keyAt(tokens, object.from - 1) !== "that") return null;
  if (verb.reading.verb.frames.includes("finding") && !(subject && reports(tokens, subject, keyAt(tokens, object.from - 1) === "that"))) return null;
  // "State television quoted the mayor as saying": who passed the words on.
  const relay = quoted && keyAt(tokens, verb.first) !== "quoting" ? subjectBefore(tokens, verb.first, sentence.from) : null;
  const content = contentSpan(reading, object.from, clauseEnd(tokens, sentence, subject, object.from));
  return content && {
    form: "indirect",
    cue: spanOf(tokens, verb.first, verb.end),
    speaker: subject && spanOf(tokens, subject.from, subject.to),
    content,
    relays: relay ? [spanOf(tokens, relay.from, relay.to)] : [],
    rule: verb.passive ? "impersonal-clause" : verb.mood === "participle" ? "participle-clause" : object.rule,
  };
}

/** "it promised to publish the tallies": an office or a firm does so; "it promises to be a long day" says nothing. */
function isInstitution(tokens: Tokens, subject: Range, verb: EnglishVerb, object: number): boolean {
  return keyAt(tokens, subject.from) === "it" && /^(?:pledge|vow|promise|threaten|expect|call_for|demand|condemn|denounce|estimate)$/.test(verb.reading.verb.lemma) && keyAt(tokens, object + 1) !== "be";
}

function isDenied(tokens: Tokens, verb: EnglishVerb): boolean {
  for (let i = verb.first; i < verb.at; i += 1) if (EN.negations.has(keyAt(tokens, i)) || keyAt(tokens, i).endsWith("n't")) return true;
  return false;
}

const SUBORDINATOR = /^(?:after|before|since|until|when|while|although|though|because|if|as|once)$/;

/** "After Moscow said that …, the secretary …": what a clause that opens the sentence reports ends with that clause. */
function clauseEnd(tokens: Tokens, { from, to }: SentenceRange, subject: Range | null, content: number): number {
  if (subject && subject.from > content) return subject.from;
  if (!subject || subject.from - from < 1 || subject.from - from > 2 || !SUBORDINATOR.test(keyAt(tokens, subject.from - 1))) return to;
  for (let i = content + 1; i < to; i += 1) {
    if (tokens[i]?.kind === "quote") return to;
    if (keyAt(tokens, i) === "," && beginsNoun(tokens, i + 1) && beginsClause(tokens, i + 1, to)) return i;
  }
  return to;
}

/** A lone word in lower case that is no plural, no pronoun and no office. */
function isNoSubject(tokens: Tokens, { from, to }: Range): boolean {
  const token = tokens[from];
  if (!token || to !== from + 1 || token.capital || token.kind !== "word") return false;
  return !token.key.endsWith("s") && !EN.subjectPronouns.has(token.key) && !EN.determiners.has(token.key) && !canSpeak(tokens, { from, to });
}

/** Whether a subject reports by its nature: "the inquiry found that", not "she found that". */
function reports(tokens: Tokens, { from, to }: Range, that: boolean): boolean {
  for (let i = from; i < to; i += 1) if (SPEAKER_NOUNS.has(keyAt(tokens, i)) || (that && EVIDENCE.test(keyAt(tokens, i))) || (that && /^(?:jury|jurors|panel|court|tribunal|judges?|inspectors|auditors|investigators|coroner)$/.test(keyAt(tokens, i)))) return true;
  return false;
}

/** What shows that something is so; without "that" it shows what can be seen on it. */
const EVIDENCE = /^(?:research|evidence|imagery|images?|footage|photos?|photographs?|results?|findings?|maps?|tests?|autops(?:y|ies)|trials?|recordings?|logs?|screenshots?|experiments?)$/;

/** Words between a participle that opens its sentence and the comma before its subject. */
const OPENING_REACH = 40;

/** "Declaring that …, the secretary ordered": of a participle that opens its sentence, after a dateline too, the subject follows. */
function subjectAfter(tokens: Tokens, { from, to }: SentenceRange, verb: EnglishVerb): Range | null {
  if (verb.first > from && !isDash(tokens, verb.first - 1)) return null;
  for (let i = verb.end; i < Math.min(to, verb.end + OPENING_REACH); i += 1) {
    if (keyAt(tokens, i) !== ",") continue;
    const subject = phraseFrom(tokens, tokens[i + 1]?.kind === "quote" ? i + 2 : i + 1, to);
    if (subject && (isFinite(tokens, subject.to) || englishVerbAt(tokens, subject.to)?.mood === "finite")) return subject;
  }
  return null;
}

/** Words between "with" and the participle whose subject it brings. */
const OWN_REACH = 8;

/** The subject of a verb of saying, which a verb joined to an earlier one shares with it. */
export function subjectOf(tokens: Tokens, sentence: SentenceRange, verb: EnglishVerb): Range | null {
  // "called for a truce and urged leaders to talk": the second verb has the subject of the first.
  // "thanked the agents and in a statement said: …"
  const aside = /^(?:statement|interview|letter|report|post|tweet|speech|message|email)$/.test(keyAt(tokens, verb.first - 1)) && /^(?:a|an|his|her|its|their)$/.test(keyAt(tokens, verb.first - 2)) && keyAt(tokens, verb.first - 3) === "in" ? 3 : 0;
  const joined = /^(?:and|but|then)$/.test(keyAt(tokens, verb.first - 1 - aside));
  if (verb.mood === "finite" && !joined) return subjectBefore(tokens, verb.first, sentence.from);
  if (verb.mood === "participle") {
    const opened = subjectAfter(tokens, sentence, verb);
    if (opened) return opened;
    // "with the minority claiming": a subject of its own.
    for (let i = verb.first - 2; i > Math.max(sentence.from, verb.first - OWN_REACH); i -= 1) {
      const own = keyAt(tokens, i) === "with" ? phraseFrom(tokens, i + 1, verb.first) : null;
      if (own?.to === verb.first) return own;
    }
    // "The area was sealed and the group claimed the attack, saying …": of whoever spoke last.
    for (let i = verb.first - 2; i > Math.max(sentence.from, verb.first - OPENING_REACH) && keyAt(tokens, verb.first - 1) === ","; i -= 1) {
      const spoke = englishVerbAt(tokens, i);
      const speaker = spoke?.mood === "finite" && !spoke.passive ? subjectBefore(tokens, spoke.first, sentence.from) : null;
      if (speaker && canSpeak(tokens, speaker)) return speaker;
    }
  }
  const first = firstFinite(tokens, sentence);
  // "The vote was contested by Mondlane, who said it was rigged and called for marches": of whoever spoke last, where the sentence's subject cannot.
  const opening = joined && first < verb.first ? subjectBefore(tokens, first, sentence.from) : null;
  if (opening && !canSpeak(tokens, opening) && keyAt(tokens, opening.from) !== "it") {
    for (let i = verb.first - 2; i > Math.max(first, verb.first - OPENING_REACH); i -= 1) {
      const spoke = englishVerbAt(tokens, i);
      const speaker = spoke?.mood === "finite" && !spoke.passive ? subjectBefore(tokens, spoke.first, sentence.from) : null;
      if (speaker && canSpeak(tokens, speaker)) return speaker;
    }
  }
  if (first < verb.first) return subjectBefore(tokens, first, sentence.from);
  return EN.prepositions.has(keyAt(tokens, sentence.from)) || EN.conjunctions.has(keyAt(tokens, sentence.from)) ? null : phraseFrom(tokens, sentence.from, verb.first);
}

/** "In a press conference held at noon, Hale …": the verb is looked for after the circumstance that opens the sentence. */
function pastSetting(tokens: Tokens, { from, to }: SentenceRange): number {
  if (!/^(?:in|at|on|during|for|by|from|with|under)$/.test(keyAt(tokens, from))) return from;
  for (let i = from + 1; i < Math.min(to, from + SETTING_REACH) && tokens[i]?.kind !== "quote"; i += 1) if (keyAt(tokens, i) === ",") return i + 1;
  return from;
}

/** Words of a circumstance that opens a sentence. */
const SETTING_REACH = 16;

const FIRST_FINITE = new WeakMap<SentenceRange, number>();

/** The first finite verb of a sentence, or its end; looked for once, since every participle of the sentence may ask. */
function firstFinite(tokens: Tokens, sentence: SentenceRange): number {
  const known = FIRST_FINITE.get(sentence);
  if (known !== undefined) return known;
  let i = pastSetting(tokens, sentence) + 1;
  while (i < sentence.to && !isFinite(tokens, i) && englishVerbAt(tokens, i)?.mood !== "finite") i += 1;
  FIRST_FINITE.set(sentence, i);
  return i;
}
