import type { CaseScope } from "./case-scope";

declare const opened: unique symbol;

/** Proof that the caller may see what belongs to no case: people and sign-ins. Only lib/services/access/require-instance.ts makes one. */
export interface InstanceScope {
  readonly instance: true;
  readonly [opened]: true;
}

/** Whose log is read: a case's, or the instance's own. */
export type LogScope = CaseScope | InstanceScope;

/** The chain of things that belong to no case. */
export const INSTANCE_CHAIN = "instance";

/** The name of the chain that a log is kept in. */
export function chainOf(scope: LogScope): string {
  return "instance" in scope ? INSTANCE_CHAIN : scope.caseId;
}
