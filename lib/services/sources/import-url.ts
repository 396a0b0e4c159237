import { FetchFailure } from "@/lib/adapters/import/url/fetch-failure";
import { fetchUrl } from "@/lib/adapters/import/url/fetch-url";
import type { FetchOptions } from "@/lib/adapters/import/url/fetch-url";
import { getCase, setFetchNotice } from "@/lib/data/cases";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";
import { importDocument } from "./import-document";
import type { ImportedDocument } from "./import-document";

/** Notes that the caller has read that a site sees this machine's address, so that the case may fetch. */
export async function acceptFetchNotice(context: Context, scope: CaseScope): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    if (!(await setFetchNotice(tx, scope, context.clock()))) return;
    log({ event: "case.fetch-notice-read", entityType: "case", entityId: scope.caseId });
  });
}

/**
 * Fetches a public page and makes a source of it. Only after somebody of the case read that the site sees this machine.
 * @throws AppError `fetch-refused` with one sentence in `fr` and `en`; `invalid` before the notice was read; `import-failed`.
 */
export async function importUrl(context: Context, scope: CaseScope, address: string, options: FetchOptions = {}): Promise<ImportedDocument> {
  const { fetchNoticeAt } = await getCase(context.db, scope);
  if (fetchNoticeAt === null) throw new AppError("invalid", { field: "fetchNotice" });
  const page = await fetchPage(address, options);
  if (page.status === "not-modified") throw new AppError("invalid", { field: "address" });
  return importDocument(context, scope, {
    bytes: page.bytes,
    method: "url",
    ...(page.mediaType === "" ? {} : { mediaType: page.mediaType }),
    fetched: { url: page.url, etag: page.etag, lastModified: page.lastModified },
  });
}

/** Fetches one page within the limits. @throws AppError `fetch-refused` with one sentence in `fr` and `en`. */
export async function fetchPage(address: string, options: FetchOptions): ReturnType<typeof fetchUrl> {
  try {
    return await fetchUrl(address, options);
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    throw new AppError("fetch-refused", { reason: error.code, fr: error.sentence(address, "fr"), en: error.sentence(address, "en") });
  }
}
