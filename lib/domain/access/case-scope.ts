import type { Role } from "./roles";

declare const opened: unique symbol;

/**
 * Proof that the door was passed for one case. Only lib/services/access/open-case.ts makes one;
 * every data function that touches a case takes one and puts its `caseId` in every `where`.
 */
export interface CaseScope {
  readonly caseId: string;
  readonly slug: string;
  readonly role: Role;
  readonly [opened]: true;
}
