import { foldText } from "../text/fold";
import { toSegments, type Segment } from "./segments";
import type { ContentKind, Edit } from "./types";

/** One comparison of two captures of one source; comparisons of the same source count once. */
export interface SourceComparison {
  readonly source: string;
  readonly a: string;
  readonly b: string;
  readonly edits: readonly Edit[];
}

export interface RecurrenceRule {
  /** Sources that must show the same change, at least. */
  readonly sources: number;
  /** Share of all sources compared that must show it, 0–1. */
  readonly share: number;
}

/** Three sources rule out a coincidence; a twentieth of them, a correction that several articles on one event received. */
export const DEFAULT_RECURRENCE: RecurrenceRule = { sources: 3, share: 0.05 };

/** What a claim is made of. A replacement that touches these is never folded, however often it recurs: a toll is corrected in many articles. */
const NEVER_FOLDED: ReadonlySet<ContentKind> = new Set(["number", "date", "attribution", "hedge", "negation", "quotation"]);

/** Words from which something only inserted or only deleted is a box of its own (a newsletter, a notice), figures and all. */
const BOX_WORDS = 8;

/** Identity of a change: what went and what came, typography, case and blanks aside. Null for one that is never folded. */
function recurrenceKey(a: string, b: string, { a: from, b: to, class: heaviest, kinds }: Segment): string | null {
  if (heaviest !== "content") return null;
  const plain = (text: string): string => foldText(text, { spaces: "single", letterCase: "lower" }).trim();
  const gone = plain(a.slice(...from));
  const came = plain(b.slice(...to));
  const box = (gone === "" || came === "") && (gone + came).split(" ").length >= BOX_WORDS;
  if (!box && kinds?.some((kind) => NEVER_FOLDED.has(kind))) return null;
  return `${gone}\u0000${came}`;
}

/**
 * Learns, from comparisons of captures of one publication, the changes that its templates make rather than its journalists:
 * relabelled fields, newsletter boxes, notices. The result is for {@link recurringSegments}. Linear in the texts.
 */
export function learnRecurring(comparisons: readonly SourceComparison[], rule: RecurrenceRule = DEFAULT_RECURRENCE): ReadonlySet<string> {
  const seenIn = new Map<string, Set<string>>();
  const sources = new Set<string>();
  for (const { source, a, b, edits } of comparisons) {
    sources.add(source);
    for (const segment of toSegments(edits)) {
      const key = recurrenceKey(a, b, segment);
      if (key === null) continue;
      const seen = seenIn.get(key);
      if (seen) seen.add(source);
      else seenIn.set(key, new Set([source]));
    }
  }
  const least = Math.max(rule.sources, rule.share * sources.size);
  return new Set([...seenIn].filter(([, seen]) => seen.size >= least).map(([key]) => key));
}

/** The changed segments of a comparison that were learnt to recur; a view folds them away and says how many. */
export function recurringSegments(comparison: Omit<SourceComparison, "source">, learnt: ReadonlySet<string>): Segment[] {
  return toSegments(comparison.edits).filter((segment) => {
    const key = recurrenceKey(comparison.a, comparison.b, segment);
    return key !== null && learnt.has(key);
  });
}
