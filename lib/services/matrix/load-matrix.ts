import { listActors } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { getCase } from "@/lib/data/cases";
import { listClaims } from "@/lib/data/claims";
import { listReviews } from "@/lib/data/disagreement-reviews";
import { listEvents } from "@/lib/data/events";
import { listChangedPassages } from "@/lib/data/passage-reviews";
import { countClaimsByQuestion, listQuestions } from "@/lib/data/questions";
import { listSourceNames } from "@/lib/data/sources";
import type { MatrixAddress } from "@/lib/contracts/matrix-address";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { actorResolver } from "@/lib/domain/claims/resolve-actors";
import { sideLanes } from "@/lib/domain/claims/side-lanes";
import type { Question } from "@/lib/domain/claims/types";
import { buildMatrix } from "@/lib/domain/matrix/build-matrix";
import type { Matrix } from "@/lib/domain/matrix/types";
import type { Context } from "../context";

/** Claims up to which a case is shown whole; above, one event at a time. */
const WHOLE_CASE_CLAIMS = 1500;
/** Questions shown at once, whatever is asked for. */
const MOST_QUESTIONS = 250;

/** An event that a matrix can be narrowed to; `none` stands for the questions of no event. */
export interface MatrixEvent {
  readonly id: string;
  /** Null for the questions of no event. */
  readonly name: string | null;
  readonly claims: number;
}

/** A matrix with what its page needs to offer other views of it. */
export interface LoadedMatrix {
  readonly matrix: Matrix;
  /** The address that was shown: with the event that was chosen where the case is too large to be shown whole. */
  readonly address: MatrixAddress;
  readonly events: readonly MatrixEvent[];
  /** The case has too many claims to be shown whole. */
  readonly oneEventAtATime: boolean;
  /** Columns that are neither shown nor hidden by the reader. */
  readonly columnsLeft: number;
  readonly questionsLeft: number;
  /** The lane of a claim's claimant, by its side. */
  readonly laneOf: (claimId: string) => number;
  /** The lane of a column of claimants or sides; null where columns are sources or publications. */
  readonly laneOfColumn: (key: string) => number | null;
  readonly grading: boolean;
}

/** Builds the account matrix of a case as an address asks for it. Reads only the claims of the questions it shows. */
export async function loadMatrix(context: Context, scope: CaseScope, asked: MatrixAddress): Promise<LoadedMatrix> {
  const { db } = context;
  const [found, events, questions, counts, actors] = await Promise.all([
    getCase(db, scope),
    listEvents(db, scope),
    listQuestions(db, scope),
    countClaimsByQuestion(db, scope),
    listActors(db, scope),
  ]);
  const known = new Set(events.map((event) => event.id));
  const eventOf = (question: Question) => (question.eventId !== null && known.has(question.eventId) ? question.eventId : "none");
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const claimsOf = (event: string) =>
    questions.reduce((sum, question) => sum + (eventOf(question) === event ? (counts.get(question.id) ?? 0) : 0), 0);
  const choices: MatrixEvent[] = [...events.map(({ id, name }) => ({ id, name })), { id: "none", name: null }]
    .map((choice) => ({ ...choice, claims: claimsOf(choice.id) }))
    .filter((choice) => choice.id !== "none" || questions.some((question) => eventOf(question) === "none"));

  const oneEventAtATime = total > WHOLE_CASE_CLAIMS;
  const event = asked.question === null && asked.event === null && oneEventAtATime ? firstWithClaims(choices) : asked.event;
  const address = { ...asked, event };
  const matching = questions.filter((question) =>
    address.question === null ? address.event === null || eventOf(question) === address.event : question.id === address.question,
  );
  const shown = matching.slice(0, MOST_QUESTIONS);
  const questionIds = shown.map((question) => question.id);
  const [claims, appearances, sources, decisions, changed] = await Promise.all([
    listClaims(db, scope, { questionIds }),
    listAppearances(db, scope, { questionIds }),
    listSourceNames(db, scope),
    listReviews(db, scope, questionIds),
    listChangedPassages(db, scope),
  ]);
  const whole = buildMatrix({ events, questions: shown, actors, claims, appearances, sources, decisions, changed }, address);

  const resolve = actorResolver(actors);
  const laneOfSide = sideLanes(actors);
  const claimants = new Map(claims.map((claim) => [claim.id, resolve(claim.claimantId)]));
  const sides = new Map(whole.columns.map((column) => [column.key, column.label]));
  return {
    matrix: narrow(whole, address.width),
    address,
    events: choices,
    oneEventAtATime,
    columnsLeft: Math.max(0, whole.columns.length - address.width),
    questionsLeft: matching.length - shown.length,
    laneOf: (claimId) => laneOfSide(claimants.get(claimId)?.side ?? null),
    laneOfColumn: (key) => {
      if (address.columns === "claimant") return laneOfSide(resolve(key).side);
      return address.columns === "side" ? laneOfSide(sides.get(key) ?? null) : null;
    },
    grading: found.gradingEnabled,
  };
}

function firstWithClaims(events: readonly MatrixEvent[]): string | null {
  return (events.find((event) => event.claims > 0) ?? events[0])?.id ?? null;
}

/** The first columns of a matrix. */
function narrow(matrix: Matrix, width: number): Matrix {
  if (matrix.columns.length <= width) return matrix;
  return {
    ...matrix,
    columns: matrix.columns.slice(0, width),
    groups: matrix.groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, cells: row.cells.slice(0, width) })) })),
  };
}
