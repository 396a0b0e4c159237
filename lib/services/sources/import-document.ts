import type { Db } from "@/lib/db/client";
import type { Extraction } from "@/lib/adapters/import/extraction";
import { putBlob } from "@/lib/data/blobs";
import { findSameCapture, insertCapture, insertExclusions, insertSighting } from "@/lib/data/captures";
import { lockImports } from "@/lib/data/import-lock";
import { findSource, insertSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Capture, SourceMetadata } from "@/lib/domain/sources/types";
import type { Context } from "../context";
import type { Change } from "../log/transact";
import { transact } from "../log/transact";
import { sha256 } from "../support/sha256";
import { readDocument } from "./read-document";
import type { IncomingDocument } from "./read-document";

/** What became of a document. With `duplicateOf` nothing new was stored: source and capture are the ones there before. */
export interface ImportedDocument {
  readonly sourceId: string;
  readonly captureId: string;
  readonly title: string;
  readonly language: string | null;
  /** Of the original bytes. */
  readonly sha256: string;
  /** UTF-16 length of the canonical text. */
  readonly chars: number;
  readonly duplicateOf?: string;
}

/**
 * Makes a source of a document: reads it outside any transaction, then stores original, source, capture and log entry in
 * one, so that nothing half-imported stays. Bytes the case has already are recognised and recorded as seen again.
 * @throws AppError `import-failed`, see `readDocument`.
 */
export async function importDocument(context: Context, scope: CaseScope, document: IncomingDocument): Promise<ImportedDocument> {
  const originalSha256 = sha256(document.bytes);
  // Asked without a transaction first: most documents are new, and the one that stores them asks again under its lock.
  if (!document.evenIfKnown && (await findSameCapture(context.db, scope, { originalSha256, textSha256: null }))) {
    const known = await transact(context, scope.caseId, (tx, log) => seeAgain(context, tx, scope, document, originalSha256, log));
    if (known) return known;
  }
  const extraction = await readDocument(document);
  return transact(context, scope.caseId, async (tx, log) => {
    await lockImports(tx, scope, originalSha256);
    const known = document.evenIfKnown ? null : await seeAgain(context, tx, scope, document, originalSha256, log);
    return known ?? store(context, tx, scope, document, originalSha256, extraction, log);
  });
}

async function seeAgain(
  context: Context,
  tx: Db,
  scope: CaseScope,
  document: IncomingDocument,
  originalSha256: string,
  log: (change: Change) => void,
): Promise<ImportedDocument | null> {
  const same = await findSameCapture(tx, scope, { originalSha256, textSha256: null });
  const source = same && (await findSource(tx, scope, same.sourceId));
  if (!same || !source) return null;
  const sighting = {
    id: context.ids(),
    captureId: same.id,
    method: document.method,
    originalSha256,
    seenAt: context.clock(),
    seenBy: context.principal.name,
  };
  await insertSighting(tx, scope, sighting);
  log({ event: "capture.seen-again", entityType: "capture", entityId: same.id, after: sighting });
  return {
    sourceId: source.id,
    captureId: same.id,
    title: source.title,
    language: source.language,
    sha256: originalSha256,
    chars: same.textLength,
    duplicateOf: source.id,
  };
}

async function store(
  context: Context,
  tx: Db,
  scope: CaseScope,
  document: IncomingDocument,
  originalSha256: string,
  extraction: Extraction,
  log: (change: Change) => void,
): Promise<ImportedDocument> {
  const createdAt = context.clock();
  const source = {
    id: context.ids(),
    titleInferred: extraction.titleInferred && document.metadata?.title === undefined,
    createdAt,
    ...describe(document, extraction),
  };
  await insertSource(tx, scope, source);
  log({ event: "source.imported", entityType: "source", entityId: source.id, after: source });
  await putBlob(tx, scope, originalSha256, document.bytes);
  const capture = toCapture(context, document, originalSha256, extraction, { sourceId: source.id, number: 1 });
  await insertCapture(tx, scope, capture);
  await insertExclusions(
    tx,
    scope,
    extraction.notArticle.map((stretch) => ({ ...stretch, id: context.ids(), captureId: capture.id, proposed: true })),
  );
  const { text: _, ...told } = capture;
  log({ event: "capture.made", entityType: "capture", entityId: capture.id, after: told });
  return {
    sourceId: source.id,
    captureId: capture.id,
    title: source.title,
    language: source.language,
    sha256: originalSha256,
    chars: capture.textLength,
  };
}

function describe(document: IncomingDocument, extraction: Extraction): SourceMetadata {
  return {
    title: extraction.title,
    kind: "article",
    publication: extraction.publication,
    author: extraction.byline,
    language: extraction.language,
    publishedAt: extraction.publishedAt,
    url: document.fetched?.url ?? null,
    archiveUrl: null,
    reliability: null,
    reliabilityAsOf: null,
    reviewerNote: "",
    ...document.metadata,
  };
}

/** The capture row of a document that was read; shared with re-capture. */
export function toCapture(
  context: Context,
  document: IncomingDocument,
  originalSha256: string,
  extraction: Extraction,
  place: { sourceId: string; number: number },
): Capture {
  return {
    id: context.ids(),
    sourceId: place.sourceId,
    number: place.number,
    method: document.method,
    fileName: document.fileName ?? null,
    fetchedUrl: document.fetched?.url ?? null,
    etag: document.fetched?.etag ?? null,
    lastModified: document.fetched?.lastModified ?? null,
    mediaType: extraction.mediaType,
    originalSha256,
    originalSize: document.bytes.byteLength,
    text: extraction.text,
    textSha256: sha256(extraction.text),
    textLength: extraction.text.length,
    extractor: extraction.extractor.name,
    extractorVersion: extraction.extractor.version,
    warnings: extraction.warnings,
    capturedAt: context.clock(),
    capturedBy: context.principal.name,
  };
}
