import { attributionReadings } from "../../lexicon/cues";
import { EN } from "../../lexicon/function-words";
import { SPEAKER_NOUNS } from "../../lexicon/speakers";
import { canSpeak, phraseFrom, REACH, startsPhrase } from "./phrases";
import { englishVerbAt } from "./verbs";
import { isAdverb, isDash, isFinite, keyAt, type Range, type Tokens } from "./words";

/** The noun phrase that ends before `end`: back to the clause's edge. Appositions between commas belong to it. */
export function subjectBefore(tokens: Tokens, end: number, from: number): Range | null {
  let last = end;
  while (last > from && (isAdverb(tokens[last - 1]) || keyAt(tokens, last - 1) === "further") && !tokens[last - 1]?.capital) last -= 1;
  // "The ministry on Sunday put": the day stands between the subject and its verb.
  if (EN.weekdays.has(keyAt(tokens, last - 1)) && last - 1 > from + 1) last -= /^(?:on|late|early|earlier)$/.test(keyAt(tokens, last - 2)) ? 2 : 1;
  if (/^(?:week|month|year|night)$/.test(keyAt(tokens, last - 1)) && /^(?:last|this)$/.test(keyAt(tokens, last - 2)) && last - 2 > from) last -= keyAt(tokens, last - 3) === "earlier" ? 3 : 2;
  if (/^[,–—]$/.test(keyAt(tokens, last - 1))) return withApposition(tokens, last, from);
  const pronoun = keyAt(tokens, last - 1);
  if (EN.subjectPronouns.has(pronoun) && pronoun !== "who") return { from: last - 1, to: last };
  if (pronoun === "who" || pronoun === "which" || pronoun === "that") return nearest(tokens, subjectBefore(tokens, keyAt(tokens, last - 2) === "," ? last - 2 : last - 1, from));
  const start = phraseStart(tokens, last, from);
  if (start === null || start >= last) return beforeRelative(tokens, last, from);
  // "An official who spoke on condition of anonymity said"
  const described = keyAt(tokens, start - 1) === "who" && isFinite(tokens, start) && keyAt(tokens, start - 2) !== "," ? phraseStart(tokens, start - 1, from) : null;
  if (described !== null && described < start - 1) return { from: described, to: start - 1 };
  return beforeRelative(tokens, start, from) ?? { from: start, to: last };
}

/** "tensions with opposition supporters, who believe": of what stands before the pronoun the part that can speak. */
function nearest(tokens: Tokens, range: Range | null): Range | null {
  if (!range) return null;
  for (let i = range.to - 1; i > range.from; i -= 1) {
    if (/^(?:of|for|in|at|from)$/.test(keyAt(tokens, i))) return range;
    if (!/^(?:with|against|between|by|to|on)$/.test(keyAt(tokens, i))) continue;
    const part = { from: i + 1, to: range.to };
    return canSpeak(tokens, part) && !canSpeak(tokens, { from: range.from, to: i }) ? part : range;
  }
  return range;
}

/** Words a clause opened by "who" or "that" has at most. */
const RELATIVE_REACH = 24;

/**
 * The speaker of "a resident who didn't want to be named out of fear said": the phrase before the pronoun, where the verb at `end`
 * cannot be the relative clause's own.
 */
function beforeRelative(tokens: Tokens, end: number, from: number): Range | null {
  for (let i = end - 1; i > Math.max(from, end - RELATIVE_REACH); i -= 1) {
    const token = tokens[i];
    if (token?.kind === "quote" || (token?.kind === "sign" && !/^[-'.]$/.test(token.key)) || englishVerbAt(tokens, i)?.mood === "finite") return null;
    if (token?.key !== "who" || i === end - 1) continue;
    const start = keyAt(tokens, i - 1) === "," ? null : phraseStart(tokens, i, from);
    return start === null || start >= i ? null : { from: start, to: i };
  }
  return null;
}

/** Words a sentence may open with before a comma that name nobody. */
const OPENERS: ReadonlySet<string> = new Set("meanwhile however instead still then overall indeed thus therefore moreover furthermore besides nevertheless nonetheless elsewhere separately also too yes no well".split(" "));

/**
 * "Thomas Hale, the bank's longest-serving policymaker and one of ten people who decide on loans, rates and fees, said": the sentence
 * opens with the speaker, and no verb but those of its relative clauses stands between.
 */
function leadingSubject(tokens: Tokens, comma: number, start: number): Range | null {
  if (comma - start > 2 * REACH) return null;
  const from = /^(?:and|but)$/.test(keyAt(tokens, start)) ? start + 1 : start;
  const first = tokens[from];
  if (!first || !startsPhrase(first) || OPENERS.has(first.key) || EN.weekdays.has(first.key) || EN.prepositions.has(first.key) || isAdverb(first)) return null;
  const speaker = phraseFrom(tokens, from, from + REACH, false);
  const comma1 = from + tokens.slice(from, comma - 1).findIndex(({ key }) => key === ",");
  // "Ana Reyes who was on board, said": no comma opens the relative clause.
  const edge = comma1 < from && speaker && /^(?:who|whose)$/.test(keyAt(tokens, speaker.to)) ? speaker.to : comma1;
  if (!speaker || edge <= from || edge >= comma - 1 || !canSpeak(tokens, { from, to: edge })) return null;
  if (speaker.to < edge && !RELATIVE.test(keyAt(tokens, speaker.to))) return null;
  let relative = 0;
  for (let i = speaker.to < edge ? speaker.to : edge; i < comma - 1; i += 1) {
    if (tokens[i]?.kind === "quote") return null;
    if (RELATIVE.test(keyAt(tokens, i))) relative ||= i;
    else if (!relative && isFinite(tokens, i)) return null;
  }
  const to = relative && relative < speaker.to ? relative : speaker.to;
  return { from, to: keyAt(tokens, to - 1) === "," ? to - 1 : to };
}

const RELATIVE = /^(?:who|whose|which|that|what|where|who's)$/;

function withApposition(tokens: Tokens, comma: number, from: number): Range | null {
  const found = nearApposition(tokens, comma, from);
  // "The firm posted a loss, announced cuts and said …": the subject of the first of several predicates.
  const first = found && keyAt(tokens, comma - 1) === "," && !tokens.slice(found.from, found.to).some(({ key }) => key === ",") ? finiteIn(tokens, found) : null;
  const range = first === null ? (found ?? firstPredicate(tokens, comma, from)) : subjectBefore(tokens, first, from);
  return range?.from === from && !tokens.slice(range.from, range.to).some(({ key }) => RELATIVE.test(key)) ? range : (leadingSubject(tokens, comma, from) ?? range);
}

/** The same where no other comma stands before: whoever opens the sentence, if it can speak. */
function firstPredicate(tokens: Tokens, comma: number, from: number): Range | null {
  if (keyAt(tokens, comma - 1) !== "," || comma - from > REACH || tokens[from]?.kind !== "word") return null;
  const first = finiteIn(tokens, { from, to: comma - 1 });
  const subject = first === null || EN.auxiliaries.has(keyAt(tokens, first)) ? null : subjectBefore(tokens, first, from);
  return subject?.from === from && canSpeak(tokens, subject) ? subject : null;
}

function finiteIn(tokens: Tokens, { from, to }: Range): number | null {
  for (let i = from + 1; i < to; i += 1) {
    if (RELATIVE.test(keyAt(tokens, i))) return null;
    if (isFinite(tokens, i)) return i;
  }
  return null;
}

function nearApposition(tokens: Tokens, comma: number, from: number): Range | null {
  for (let i = comma - 2; i > Math.max(from, comma - REACH); i -= 1) {
    if (!/^[,–—]$/.test(keyAt(tokens, i)) || (isDash(tokens, comma - 1) && !isDash(tokens, i))) continue;
    const start = phraseStart(tokens, i, from);
    if (start === null || start >= i) return null;
    const first = keyAt(tokens, i + 1);
    const setting = tokens[i + 1]?.kind === "number" || /^(?:however|meanwhile|though|too)$/.test(first) || (EN.prepositions.has(first) && !(first === "of" && (tokens[i + 2]?.capital || tokens[i + 3]?.capital))) || EN.conjunctions.has(first) || EN.weekdays.has(first) || (first.length > 4 && /(?:ing|ed)$/.test(first));
    return { from: start, to: setting ? i : comma - 1 };
  }
  return null;
}

function phraseStart(tokens: Tokens, end: number, from: number): number | null {
  let edge = end;
  while (edge > Math.max(from, end - REACH)) {
    const token = tokens[edge - 1];
    if (!token || token.kind === "quote") break;
    const aside = token.key === ")" ? asideStart(tokens, edge - 1) : null;
    if (aside !== null && aside > from) {
      edge = aside;
      continue;
    }
    if (token.kind === "sign" && !(token.key === "." && (tokens[edge - 2]?.key.length ?? 9) <= (edge < end ? 4 : 1)) && (!/^[-&/']$/.test(token.key) || isDash(tokens, edge - 1))) break;
    if (token.kind === "word" && isPhraseEdge(tokens, edge, end)) break;
    edge -= 1;
    // "the drift some commentators fear", "a figure the army disputed": after another noun, these words begin a clause of their own.
    if (edge < end - 1 && /^(?:some|many|most|several|the|its|their)$/.test(token.key) && followsNoun(tokens, edge)) break;
  }
  let start = edge;
  while (start < end && (isAdverb(tokens[start]) || /^(?:and|but)$/.test(keyAt(tokens, start)) || EN.weekdays.has(keyAt(tokens, start)))) start += 1;
  // ", contradicting a boy who said"
  if (start > from && keyAt(tokens, start - 1) === "," && /[a-z]{3}ing$/.test(keyAt(tokens, start)) && EN.determiners.has(keyAt(tokens, start + 1)) && start + 1 < end) return start + 1;
  if (!EN.prepositions.has(keyAt(tokens, start))) return start < end ? start : null;
  return afterSetting(tokens, start, end);
}

/** Token index of the bracket that opens a short aside, "(NOAA)", closed at `at`. */
function asideStart(tokens: Tokens, at: number): number | null {
  for (let i = at - 1; i > at - 8; i -= 1) if (keyAt(tokens, i) === "(") return i;
  return null;
}

function followsNoun(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "word" && !EN.prepositions.has(before.key) && !EN.conjunctions.has(before.key) && !EN.determiners.has(before.key) && !isAdverb(before);
}

/** Whether the word before `edge` belongs to another clause than the phrase that ends at `end`. */
function isPhraseEdge(tokens: Tokens, edge: number, end: number): boolean {
  const token = tokens[edge - 1];
  if (!token) return true;
  if (EN.conjunctions.has(token.key) && token.key !== "and" && token.key !== "or" && !(token.key === "than" && /^(?:more|less|fewer)$/.test(keyAt(tokens, edge - 2)))) return true;
  // ", army and security officials said": two offices without articles.
  if (token.key === "and" && SPEAKER_NOUNS.has(keyAt(tokens, edge - 2)) && tokens[edge - 3]?.kind !== "word" && startsPhrase(tokens[edge] ?? token)) return false;
  if (token.key === "and" && !(tokens[edge]?.capital || EN.determiners.has(keyAt(tokens, edge)) || SPEAKER_NOUNS.has(keyAt(tokens, edge)) || (keyAt(tokens, edge) === "other" && SPEAKER_NOUNS.has(keyAt(tokens, edge + 1))))) return true;
  // "came weeks after the army announced": a clause of its own.
  if (/^(?:after|before|until|since)$/.test(token.key) && edge < end && (startsPhrase(tokens[edge] ?? token) || SPEAKER_NOUNS.has(keyAt(tokens, end - 1)))) return true;
  // "people supporting the candidate": what the plural before it does.
  if (/[a-z]{3}ing$/.test(token.key) && !token.capital && edge < end && startsPhrase(tokens[edge] ?? token) && /^(?:people|men|women|police|.+[^s]s)$/.test(keyAt(tokens, edge - 2)) && !SPEAKER_NOUNS.has(keyAt(tokens, edge))) return true;
  if (token.key === "and" && joinsClauses(tokens, edge - 2)) return true;
  if (/^(?:what|how|why|whatever)$/.test(token.key) || (token.key === "to" && keyAt(tokens, edge - 2) === "according")) return true;
  if (EN.auxiliaries.has(token.key) && !(token.capital && edge < end && /^(?:may|will)$/.test(token.key))) return true;
  if (EN.subjectPronouns.has(token.key) && edge < end) return true;
  if (edge >= end) return false;
  return attributionReadings(token.key, "en").some(({ form }) => form === "simple-past") && !EN.determiners.has(keyAt(tokens, edge - 2)) && keyAt(tokens, edge) !== "by";
}

/** Words of a predicate looked over before "and". */
const PREDICATE_REACH = 6;

/** "was otherwise fine and the military said", "was sealed off on Monday and the group claimed": what stands before "and" is a predicate, of which a verb and no noun's opening shows. */
function joinsClauses(tokens: Tokens, last: number): boolean {
  for (let i = last; i > last - PREDICATE_REACH; i -= 1) {
    const token = tokens[i];
    if (token && EN.weekdays.has(token.key)) continue;
    if (token?.kind !== "word" || token.capital || EN.determiners.has(token.key) || SPEAKER_NOUNS.has(token.key)) return false;
    if (EN.auxiliaries.has(token.key) || isFinite(tokens, i)) return true;
  }
  return false;
}

/** "In a statement the ministry": the subject begins at the determiner or name after the circumstance. */
function afterSetting(tokens: Tokens, start: number, end: number): number | null {
  for (let i = start + 2; i < end; i += 1) {
    const before = keyAt(tokens, i - 1);
    if (EN.determiners.has(keyAt(tokens, i)) && !EN.prepositions.has(before) && !EN.determiners.has(before)) return i;
  }
  // "In Northern Belmar police said", "In Darna health officials said": an office after a place.
  let office = end;
  while (office > start + 2 && !tokens[office - 1]?.capital && (SPEAKER_NOUNS.has(keyAt(tokens, office - 1)) || (office < end && startsPhrase(tokens[office - 1] ?? tokens[start]!)))) office -= 1;
  if (office < end && tokens[office - 1]?.capital) return office;
  // "After Moscow said": a conjunction there.
  return /^(?:after|before|since|until)$/.test(keyAt(tokens, start)) && start + 1 < end ? start + 1 : null;
}
