import { compare } from "@/lib/domain/comparison/compare";
import { prepareAnchoring } from "@/lib/domain/passages/anchorer";
import { nearestPlace } from "@/lib/domain/passages/nearest-place";
import type { AnchoringJob, Found } from "./protocol";

/** Finds passages again, in the order given. One comparison of the texts, then microseconds for each. */
export function findAgain({ oldText, newText, quotes }: AnchoringJob): Found[] {
  const edits = compare(oldText, newText);
  const anchorer = prepareAnchoring(newText, oldText, edits);
  return quotes.map((quote) => {
    const { status, start, end, score, candidates } = anchorer.anchor(quote);
    return { status, start, end, score, candidates, near: start ?? nearestPlace(edits, quote.start ?? 0) };
  });
}
