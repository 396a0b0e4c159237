import { listActorNames } from "@/lib/data/actors";
import { listAppearances } from "@/lib/data/appearances";
import { getCase } from "@/lib/data/cases";
import { listClaims } from "@/lib/data/claims";
import { listReviews } from "@/lib/data/disagreement-reviews";
import { listEvents } from "@/lib/data/events";
import { listAskedIds, listOutline, type OutlinedEvent } from "@/lib/data/outline";
import { listChangedPassages } from "@/lib/data/passage-reviews";
import { listQuestions } from "@/lib/data/questions";
import { listSourceNames } from "@/lib/data/sources";
import type { MatrixAddress } from "@/lib/contracts/matrix-address";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { actorResolver } from "@/lib/domain/claims/resolve-actors";
import { sideLanes } from "@/lib/domain/claims/side-lanes";
import { buildMatrix } from "@/lib/domain/matrix/build-matrix";
import type { Matrix } from "@/lib/domain/matrix/types";
import type { Context } from "../context";

/** Claims up to which a case is shown whole; above, one event at a time. */
const WHOLE_CASE_CLAIMS = 1500;
/** Questions shown at once, whatever is asked for. */
const MOST_QUESTIONS = 250;

/** A matrix with what its page needs to offer other views of it. */
export interface LoadedMatrix {
  readonly matrix: Matrix;
  /** The address that was shown: with the event that was chosen where the case is too large to be shown whole. */
  readonly address: MatrixAddress;
  /** What the matrix can be narrowed to. */
  readonly events: readonly OutlinedEvent[];
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
  const [found, outline, actors] = await Promise.all([getCase(db, scope), listOutline(db, scope), listActorNames(db, scope)]);
  const sum = (count: (event: OutlinedEvent) => number) => outline.reduce((total, event) => total + count(event), 0);

  const oneEventAtATime = sum(({ claims }) => claims) > WHOLE_CASE_CLAIMS;
  const event = asked.question === null && asked.event === null && oneEventAtATime ? firstWithClaims(outline) : asked.event;
  const address = { ...asked, event };
  const ids = address.question === null ? await listAskedIds(db, scope, address.event, MOST_QUESTIONS) : [address.question];
  const shown = await listQuestions(db, scope, ids);
  const matching = address.question === null ? sum(({ id, questions }) => (event === null || id === event ? questions : 0)) : shown.length;
  const questionIds = shown.map((question) => question.id);
  const [events, claims, appearances, decisions] = await Promise.all([
    listEvents(db, scope, [...new Set(shown.flatMap(({ eventId }) => eventId ?? []))]),
    listClaims(db, scope, { questionIds }),
    listAppearances(db, scope, { questionIds }),
    listReviews(db, scope, questionIds),
  ]);
  const [sources, changed] = await Promise.all([
    listSourceNames(db, scope, [...new Set(appearances.flatMap(({ sourceId }) => sourceId ?? []))]),
    listChangedPassages(db, scope, appearances.flatMap(({ passageId }) => passageId ?? [])),
  ]);
  const whole = buildMatrix({ events, questions: shown, actors, claims, appearances, sources, decisions, changed }, address);

  const resolve = actorResolver(actors);
  const laneOfSide = sideLanes(actors);
  const claimants = new Map(claims.map((claim) => [claim.id, resolve(claim.claimantId)]));
  const sides = new Map(whole.columns.map((column) => [column.key, column.label]));
  return {
    matrix: { ...whole, columns: whole.columns.slice(0, address.width) },
    address,
    events: outline,
    oneEventAtATime,
    columnsLeft: Math.max(0, whole.columns.length - address.width),
    questionsLeft: matching - shown.length,
    laneOf: (claimId) => laneOfSide(claimants.get(claimId)?.side ?? null),
    laneOfColumn: (key) => {
      if (address.columns === "claimant") return laneOfSide(resolve(key).side);
      return address.columns === "side" ? laneOfSide(sides.get(key) ?? null) : null;
    },
    grading: found.gradingEnabled,
  };
}

function firstWithClaims(events: readonly OutlinedEvent[]): string | null {
  return (events.find((event) => event.claims > 0) ?? events[0])?.id ?? null;
}
