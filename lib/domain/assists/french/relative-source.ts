import type { FoundAttribution } from "../statements/attribution";
import { contentSpan, wholeQuote } from "../statements/content";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import { isFiniteAt, keyAt } from "./grammar";
import { canSpeak } from "./noun-phrase";
import { clauseStop, hasVerb, nextComma, REACH, type SourceCue } from "./source-content";
import { antecedent } from "./subject";

/** Relatives after « selon », « d'après » and « pour ». */
export const RELATIVE = /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/;

/** « des informations selon lesquelles … »: what is told, not who tells it. */
const SAID_BY_OTHERS = /^(?:informations?|rumeurs?|accusations?|hypothèses?|théories?|thèses?|versions?|affirmations?|allégations?|idées?|légendes?|récits?|traditions?|avis|propos|déclarations?)$/;

/** « l'expert, pour qui la mission est vouée à l'échec », « une note selon laquelle … »: the source is what the relative goes back to. */
export function relativeSource(reading: Reading, sentence: SentenceRange, cue: SourceCue): FoundAttribution | null {
  const { tokens } = reading;
  const source = antecedent(tokens, cue.from, sentence.from);
  if (!source || !canSpeak(tokens, source)) return null;
  for (let i = source.from; i < source.to; i += 1) if (SAID_BY_OTHERS.test(keyAt(tokens, i))) return null;
  const stop = nextComma(tokens, cue.end + 1, sentence.to);
  // Of an aside in the middle of its sentence the comma ends what is said; a closing one goes on to the end.
  const aside = stop !== null && isFiniteAt(tokens, stop + 1) ? stop : clauseStop(reading, cue.end + 1, sentence.to);
  const content = contentSpan(reading, cue.end + 1, aside);
  if (!content || !hasVerb(tokens, cue.end + 1, Math.min(aside, cue.end + REACH))) return null;
  return { form: "according-to", cue: spanOf(tokens, cue.from, cue.end), speaker: spanOf(tokens, source.from, source.to), content: wholeQuote(reading, content) ?? content, relays: [], rule: cue.rule };
}
