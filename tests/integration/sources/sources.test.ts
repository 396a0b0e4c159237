import { beforeAll, expect, it } from "vitest";
import { findCapture, listCaptures } from "@/lib/data/captures";
import { listEntries } from "@/lib/data/log";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import { openCase } from "@/lib/services/access/open-case";
import { claimSelection } from "@/lib/services/claims/annotate-selection";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { loadReader } from "@/lib/services/reader/load-reader";
import { editSource, editSources } from "@/lib/services/sources/edit-source";
import { importDocument } from "@/lib/services/sources/import-document";
import { listSources } from "@/lib/services/sources/list-sources";
import { loadOriginal } from "@/lib/services/sources/load-original";
import { recapture } from "@/lib/services/sources/recapture";
import { restore } from "@/lib/services/removed/restore";
import { removeSource } from "@/lib/services/sources/remove-source";
import { claimFields, appearanceFields } from "@/lib/contracts/claims";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const ARTICLE = "Un titre court\n\nLe porte-parole a parlé de 12 blessés. Personne n’a confirmé ce nombre.\n";
const bytes = (text: string) => new TextEncoder().encode(text);

describeOnEachDatabase("sources and their captures", (database) => {
  let context: Context;
  let scope: CaseScope;

  beforeAll(async () => {
    context = makeContext(database().db);
    const { slug } = await createCase(context, { title: "Sources" });
    scope = await openCase(context, slug, "case.manage");
  });

  const add = (text: string, fileName = "article.txt") => importDocument(context, scope, { bytes: bytes(text), method: "upload", fileName });

  it("keeps the original and the canonical text, both hashed, and logs it", async () => {
    const made = await add(ARTICLE);
    const { capture, bytes: chunks } = await loadOriginal(context, scope, made.captureId);
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    expect(Buffer.concat(parts).toString()).toBe(ARTICLE);
    expect(capture).toMatchObject({ originalSha256: made.sha256, number: 1, method: "upload", mediaType: "text/plain" });
    expect(made).toMatchObject({ title: "Un titre court", language: "fr" });
    const events = (await listEntries(context.db, scope, { beforeSeq: null, take: 10, entityId: null })).map((entry) => entry.event);
    expect(events).toEqual(expect.arrayContaining(["source.imported", "capture.made"]));
  });

  it("recognises the same bytes, also when they come twice at once", async () => {
    const text = `${ARTICLE}Deux fois.`;
    const [one, two] = await Promise.all([add(text), add(text)]);
    expect(one.sourceId).toBe(two.sourceId);
    expect([one.duplicateOf, two.duplicateOf].filter(Boolean)).toHaveLength(1);
    const again = await importDocument(context, scope, { bytes: bytes(text), method: "upload", evenIfKnown: true });
    expect(again.sourceId).not.toBe(one.sourceId);
  });

  it("writes the same to several sources, or to none where one was changed meanwhile, which is told as it is now", async () => {
    const made = [await add(`${ARTICLE}Un.`), await add(`${ARTICLE}Deux.`)];
    const read = async () => (await listSources(context, scope)).sources.filter(({ id }) => made.some(({ sourceId }) => sourceId === id));
    const [one, two] = await read();
    const sources = [one, two].map((source) => ({ id: source?.id ?? "", version: source?.version ?? 0 }));
    await editSources(context, scope, { sources: sources.slice(0, 1), fields: { author: "Somebody faster" } });
    await expect(editSources(context, scope, { sources, fields: { author: "Mine", publication: "Le Fleuve" } })).rejects.toMatchObject({
      code: "conflict",
      params: { current: [{ id: one?.id, author: "Somebody faster", version: 2 }] },
    });
    expect((await read()).map(({ publication }) => publication)).toEqual([null, null]);
    await editSources(context, scope, { sources: (await read()).map(({ id, version }) => ({ id, version })), fields: { publication: "Le Fleuve" } });
    expect((await read()).map(({ author, publication }) => [author, publication])).toEqual([["Somebody faster", "Le Fleuve"], [null, "Le Fleuve"]]);
  });

  it("leaves nothing behind of what it cannot read, and says why in both languages", async () => {
    const before = (await listSources(context, scope)).sources.length;
    const failure = await add(" \n ", "vide.txt").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect((failure as AppError).params).toMatchObject({ reason: "empty", fr: "vide.txt est vide.", en: "vide.txt is empty." });
    expect((await listSources(context, scope)).sources).toHaveLength(before);
  });

  it("captures again: new words make a capture, the same words are noted as seen", async () => {
    const { sourceId, captureId } = await add(`${ARTICLE}Première version.`);
    const changed = await recapture(context, scope, sourceId, { bytes: bytes(`${ARTICLE}Seconde version.`), method: "paste" });
    expect(changed.seenAgain).toBe(false);
    const same = await recapture(context, scope, sourceId, { bytes: bytes(`${ARTICLE}Première version.`), method: "paste" });
    expect(same).toEqual({ captureId, seenAgain: true, toReview: 0 });
    expect((await listCaptures(context.db, scope, [sourceId])).map((capture) => capture.number)).toEqual([1, 2]);
  });

  it("refuses an edit made on an older version and shows what stands", async () => {
    const { sourceId } = await add(`${ARTICLE}Métadonnées.`);
    const metadata = { title: "Un autre titre", kind: "article", publication: "Le Journal", author: null, language: "fr", publishedAt: "2024-07", url: null, archiveUrl: null, reliability: null, reliabilityAsOf: null, reviewerNote: "" } as const;
    await editSource(context, scope, { id: sourceId, version: 1, metadata });
    const stale = await editSource(context, scope, { id: sourceId, version: 1, metadata }).catch((error: unknown) => error);
    expect((stale as AppError).code).toBe("conflict");
    expect((stale as AppError).params["current"]).toMatchObject({ title: "Un autre titre", version: 2, titleInferred: false });
  });

  it("cuts a claim's words from the stored text, shows them beside it, and takes removal back", async () => {
    const { sourceId, captureId } = await add(`${ARTICLE}Annotée.`);
    const text = (await findCapture(context.db, scope, captureId))?.text ?? "";
    const start = text.indexOf("12 blessés");
    const made = await claimSelection(context, scope, {
      captureId,
      start,
      end: start + "12 blessés".length,
      translation: "12 wounded",
      translationLanguage: "en",
      claims: [
        {
          question: { create: { eventId: null, text: "Combien de blessés", answerType: "quantity", unit: null, population: null, status: "wounded", place: null, periodFrom: null, periodTo: null, choices: [], settled: false, reviewerNote: "" } },
          claimant: { create: { name: "Le porte-parole", kind: "person", side: null, interest: "", reviewerNote: "" } },
          claim: claimFields.parse({ answer: "12", low: 12, best: 12, high: 12, qualifier: "exact" }),
          appearance: appearanceFields.parse({ presentation: "reports" }),
        },
      ],
    });
    const view = await loadReader(context, scope, captureId, "fr");
    expect(view.passages).toMatchObject([{ id: made.passageId, start, translation: "12 wounded", claims: [{ claimant: "Le porte-parole", answer: "12", presentation: "reports" }] }]);

    const inUse = await removeSource(context, scope, sourceId).catch((error: unknown) => error);
    expect((inUse as AppError).code).toBe("in-use");
    const claimId = made.claims[0]?.claimId ?? "";
    await removeClaim(context, scope, claimId);
    expect((await loadReader(context, scope, captureId, "fr")).passages).toEqual([]);
    await removeSource(context, scope, sourceId);
    await restore(context, scope, { kind: "source", id: sourceId });
    await restore(context, scope, { kind: "claim", id: claimId });
    expect((await loadReader(context, scope, captureId, "fr")).passages).toHaveLength(1);
  });
});
