import type { ClaimBatchEdit, ClaimBatchUndo } from "@/lib/contracts/claim-batch";
import { readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { findActor } from "@/lib/data/actors";
import { listBatchEntries, lockClaims, lockMatchingClaims, updateClaims, type BatchClaim } from "@/lib/data/claim-table/batch";
import { findQuestion } from "@/lib/data/questions";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { changedFields, sameFields, type BatchFields, type BatchRefusal } from "@/lib/domain/claims/batch-change";
import { AppError } from "@/lib/errors";
import { LIST_LIMITS } from "@/lib/limits";
import type { Context } from "../context";
import { transact, type Change } from "../log/transact";

/** A claim that was left as it is, and why. The names are missing when it is gone. */
export interface RefusedClaim {
  readonly id: string;
  readonly claimant: string | null;
  readonly question: string | null;
  readonly reason: BatchRefusal;
}

/** What one request of a batch did. */
export interface ChangedClaims {
  readonly batch: string;
  readonly changed: number;
  /** Claims that have what was asked for already. */
  readonly unchanged: number;
  readonly refused: readonly RefusedClaim[];
  /** From where the next request goes on: a claim's id, or the number of a log entry when undoing; null at the end. */
  readonly next: string | number | null;
}

type Planned = { readonly claim: BatchClaim; readonly fields: Partial<BatchFields> };

/**
 * Changes many claims: those named, unless a newer version stands, or the next of those that a filter leaves. Each gets its
 * own log entry, which names the batch. One transaction a request, so that others never wait long.
 * @throws AppError `not-found` for a question or claimant that is not in the case.
 */
export async function changeClaims(context: Context, scope: CaseScope, { batch, claims, change }: ClaimBatchEdit): Promise<ChangedClaims> {
  return transact(context, scope.caseId, async (tx, log) => {
    const question = change.questionId === undefined ? null : await findQuestion(tx, scope, change.questionId);
    if (change.questionId !== undefined && !question) throw new AppError("not-found", { entity: "question" });
    if (change.claimantId !== undefined && !(await findActor(tx, scope, change.claimantId))) throw new AppError("not-found", { entity: "actor" });
    const found = "named" in claims
      ? await lockClaims(tx, scope, claims.named.map(({ id }) => id))
      : await lockMatchingClaims(tx, scope, readClaimTableAddress(new URLSearchParams(claims.query)).filter, { ...claims, take: LIST_LIMITS.claimsPerRequest });
    const read = new Map("named" in claims ? claims.named.map(({ id, version }) => [id, version]) : []);
    const refused: RefusedClaim[] = [...read.keys()].filter((id) => !found.some((claim) => claim.id === id)).map(gone);
    const planned: Planned[] = [];
    let unchanged = 0;
    for (const claim of found) {
      const fields = changedFields(claim, change);
      const refusal = read.has(claim.id) && read.get(claim.id) !== claim.version ? "stale" : fields && refusalOf(claim, fields, question?.answerType);
      if (refusal) refused.push({ ...nameOf(claim), reason: refusal });
      else if (fields) planned.push({ claim, fields });
      else unchanged += 1;
    }
    const name = batch ?? context.ids();
    const last = "named" in claims || found.length < LIST_LIMITS.claimsPerRequest ? null : (found.at(-1)?.id ?? null);
    return { batch: name, unchanged, next: last, ...(await write(context, tx, scope, planned, refused, { batch: name }, log)) };
  });
}

/**
 * Takes a batch back: each claim gets what it had before, unless somebody changed or removed it since. A batch of its own.
 * @throws AppError `not-found` for a batch that changed nothing in this case.
 */
export async function undoClaimBatch(context: Context, scope: CaseScope, { batch, afterSeq }: ClaimBatchUndo): Promise<ChangedClaims> {
  return transact(context, scope.caseId, async (tx, log) => {
    const entries = await listBatchEntries(tx, scope, batch, afterSeq, LIST_LIMITS.claimsPerRequest);
    if (entries.length === 0 && afterSeq === 0) throw new AppError("not-found", { entity: "batch" });
    const standing = new Map((await lockClaims(tx, scope, entries.map(({ claimId }) => claimId))).map((claim) => [claim.id, claim]));
    const refused: RefusedClaim[] = [];
    const planned: Planned[] = [];
    for (const { claimId, before } of entries) {
      const { version, ...fields } = before;
      const claim = standing.get(claimId);
      if (!claim) refused.push(gone(claimId));
      else if (claim.version !== version + 1) refused.push({ ...nameOf(claim), reason: "stale" });
      else planned.push({ claim, fields });
    }
    const name = `${batch}-undone`.slice(0, 64);
    const last = entries.length < LIST_LIMITS.claimsPerRequest ? null : (entries.at(-1)?.seq ?? null);
    return { batch: name, unchanged: 0, next: last, ...(await write(context, tx, scope, planned, refused, { batch: name, undoes: batch }, log)) };
  });
}

async function write(
  context: Context,
  tx: Db,
  scope: CaseScope,
  planned: readonly Planned[],
  refused: readonly RefusedClaim[],
  belongs: { readonly batch: string; readonly undoes?: string },
  log: (change: Change) => void,
): Promise<Pick<ChangedClaims, "changed" | "refused">> {
  const changes = planned.map(({ claim, fields }) => ({ ...claim, ...fields }));
  const withTags = planned.some(({ fields }) => fields.tags !== undefined);
  const written = new Set(await updateClaims(tx, scope, changes, withTags, context.clock()));
  for (const { claim, fields } of planned) {
    if (!written.has(claim.id)) continue;
    const before = { ...sameFields(claim, fields), version: claim.version };
    log({ event: "claim.edited", entityType: "claim", entityId: claim.id, before, after: { ...fields, ...belongs } });
  }
  const lost = planned.filter(({ claim }) => !written.has(claim.id)).map(({ claim }) => ({ ...nameOf(claim), reason: "stale" as const }));
  return { changed: written.size, refused: [...refused, ...lost] };
}

function refusalOf(claim: BatchClaim, fields: Partial<BatchFields>, answerType: string | undefined): BatchRefusal | null {
  if (fields.questionId !== undefined && answerType !== claim.answerType) return "answer-type";
  return (fields.tags?.length ?? 0) > LIST_LIMITS.tags ? "tags" : null;
}

const nameOf = ({ id, claimant, question }: BatchClaim) => ({ id, claimant, question });
const gone = (id: string): RefusedClaim => ({ id, claimant: null, question: null, reason: "gone" });
