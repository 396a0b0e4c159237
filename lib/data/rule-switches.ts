import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** The rules the case has switched off. */
export async function listSwitchedOff(db: Db, scope: CaseScope): Promise<string[]> {
  const rows = await db.ruleSwitch.findMany({ where: { caseId: scope.caseId }, orderBy: { rule: "asc" }, select: { rule: true } });
  return rows.map(({ rule }) => rule);
}

/** Switches a rule off; false when it is off already. */
export async function insertRuleSwitch(db: Db, scope: CaseScope, row: { rule: string; switchedOffAt: Date; switchedOffBy: string }): Promise<boolean> {
  const { count } = await db.ruleSwitch.createMany({ data: [{ ...row, caseId: scope.caseId }], skipDuplicates: true });
  return count === 1;
}

/** Switches a rule on again; false when it was not off. */
export async function deleteRuleSwitch(db: Db, scope: CaseScope, rule: string): Promise<boolean> {
  const { count } = await db.ruleSwitch.deleteMany({ where: { caseId: scope.caseId, rule } });
  return count === 1;
}
