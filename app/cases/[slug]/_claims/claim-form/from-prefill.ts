import type { ClaimPrefill } from "@/lib/domain/assists/suggest/prefill";
import type { ClaimDraft } from "./claim-draft";

/** What an assist read off a passage, as the form has it: text that can be changed like any other. */
export function fromPrefill(prefill: ClaimPrefill): Partial<ClaimDraft> {
  const text = (value: string | number | null): string => (value === null ? "" : String(value));
  const { claimant } = prefill;
  return {
    claimant: claimant === null ? null : "actorId" in claimant ? { id: claimant.actorId } : { name: claimant.name, kind: claimant.kind, side: "" },
    chain: prefill.chain.join(" > "),
    hedge: text(prefill.hedge),
    presentation: prefill.presentation,
    answer: text(prefill.answer),
    low: text(prefill.low),
    best: text(prefill.best),
    high: text(prefill.high),
    qualifier: prefill.qualifier ?? "",
    unit: text(prefill.unit),
    population: text(prefill.population),
    status: text(prefill.status),
    periodFrom: text(prefill.periodFrom),
    periodTo: text(prefill.periodTo),
    statementDate: text(prefill.statementDate),
  };
}
