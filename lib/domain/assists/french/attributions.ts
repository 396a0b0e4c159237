import type { FoundAttribution } from "../attribution";
import { QuoteReader, unattributed } from "../quote-frames";
import { spanOf, type Reading, type SentenceRange } from "../reading";
import { SpanCover } from "../span-cover";
import type { StatementReader } from "../statements";
import { accordingTo } from "./according-to";
import { conditionalUses, type ConditionalUse } from "./conditional";
import { FRENCH_FRAMES } from "./direct";
import { frenchHedges } from "./hedges";
import { incises } from "./incises";
import { indirectSpeech } from "./indirect";
import { relayedBy } from "./relays";

/** Reads French paragraphs in order and gives the attributions and the hedges of each. */
export function frenchReader(): StatementReader {
  const quotes = new QuoteReader(FRENCH_FRAMES);
  return (reading) => {
    const used = new Set<number>();
    const found = quotes.attributed(reading, used);
    for (const sentence of reading.sentences) {
      found.push(...accordingTo(reading, sentence, used));
      found.push(...incises(reading, sentence, used));
      found.push(...indirectSpeech(reading, sentence, used));
      found.push(...relayedBy(reading, sentence, used));
    }
    withIncisesSpeakers(reading, found);
    found.push(...unattributed(reading, found));
    const conditionals = reading.sentences.map((sentence) => ({ sentence, uses: conditionalUses(reading, sentence) })).filter(({ uses }) => uses.length > 0);
    found.push(...unsourcedConditionals(reading, conditionals, found));
    const hedges = frenchHedges(reading, conditionals.flatMap(({ uses }) => uses));
    return { attributions: found, hedges };
  };
}

/** Longest gap, in characters, between who spoke and what he adds: « …, a dit l'élu local dans la soirée, soulignant que … ». */
const ADDED_WITHIN = 60;

/** « …, a dit l'élu, soulignant que … », « …, a-t-il averti en estimant que … »: the participle goes on with the words just attributed. */
function withIncisesSpeakers({ text }: Reading, found: FoundAttribution[]): void {
  const incised = found.filter(({ rule, speaker }) => speaker && (rule === "inversion" || rule === "quote-inversion")).sort((a, b) => a.cue.start - b.cue.start);
  if (incised.length === 0) return;
  for (const [i, attribution] of found.entries()) {
    if (!/ant$|ant état$/.test(text.slice(attribution.cue.start, attribution.cue.end))) continue;
    const before = incised.findLast(({ speaker, cue }) => speaker && Math.max(speaker.end, cue.end) <= attribution.cue.start);
    const said = before && Math.max(before.speaker?.end ?? 0, before.cue.end);
    if (!before || said === undefined || attribution.cue.start - said > ADDED_WITHIN) continue;
    const gap = text.slice(said, attribution.cue.start);
    if (/[.;:!?«»"“”]|(?<!\p{L})(?:qui|et|que|dont)(?!\p{L})/u.test(gap)) continue;
    found[i] = { ...attribution, speaker: before.speaker };
  }
}

interface SentenceConditionals {
  readonly sentence: SentenceRange;
  readonly uses: readonly ConditionalUse[];
}

/** The press conditional where nobody is named: « Plusieurs soldats auraient été tués ». */
function unsourcedConditionals(reading: Reading, conditionals: readonly SentenceConditionals[], found: readonly FoundAttribution[]): FoundAttribution[] {
  const attributions: FoundAttribution[] = [];
  if (conditionals.length === 0) return attributions;
  const covers = new SpanCover(found.map(({ content }) => content));
  for (const { sentence, uses } of conditionals) {
    let end = -1;
    for (const { from, to, use } of uses) {
      if (use !== "reportive") continue;
      const cue = spanOf(reading.tokens, from, to);
      // A second conditional of the same sentence goes on with the first.
      if (cue.start < end || covers.touches(cue.start, cue.end)) continue;
      const content = spanOf(reading.tokens, sentence.from, sentence.to);
      end = content.end;
      attributions.push({ form: "conditional", cue, speaker: null, content, relays: [], rule: "reportive-conditional" });
    }
  }
  return attributions;
}
