import { Quote } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { claimFilterQuery, readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { allows } from "@/lib/domain/access/roles";
import { openCasePage } from "@/lib/http/open-page";
import { LIST_LIMITS } from "@/lib/limits";
import { loadClaimRows } from "@/lib/services/claims/load-claim-rows";
import { loadClaimTotals } from "@/lib/services/claims/load-claim-totals";
import { loadViews } from "@/lib/services/views/save-view";
import { ExportMenu } from "./_export/export-menu";
import { ClaimsTable } from "./_table/claims-table";
import { listQuery } from "./_table/list-query";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslator("table"))("title") };
}

/** All claims of a case: what is shown is in the address, and worked out in the database. */
export default async function ClaimsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const t = await getTranslator("table");
  const address = readClaimTableAddress(toQuery(await searchParams));
  const { filter, group } = address;
  const [totals, first, views] = await Promise.all([
    loadClaimTotals(context, scope, address),
    group === null ? loadClaimRows(context, scope, address, { offset: 0, take: LIST_LIMITS.claimsPerWindow }, await requestLocale()) : [],
    loadViews(context, scope, "claims"),
  ]);
  const canEdit = allows(scope.role, "case.edit");
  const empty = totals.total === 0 && claimFilterQuery(filter) === "";
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {canEdit ? <LinkButton href={`/cases/${scope.slug}/claims/import`}>{t("import")}</LinkButton> : null}
            {empty ? null : (
              <MessagesProvider namespaces={["export"]}>
                <ExportMenu slug={scope.slug} />
              </MessagesProvider>
            )}
          </>
        }
      />
      {empty ? (
        <EmptyState icon={<Quote />} title={t("emptyTitle")} actions={<LinkButton href={`/cases/${scope.slug}/sources`}>{t("toSources")}</LinkButton>}>
          {t("empty")}
        </EmptyState>
      ) : (
        <MessagesProvider namespaces={["table", "claims", "matrix"]}>
          <ClaimsTable slug={scope.slug} initial={{ ...totals, first, query: listQuery(address), reading: 0 }} views={views} canEdit={canEdit} />
        </MessagesProvider>
      )}
    </>
  );
}

function toQuery(params: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one) => [name, one]))));
}
