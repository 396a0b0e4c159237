import { beforeAll, expect, it } from "vitest";
import { appearanceFields, claimFields } from "@/lib/contracts/claims";
import { readMatrixAddress } from "@/lib/contracts/matrix-address";
import { findCapture } from "@/lib/data/captures";
import { listEntries } from "@/lib/data/log";
import { listPassageReviews } from "@/lib/data/passage-reviews";
import type { PassageReview } from "@/lib/domain/passages/review";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import { addToClaim } from "@/lib/services/claims/annotate-selection";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import type { Context } from "@/lib/services/context";
import { answerReview, undoAnswer } from "@/lib/services/inbox/answer-review";
import { listInbox } from "@/lib/services/inbox/list-inbox";
import { loadReview } from "@/lib/services/inbox/load-review";
import { lookWhereNewer } from "@/lib/services/inbox/look-where-newer";
import { lookAgainEverywhere } from "@/lib/services/inbox/look-again-everywhere";
import { verifyChain } from "@/lib/services/log/verify-chain";
import { loadMatrix } from "@/lib/services/matrix/load-matrix";
import { exportNote } from "@/lib/services/notes/export-note";
import { loadReader } from "@/lib/services/reader/load-reader";
import { recapture, type Recaptured } from "@/lib/services/sources/recapture";
import { addMember } from "@/tests/support/cases/add-member";
import { annotateChanging, type AnnotatedArticle, type Fate } from "@/tests/support/cases/annotate-changing";
import { CHANGED_ARTICLE, CHANGING_ARTICLE, CHANGING_PASSAGES } from "@/tests/support/cases/changing-article";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const bytes = (text: string) => new TextEncoder().encode(text);

describeOnEachDatabase("cited passages after a re-capture", (database) => {
  let context: Context;
  let annotated: AnnotatedArticle;
  let newer: string;
  let made: Recaptured;

  const reviewOf = async (fate: Fate): Promise<PassageReview> => {
    const [review] = await listPassageReviews(context.db, annotated.scope, { passageIds: [annotated.made[fate].passageId], current: true });
    if (!review) throw new Error(`no review of the ${fate} passage`);
    return review;
  };

  /** What the matrix marks, by the fate of the passage. */
  const marks = async () => {
    const { matrix } = await loadMatrix(context, annotated.scope, readMatrixAddress({}));
    const entries = matrix.groups.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells).flatMap((cell) => cell.entries);
    const fates = Object.entries(annotated.made).map(([fate, { claimId }]) => [fate, entries.find((entry) => entry.claimId === claimId)?.changed?.change] as const);
    return Object.fromEntries(fates.filter(([, change]) => change !== undefined));
  };

  beforeAll(async () => {
    context = makeContext(database().db);
    annotated = await annotateChanging(context);
    made = await recapture(context, annotated.scope, annotated.sourceId, { bytes: bytes(CHANGED_ARTICLE), method: "paste" });
    newer = made.captureId;
  });

  it("finds each passage again, or says what became of it, and attaches nothing", async () => {
    expect(made).toMatchObject({ seenAgain: false, toReview: 4 });
    for (const fate of Object.keys(CHANGING_PASSAGES) as Fate[]) expect(await reviewOf(fate)).toMatchObject({ status: fate, answer: null, captureId: newer });
    const edited = await reviewOf("edited");
    expect(edited.words).toBe(CHANGING_PASSAGES.edited.replace("15", "6"));
    expect((await reviewOf("ambiguous")).candidates).toHaveLength(2);
    expect((await loadReader(context, annotated.scope, newer, "fr")).passages).toEqual([]);
    expect((await loadReader(context, annotated.scope, annotated.captureId, "fr")).passages).toHaveLength(6);
  });

  it("lists what to look at by source, and what was found again apart", async () => {
    const open = await listInbox(context, annotated.scope, "open", null);
    expect(open.counts).toEqual({ open: 4, answered: 0, found: 2 });
    expect(open.pending).toBe(0);
    expect(open.groups.map(({ source, reviews }) => [source.id, reviews.map(({ status }) => status)])).toEqual([
      [annotated.sourceId, ["edited", "moved", "ambiguous", "orphaned"]],
    ]);
    const found = await listInbox(context, annotated.scope, "found", annotated.sourceId);
    expect(found.groups[0]?.reviews.map(({ status }) => status)).toEqual(["exact", "typographic"]);
  });

  it("shows a passage with both contexts, the small difference and the claims it bears", async () => {
    const loaded = await loadReview(context, annotated.scope, (await reviewOf("edited")).id, "fr");
    expect(loaded.diff.filter(({ op }) => op !== "equal")).toMatchObject([{ op: "delete", text: "15" }, { op: "insert", text: "6" }]);
    expect(loaded.claims).toMatchObject([{ claimant: "Un élu local", answer: "15", question: { text: "Morts à Tarkint" } }]);
    expect(loaded.before.text).toContain(CHANGING_PASSAGES.edited);
    expect(loaded.after.text.slice((loaded.review.start ?? 0) - loaded.after.from)).toMatch(/^Le bilan provisoire fait état de 6 morts/u);
    const orphan = await loadReview(context, annotated.scope, (await reviewOf("orphaned")).id, "fr");
    expect(orphan).toMatchObject({ diff: [], review: { start: null, end: null } });
    expect(orphan.after.text).toContain("Le calme est revenu mercredi");
  });

  it("marks the cells and quotes whose source has changed, and no others", async () => {
    expect(await marks()).toEqual({ edited: "unreviewed", moved: "unreviewed", ambiguous: "unreviewed", orphaned: "unreviewed" });
    const quotes = (await exportNote(context, annotated.scope, { questionIds: null, language: "fr", form: "markdown" })).text.split("La source a changé depuis");
    expect(quotes).toHaveLength(5);
    expect(quotes[1]).toMatch(/^\u00a0: la capture 2, faite le .*, n’a plus ces mots tels quels/u);
  });

  it("adds what the source says now, with its own answer, and takes it back whole", async () => {
    const { scope } = annotated;
    const { id, version, start, end } = await reviewOf("edited");
    const says = claimFields.parse({ answer: "6", low: 6, best: 6, high: 6 });
    const { claimId } = annotated.made.edited;
    const answered = await answerReview(context, scope, { id, version, answer: "now", reviewerNote: "", span: { start: start ?? 0, end: end ?? 0 }, claims: [{ claimId, says }] });
    const [passage] = (await loadReader(context, scope, newer, "fr")).passages;
    expect(passage).toMatchObject({ start, end, claims: [{ answer: "6", presentation: "reports", hedge: "provisoire", chain: ["Un élu local"] }] });
    expect(passage?.claims[0]?.claimId).not.toBe(claimId);
    expect((await loadReader(context, scope, annotated.captureId, "fr")).passages).toHaveLength(6);
    await undoAnswer(context, scope, { id, version: answered.version });
    expect((await loadReader(context, scope, newer, "fr")).passages).toEqual([]);
    expect(await reviewOf("edited")).toMatchObject({ answer: null, newPassageId: null, addedClaimIds: [], version: version + 2 });
  });

  it("refuses an answer made on an older version and shows what stands", async () => {
    const { scope } = annotated;
    const { id, version } = await reviewOf("moved");
    const { version: next } = await answerReview(context, scope, { id, version, answer: "still", reviewerNote: "À sa nouvelle place", span: null });
    const stale = answerReview(context, scope, { id, version, answer: "gone", reviewerNote: "" });
    await expect(stale).rejects.toMatchObject({ code: "conflict", params: { current: { answer: "still", reviewerNote: "À sa nouvelle place" } } });
    await expect(undoAnswer(context, scope, { id, version })).rejects.toMatchObject({ code: "conflict" });
    await undoAnswer(context, scope, { id, version: next });
  });

  it("logs each answer and its undoing in an unbroken chain", async () => {
    const events = (await listEntries(context.db, annotated.scope, { beforeSeq: null, take: 40, entityId: annotated.made.moved.passageId })).map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(["passage.reviewed", "passage.reopened"]));
    const all = (await listEntries(context.db, annotated.scope, { beforeSeq: null, take: 100, entityId: newer })).map(({ event }) => event);
    expect(all).toEqual(expect.arrayContaining(["capture.made", "capture.looked-through"]));
    expect(await verifyChain(context, annotated.scope)).toMatchObject({ brokenAt: null });
  });

  it("lets no viewer answer and shows no other case anything", async () => {
    const { scope } = annotated;
    const viewer = await addMember(context.db, scope, "viewer");
    await expect(openCase({ ...context, principal: viewer }, scope.slug, "case.edit")).rejects.toMatchObject({ code: "forbidden" });
    const other = await createCase(context, { title: "Ailleurs" });
    const elsewhere = await openCase(context, other.slug, "case.manage");
    const { id, version } = await reviewOf("orphaned");
    await expect(loadReview(context, elsewhere, id, "fr")).rejects.toMatchObject({ code: "not-found" });
    await expect(answerReview(context, elsewhere, { id, version, answer: "gone", reviewerNote: "" })).rejects.toMatchObject({ code: "not-found" });
    await expect(undoAnswer(context, elsewhere, { id, version })).rejects.toMatchObject({ code: "not-found" });
    expect((await listInbox(context, elsewhere, "open", null)).counts).toEqual({ open: 0, answered: 0, found: 0 });
  });

  it("asks again only about what changed again, and lets go of what is no longer cited", async () => {
    const { scope, sourceId, made: claims } = annotated;
    for (const [fate, answer] of [["edited", "still"], ["moved", "still"], ["orphaned", "gone"]] as const) {
      const { id, version } = await reviewOf(fate);
      await answerReview(context, scope, answer === "gone" ? { id, version, answer, reviewerNote: "" } : { id, version, answer, reviewerNote: "", span: null });
    }
    const third = await recapture(context, scope, sourceId, { bytes: bytes(CHANGED_ARTICLE.replace("6 morts", "9 morts")), method: "paste" });
    expect(third.toReview).toBe(2);
    expect(await reviewOf("edited")).toMatchObject({ answer: null, captureId: third.captureId });
    expect(await reviewOf("moved")).toMatchObject({ answer: "still", carried: true });
    expect(await reviewOf("orphaned")).toMatchObject({ answer: "gone", carried: true });
    expect(await marks()).toEqual({ edited: "unreviewed", ambiguous: "unreviewed", orphaned: "gone" });
    await removeClaim(context, scope, claims.ambiguous.claimId);
    expect((await listInbox(context, scope, "open", null)).counts).toEqual({ open: 1, answered: 2, found: 2 });
  });

  it("takes the first text for the newest when it comes back: nothing is left to look at", async () => {
    const { scope, sourceId, captureId } = annotated;
    const back = await recapture(context, scope, sourceId, { bytes: bytes(CHANGING_ARTICLE), method: "paste" });
    expect(back).toEqual({ captureId, seenAgain: true, toReview: 0 });
    expect((await listInbox(context, scope, "open", null)).counts).toEqual({ open: 0, answered: 0, found: 0 });
    const again = await recapture(context, scope, sourceId, { bytes: bytes(CHANGED_ARTICLE), method: "paste" });
    expect(again).toMatchObject({ captureId: newer, seenAgain: true });
    expect((await reviewOf("moved")).answer).toBe("still");
  });

  it("notices what is annotated in an older capture later, and looks for it when told to", async () => {
    const other = await annotateChanging(context);
    await recapture(context, other.scope, other.sourceId, { bytes: bytes(CHANGED_ARTICLE), method: "paste" });
    const text = (await findCapture(context.db, other.scope, other.captureId))?.text ?? "";
    const start = text.indexOf("sans donner d’autre précision");
    const { passages } = await loadReader(context, other.scope, other.captureId, "fr");
    const claimId = passages[0]?.claims[0]?.claimId ?? "";
    await addToClaim(context, other.scope, { captureId: other.captureId, start, end: start + 20, claimId, appearance: appearanceFields.parse({}) });
    expect((await listInbox(context, other.scope, "open", null)).pending).toBe(1);
    expect(await lookAgainEverywhere(context, other.scope)).toEqual({ foundAgain: 1, toReview: 0 });
    expect((await listInbox(context, other.scope, "open", null)).pending).toBe(0);

    await addToClaim(context, other.scope, { captureId: other.captureId, start: start + 4, end: start + 24, claimId, appearance: appearanceFields.parse({}) });
    await lookWhereNewer(context, other.scope, other.captureId);
    expect((await listInbox(context, other.scope, "found", null)).counts.found).toBe(4);
  });
});
