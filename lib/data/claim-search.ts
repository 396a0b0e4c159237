import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Claim, Question } from "@/lib/domain/claims/types";
import { listClaims } from "./claims";
import { listQuestions } from "./questions";

/** The newest standing claims in whose question, claimant, proposition or answer each word occurs. */
export async function searchClaims(
  db: Db,
  scope: CaseScope,
  words: readonly string[],
  take: number,
): Promise<{ claim: Claim; question: Question; claimant: string }[]> {
  const holding = (word: string) => ({ contains: word, mode: "insensitive" as const });
  const rows = await db.claim.findMany({
    where: {
      caseId: scope.caseId,
      deletedAt: null,
      AND: words.map((word) => ({
        OR: [
          { question: { text: holding(word) } },
          { claimant: { name: holding(word) } },
          { proposition: holding(word) },
          { answer: holding(word) },
        ],
      })),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    select: { id: true, claimant: { select: { name: true } } },
  });
  const claims = await listClaims(db, scope, { ids: rows.map((row) => row.id) });
  const questions = await listQuestions(db, scope, claims.map((claim) => claim.questionId));
  return rows.flatMap((row) => {
    const claim = claims.find((found) => found.id === row.id);
    const question = questions.find((found) => found.id === claim?.questionId);
    return claim && question ? [{ claim, question, claimant: row.claimant.name }] : [];
  });
}
