import { extract } from "@/lib/adapters/import/extract";
import type { Extraction } from "@/lib/adapters/import/extraction";
import { ImportFailure } from "@/lib/adapters/import/import-failure";
import type { CaptureMethod, SourceMetadata } from "@/lib/domain/sources/types";
import { AppError } from "@/lib/errors";

/** A document as it came in. */
export interface IncomingDocument {
  readonly bytes: Uint8Array;
  readonly method: CaptureMethod;
  readonly fileName?: string;
  readonly mediaType?: string;
  /** Where the bytes were fetched from, after redirects, with what a polite re-capture needs. */
  readonly fetched?: { readonly url: string; readonly etag: string | null; readonly lastModified: string | null };
  /** What the reviewer says of it already; wins over what the document says of itself. */
  readonly metadata?: Partial<SourceMetadata>;
  /** Import although the case has these very bytes: two outlets may carry one text. */
  readonly evenIfKnown?: boolean;
}

/**
 * Reads a document's canonical text and what it says about itself.
 * @throws AppError `import-failed` with `reason`, and one sentence in `fr` and `en` that names the document.
 */
export async function readDocument(document: IncomingDocument): Promise<Extraction> {
  const name = document.fileName ?? document.fetched?.url ?? null;
  try {
    return await extract(document.bytes, {
      ...(document.fileName === undefined ? {} : { fileName: document.fileName }),
      ...(document.mediaType === undefined ? {} : { mediaType: document.mediaType }),
      ...(document.fetched === undefined ? {} : { url: document.fetched.url }),
    });
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    throw new AppError("import-failed", {
      reason: error.code,
      fr: error.sentence(name ?? "Le texte collé", "fr"),
      en: error.sentence(name ?? "The pasted text", "en"),
    });
  }
}
