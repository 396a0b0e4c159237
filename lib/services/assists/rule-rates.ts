import type { RuleSwitchInput } from "@/lib/contracts/suggestions";
import { deleteRuleSwitch, insertRuleSwitch, listSwitchedOff } from "@/lib/data/rule-switches";
import { countByRule, type RuleCounts } from "@/lib/data/suggestion-decisions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** A rule with how it fares in the case. */
export interface RuleRate extends RuleCounts {
  readonly on: boolean;
}

/** Every rule that has offered something, been decided on or been switched off; those that offer most first. */
export async function loadRuleRates(context: Context, scope: CaseScope): Promise<RuleRate[]> {
  const [counts, off] = await Promise.all([countByRule(context.db, scope), listSwitchedOff(context.db, scope)]);
  const switchedOff = new Set(off);
  const silent = off.filter((rule) => !counts.some((count) => count.rule === rule)).map((rule) => ({ rule, offered: 0, accepted: 0, dismissed: 0 }));
  return [...counts, ...silent].map((count) => ({ ...count, on: !switchedOff.has(count.rule) }));
}

/** Switches a rule of the assists off or on for the whole case. What was made of its suggestions stays. */
export async function switchRule(context: Context, scope: CaseScope, { rule, on }: RuleSwitchInput): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const changed = on
      ? await deleteRuleSwitch(tx, scope, rule)
      : await insertRuleSwitch(tx, scope, { rule, switchedOffAt: context.clock(), switchedOffBy: context.principal.name });
    if (changed) log({ event: on ? "rule.switched-on" : "rule.switched-off", entityType: "rule", entityId: rule });
  });
}
