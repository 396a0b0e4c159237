import { beforeAll, expect, it } from "vitest";
import { actorFields, appearanceFields, claimFields, eventFields, questionFields } from "@/lib/contracts/claims";
import { sourceMetadata } from "@/lib/contracts/sources";
import type { Database } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { editActor } from "@/lib/services/actors/edit-actor";
import { mergeActors } from "@/lib/services/actors/merge-actors";
import { removeActor } from "@/lib/services/actors/remove-actor";
import { removeAppearance } from "@/lib/services/appearances/edit-appearance";
import { addToClaim, claimSelection } from "@/lib/services/claims/annotate-selection";
import { dismissSuggestion, takeBackDismissal } from "@/lib/services/assists/decide-suggestion";
import { loadSuggestions } from "@/lib/services/assists/load-suggestions";
import { prefillSuggestion } from "@/lib/services/assists/prefill-suggestion";
import { visitCapture } from "@/lib/services/assists/visit-capture";
import { editClaim } from "@/lib/services/claims/edit-claim";
import { loadClaim } from "@/lib/services/claims/load-claim";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import type { Context } from "@/lib/services/context";
import { loadDemo } from "@/lib/services/demo/load-demo";
import { createEvent, editEvent, removeEvent } from "@/lib/services/events/save-event";
import { lookAgain } from "@/lib/services/inbox/look-again";
import { editPassage } from "@/lib/services/passages/edit-passage";
import { loadPassage } from "@/lib/services/passages/load-passage";
import { createQuestion, editQuestion, removeQuestion } from "@/lib/services/questions/save-question";
import { restore } from "@/lib/services/removed/restore";
import { loadReader } from "@/lib/services/reader/load-reader";
import { recaptureAddress } from "@/lib/services/schedule/recapture-address";
import { editSource, editSources } from "@/lib/services/sources/edit-source";
import { loadOriginal } from "@/lib/services/sources/load-original";
import { markExclusion, unmarkExclusion } from "@/lib/services/sources/mark-exclusion";
import { removeSource } from "@/lib/services/sources/remove-source";
import { codeOf, contextOf, createWorld, scopeOf } from "../../support/access/world";
import { describeOnEachDatabase } from "../../support/database/describe-on-each-database";

/** One id of each kind that lives in somebody else's case. */
interface Foreign {
  claim: string;
  appearance: string;
  actor: string;
  event: string;
  question: string;
  source: string;
  capture: string;
  passage: string;
}

const actor = actorFields.parse({ name: "Mine" });
const appearance = appearanceFields.parse({});
const claim = claimFields.parse({ answer: "mine" });
const event = eventFields.parse({ name: "Mine" });
const question = questionFields.parse({ text: "Mine?", answerType: "text" });
const metadata = sourceMetadata.parse({ title: "Mine", kind: "article", publication: null, author: null, language: null, publishedAt: null, url: null, archiveUrl: null });
const selection = { start: 0, end: 5, translation: null, translationLanguage: null };
const newClaim = { claim, appearance, question: { create: question }, claimant: { create: actor } };

/** Every use case that takes an id, called from a case of one's own with an id of another's. */
const CALLS: Record<string, (context: Context, scope: CaseScope, foreign: Foreign) => Promise<unknown>> = {
  editActor: (context, scope, { actor: id }) => editActor(context, scope, { id, version: 1, actor, aliases: [] }),
  mergeActors: (context, scope, { actor: id }) => mergeActors(context, scope, { id, version: 1, intoId: id }),
  removeActor: (context, scope, foreign) => removeActor(context, scope, foreign.actor),
  "restore, actor": (context, scope, foreign) => restore(context, scope, { kind: "actor", id: foreign.actor }),
  removeAppearance: (context, scope, foreign) => removeAppearance(context, scope, foreign.appearance),
  "restore, appearance": (context, scope, foreign) => restore(context, scope, { kind: "appearance", id: foreign.appearance }),
  "claimSelection in a foreign capture": (context, scope, foreign) =>
    claimSelection(context, scope, { ...selection, captureId: foreign.capture, claims: [newClaim] }),
  addToClaim: (context, scope, foreign) => addToClaim(context, scope, { ...selection, captureId: foreign.capture, claimId: foreign.claim, appearance }),
  editClaim: (context, scope, foreign) =>
    editClaim(context, scope, { id: foreign.claim, version: 1, questionId: foreign.question, claimantId: foreign.actor, claim, appearances: [], passages: [] }),
  loadClaim: (context, scope, foreign) => loadClaim(context, scope, foreign.claim),
  removeClaim: (context, scope, foreign) => removeClaim(context, scope, foreign.claim),
  "restore, claim": (context, scope, foreign) => restore(context, scope, { kind: "claim", id: foreign.claim }),
  loadSuggestions: (context, scope, foreign) => loadSuggestions(context, scope, foreign.capture),
  prefillSuggestion: (context, scope, foreign) => prefillSuggestion(context, scope, { captureId: foreign.capture, place: "hedge-0-5-0-5" }),
  dismissSuggestion: (context, scope, foreign) => dismissSuggestion(context, scope, { captureId: foreign.capture, place: "hedge-0-5-0-5", what: "passage" }),
  takeBackDismissal: (context, scope, foreign) => takeBackDismissal(context, scope, foreign.claim),
  visitCapture: (context, scope, foreign) => visitCapture(context, scope, foreign.capture),
  editEvent: (context, scope, { event: id }) => editEvent(context, scope, { id, version: 1, event, partyIds: [] }),
  "createEvent with a foreign party": (context, scope, foreign) => createEvent(context, scope, event, [foreign.actor]),
  removeEvent: (context, scope, foreign) => removeEvent(context, scope, foreign.event),
  editPassage: (context, scope, { passage: id }) =>
    editPassage(context, scope, { id, version: 1, translation: "mine", translationLanguage: "en", reviewerNote: "" }),
  loadPassage: (context, scope, foreign) => loadPassage(context, scope, foreign.passage),
  "createQuestion of a foreign event": (context, scope, foreign) => createQuestion(context, scope, { ...question, eventId: foreign.event }),
  editQuestion: (context, scope, { question: id }) => editQuestion(context, scope, { id, version: 1, question }),
  removeQuestion: (context, scope, foreign) => removeQuestion(context, scope, foreign.question),
  loadReader: (context, scope, foreign) => loadReader(context, scope, foreign.capture, "fr"),
  editSource: (context, scope, { source: id }) => editSource(context, scope, { id, version: 1, metadata }),
  editSources: (context, scope, { source: id }) => editSources(context, scope, { ids: [id], fields: { author: "mine" } }),
  loadOriginal: (context, scope, foreign) => loadOriginal(context, scope, foreign.capture),
  markExclusion: (context, scope, foreign) => markExclusion(context, scope, { captureId: foreign.capture, start: 0, end: 5, reason: "mine" }),
  unmarkExclusion: (context, scope, foreign) => unmarkExclusion(context, scope, foreign.capture),
  lookAgain: (context, scope, foreign) => lookAgain(context, scope, foreign.source),
  recaptureAddress: (context, scope, foreign) => recaptureAddress(context, scope, foreign.source),
  removeSource: (context, scope, foreign) => removeSource(context, scope, foreign.source),
  "restore, source": (context, scope, foreign) => restore(context, scope, { kind: "source", id: foreign.source }),
};

describeOnEachDatabase("ids of another's case", (database) => {
  let db: Database;
  let own: readonly [Context, CaseScope];
  let foreign: Foreign;

  beforeAll(async () => {
    ({ db } = database());
    const [mine, theirs] = [await createWorld(db, "Mine"), await createWorld(db, "Theirs")];
    own = [contextOf(db, mine.owner), await scopeOf(db, mine.owner, mine.slug)];
    const { slug } = await loadDemo(contextOf(db, theirs.owner));
    const { caseId } = await scopeOf(db, theirs.owner, slug);
    const first = { where: { caseId }, select: { id: true } } as const;
    foreign = {
      claim: (await db.claim.findFirstOrThrow(first)).id,
      appearance: (await db.appearance.findFirstOrThrow(first)).id,
      actor: (await db.actor.findFirstOrThrow(first)).id,
      event: (await db.event.findFirstOrThrow(first)).id,
      question: (await db.question.findFirstOrThrow(first)).id,
      source: (await db.source.findFirstOrThrow(first)).id,
      capture: (await db.capture.findFirstOrThrow(first)).id,
      passage: (await db.passage.findFirstOrThrow(first)).id,
    };
  });

  /** Everything but who is signed in, as text. */
  const state = async () =>
    JSON.stringify([
      await db.claim.findMany({ orderBy: { id: "asc" } }),
      await db.appearance.findMany({ orderBy: { id: "asc" } }),
      await db.actor.findMany({ orderBy: { id: "asc" } }),
      await db.event.findMany({ orderBy: { id: "asc" } }),
      await db.question.findMany({ orderBy: { id: "asc" } }),
      await db.source.findMany({ orderBy: { id: "asc" } }),
      await db.passage.findMany({ orderBy: { id: "asc" } }),
      await db.exclusion.findMany({ orderBy: { id: "asc" } }),
      await db.logEntry.count(),
    ]);

  it.each(Object.entries(CALLS))("%s finds nothing and changes nothing", async (_name, call) => {
    const before = await state();
    expect(await codeOf(call(...own, foreign))).toBe("not-found");
    expect(await state()).toBe(before);
  });
});
