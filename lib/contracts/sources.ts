import { z } from "zod";
import { IMPORT_LIMITS, LIST_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { id, languageCode, optionalLine, partialDate, prose, requiredLine, version, webAddress } from "./fields";

/** What a reviewer may change of a source. */
export const sourceMetadata = z.strictObject({
  title: requiredLine(TEXT_LIMITS.sentence),
  kind: z.enum(["article", "communique", "statement", "post", "report", "other"]),
  publication: optionalLine(),
  author: optionalLine(),
  language: languageCode,
  publishedAt: partialDate,
  url: webAddress,
  archiveUrl: webAddress,
  reliability: z.enum(["A", "B", "C", "D", "E", "F"]).nullable().default(null),
  reliabilityAsOf: partialDate,
  reviewerNote: prose().default(""),
});

/** An edit of one source, with the version it was made on. */
export const sourceEdit = z.strictObject({ id, version, metadata: sourceMetadata });

/** Fields written to several sources at once, each with the version the edit was made on; only the fields named change. */
export const sourcesEdit = z.strictObject({
  sources: z.array(z.strictObject({ id, version })).min(1).max(LIST_LIMITS.sources),
  fields: sourceMetadata.pick({ kind: true, publication: true, author: true, language: true, publishedAt: true }).partial(),
});

/** A pasted document. */
export const pastedDocument = z.strictObject({
  text: z.string().min(1).max(IMPORT_LIMITS.textLength),
  html: z.boolean().default(false),
  title: optionalLine(TEXT_LIMITS.sentence),
});

/** Marks a stretch of a capture as not article text. UTF-16 offsets. */
export const exclusionMark = z.strictObject({
  captureId: id,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  reason: requiredLine(TEXT_LIMITS.name),
});

/** A person agrees with a stretch that the importer proposed. */
export const exclusionConfirmation = z.strictObject({ id, version });

export type SourceEdit = z.infer<typeof sourceEdit>;
export type SourcesEdit = z.infer<typeof sourcesEdit>;
export type ExclusionMark = z.infer<typeof exclusionMark>;
