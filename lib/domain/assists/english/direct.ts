import { EN } from "../../lexicon/function-words";
import type { Quote } from "../reading/quotes";
import type { FrameAfter, FrameFinder, QuoteFrame } from "../statements/quote-frames";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import type { RuleId } from "../rules";
import { subjectOf } from "./governed";
import { phraseFrom, startsPhrase } from "./phrases";
import { subjectBefore } from "./subject";
import { englishVerbAt, type EnglishVerb } from "./verbs";
import { isAdverb, isContraction, isDash, isFinite, keyAt, type Range, type Tokens } from "./words";

/** "…," said X. "…," X said. */
function frameAfter(reading: Reading, closing: number, to: number): FrameAfter | null {
  const { tokens } = reading;
  const last = keyAt(tokens, closing - 1);
  let at = closing + 1;
  while (at < closing + 3 && /^[,.!?–—-]$/.test(keyAt(tokens, at)) && tokens[at]?.kind === "sign") at += 1;
  const set = at > closing + 1 || /^[,!?–—]$/.test(last);
  if (keyAt(tokens, at) === "as") return plain(tokens, at + 1, to, set);
  return inverted(tokens, at, to) ?? plain(tokens, at, to, set) ?? signed(tokens, closing + 1, Math.max(to, Math.min(tokens.length, closing + SIGNED_REACH)));
}

/** “…” – John Smith, a baker: whoever stands after the dash, with nothing but who he is. */
function signed(tokens: Tokens, dash: number, to: number): FrameAfter | null {
  const name = tokens[dash + 1];
  if (!isDash(tokens, dash) || name?.kind !== "word" || !name.capital) return null;
  const speaker = phraseFrom(tokens, dash + 1, to);
  if (!speaker || (speaker.to < to && !/^[.,;(]$/.test(keyAt(tokens, speaker.to)))) return null;
  for (let i = speaker.from; i < Math.min(to, speaker.to + SIGNED_REACH) && !/^[.;]$/.test(keyAt(tokens, i)); i += 1) {
    if (tokens[i]?.kind === "quote" || englishVerbAt(tokens, i)?.mood === "finite") return null;
    if (isFinite(tokens, i) && !followsRelative(tokens, i, speaker.from)) return null;
  }
  return { cue: spanOf(tokens, dash, dash + 1), speaker: spanOf(tokens, speaker.from, speaker.to), rule: "quote-signed", end: speaker.to };
}

/** Words of a signature, and those after it that may still tell it is a sentence. */
const SIGNED_REACH = 20;

function frame(tokens: Tokens, verb: EnglishVerb, speaker: Range, rule: RuleId): QuoteFrame {
  return { cue: spanOf(tokens, verb.first, verb.end), speaker: spanOf(tokens, speaker.from, speaker.to), rule };
}

function says(verb: EnglishVerb): boolean {
  const { frames, lemma } = verb.reading.verb;
  return verb.mood === "finite" && !verb.passive && (frames.includes("quote") || /_(?:about|of)$/.test(lemma));
}

function inverted(tokens: Tokens, at: number, to: number): FrameAfter | null {
  const verb = verbSoon(tokens, at);
  if (!verb || verb.first !== at) return null;
  const speaker = phraseFrom(tokens, verb.end, to) ?? bareSpeaker(tokens, verb.end, to);
  return speaker && { ...frame(tokens, verb, speaker, "quote-inversion"), end: speaker.to };
}

/** "said harbour master Tom Briggs": a trade without an article before the name. */
function bareSpeaker(tokens: Tokens, at: number, to: number): Range | null {
  for (let i = at; i < Math.min(to, at + 5); i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word" || EN.prepositions.has(token.key) || EN.conjunctions.has(token.key) || EN.auxiliaries.has(token.key) || isAdverb(token)) return null;
    if (token.capital) return { from: at, to: phraseFrom(tokens, i, to)?.to ?? i + 1 };
  }
  return null;
}

function verbSoon(tokens: Tokens, at: number): EnglishVerb | null {
  for (let i = at; i < at + 3; i += 1) {
    const verb = englishVerbAt(tokens, i);
    if (verb) return says(verb) ? verb : null;
    if (!isAdverb(tokens[i]) && !/^(?:has|have|had)$/.test(keyAt(tokens, i))) return null;
  }
  return null;
}

/** X said. `set`: a comma or a mark of its own parts the quotation from what follows. */
function plain(tokens: Tokens, at: number, to: number, set: boolean): FrameAfter | null {
  const first = tokens[at];
  if (first?.kind !== "word" && first?.kind !== "number") return null;
  const bare = set && !EN.prepositions.has(first.key) && !EN.conjunctions.has(first.key) && !EN.auxiliaries.has(first.key) && !isAdverb(first) && !isContraction(first.key);
  if (!bare && !EN.subjectPronouns.has(first.key) && !startsPhrase(first)) return null;
  for (let i = at + 1; i < Math.min(to, at + 30); i += 1) {
    if (tokens[i]?.kind === "quote") return null;
    const verb = englishVerbAt(tokens, i);
    if (!verb || !says(verb)) {
      if (!verb && EN.auxiliaries.has(keyAt(tokens, i)) && !/^(?:has|have|had|also)$/.test(keyAt(tokens, i)) && !followsRelative(tokens, i, at)) return null;
      continue;
    }
    // "Aminata Sall, 27, whose house was swept away, told the BBC"
    const described = keyAt(tokens, verb.first - 1) === "," ? phraseFrom(tokens, at, verb.first - 1) : null;
    if (described && keyAt(tokens, described.to) === ",") return { ...frame(tokens, verb, described, "quote-subject-verb"), end: verb.end };
    const speaker = subjectBefore(tokens, verb.first, at);
    return speaker && speaker.from === at ? { ...frame(tokens, verb, speaker, "quote-subject-verb"), end: verb.end } : null;
  }
  return null;
}

/** The auxiliary of "a man who was there said" belongs to the speaker. */
function followsRelative(tokens: Tokens, at: number, from: number): boolean {
  for (let i = at - 1; i > from && i > at - 4; i -= 1) if (/^(?:who|which|whose|that)$/.test(keyAt(tokens, i))) return true;
  return false;
}

/** X said: “…”; X told reporters, “…”; X: “…”. */
function frameBefore(reading: Reading, opening: number, sentence: SentenceRange): QuoteFrame | null {
  const { tokens } = reading;
  let end = opening;
  const sign = keyAt(tokens, end - 1);
  if (sign === ":" || sign === ",") end -= 1;
  if (end <= sentence.from) return null;
  const floor = Math.max(sentence.from, end - (sign === ":" ? 30 : 12));
  for (let at = end - 1; at >= floor; at -= 1) {
    if (tokens[at]?.kind === "sign" && sign !== ":") break;
    const verb = englishVerbAt(tokens, at);
    if (!verb || verb.passive || !verb.reading.verb.frames.includes("quote")) continue;
    const speaker = subjectOf(tokens, sentence, verb);
    return { cue: spanOf(tokens, verb.first, verb.end), speaker: speaker && spanOf(tokens, speaker.from, speaker.to), rule: "quote-verb-before" };
  }
  if (sign !== ":") return null;
  const name = phraseFrom(tokens, sentence.from, end);
  return { cue: spanOf(tokens, end, end + 1), speaker: name && name.to === end ? spanOf(tokens, name.from, name.to) : null, rule: "quote-colon" };
}

/** English puts an incise between two quotations, not inside one. */
function frameInside(_reading: Reading, _quote: Quote, _from: number, _to: number): QuoteFrame | null {
  return null;
}

/** Where English names who says a quotation. */
export const ENGLISH_FRAMES: FrameFinder = { after: frameAfter, before: frameBefore, inside: frameInside };
