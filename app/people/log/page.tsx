import { History } from "lucide-react";
import { Suspense } from "react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { ChainSeal, ChainSealWaiting } from "@/app/_log/chain-seal";
import { LogList } from "@/app/_log/log-list";
import { PageBody } from "@/app/_shell/page-body";
import { SignedInShell } from "@/app/_shell/signed-in-shell";
import { Breadcrumbs } from "@/app/_ui/breadcrumbs";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Pagination } from "@/app/_ui/pagination";
import { openPage } from "@/lib/http/open-page";
import { readHistory, readLog } from "@/lib/services/log/read-log";
import { openInstance } from "@/lib/services/access/require-instance";
import { listPeople } from "@/lib/services/people/list-people";

export async function generateMetadata() {
  return { title: (await getTranslator("log"))("instanceTitle") };
}

type Props = { searchParams: Promise<{ page?: string; of?: string }> };

/** What happened to accounts: who was invited, who signed in and out, who was made an admin or shut out; with `?of=<id>` of one person. */
export default async function InstanceLogPage({ searchParams }: Props) {
  const query = await searchParams;
  const context = await openPage("admin");
  const scope = openInstance(context);
  const [t, common, auth] = [await getTranslator("log"), await getTranslator("common"), await getTranslator("auth")];
  const of = typeof query.of === "string" && query.of !== "" ? query.of : null;
  const { entries, page, pages } = of === null ? await readLog(context, scope, Number(query.page) || 1) : { entries: await readHistory(context, scope, of), page: 1, pages: 1 };
  const names = new Map((await listPeople(context)).map(({ id, name, email }) => [id, `${name} (${email})`]));
  return (
    <SignedInShell principal={context.principal}>
      <PageBody width="reading">
        <PageHeader
          title={t("instanceTitle")}
          lead={t("instanceLead")}
          above={<Breadcrumbs label={common("breadcrumbs")} items={[{ label: auth("people"), href: "/people" }, { label: t("instanceTitle") }]} />}
        />
        {of === null ? (
          <Suspense fallback={<ChainSealWaiting />}>
            <ChainSeal context={context} scope={scope} />
          </Suspense>
        ) : null}
        {entries.length === 0 ? <EmptyState icon={<History />} title={t("empty")} /> : <LogList entries={entries} names={names} base="/people/log" single={of !== null} />}
        <Pagination
          page={page}
          pages={pages}
          hrefFor={(number) => `/people/log?page=${number}`}
          labels={{ nav: common("pagination"), previous: t("newer"), next: t("older"), position: common("pageOf", { page, pages }) }}
        />
      </PageBody>
    </SignedInShell>
  );
}
