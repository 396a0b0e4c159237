import type { ReactNode } from "react";
import { MessagesProvider } from "../_i18n/messages-provider";
import type { Principal } from "@/lib/domain/access/principal";
import { AccountMenu } from "./account-menu";
import { AppShell } from "./app-shell";
import { SearchBox } from "./search/search-box";
import { Shortcuts } from "./shortcuts/shortcuts";

/** The frame of pages for people who are signed in. */
export function SignedInShell({
  principal,
  caseSwitcher,
  children,
}: {
  principal: Principal;
  caseSwitcher?: ReactNode;
  children: ReactNode;
}) {
  return (
    <AppShell
      caseSwitcher={caseSwitcher}
      search={
        <MessagesProvider namespaces={["search"]}>
          <SearchBox />
        </MessagesProvider>
      }
      account={
        <MessagesProvider namespaces={["auth", "keys"]}>
          <AccountMenu name={principal.name} isAdmin={principal.isAdmin} />
          <Shortcuts />
        </MessagesProvider>
      }
    >
      {children}
    </AppShell>
  );
}
