import type { DisagreementReview } from "@/lib/data/disagreement-reviews";
import { listReviews } from "@/lib/data/disagreement-reviews";
import type { StoredLink } from "@/lib/data/question-links";
import { listQuestionLinks } from "@/lib/data/question-links";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Question, Scope } from "@/lib/domain/claims/types";
import { statusOf } from "@/lib/domain/disagreement/decisions";
import type { DisagreementStatus } from "@/lib/domain/disagreement/decisions";
import type { Locale } from "@/lib/domain/support/locale-format";
import { renderExplanation } from "@/lib/domain/disagreement/explain/render-explanation";
import { FactReader } from "@/lib/domain/disagreement/facts";
import { plainScopes } from "@/lib/domain/disagreement/plain-scopes";
import { questionDisagreements } from "@/lib/domain/disagreement/question-disagreements";
import { pairsOfRow } from "@/lib/domain/disagreement/row-pairs";
import type { DecidablePair } from "@/lib/domain/disagreement/row-pairs";
import { findTensions } from "@/lib/domain/disagreement/tensions";
import type { Relation, ScopeField } from "@/lib/domain/disagreement/types";
import { ROWS_SHOWN } from "@/lib/contracts/disagreements";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { sha256 } from "../support/sha256";
import type { LoadedClaim, LoadedQuestion } from "./load-compared";
import { loadCompared } from "./load-compared";

/** Pairs decided at once: more than a person reads. */
const MAX_PAIRS = 200;

/** A decision that still holds. Times UTC. */
export interface HeldDecision {
  readonly status: "confirmed" | "dismissed";
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** One disagreement, or several that are alike, as it is shown and decided on. */
export interface DisagreementRow {
  /** Names exactly what the row rests on, decisions included: a decision made on another state is refused. */
  readonly seal: string;
  /** The first of its pairs, the same whatever is decided; empty for a row that is not decided in one go. */
  readonly about: string;
  readonly relation: Relation;
  readonly comparable: boolean;
  readonly explanation: string;
  readonly differs: readonly ScopeField[];
  readonly scopes?: readonly [Scope, Scope];
  /** Claims on either side; one side for a silence. */
  readonly claimIds: readonly (readonly string[])[];
  readonly pairs: number;
  readonly status: DisagreementStatus;
  readonly decisions: readonly HeldDecision[];
  /** Too many pairs to decide in one go. */
  readonly tooMany: boolean;
}

/** A possible tension with the claims of a linked question. */
export interface TensionRow extends Omit<DisagreementRow, "explanation" | "relation" | "comparable" | "differs" | "scopes"> {
  readonly claimant: string;
  readonly other: { readonly id: string; readonly text: string };
  /** What the actor says to the one and to the other: quotes where there are any. */
  readonly said: readonly [string | null, string | null];
  /** Where each of the two is said, as far as there is a passage. */
  readonly appearanceIds: readonly string[];
}

/** Everything the disagreement panel of one question shows. */
export interface QuestionDisagreementsView {
  readonly question: Question;
  readonly claims: readonly LoadedClaim[];
  readonly rows: readonly DisagreementRow[];
  readonly rowsLeftOut: number;
  readonly tensions: readonly TensionRow[];
  readonly links: readonly (StoredLink & { readonly other: { readonly id: string; readonly text: string } })[];
  readonly pairs: Readonly<Record<Relation, number>>;
  readonly open: Readonly<Record<Relation, number>>;
}

/** A row together with the single disagreements a decision on it is written for. */
export interface DecidableRow {
  readonly row: DisagreementRow | TensionRow;
  readonly relation: Relation | "tension";
  readonly pairs: readonly VersionedPair[];
}

/** A pair with the version of the decision on it, 0 where there is none. */
export type VersionedPair = DecidablePair & { readonly version: number };

/** The disagreements of one question with their explanations in `locale`. @throws AppError `not-found`. */
export async function loadQuestionDisagreements(
  context: Context,
  scope: CaseScope,
  questionId: string,
  locale: Locale,
  maxRows: number = ROWS_SHOWN,
): Promise<{ view: QuestionDisagreementsView; decidable: readonly DecidableRow[] }> {
  const links = await listQuestionLinks(context.db, scope, [questionId]);
  const otherOf = (link: StoredLink) => (link.first === questionId ? link.second : link.first);
  const ids = [...new Set([questionId, ...links.map(otherOf)])];
  const [loaded, reviews] = await Promise.all([loadCompared(context, scope, ids), listReviews(context.db, scope, ids)]);
  const found = loaded.find(({ question }) => question.id === questionId);
  if (!found) throw new AppError("not-found", { entity: "question" });
  const held = new Map(reviews.map((review) => [review.key, review]));

  const rows = relationRows(found, held, locale, maxRows);
  const tensions = tensionRows(found, loaded, links, held);
  const texts = new Map(loaded.map(({ question }) => [question.id, question.text]));
  return {
    view: {
      question: found.question,
      claims: found.claims,
      rows: rows.decidable.map(({ row }) => row),
      rowsLeftOut: rows.leftOut,
      tensions: tensions.map(({ row }) => row),
      links: links.map((link) => ({ ...link, other: { id: otherOf(link), text: texts.get(otherOf(link)) ?? "" } })),
      pairs: rows.pairs,
      open: rows.open,
    },
    decidable: [...rows.decidable, ...tensions],
  };
}

type Held = ReadonlyMap<string, DisagreementReview>;

function relationRows({ question, claims, parties }: LoadedQuestion, held: Held, locale: Locale, maxRows: number) {
  const reader = new FactReader(question);
  const result = questionDisagreements(question, claims, parties, [...held.values()], maxRows, reader);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const decidable: { row: DisagreementRow; relation: Relation; pairs: VersionedPair[] }[] = [];
  for (const found of result.rows) {
    const pairs = found.pairs <= MAX_PAIRS ? pairsOfRow(found, byId, reader).map((pair) => versioned(pair, held)) : [];
    const { relation, comparable, explanation, scopes } = found;
    decidable.push({
      relation,
      pairs,
      row: {
        relation,
        comparable,
        explanation: renderExplanation(explanation, locale),
        differs: explanation.differs,
        ...(scopes ? { scopes: plainScopes(scopes) } : {}),
        claimIds: [found.left, found.right],
        pairs: found.pairs,
        tooMany: found.pairs > MAX_PAIRS,
        ...decided(relation, pairs, held),
        status: found.status,
      },
    });
  }
  for (const silence of result.silences) {
    const pairs = [versioned(silence, held)];
    decidable.push({
      relation: "silence",
      pairs,
      row: {
        relation: "silence",
        comparable: false,
        explanation: renderExplanation(silence.explanation, locale),
        differs: [],
        claimIds: [silence.silentClaimIds, silence.accounts.flatMap(({ id }) => (id === null ? [] : [id]))],
        pairs: 1,
        tooMany: false,
        ...decided("silence", pairs, held),
      },
    });
  }
  return { decidable, leftOut: result.rowsLeftOut, pairs: result.pairs, open: result.open };
}

function tensionRows(found: LoadedQuestion, loaded: readonly LoadedQuestion[], links: readonly StoredLink[], held: Held) {
  const claims = new Map(loaded.flatMap((some) => some.claims.map((claim) => [claim.id, claim] as const)));
  return findTensions(loaded, links).map((tension) => {
    const first = tension.link.first === found.question.id;
    const other = loaded.find(({ question }) => question.id === (first ? tension.link.second : tension.link.first))?.question;
    const pairs = [versioned(tension, held)];
    const [a, b] = tension.accounts.map((account) => account.quote ?? account.answer?.answer ?? null);
    const ids = tension.claims.map((claim) => claim.id);
    const here = first ? ids : ids.toReversed();
    const row: TensionRow = {
      claimant: tension.claimant.name,
      other: { id: other?.id ?? "", text: other?.text ?? "" },
      said: first ? [a ?? null, b ?? null] : [b ?? null, a ?? null],
      claimIds: here.map((id) => [id]),
      appearanceIds: here.flatMap((id) => claims.get(id)?.appearances.find((appearance) => appearance.passageId !== null)?.id ?? []),
      pairs: 1,
      tooMany: false,
      ...decided("tension", pairs, held),
    };
    return { row, relation: "tension" as const, pairs };
  });
}

function versioned({ key, fingerprint }: DecidablePair, held: Held): VersionedPair {
  return { key, fingerprint, version: held.get(key)?.version ?? 0 };
}

/** What has been decided on some pairs as they stand, and the seal of that state. */
function decided(relation: string, pairs: readonly VersionedPair[], held: Held) {
  const standing = pairs.flatMap((pair) => {
    const review = held.get(pair.key);
    return review && statusOf(review, pair.fingerprint) !== "open" ? [review] : [];
  });
  const decisions = new Map(
    standing.map(({ status, reason, decidedBy, decidedAt }) => [
      `${status} ${reason} ${decidedBy}`,
      { status, reason, by: decidedBy, at: decidedAt },
    ]),
  );
  const open = standing.length < pairs.length;
  const status: DisagreementStatus = open ? "open" : standing.some((review) => review.status === "confirmed") ? "confirmed" : "dismissed";
  return { status, decisions: [...decisions.values()], about: pairs[0]?.key ?? "", seal: sha256(JSON.stringify([relation, pairs])) };
}
