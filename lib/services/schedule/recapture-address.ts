import { FetchFailure } from "@/lib/adapters/import/url/fetch-failure";
import type { Network } from "@/lib/adapters/import/url/network";
import { getCase } from "@/lib/data/cases";
import { findCapture, insertSighting } from "@/lib/data/captures";
import { listFetches, writeFetch } from "@/lib/data/schedules";
import { findSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { SourceFetch } from "@/lib/domain/sources/schedule";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";
import { fetchPage } from "../sources/import-url";
import { countToReview, recapture, type Recaptured } from "../sources/recapture";

/**
 * Captures a source again from its address. The site is asked only for something newer than it last sent; where it has nothing,
 * the capture of that time is recorded as seen again. How it ended is kept either way.
 * @throws AppError `not-found`; `invalid` for a source without address, or before somebody of the case read that the site sees
 * this machine; `fetch-refused`, `import-failed`.
 */
export async function recaptureAddress(context: Context, scope: CaseScope, sourceId: string): Promise<Recaptured> {
  const [{ fetchNoticeAt }, source, [before]] = await Promise.all([
    getCase(context.db, scope),
    findSource(context.db, scope, sourceId),
    listFetches(context.db, scope, [sourceId]),
  ]);
  if (!source) throw new AppError("not-found", { entity: "source" });
  if (fetchNoticeAt === null) throw new AppError("invalid", { field: "fetchNotice" });
  if (source.url === null) throw new AppError("invalid", { field: "url" });
  const triedAt = context.clock();
  try {
    const made = await fetchOnce(context, scope, sourceId, source.url, before);
    await writeFetch(context.db, scope, sourceId, { triedAt, outcome: made.seenAgain ? "same" : "changed", failure: null, failures: 0 });
    return made;
  } catch (error) {
    await noteFailure(context, scope, sourceId, error, before);
    throw error;
  }
}

async function fetchOnce(context: Context, scope: CaseScope, sourceId: string, url: string, before: SourceFetch | undefined): Promise<Recaptured> {
  const known = before?.url === url && before.captureId !== null ? before : null;
  const network: { network?: Network } = context.network ? { network: context.network } : {};
  const validators = known && {
    ...(known.etag === null ? {} : { etag: known.etag }),
    ...(known.lastModified === null ? {} : { lastModified: known.lastModified }),
  };
  const page = await fetchPage(url, { ...network, ...(validators ? { validators } : {}) });
  if (page.status === "not-modified") {
    if (known?.captureId) return seeAgain(context, scope, sourceId, known.captureId);
    const failure = new FetchFailure("bad-status", "304");
    throw new AppError("fetch-refused", { reason: failure.code, fr: failure.sentence(url, "fr"), en: failure.sentence(url, "en") });
  }
  const { bytes, mediaType, etag, lastModified } = page;
  const made = await recapture(context, scope, sourceId, {
    bytes,
    method: "url",
    ...(mediaType === "" ? {} : { mediaType }),
    fetched: { url: page.url, etag, lastModified },
  });
  await writeFetch(context.db, scope, sourceId, { url, etag, lastModified, captureId: made.captureId });
  return made;
}

/** The site says that nothing is newer than what it sent for a capture. */
async function seeAgain(context: Context, scope: CaseScope, sourceId: string, captureId: string): Promise<Recaptured> {
  await transact(context, scope.caseId, async (tx, log) => {
    const capture = await findCapture(tx, scope, captureId);
    if (!capture) throw new AppError("not-found", { entity: "capture" });
    const { originalSha256 } = capture;
    const sighting = { id: context.ids(), captureId, method: "url" as const, originalSha256, seenAt: context.clock(), seenBy: context.principal.name };
    await insertSighting(tx, scope, sighting);
    log({ event: "capture.seen-again", entityType: "capture", entityId: captureId, after: sighting });
  });
  return { captureId, seenAgain: true, toReview: await countToReview(context, scope, sourceId) };
}

/** Notes that a try failed and why. Only failures that come with a sentence are shown with it. */
export async function noteFailure(context: Context, scope: CaseScope, sourceId: string, error: unknown, before: SourceFetch | undefined): Promise<void> {
  const { fr, en } = error instanceof AppError ? error.params : {};
  const failure =
    typeof fr === "string" && typeof en === "string"
      ? { fr, en }
      : { fr: "La capture n’a pas abouti\u202f; le serveur en garde la raison.", en: "The capture did not come about; the server keeps the reason." };
  await writeFetch(context.db, scope, sourceId, { triedAt: context.clock(), outcome: "failed", failure, failures: (before?.failures ?? 0) + 1 });
}
