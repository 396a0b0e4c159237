import { ArrowLeftRight } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { Disclosure } from "@/app/_ui/disclosure";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { comparisonQuery, readComparisonAddress } from "@/lib/contracts/comparison-address";
import { AppError } from "@/lib/errors";
import { openCasePage } from "@/lib/http/open-page";
import { listComparable } from "@/lib/services/comparison/list-comparable";
import { loadComparison } from "@/lib/services/comparison/load-comparison";
import { ChangeList } from "./_compare/change-list";
import { ChangeWalker } from "./_compare/change-walker";
import { ChooseForm } from "./_compare/choose-form";
import { FilterBar } from "./_compare/filter-bar";
import { RowList } from "./_compare/row-list";
import { SideHeader } from "./_compare/side-header";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslator("captures"))("title") };
}

/** Two captures of the case beside each other: what changed, in words. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const t = await getTranslator("captures");
  const address = readComparisonAddress(await searchParams);
  const { a, b } = address;
  const [sources, found] = await Promise.all([
    listComparable(context, scope),
    a === null || b === null ? null : loadComparison(context, scope, { a, b }, address).catch(nullWhenNotFound),
  ]);
  if (!found) {
    return (
      <>
        <PageHeader title={t("title")} lead={t("lead")} />
        {a !== null && b !== null ? (
          <div className="mb-6 max-w-reading">
            <Notice title={t("notFoundTitle")}>{t("notFound")}</Notice>
          </div>
        ) : null}
        <ChooseForm sources={sources} address={address} />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <LinkButton href={`?${comparisonQuery({ ...address, a: b, b: a })}`} prefetch={false}>
            <ArrowLeftRight aria-hidden="true" />
            {t("swap")}
          </LinkButton>
        }
      />
      <Disclosure summary={t("chooseOthers")} className="mb-4">
        <ChooseForm sources={sources} address={address} />
      </Disclosure>
      <div className="mb-5 grid gap-3 md:grid-cols-2">
        <SideHeader slug={scope.slug} side={found.a} label={t("sideA")} />
        <SideHeader slug={scope.slug} side={found.b} label={t("sideB")} />
      </div>
      {found.identical ? (
        <Notice title={t("identicalTitle")}>{t("identical")}</Notice>
      ) : (
        <MessagesProvider namespaces={["captures"]}>
          <FilterBar address={address} counts={found.counts} />
          <ChangeWalker count={found.changes.length}>
            <ChangeList changes={found.changes} view={address.view} />
            <RowList slug={scope.slug} view={address.view} comparison={found} />
          </ChangeWalker>
        </MessagesProvider>
      )}
    </>
  );
}

function nullWhenNotFound(error: unknown): null {
  if (error instanceof AppError && error.code === "not-found") return null;
  throw error;
}
