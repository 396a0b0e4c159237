import type { ReactNode } from "react";
import { requestContext } from "@/lib/http/context";
import { AppShell } from "./app-shell";
import { SignedInShell } from "./signed-in-shell";

/** The frame of pages that anybody may come upon: with search and account for who is signed in, bare for others. */
export async function AnyShell({ children }: { children: ReactNode }) {
  const { principal } = await requestContext();
  return principal.kind === "user" ? <SignedInShell principal={principal}>{children}</SignedInShell> : <AppShell>{children}</AppShell>;
}
