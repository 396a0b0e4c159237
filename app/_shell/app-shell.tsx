import Link from "next/link";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { getTranslator } from "../_i18n/get-translator";
import { HeaderPreferences } from "./header-preferences";
import { parseTheme, themeCookie } from "./theme";
import { Wordmark } from "./wordmark";

type AppShellProps = {
  /** Beside the wordmark: which case this is, and the way to another. */
  caseSwitcher?: ReactNode;
  /** In the middle: the search box; only its icon on a phone. */
  search?: ReactNode;
  /** At the end: who is signed in. */
  account?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: skip link, header. Its children bring `<main id="content">` (see PageBody, CaseShell). */
export async function AppShell({ caseSwitcher, search, account, children }: AppShellProps) {
  const t = await getTranslator("common");
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  return (
    <>
      <a
        href="#content"
        className="sr-only z-50 rounded-sm bg-accent font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-2"
      >
        {t("skipToContent")}
      </a>
      <header data-shell className="sticky top-0 z-30 flex h-14 items-center gap-x-3 border-b border-line bg-paper px-4 lg:px-6">
        <Link href="/" className="shrink-0 rounded-xs" aria-label={t("appName")}>
          <Wordmark signOnly={Boolean(caseSwitcher)} />
        </Link>
        {caseSwitcher ? <div className="min-w-0 shrink *:max-w-full [&_a]:truncate [&_button]:truncate">{caseSwitcher}</div> : null}
        <div className="flex shrink-0 grow justify-end lg:justify-center">{search}</div>
        <div className="flex shrink-0 items-center gap-1">
          <HeaderPreferences initialTheme={theme} />
          {account}
        </div>
      </header>
      {children}
    </>
  );
}
