import { describe, expect, it } from "vitest";
import { pairDisagreements } from "@/lib/domain/disagreement/pair-disagreements";
import type { ComparedClaim } from "@/lib/domain/disagreement/types";
import { overridingScope } from "@/lib/domain/claims/override-scope";
import type { ImportPlan } from "@/lib/domain/spreadsheet/import-plan";
import { plan, sheet } from "./plan";

/** What the case would hold after the import, without a database. */
function relations(made: ImportPlan): string[] {
  return made.questions.flatMap((question, index) => {
    const asked = { id: `q${index}`, text: question.text, answerType: question.answerType, ...question.scope };
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

describe("a spreadsheet without any source text", () => {
  it("is enough to tell how accounts differ", () => {
    const heads = ["question", "population", "claimant", "claimant_side", "answer", "as_of", "presentation"];
    const made = plan(
      sheet(
        heads,
        ["Combien de tués ?", "Russes", "JNIM", "rebelles", "50", "", ""],
        ["Combien de tués ?", "Russes", "CSP", "rebelles", "plusieurs dizaines", "", ""],
        ["Combien de tués ?", "Russes", "Chaîne", "Wagner", "au moins 10", "2024-07-28", ""],
        ["Combien de tués ?", "Russians", "Chaîne", "", "8", "2024-07-27", ""],
        ["Combien de tués ?", "Maliens", "JNIM", "", "10", "", ""],
        ["Combien de tués ?", "", "armée", "État", "aucun bilan officiel", "", ""],
      ),
    );
    expect(made.refused).toEqual([]);
    expect(relations(made)).toEqual([
      "JNIM/CSP spread",
      "JNIM/Chaîne spread",
      "JNIM/Chaîne contradiction",
      "JNIM/JNIM scope-mismatch",
      "CSP/Chaîne spread",
      "CSP/Chaîne contradiction",
      "CSP/JNIM scope-mismatch",
      "Chaîne/Chaîne update",
      "Chaîne/JNIM scope-mismatch",
      "Chaîne/JNIM scope-mismatch",
      "armée/JNIM/CSP/Chaîne/Chaîne/JNIM silence",
    ]);
  });
});
