import type { FoundAttribution } from "../attribution";
import { QuoteReader, unattributed } from "../quote-frames";
import { spanOf, type Reading } from "../reading";
import { accordingTo } from "./according-to";
import { conditionalUses } from "./conditional";
import { FRENCH_FRAMES } from "./direct";
import { incises } from "./incises";
import { indirectSpeech } from "./indirect";
import { relayedBy } from "./relays";

/** Reads French paragraphs in order and gives the attributions of each. */
export function frenchReader(): (reading: Reading) => FoundAttribution[] {
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
    found.push(...unattributed(reading, found));
    found.push(...unsourcedConditionals(reading, found));
    return found;
  };
}

/** The press conditional where nobody is named: « Plusieurs soldats auraient été tués ». */
function unsourcedConditionals(reading: Reading, found: readonly FoundAttribution[]): FoundAttribution[] {
  const attributions: FoundAttribution[] = [];
  for (const sentence of reading.sentences) {
    let end = -1;
    for (const { from, to, use } of conditionalUses(reading, sentence)) {
      if (use !== "reportive") continue;
      const cue = spanOf(reading.tokens, from, to);
      const covered = found.some(({ content }) => content.start <= cue.start && content.end >= cue.end);
      // A second conditional of the same sentence goes on with the first.
      if (covered || cue.start < end) continue;
      const content = spanOf(reading.tokens, sentence.from, sentence.to);
      end = content.end;
      attributions.push({ form: "conditional", cue, speaker: null, content, relays: [], rule: "reportive-conditional" });
    }
  }
  return attributions;
}
