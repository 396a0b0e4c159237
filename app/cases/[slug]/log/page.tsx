import { History } from "lucide-react";
import Link from "next/link";
import { Suspense } from "react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { Pagination } from "@/app/_ui/pagination";
import { Skeleton } from "@/app/_ui/skeleton";
import { openCasePage } from "@/lib/http/open-page";
import { nameReferences } from "@/lib/services/log/name-references";
import { readHistory, readLog } from "@/lib/services/log/read-log";
import { ChainSeal } from "./chain-seal";
import { LogList } from "./log-list";

export async function generateMetadata() {
  return { title: (await getTranslator("log"))("title") };
}

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string; of?: string }> };

/** Everything that happened in a case, newest first; with `?of=<id>` only what happened to one thing. */
export default async function LogPage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const { context, scope } = await openCasePage(slug, "case.read");
  const [t, common] = [await getTranslator("log"), await getTranslator("common")];
  const of = typeof query.of === "string" && query.of !== "" ? query.of : null;
  const { entries, page, pages } =
    of === null ? await readLog(context, scope, Number(query.page) || 1) : { entries: await readHistory(context, scope, of), page: 1, pages: 1 };
  const names = await nameReferences(context, scope, entries);
  const base = `/cases/${scope.slug}/log`;
  return (
    <div className="max-w-4xl">
      <PageHeader title={t("title")} lead={t("lead")} />
      {of === null ? (
        <Suspense fallback={<Skeleton className="mb-6 h-[4.5rem]" />}>
          <ChainSeal context={context} scope={scope} />
        </Suspense>
      ) : (
        <p className="mb-6">
          {t("onlyOneThing")}{" "}
          <Link href={base} className="link">
            {t("showAll")}
          </Link>
        </p>
      )}
      {entries.length === 0 ? <EmptyState icon={<History />} title={t("empty")} /> : <LogList entries={entries} names={names} base={base} single={of !== null} />}
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(number) => `${base}?page=${number}`}
        labels={{ nav: common("pagination"), previous: t("newer"), next: t("older"), position: common("pageOf", { page, pages }) }}
      />
    </div>
  );
}
