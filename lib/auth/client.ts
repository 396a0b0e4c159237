"use client";

import { signIn } from "next-auth/react";

/** What the sign-in form learns: nothing on success, or a code with parameters as `AppError` has them. */
export type SignInFailure = { code: string; params: Record<string, unknown> };

/** Signs in with a password; null when that worked. */
export async function signInWithPassword(email: string, password: string): Promise<SignInFailure | null> {
  const answer = await signIn("credentials", { email, password, redirect: false });
  if (answer?.ok) return null;
  const [, code = "unexpected", params = "{}"] = /^([a-z-]+):(\{.*\})$/u.exec(answer?.error ?? "") ?? [];
  return { code, params: JSON.parse(params) as Record<string, unknown> };
}

/** Goes to the organisation's sign-in page and comes back to `next`. */
export async function signInWithProvider(next: string): Promise<void> {
  await signIn("oidc", { callbackUrl: next });
}
