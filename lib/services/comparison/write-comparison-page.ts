import { comparisonPage, type ComparisonPage } from "@/lib/adapters/export/comparison/comparison-page";
import { compare } from "@/lib/domain/comparison/compare";

/** What a page is made of; the texts are compared on the way. */
export type ComparisonPageInput = Omit<ComparisonPage, "edits">;

/** Two texts compared, as one HTML page that needs nothing else. Without I/O: a browser's worker runs it as well. */
export function writeComparisonPage(input: ComparisonPageInput): string {
  return comparisonPage({ ...input, edits: compare(input.a, input.b) });
}
