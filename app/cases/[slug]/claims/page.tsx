import { Quote } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { Pagination } from "@/app/_ui/pagination";
import { claimTableQuery, readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { allows } from "@/lib/domain/access/roles";
import { openCasePage } from "@/lib/http/open-page";
import { CLAIMS_PER_PAGE, loadClaimTable } from "@/lib/services/claims/load-claim-table";
import { ExportMenu } from "./_export/export-menu";
import { ClaimTable } from "./_table/claim-table";
import { ColumnsMenu } from "./_table/columns-menu";
import { FilterForm } from "./_table/filter-form";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslator("table"))("title") };
}

/** All claims of a case, a page at a time: what is shown is in the address, and worked out in the database. */
export default async function ClaimsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const t = await getTranslator("table");
  const address = readClaimTableAddress(await searchParams);
  const table = await loadClaimTable(context, scope, address, await requestLocale());
  const canEdit = allows(scope.role, "case.edit");
  const base = `/cases/${scope.slug}/claims`;
  const pages = Math.ceil(table.total / CLAIMS_PER_PAGE);
  const filtered = address.words !== "" || address.question !== null || address.claimant !== null;
  const toImport = canEdit ? <LinkButton href={`${base}/import`}>{t("import")}</LinkButton> : null;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {toImport}
            {table.total === 0 && !filtered ? null : (
              <MessagesProvider namespaces={["export"]}>
                <ExportMenu slug={scope.slug} />
              </MessagesProvider>
            )}
          </>
        }
      />
      {table.total === 0 && !filtered ? (
        <EmptyState icon={<Quote />} title={t("emptyTitle")} actions={<LinkButton href={`/cases/${scope.slug}/sources`}>{t("toSources")}</LinkButton>}>
          {t("empty")}
        </EmptyState>
      ) : (
        <MessagesProvider namespaces={["table", "claims"]}>
          <FilterForm base={base} address={address} table={table} />
          <div className="my-3 flex flex-wrap items-center justify-between gap-3">
            <output className="text-sm text-ink-soft">{t("count", { count: table.total })}</output>
            <ColumnsMenu base={base} address={address} />
          </div>
          {table.rows.length === 0 ? (
            <EmptyState title={t("nothingTitle")} actions={<LinkButton href={base}>{t("clear")}</LinkButton>}>
              {t("nothing")}
            </EmptyState>
          ) : (
            <ClaimTable slug={scope.slug} address={address} rows={table.rows} canEdit={canEdit} />
          )}
          <Pagination
            page={address.page}
            pages={pages}
            hrefFor={(page) => `${base}?${claimTableQuery({ ...address, page })}`}
            labels={{ nav: t("pages"), previous: t("previous"), next: t("next"), position: t("position", { page: address.page, pages: Math.max(1, pages) }) }}
          />
        </MessagesProvider>
      )}
    </>
  );
}
