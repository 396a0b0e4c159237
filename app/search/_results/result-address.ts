import { readerAddress } from "@/lib/contracts/reader-place";
import type { SearchResult } from "@/lib/services/search/show-found";

type Place = Pick<SearchResult, "field" | "slug" | "id" | "captureId" | "passageId" | "questionId" | "at">;

/** Where a result opens: at its passage where it has one, else where it stands in the case. */
export function resultAddress({ field, slug, id, captureId, passageId, questionId, at }: Place): string {
  const base = `/cases/${slug}`;
  if (captureId !== null && at !== null) return readerAddress(slug, captureId, at);
  if (passageId !== null) return `${base}/passages/${passageId}`;
  if (questionId !== null) return `${base}/questions/${questionId}`;
  return field === "actor" ? `${base}/claims?claimant=${id}` : `${base}/sources/${id}`;
}
