import Link from "next/link";
import type { ReactNode } from "react";
import { CaseShell } from "@/app/_shell/case-shell";
import { SignedInShell } from "@/app/_shell/signed-in-shell";
import { allows } from "@/lib/domain/access/roles";
import { openCasePage } from "@/lib/http/open-page";
import { loadCase } from "@/lib/services/cases/load-case";
import { countOpenReviews } from "@/lib/services/inbox/list-inbox";

type Props = { params: Promise<{ slug: string }>; children: ReactNode };

/** The frame of a case. Each page below passes the door again: a layout is not asked anew when only its page changes. */
export default async function CaseLayout({ params, children }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const [found, toReview] = await Promise.all([loadCase(context, scope), countOpenReviews(context, scope)]);
  return (
    <SignedInShell
      principal={context.principal}
      caseSwitcher={
        <Link href={`/cases/${scope.slug}`} className="block min-w-0 truncate rounded-xs font-serif text-lg text-ink hover:underline">
          {found.title}
        </Link>
      }
    >
      <CaseShell slug={scope.slug} canManage={allows(scope.role, "case.manage")} canEdit={allows(scope.role, "case.edit")} toReview={toReview}>
        {children}
      </CaseShell>
    </SignedInShell>
  );
}
