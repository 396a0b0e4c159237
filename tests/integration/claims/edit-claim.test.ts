import { beforeAll, beforeEach, expect, it } from "vitest";
import type { ClaimEdit } from "@/lib/contracts/claims";
import { claimEdit } from "@/lib/contracts/claims";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { AppError } from "@/lib/errors";
import { editClaim } from "@/lib/services/claims/edit-claim";
import { loadClaim } from "@/lib/services/claims/load-claim";
import type { WholeClaim } from "@/lib/services/claims/whole-claim";
import type { Context } from "@/lib/services/context";
import { loadLineUp } from "@/lib/services/lineup/load-line-up";
import { readLog } from "@/lib/services/log/read-log";
import { loadCell } from "@/lib/services/matrix/load-cell";
import { buildNote } from "@/lib/services/notes/build-note";
import { loadReader } from "@/lib/services/reader/load-reader";
import { makeContext } from "@/tests/support/cases/make-context";
import { makeTwoContrasts } from "@/tests/support/cases/two-contrasts";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

/** The edit that changes nothing. */
function asItStands({ claim, places }: WholeClaim): ClaimEdit {
  const { id, version, questionId, claimantId, createdAt: _created, updatedAt: _updated, ...fields } = claim;
  return claimEdit.parse({
    id, version, questionId, claimantId,
    claim: fields,
    appearances: places.map(({ appearance: { id, version, presentation, hedge, chain, reviewerNote } }) => ({ id, version, appearance: { presentation, hedge, chain, reviewerNote } })),
    passages: places.flatMap(({ passage }) =>
      passage ? [{ id: passage.id, version: passage.version, translation: passage.translation, translationLanguage: passage.translationLanguage, reviewerNote: passage.reviewerNote }] : [],
    ),
  });
}

describeOnEachDatabase("editing a claim with the places where it is made", (database) => {
  let context: Context;
  let scope: CaseScope;
  let claimId: string;
  let whole: WholeClaim;

  const standing = async () => (await loadClaim(context, scope, claimId)).whole;
  const logged = async () => (await readLog(context, scope, 1)).total;
  const refusal = (edit: ClaimEdit) => editClaim(context, scope, edit).then(() => null, (error: unknown) => error as AppError);

  beforeAll(async () => {
    context = makeContext(database().db);
  });
  beforeEach(async () => {
    const made = await makeTwoContrasts(context);
    scope = made.scope;
    claimId = made.claims[0]?.claimId ?? "";
    whole = await standing();
    if (whole.places.length !== 2) throw new Error("the case's first claim is made in two places");
  });

  it("writes notes and a translation, which then stand beside the words everywhere", async () => {
    const edit = asItStands(whole);
    const [appearance] = edit.appearances;
    const [passage] = edit.passages;
    if (!appearance || !passage) throw new Error("the claim has no place");
    await editClaim(context, scope, {
      ...edit,
      appearances: [{ ...appearance, appearance: { ...appearance.appearance, hedge: "aurait", reviewerNote: "À l’appui d’une photo." } }],
      passages: [{ ...passage, translation: "50 Russians and 10 Malians killed", translationLanguage: "en", reviewerNote: "Traduit de vive voix." }],
    });

    const reader = await loadReader(context, scope, whole.places[0]?.passage?.captureId ?? "", "fr");
    const read = reader.passages.find(({ id }) => id === passage.id);
    expect(read).toMatchObject({ translation: "50 Russians and 10 Malians killed", reviewerNote: "Traduit de vive voix." });
    expect(read?.claims.find((claim) => claim.appearanceId === appearance.id)).toMatchObject({ hedge: "aurait", notes: ["À l’appui d’une photo."] });
    const [cell] = await loadCell(context, scope, { claimIds: [claimId], appearanceIds: [appearance.id] }, "fr");
    expect(cell?.appearances[0]).toMatchObject({ translation: "50 Russians and 10 Malians killed", notes: ["À l’appui d’une photo.", "Traduit de vive voix."] });
    const [column] = await loadLineUp(context, scope, { appearanceIds: [appearance.id], sourceIds: [] }, "fr");
    expect(column).toMatchObject({ passage: { translation: "50 Russians and 10 Malians killed", reviewerNote: "Traduit de vive voix." }, claims: [{ notes: ["", "À l’appui d’une photo."] }] });
    const note = await buildNote(context, scope, { questionIds: null, language: "fr" });
    expect(note.questions.flatMap(({ claims }) => claims.flatMap(({ appearances }) => appearances)).find(({ id }) => id === appearance.id)).toMatchObject({
      reviewerNote: "À l’appui d’une photo.",
      passageNote: "Traduit de vive voix.",
    });
  });

  it("makes neither a version nor a log entry of what stays as it is", async () => {
    const before = await logged();
    await editClaim(context, scope, asItStands(whole));
    expect(await standing()).toEqual(whole);
    expect(await logged()).toBe(before);
  });

  it("refuses a stale edit of any part, shows what stands, and writes none of the others", async () => {
    const edit = asItStands(whole);
    const theirs = { ...edit, passages: edit.passages.map((passage) => ({ ...passage, reviewerNote: "la leur" })) };
    await editClaim(context, scope, theirs);
    const before = await logged();
    const mine = { ...edit, claim: { ...edit.claim, proposition: "la mienne" }, passages: edit.passages.map((passage) => ({ ...passage, reviewerNote: "la mienne" })) };
    const error = await refusal(mine);
    expect(error).toMatchObject({ code: "conflict", params: { current: { places: [{ passage: { reviewerNote: "la leur" } }, {}] } } });
    expect((await standing()).claim.proposition).toBe(whole.claim.proposition);
    expect(await logged()).toBe(before);
  });

  it("refuses a place that is not there", async () => {
    const edit = asItStands(whole);
    expect(await refusal({ ...edit, appearances: edit.appearances.map((each) => ({ ...each, id: "nowhere", appearance: { ...each.appearance, hedge: "x" } })) })).toMatchObject({ code: "not-found" });
  });
});
