import type { SourceEdit } from "@/lib/contracts/sources";
import type { Source, SourceKind } from "@/lib/domain/sources/types";

/** A source's metadata as typed. */
export type MetadataDraft = {
  title: string;
  kind: SourceKind;
  publication: string;
  author: string;
  language: string;
  publishedAt: string;
  url: string;
  archiveUrl: string;
  reliability: string;
  reliabilityAsOf: string;
  reviewerNote: string;
};

/** The fields that stand in one line, in the order of the form. */
export const LINES = ["publication", "author", "publishedAt", "language", "url", "archiveUrl"] as const;

/** What is known of a source, as the form has it. */
export function toDraft(source: Source): MetadataDraft {
  const { title, kind, publication, author, language, publishedAt, url, archiveUrl, reliability, reliabilityAsOf, reviewerNote } = source;
  return {
    title,
    kind,
    publication: publication ?? "",
    author: author ?? "",
    language: language ?? "",
    publishedAt: publishedAt ?? "",
    url: url ?? "",
    archiveUrl: archiveUrl ?? "",
    reliability: reliability ?? "",
    reliabilityAsOf: reliabilityAsOf ?? "",
    reviewerNote,
  };
}

/** The draft as the action takes it; what the contract cannot take it names by field. */
export function fromDraft(draft: MetadataDraft): SourceEdit["metadata"] {
  const { reliability, ...rest } = draft;
  return { ...rest, reliability: (reliability || null) as SourceEdit["metadata"]["reliability"] };
}
