import { claimBatchEdit } from "@/lib/contracts/claim-batch";
import { actorFields, appearanceFields, claimFields, eventFields, questionFields } from "@/lib/contracts/claims";
import { readMatrixAddress } from "@/lib/contracts/matrix-address";
import { sourceMetadata } from "@/lib/contracts/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { ClaimFilter } from "@/lib/domain/claims/claim-view";
import type { LogEntry } from "@/lib/domain/log/entry";
import { editActor } from "@/lib/services/actors/edit-actor";
import { mergeActors, unmergeActor } from "@/lib/services/actors/merge-actors";
import { removeActor } from "@/lib/services/actors/remove-actor";
import { removeAppearance } from "@/lib/services/appearances/edit-appearance";
import { dismissSuggestion, takeBackDismissal } from "@/lib/services/assists/decide-suggestion";
import { findAnswers } from "@/lib/services/assists/find-answers";
import { loadQueue } from "@/lib/services/assists/load-queue";
import { loadSuggestions } from "@/lib/services/assists/load-suggestions";
import { prefillSuggestion } from "@/lib/services/assists/prefill-suggestion";
import { readCapture } from "@/lib/services/assists/read-capture";
import { visitCapture } from "@/lib/services/assists/visit-capture";
import { addToClaim, claimSelection } from "@/lib/services/claims/annotate-selection";
import { changeClaims, undoClaimBatch } from "@/lib/services/claims/change-claims";
import { editClaim } from "@/lib/services/claims/edit-claim";
import { loadClaim } from "@/lib/services/claims/load-claim";
import { loadClaimRows } from "@/lib/services/claims/load-claim-rows";
import { loadClaimTotals } from "@/lib/services/claims/load-claim-totals";
import { loadFacetChoices } from "@/lib/services/claims/load-facet-choices";
import { removeClaim } from "@/lib/services/claims/remove-claim";
import { learnTemplate } from "@/lib/services/comparison/learn-template";
import { listComparable } from "@/lib/services/comparison/list-comparable";
import { loadStretch } from "@/lib/services/comparison/load-stretch";
import { loadTexts } from "@/lib/services/comparison/load-texts";
import { decideDisagreement } from "@/lib/services/disagreement/decide-disagreement";
import { explainQuestion } from "@/lib/services/disagreement/explain-question";
import { loadCompared } from "@/lib/services/disagreement/load-compared";
import { loadQuestionDisagreements } from "@/lib/services/disagreement/load-question-disagreements";
import { summariseQuestions } from "@/lib/services/disagreement/summarise-questions";
import { moveEvent } from "@/lib/services/events/move-event";
import { createEvent, editEvent, removeEvent } from "@/lib/services/events/save-event";
import { answerReview, undoAnswer } from "@/lib/services/inbox/answer-review";
import { listInbox } from "@/lib/services/inbox/list-inbox";
import { loadReview } from "@/lib/services/inbox/load-review";
import { lookAgain } from "@/lib/services/inbox/look-again";
import { lookWhereNewer } from "@/lib/services/inbox/look-where-newer";
import { loadLineUp, loadWindow } from "@/lib/services/lineup/load-line-up";
import { nameReferences } from "@/lib/services/log/name-references";
import { readHistory } from "@/lib/services/log/read-log";
import { copyMatrix } from "@/lib/services/matrix/copy-matrix";
import { loadCell } from "@/lib/services/matrix/load-cell";
import { loadMatrix } from "@/lib/services/matrix/load-matrix";
import { changeRole } from "@/lib/services/members/change-role";
import { removeMember } from "@/lib/services/members/remove-member";
import { buildNote } from "@/lib/services/notes/build-note";
import { exportNote, previewNote } from "@/lib/services/notes/export-note";
import { editPassage } from "@/lib/services/passages/edit-passage";
import { loadPassage } from "@/lib/services/passages/load-passage";
import { drawPictures } from "@/lib/services/pictures/draw-pictures";
import { listDrawable } from "@/lib/services/pictures/list-drawable";
import { linkQuestions, unlinkQuestions } from "@/lib/services/questions/link-questions";
import { loadQuestionText } from "@/lib/services/questions/load-question-text";
import { moveQuestion } from "@/lib/services/questions/move-question";
import { createQuestion, editQuestion, removeQuestion } from "@/lib/services/questions/save-question";
import { loadCaptureTitle } from "@/lib/services/reader/load-capture-title";
import { loadReader } from "@/lib/services/reader/load-reader";
import { whatIsRemoved } from "@/lib/services/removed/list-removed";
import { restore } from "@/lib/services/removed/restore";
import { loadSchedule } from "@/lib/services/schedule/load-schedule";
import { recaptureAddress } from "@/lib/services/schedule/recapture-address";
import { setSchedule } from "@/lib/services/schedule/set-schedule";
import { editSource, editSources } from "@/lib/services/sources/edit-source";
import { loadOriginal } from "@/lib/services/sources/load-original";
import { loadSource } from "@/lib/services/sources/load-source";
import { keepExclusion, markExclusion, unmarkExclusion } from "@/lib/services/sources/mark-exclusion";
import { recapture } from "@/lib/services/sources/recapture";
import { removeSource } from "@/lib/services/sources/remove-source";
import { readCasePieces } from "@/lib/services/spreadsheet/case-pieces";
import { exportClaims } from "@/lib/services/spreadsheet/export-claims";
import { removeView } from "@/lib/services/views/save-view";
import type { Context } from "@/lib/services/context";

/** One id of each kind that lives in somebody else's case. */
export interface Foreign {
  claim: string;
  appearance: string;
  actor: string;
  event: string;
  question: string;
  source: string;
  capture: string;
  passage: string;
  exclusion: string;
  link: string;
  view: string;
  review: string;
  member: string;
  /** A batch of changes to claims. */
  batch: string;
}

const actor = actorFields.parse({ name: "Mine" });
const appearance = appearanceFields.parse({});
const claim = claimFields.parse({ answer: "mine" });
const event = eventFields.parse({ name: "Mine" });
const question = questionFields.parse({ text: "Mine?", answerType: "text" });
const metadata = sourceMetadata.parse({ title: "Mine", kind: "article", publication: null, author: null, language: null, publishedAt: null, url: null, archiveUrl: null });
const selection = { start: 0, end: 5, translation: null, translationLanguage: null };
const newClaim = { claim, appearance, question: { create: question }, claimant: { create: actor } };

type Call = (context: Context, scope: CaseScope, foreign: Foreign) => Promise<unknown>;

/** Every use case that takes an id, called from a case of one's own with an id of another's: it finds nothing. */
export const CALLS: Record<string, Call> = {
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
  editSources: (context, scope, { source: id }) => editSources(context, scope, { sources: [{ id, version: 1 }], fields: { author: "mine" } }),
  loadOriginal: (context, scope, foreign) => loadOriginal(context, scope, foreign.capture),
  markExclusion: (context, scope, foreign) => markExclusion(context, scope, { captureId: foreign.capture, start: 0, end: 5, reason: "mine" }),
  unmarkExclusion: (context, scope, foreign) => unmarkExclusion(context, scope, foreign.capture),
  lookAgain: (context, scope, foreign) => lookAgain(context, scope, foreign.source),
  recaptureAddress: (context, scope, foreign) => recaptureAddress(context, scope, foreign.source),
  removeSource: (context, scope, foreign) => removeSource(context, scope, foreign.source),
  "restore, source": (context, scope, foreign) => restore(context, scope, { kind: "source", id: foreign.source }),
  unmergeActor: (context, scope, { actor: id }) => unmergeActor(context, scope, { id, version: 1 }),
  "changeClaims to a foreign question": (context, scope, foreign) =>
    changeClaims(context, scope, claimBatchEdit.parse({ claims: { query: "" }, change: { questionId: foreign.question } })),
  "changeClaims to a foreign claimant": (context, scope, foreign) =>
    changeClaims(context, scope, claimBatchEdit.parse({ claims: { query: "" }, change: { claimantId: foreign.actor } })),
  undoClaimBatch: (context, scope, foreign) => undoClaimBatch(context, scope, { batch: foreign.batch, afterSeq: 0 }),
  learnTemplate: (context, scope, foreign) => learnTemplate(context, scope, foreign.capture),
  loadStretch: (context, scope, foreign) => loadStretch(context, scope, foreign.capture, 0, 40),
  decideDisagreement: (context, scope, foreign) =>
    decideDisagreement(context, scope, { questionId: foreign.question, seal: "0".repeat(64), about: "a|b", shown: 120, status: "open", reason: "" }, "fr"),
  explainQuestion: (context, scope, foreign) => explainQuestion(context, scope, foreign.question, "fr"),
  loadQuestionDisagreements: (context, scope, foreign) => loadQuestionDisagreements(context, scope, foreign.question, "fr"),
  findAnswers: (context, scope, foreign) => findAnswers(context, scope, foreign.question),
  moveEvent: (context, scope, foreign) => moveEvent(context, scope, { id: foreign.event, before: null }),
  moveQuestion: (context, scope, foreign) => moveQuestion(context, scope, { id: foreign.question, before: null }),
  answerReview: (context, scope, { review: id }) => answerReview(context, scope, { id, version: 1, answer: "gone", reviewerNote: "" }),
  undoAnswer: (context, scope, { review: id }) => undoAnswer(context, scope, { id, version: 1 }),
  loadReview: (context, scope, foreign) => loadReview(context, scope, foreign.review, "fr"),
  loadWindow: (context, scope, foreign) => loadWindow(context, scope, { captureId: foreign.capture, start: 0, end: 40 }),
  changeRole: (context, scope, foreign) => changeRole(context, scope, { userId: foreign.member, from: "viewer", to: "owner" }),
  removeMember: (context, scope, foreign) => removeMember(context, scope, foreign.member),
  "buildNote of a foreign question": (context, scope, foreign) => buildNote(context, scope, { questionIds: [foreign.question], language: null }),
  "exportNote of a foreign question": (context, scope, foreign) => exportNote(context, scope, { form: "json", questionIds: [foreign.question], language: null }),
  "previewNote of a foreign question": (context, scope, foreign) => previewNote(context, scope, { questionIds: [foreign.question], language: null }),
  "linkQuestions to a foreign one": (context, scope, foreign) => linkQuestions(context, scope, { first: foreign.question, second: foreign.question, kind: "same" }),
  unlinkQuestions: (context, scope, foreign) => unlinkQuestions(context, scope, foreign.link),
  loadQuestionText: (context, scope, foreign) => loadQuestionText(context, scope, foreign.question),
  loadCaptureTitle: (context, scope, foreign) => loadCaptureTitle(context, scope, foreign.capture),
  loadSource: (context, scope, foreign) => loadSource(context, scope, foreign.source),
  keepExclusion: (context, scope, { exclusion: id }) => keepExclusion(context, scope, { id, version: 1 }),
  "unmarkExclusion, one there is": (context, scope, foreign) => unmarkExclusion(context, scope, foreign.exclusion),
  recapture: (context, scope, foreign) => recapture(context, scope, foreign.source, { bytes: new TextEncoder().encode("Mine."), method: "upload" }),
  loadTexts: (context, scope, foreign) => loadTexts(context, scope, refs(foreign)),
  exportClaims: (context, scope, foreign) => exportClaims(context, scope, { form: "csv", profile: "own", questionIds: [foreign.question] }),
  removeView: (context, scope, foreign) => removeView(context, scope, foreign.view),
  "setSchedule of a foreign source": (context, scope, foreign) =>
    setSchedule(context, scope, { everyHours: 24, allSources: false, sourceIds: [foreign.source], version: null }),
};

/** What is written piece by piece, whole. */
const all = async (pieces: AsyncIterable<unknown>) => {
  const found: unknown[] = [];
  for await (const piece of pieces) found.push(piece instanceof Uint8Array ? new TextDecoder().decode(piece) : piece);
  return found;
};

/** Use cases that answer with what they find among the ids, or the filter, they are given: nothing of another case is in the answer. */
export const LOOKS: Record<string, Call> = {
  changeClaims: (context, scope, foreign) =>
    changeClaims(context, scope, claimBatchEdit.parse({ claims: { named: [{ id: foreign.claim, version: 1 }] }, change: { addTags: ["mine"] } })),
  lookWhereNewer: (context, scope, foreign) => lookWhereNewer(context, scope, foreign.capture),
  loadQueue: (context, scope, foreign) => loadQueue(context, scope, { sourceId: foreign.source, position: 0 }),
  readCapture: (context, scope, foreign) => readCapture(context, scope, foreign.capture),
  loadClaimRows: (context, scope, foreign) => loadClaimRows(context, scope, { filter: filterOn(foreign), sort: [] }, { offset: 0, take: 50 }, "fr"),
  loadClaimTotals: (context, scope, foreign) => loadClaimTotals(context, scope, { filter: filterOn(foreign), group: "question" }),
  loadFacetChoices: (context, scope, foreign) => loadFacetChoices(context, scope, filterOn(foreign), "question"),
  listComparable: (context, scope, foreign) => listComparable(context, scope, refs(foreign)),
  loadCompared: (context, scope, foreign) => loadCompared(context, scope, [foreign.question]),
  summariseQuestions: async (context, scope, foreign) => [...(await summariseQuestions(context, scope, [foreign.question]))],
  listInbox: (context, scope, foreign) => listInbox(context, scope, "open", foreign.source),
  loadLineUp: (context, scope, foreign) => loadLineUp(context, scope, { appearanceIds: [foreign.appearance], sourceIds: [foreign.source] }, "fr"),
  nameReferences: async (context, scope, foreign) =>
    [...(await nameReferences(context, scope, [{ entityId: foreign.claim, before: null, after: { questionId: foreign.question, claimantId: foreign.actor } } as LogEntry]))],
  readHistory: (context, scope, foreign) => readHistory(context, scope, foreign.claim),
  loadCell: (context, scope, foreign) => loadCell(context, scope, { claimIds: [foreign.claim], appearanceIds: [foreign.appearance] }, "fr"),
  loadMatrix: (context, scope, foreign) => loadMatrix(context, scope, readMatrixAddress({ event: foreign.event, q: foreign.question })),
  copyMatrix: (context, scope, foreign) => copyMatrix(context, scope, readMatrixAddress({ event: foreign.event }), "fr"),
  drawPictures: (context, scope, foreign) => drawPictures(context, scope, [foreign.question], { locale: "fr", words: { range: String, time: String } }),
  listDrawable: (context, scope, foreign) => listDrawable(context, scope, foreign.event),
  loadSchedule: (context, scope, foreign) => loadSchedule(context, scope, foreign.source),
  readCasePieces: (context, scope, foreign) => all(readCasePieces(context, scope, [foreign.question])),
  whatIsRemoved: async (context, scope, foreign) => [...(await whatIsRemoved(context, scope, [{ event: "claim.removed", entityType: "claim", entityId: foreign.claim } as LogEntry]))],
};

const filterOn = (foreign: Foreign): ClaimFilter => ({
  words: "",
  facets: { question: [foreign.question], claimant: [foreign.actor], source: [foreign.source], tag: [], status: [] },
});
const refs = (foreign: Foreign) => [{ what: "capture", id: foreign.capture }, { what: "passage", id: foreign.passage }] as const;

/** Use cases that name nothing but their own case; a new one is put here, or above, by who writes it. */
export const NAMELESS = [
  "createActor", "loadRuleRates", "switchRule", "countQueue", "editCase", "loadCase", "findClaims", "loadFormChoices", "loadBatchChoices", "removeDemo",
  "listDisagreements", "countOpenReviews", "lookAgainEverywhere", "readLog", "verifyChain", "addMember", "listMembers", "loadQuestions", "listRemoved",
  "clearSchedule", "importDocument", "acceptFetchNotice", "importUrl", "listSources", "importClaims", "readKnownRecords", "loadViews", "saveView",
];

/** Parts of use cases, which take their ids from one that is tried here or takes none. */
export const PARTS = ["addActor", "writeAppearance", "recordAcceptance", "findWholeClaim", "writePassage", "makePassage", "addQuestion", "noteFailure", "countToReview", "placeQuotes"];
