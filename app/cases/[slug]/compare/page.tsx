import { ArrowLeftRight, Columns2 } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { Disclosure } from "@/app/_ui/disclosure";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { comparisonQuery, readComparisonAddress } from "@/lib/contracts/comparison-address";
import { AppError } from "@/lib/errors";
import { openCasePage } from "@/lib/http/open-page";
import { listComparable } from "@/lib/services/comparison/list-comparable";
import { loadTexts, type ComparedText } from "@/lib/services/comparison/load-texts";
import { ChooseForm } from "./_compare/choose-form";
import { Comparison } from "./_compare/comparison";
import { TextCards } from "./_compare/text-cards";
import { toTextInfo } from "./_compare/to-text-info";
import { Versions } from "./_compare/versions";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslator("captures"))("title") };
}

/** Texts of the case beside each other, captures or passages: what changed, in words. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const t = await getTranslator("captures");
  const address = readComparisonAddress(await searchParams);
  const [comparable, found] = await Promise.all([
    listComparable(context, scope, address.texts),
    address.texts.length < 2 ? null : loadTexts(context, scope, address.texts).catch(nullWhenNotFound),
  ]);
  const [a, b] = found ?? [];
  if (!found || !a || !b) {
    return (
      <>
        <PageHeader title={t("chooseTitle")} lead={t("lead")} />
        {address.texts.length >= 2 ? (
          <div className="mb-6 max-w-reading">
            <Notice title={t("notFoundTitle")}>{t("notFound")}</Notice>
          </div>
        ) : null}
        {comparable.sources.flatMap(({ captures }) => captures).length + comparable.passages.length < 2 ? (
          <EmptyState icon={<Columns2 />} title={t("emptyTitle")} actions={<LinkButton href={`/cases/${scope.slug}/sources`}>{t("toSources")}</LinkButton>}>
            {t("empty")}
          </EmptyState>
        ) : (
          <ChooseForm comparable={comparable} address={address} />
        )}
      </>
    );
  }
  const texts = await Promise.all(found.map(toTextInfo));
  const [first, second] = texts;
  const pair = texts.length === 2 && first && second ? ([first, second] as const) : null;
  const key = `${texts.map((text) => text.ref).join(" ")} ${address.base}`;
  return (
    <>
      <PageHeader
        title={t(pair && a.source.id === b.source.id ? "title" : "titleMany")}
        actions={
          pair ? (
            <LinkButton href={`?${comparisonQuery({ ...address, texts: [b.ref, a.ref] })}`} prefetch={false}>
              <ArrowLeftRight aria-hidden="true" />
              {t("swap")}
            </LinkButton>
          ) : null
        }
      />
      <Disclosure summary={t("chooseOthers")} className="mb-4" data-print="no">
        <ChooseForm comparable={comparable} address={address} />
      </Disclosure>
      <TextCards slug={scope.slug} texts={found} address={address} />
      <MessagesProvider namespaces={["captures"]}>
        {pair ? (
          <Comparison key={key} slug={scope.slug} texts={pair} learnFrom={templateInCommon(a, b)} address={address} />
        ) : (
          <Versions key={key} slug={scope.slug} texts={texts} address={address} />
        )}
      </MessagesProvider>
    </>
  );
}

/** Only two captures of one publication have a template in common. */
function templateInCommon(a: ComparedText, b: ComparedText): string | null {
  const publication = a.source.publication;
  return publication !== null && publication === b.source.publication && a.ref.what === "capture" && b.ref.what === "capture" ? a.capture.id : null;
}

function nullWhenNotFound(error: unknown): null {
  if (error instanceof AppError && error.code === "not-found") return null;
  throw error;
}
