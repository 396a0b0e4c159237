import { overridingScope } from "@/lib/domain/claims/override-scope";
import { pairDisagreements } from "@/lib/domain/disagreement/pair-disagreements";
import type { ComparedClaim } from "@/lib/domain/disagreement/types";
import type { ImportPlan } from "@/lib/domain/spreadsheet/import-plan";

/** What the case would hold after the import, without a database. */
export function relations(made: ImportPlan): string[] {
  return made.questions.flatMap((question, index) => {
    const asked = { id: `q${index}`, text: question.text, answerType: question.answerType, choices: question.choices, ...question.scope };
    const claims = made.claims
      .map((claim, at) => ({ claim, at }))
      .filter(({ claim }) => claim.question === index)
      .map(({ claim, at }): ComparedClaim => {
        const actor = made.actors[claim.claimant];
        return {
          ...claim.answer,
          ...overridingScope(question.scope, claim.scope),
          id: `${at}`,
          claimant: { id: `${claim.claimant}`, name: actor?.name ?? "", side: actor?.side ?? null },
          proposition: claim.proposition,
          asOf: claim.asOf,
          statementDate: claim.statementDate,
          appearances: claim.appearances,
        };
      });
    return [...pairDisagreements(asked, claims, [])].map(({ relation, accounts }) => `${accounts.map(({ claimant }) => claimant.name).join("/")} ${relation}`);
  });
}
