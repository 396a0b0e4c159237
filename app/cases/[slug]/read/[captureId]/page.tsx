import Link from "next/link";
import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { readReaderPlace } from "@/lib/contracts/reader-place";
import { openCasePage, orNotFound } from "@/lib/http/open-page";
import { allows } from "@/lib/domain/access/roles";
import { formatDate } from "@/lib/domain/support/locale-format";
import { loadFormChoices } from "@/lib/services/claims/load-form-choices";
import { loadCaptureTitle } from "@/lib/services/reader/load-capture-title";
import { loadReader } from "@/lib/services/reader/load-reader";
import type { MarginPassage } from "@/lib/services/reader/load-reader";
import { KeysHelp } from "./_reader/keys-help";
import { ProposedExclusions } from "./_reader/proposed-exclusions";
import { ReaderFrame } from "./_reader/reader-frame";
import { ReaderText } from "./_reader/reader-text";

type Props = { params: Promise<{ slug: string; captureId: string }>; searchParams: Promise<{ at?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">) {
  const { slug, captureId } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  return { title: await orNotFound(loadCaptureTitle(context, scope, captureId)) };
}

/** The reading view of one capture. */
export default async function ReaderPage({ params, searchParams }: Props) {
  const { slug, captureId } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const locale = await requestLocale();
  const t = await getTranslator("reader");
  const format = await getFormatter();
  const view = await orNotFound(loadReader(context, scope, captureId, locale));
  const { source, capture, passages, exclusions } = view;
  const found = readReaderPlace((await searchParams).at, capture.text.length);
  const choices = await loadFormChoices(context, scope);
  const unknown = t("unknown");
  const facts = [
    source.publication ?? `${t("publication")} ${unknown}`,
    source.publishedAt ? formatDate(source.publishedAt, locale) : `${t("published")} ${unknown}`,
    t("capture", { number: capture.number }),
    t("captured", { date: format.dateTime(capture.capturedAt, { dateStyle: "long", timeStyle: "short" }) }),
  ];
  const markLabel = (passage: MarginPassage) =>
    t("markLabel", {
      count: passage.claims.length,
      claims: passage.claims
        .map(({ claimant, answer, question }) => t("markClaim", { says: answer === null ? t("saysNothing", { claimant }) : t("says", { claimant, answer }), question }))
        .join("; "),
    });
  const canEdit = allows(scope.role, "case.edit");
  return (
    <>
      <PageHeader
        title={source.title}
        above={
          <Link href={`/cases/${scope.slug}/sources/${source.id}`} className="text-sm text-ink-faint hover:underline">
            {facts.join(" · ")}
          </Link>
        }
      />
      <MessagesProvider namespaces={["reader", "claims", "assists"]}>
        {canEdit ? <ProposedExclusions slug={scope.slug} text={capture.text} exclusions={exclusions} /> : null}
        <div className="mb-5 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-faint">
          <p id="reader-hint">{t("hint")}</p>
          <KeysHelp />
        </div>
        {passages.length === 0 && canEdit ? (
          <div className="mb-6 max-w-reading">
            <Notice title={t("noClaimsTitle")}>{t("noClaims")}</Notice>
          </div>
        ) : null}
        <ReaderFrame
          slug={scope.slug}
          captureId={capture.id}
          language={source.language ?? locale}
          locale={locale}
          canEdit={canEdit}
          passages={passages}
          choices={choices}
          citation={[source.publication ?? `${t("publication")} ${unknown}`, source.title, source.publishedAt, source.url, t("sha", { hash: capture.textSha256 })]
            .filter(Boolean)
            .join(", ")}
          exclusionReason={t("excludedReason")}
        >
          <ReaderText text={capture.text} language={source.language} passages={passages} exclusions={exclusions} found={found} labels={{ mark: markLabel }} />
        </ReaderFrame>
      </MessagesProvider>
    </>
  );
}
