import { EN } from "../../lexicon/function-words";
import type { FoundAttribution } from "../statements/attribution";
import { contentSpan } from "../statements/content";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import { testedOnce } from "../reading/vocabulary";
import { disputed } from "./disputed";
import { governed } from "./governed";
import { canSpeak, phraseFrom, startsPhrase } from "./phrases";
import { subjectBefore } from "./subject";
import { englishVerbAt, isPlainReport, type EnglishVerb } from "./verbs";
import { hasFinite, isAdverb, isDash, isFinite, keyAt, type Range, type Tokens } from "./words";

/** Every verb of saying in a sentence with what it reports: the clause before it, around it, or governed by it. */
export function indirectSpeech(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const { tokens } = reading;
  const found: FoundAttribution[] = [];
  // "Aren't those the things he says he hates?": a question states nothing.
  if (keyAt(tokens, sentence.to - 1) === "?" && EN.auxiliaries.has(keyAt(tokens, sentence.from))) return found;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const other = tollPut(reading, sentence, at) ?? disputed(reading, sentence, at);
    if (other) {
      used.add(other.cue.start);
      found.push(other);
      continue;
    }
    const verb = englishVerbAt(tokens, at);
    if (!verb || used.has(tokens[verb.first]?.start ?? -1) || used.has(tokens[verb.at]?.start ?? -1)) continue;
    const attribution = closing(reading, sentence, verb) ?? governed(reading, sentence, verb);
    if (!attribution) continue;
    used.add(attribution.cue.start);
    found.push(attribution);
    at = Math.max(at, verb.end - 1);
  }
  return found;
}

const PUTS = /^(?:put|puts|raised|raises|revised|lowered|estimated)$/;
const TOLLS = /^(?:toll|number|count|figure|tally|losses|casualties|damage)$/;

/** Whether a word is a verb that gives a toll its figure. */
const putsToll = testedOnce((key) => PUTS.test(key));

/** "The ministry put the death toll at 62", "raised the toll to 87". */
function tollPut(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  const word = tokens[at]?.word;
  if (!word || !putsToll(word) || !/^(?:the|its|their|total)$/.test(keyAt(tokens, at + 1))) return null;
  const noun = [2, 3, 4].find((step) => TOLLS.test(keyAt(tokens, at + step)));
  const to = noun === undefined ? undefined : [1, 2, 3, 4, 5].find((step) => /^(?:at|to)$/.test(keyAt(tokens, at + noun + step)) || (keyAt(tokens, at + noun + step) === "in" && keyAt(tokens, at + noun + step + 1) === "the"));
  const subject = to === undefined ? null : subjectBefore(tokens, at, sentence.from);
  if (!subject || !(canSpeak(tokens, subject) || keyAt(tokens, subject.from) === "it")) return null;
  const content = contentSpan(reading, at + 1, sentence.to);
  return content && { form: "indirect", cue: spanOf(tokens, at, at + 1), speaker: spanOf(tokens, subject.from, subject.to), content, relays: [], rule: "verb-noun" };
}

/** "…, the army said on Monday.", "…, said the spokesman.", "The strike, he said, would …": the verb closes or interrupts the statement. */
function closing(reading: Reading, sentence: SentenceRange, verb: EnglishVerb): FoundAttribution | null {
  const { tokens } = reading;
  if (verb.mood !== "finite" || verb.passive || verb.first <= sentence.from || !verb.reading.verb.frames.includes("quote")) return null;
  const speaker = inverted(tokens, sentence, verb) ?? inserted(tokens, sentence, verb);
  if (!speaker) return null;
  const comma = Math.min(speaker.from, verb.first) - 1;
  const goesOn = !hasFinite(tokens, sentence.from, comma);
  // "Lyon, France-based carmaker Vela hopes to …": what is said is not what precedes.
  if (goesOn && !isPlainReport(verb) && !isEdge(tokens, Math.max(speaker.to, verb.end)) && verb.reading.verb.frames.includes("infinitive")) return null;
  const content = contentSpan(reading, sentence.from, goesOn ? sentence.to : comma);
  return content && { form: "indirect", cue: spanOf(tokens, verb.first, verb.end), speaker: spanOf(tokens, speaker.from, speaker.to), content, relays: [], rule: "inversion" };
}

/** The speaker of "…, said the spokesman". */
function inverted(tokens: Tokens, sentence: SentenceRange, verb: EnglishVerb): Range | null {
  const comma = verb.first - 1;
  // "…, told reporters", "…, worried investors": whoever follows is told, or troubled.
  if (!isEdge(tokens, comma) || comma <= sentence.from || /^(?:tell|inform|remind|assure|worry)$/.test(verb.reading.verb.lemma)) return null;
  const speaker = phraseFrom(tokens, verb.end, sentence.to);
  if (!speaker || !isSpeaker(tokens, speaker) || !endsStatement(tokens, speaker.to, sentence.to, false)) return null;
  // "A senior officer, speaking on condition of anonymity, said the order": without a clause before, that is the subject.
  return hasFinite(tokens, sentence.from, comma) || speaker.to >= sentence.to - 1 ? speaker : null;
}

/** The speaker of "…, the army said on Monday." and "The strike, he said, would …". */
function inserted(tokens: Tokens, sentence: SentenceRange, verb: EnglishVerb): Range | null {
  // "a painkiller added to increase its weight": a participle.
  if (keyAt(tokens, verb.end) === "that" || (verb.reading.verb.lemma === "add" && keyAt(tokens, verb.end) === "to")) return null;
  const subject = subjectBefore(tokens, verb.first, sentence.from);
  if (!subject || !isEdge(tokens, subject.from - 1) || subject.from - 1 <= sentence.from) return null;
  // « …, beating forecasts »: a noun spelled like the verb has no speaker before it.
  if (!isPlainReport(verb) && !canSpeak(tokens, subject)) return null;
  const stop = verb.reading.verb.lemma === "tell" || verb.reading.verb.lemma === "inform" ? (phraseFrom(tokens, verb.end, sentence.to, false)?.to ?? verb.end) : verb.end;
  return endsStatement(tokens, stop, sentence.to, true) ? subject : null;
}

/** A comma, a dash or a closing mark: where a statement stops for who says it. */
function isEdge(tokens: Tokens, at: number): boolean {
  return keyAt(tokens, at) === "," || isDash(tokens, at) || tokens[at]?.kind === "quote";
}

function isSpeaker(tokens: Tokens, range: Range): boolean {
  const first = tokens[range.from];
  return first !== undefined && (startsPhrase(first) || EN.subjectPronouns.has(first.key));
}

/** Nothing but a time, a place or the hearer follows to the end of the sentence or the next comma. */
function endsStatement(tokens: Tokens, at: number, to: number, strict: boolean): boolean {
  for (let i = at; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind === "sign" && /^[.!?,;–—]$/.test(token.key)) return true;
    const key = keyAt(tokens, i);
    if (i === at) {
      const setting = EN.prepositions.has(key) || EN.weekdays.has(key) || isAdverb(token) || /^(?:reporters|journalists|this|last|late|who|which|and|but|while)$/.test(key);
      if (!setting) return false;
      if (!strict && /^(?:who|which|and|but|while|after|as)$/.test(key)) return true;
    }
    // "said in a statement posted on its account"
    const participle = i > at + 1 && tokens[i - 1]?.kind === "word" && /^(?:a|an|the)$/.test(keyAt(tokens, i - 2)) && EN.prepositions.has(keyAt(tokens, i + 1));
    if (i > at + 14 || (isFinite(tokens, i) && !participle)) return false;
  }
  return true;
}
