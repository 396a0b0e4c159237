import type { ClaimColumn } from "@/lib/contracts/claim-table-address";
import type { TableClaim } from "@/lib/services/claims/load-claim-rows";

/** What one column says of a claim, on one line; all of it is in the title. */
export function ClaimCell({ column, claim, noAnswer }: { column: ClaimColumn; claim: TableClaim; noAnswer: string }) {
  switch (column) {
    case "answer":
      return claim.answer === null && claim.proposition === "" ? <span className="text-ink-faint">{noAnswer}</span> : (claim.answer ?? claim.proposition);
    case "question":
      return (
        <>
          {claim.question}
          {claim.event === null ? null : <span className="text-ink-faint"> · {claim.event}</span>}
        </>
      );
    case "tags":
      return claim.tags.join(", ");
    case "quote":
      return claim.quote === null ? null : <span className="font-serif">{claim.quote}</span>;
    default:
      return claim[column];
  }
}

/** The whole text of a cell, for what does not fit. */
export function cellText(column: ClaimColumn, claim: TableClaim): string {
  if (column === "answer") return [claim.answer, claim.proposition].filter(Boolean).join(": ");
  if (column === "tags") return claim.tags.join(", ");
  if (column === "question") return [claim.question, claim.event].filter(Boolean).join(" · ");
  return String(claim[column] ?? "");
}
