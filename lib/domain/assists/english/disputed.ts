import type { FoundAttribution } from "../statements/attribution";
import { contentSpan } from "../statements/content";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import { testedOnce } from "../reading/vocabulary";
import { canSpeak, phraseFrom } from "./phrases";
import { englishVerbAt } from "./verbs";
import { keyAt } from "./words";

/** What others said, called by what it is. */
const SAID = /^(?:figures?|claims?|accounts?|versions?|numbers?|tolls?|charges?|allegations?|accusations?|reports?|assertions?|suggestions?|estimates?)$/;
const STANDS = /^(?:dispute|deny|reject|dismiss|contest|challenge)$/;

/** Whether a word names what others said. */
const isWhatOthersSaid = testedOnce((key) => SAID.test(key));

/** "The rebels counted 40 dead, a figure the army disputed": whoever takes a stand on what was just said. */
export function disputed(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  const word = tokens[at]?.word;
  if (!word || !isWhatOthersSaid(word) || !/^(?:an?|the)$/.test(keyAt(tokens, at - 1)) || at - 1 <= sentence.from) return null;
  const relative = /^(?:which|that)$/.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  const speaker = phraseFrom(tokens, relative, sentence.to, false);
  const verb = speaker && canSpeak(tokens, speaker) ? englishVerbAt(tokens, verbAfter(reading, speaker.to)) : null;
  if (!speaker || !verb || verb.passive || verb.mood !== "finite" || !STANDS.test(verb.reading.verb.lemma)) return null;
  if (verb.end < sentence.to && tokens[verb.end]?.kind === "word") return null;
  const content = contentSpan(reading, sentence.from, at - 1);
  return content && { form: "indirect", cue: spanOf(tokens, verb.first, verb.end), speaker: spanOf(tokens, speaker.from, speaker.to), content, relays: [], rule: "verb-relative" };
}

/** Past "has" and "have" to the participle. */
function verbAfter({ tokens }: Reading, at: number): number {
  return /^(?:has|have|had)$/.test(keyAt(tokens, at)) ? at + 1 : at;
}
