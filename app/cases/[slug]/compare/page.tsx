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
import { loadTexts, type ComparedText } from "@/lib/services/comparison/load-texts";
import { ChooseForm } from "./_compare/choose-form";
import { Comparison } from "./_compare/comparison";
import { SideHeader } from "./_compare/side-header";
import { toTextInfo } from "./_compare/to-text-info";

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
  const [sources, found] = await Promise.all([
    listComparable(context, scope),
    address.texts.length < 2 ? null : loadTexts(context, scope, address.texts).catch(nullWhenNotFound),
  ]);
  const [a, b] = found ?? [];
  if (!found || !a || !b) {
    return (
      <>
        <PageHeader title={t("title")} lead={t("lead")} />
        {address.texts.length >= 2 ? (
          <div className="mb-6 max-w-reading">
            <Notice title={t("notFoundTitle")}>{t("notFound")}</Notice>
          </div>
        ) : null}
        <ChooseForm sources={sources} address={address} />
      </>
    );
  }
  const texts = await Promise.all(found.map(toTextInfo));
  const [first, second] = texts;
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <LinkButton href={`?${comparisonQuery({ ...address, texts: [b.ref, a.ref] })}`} prefetch={false}>
            <ArrowLeftRight aria-hidden="true" />
            {t("swap")}
          </LinkButton>
        }
      />
      <Disclosure summary={t("chooseOthers")} className="mb-4" data-print="no">
        <ChooseForm sources={sources} address={address} />
      </Disclosure>
      <div className="mb-5 grid gap-3 md:grid-cols-2">
        <SideHeader slug={scope.slug} text={a} label={t("sideA")} />
        <SideHeader slug={scope.slug} text={b} label={t("sideB")} />
      </div>
      <MessagesProvider namespaces={["captures"]}>
        {first && second ? <Comparison key={`${first.ref} ${second.ref}`} slug={scope.slug} texts={[first, second]} learnFrom={templateInCommon(a, b)} address={address} /> : null}
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
