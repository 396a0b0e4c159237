import { Columns2 } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Breadcrumbs } from "@/app/_ui/breadcrumbs";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { openCasePage } from "@/lib/http/open-page";
import { loadLineUp } from "@/lib/services/lineup/load-line-up";
import type { LineUpColumn } from "@/lib/services/lineup/load-line-up";
import { LineUpColumns } from "./_columns/line-up-columns";

type Value = string | string[] | undefined;
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ a?: Value; s?: Value }> };

const listOf = (value: Value): string[] => (value === undefined ? [] : typeof value === "string" ? [value] : value);

export async function generateMetadata() {
  return { title: (await getTranslator("lineup"))("title") };
}

/** Passages in their sources, next to each other. */
export default async function LineUpPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const asked = await searchParams;
  const [t, common] = [await getTranslator("lineup"), await getTranslator("common")];
  const columns = await loadLineUp(context, scope, { appearanceIds: listOf(asked.a), sourceIds: listOf(asked.s) }, await requestLocale());
  const addressWithout = (left: LineUpColumn): string | null => {
    if (columns.length <= 2) return null;
    const kept = columns.filter((column) => column !== left);
    const query = kept.flatMap(({ claims, key }) => (claims.length > 0 ? claims.map((claim) => `a=${claim.appearanceId}`) : [`s=${key}`]));
    return `/cases/${scope.slug}/line-up?${query.join("&")}`;
  };
  return (
    <MessagesProvider namespaces={["lineup", "claims"]}>
      <PageHeader
        title={t("title")}
        above={<Breadcrumbs label={common("breadcrumbs")} items={[{ label: common("nav.matrix"), href: `/cases/${scope.slug}/matrix` }, { label: t("title") }]} />}
      />
      {columns.length < 2 ? (
        <EmptyState
          icon={<Columns2 />}
          title={t("emptyTitle")}
          actions={
            <LinkButton variant="primary" href={`/cases/${scope.slug}/matrix`}>
              {t("toMatrix")}
            </LinkButton>
          }
        >
          {t("empty")}
        </EmptyState>
      ) : (
        <LineUpColumns slug={scope.slug} columns={columns.map((column) => ({ column, without: addressWithout(column) }))} />
      )}
    </MessagesProvider>
  );
}
