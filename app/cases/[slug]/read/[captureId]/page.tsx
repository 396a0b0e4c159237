import Link from "next/link";
import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Breadcrumbs } from "@/app/_ui/breadcrumbs";
import { PageHeader } from "@/app/_ui/page-header";
import { readReaderPlace } from "@/lib/contracts/reader-place";
import { openCasePage, orNotFound } from "@/lib/http/open-page";
import { allows } from "@/lib/domain/access/roles";
import type { Span } from "@/lib/domain/passages/segments";
import { formatDate } from "@/lib/domain/support/locale-format";
import { loadFormChoices } from "@/lib/services/claims/load-form-choices";
import { loadCaptureTitle } from "@/lib/services/reader/load-capture-title";
import { loadReader } from "@/lib/services/reader/load-reader";
import type { MarginPassage } from "@/lib/services/reader/load-reader";
import { ProposedExclusions } from "./_reader/proposed-exclusions";
import { ReaderFrame } from "./_reader/reader-frame";
import { ReaderText } from "./_reader/reader-text";

type Props = { params: Promise<{ slug: string; captureId: string }>; searchParams: Promise<{ at?: string | string[] }> };

/** Characters of a proposed stretch shown before it is cut. */
const SHOWN = 120;

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
  const [t, common] = [await getTranslator("reader"), await getTranslator("common")];
  const format = await getFormatter();
  const view = await orNotFound(loadReader(context, scope, captureId, locale));
  const { source, capture, passages, exclusions } = view;
  const found = readReaderPlace((await searchParams).at, capture.text.length);
  const choices = await loadFormChoices(context, scope);
  const unknown = t("unknown");
  const facts = [
    source.publication ?? `${t("publication")} ${unknown}`,
    source.publishedAt ? formatDate(source.publishedAt, locale) : `${t("published")} ${unknown}`,
    t("captured", { date: format.dateTime(capture.capturedAt, { dateStyle: "long", timeStyle: "short", zone: true }) }),
  ];
  const markLabel = (passage: MarginPassage) =>
    t("markLabel", {
      count: passage.claims.length,
      claims: passage.claims
        .map(({ claimant, answer, question }) => t("markClaim", { says: answer === null ? t("saysNothing", { claimant }) : t("says", { claimant, answer }), question }))
        .join("; "),
    });
  // What is handed to the browser is written into the page: no more than is needed.
  const toSpan = ({ id, start, end }: Span): Span => ({ id, start, end });
  const canEdit = allows(scope.role, "case.edit");
  return (
    <>
      <PageHeader
        title={source.title}
        above={
          <Breadcrumbs
            label={common("breadcrumbs")}
            items={[{ label: common("nav.sources"), href: `/cases/${scope.slug}/sources` }, { label: t("capture", { number: capture.number }) }]}
          />
        }
        lead={
          <Link href={`/cases/${scope.slug}/sources/${source.id}`} className="text-sm text-ink-faint hover:underline">
            {facts.map((fact, index) => (
              <span key={fact}>
                {index > 0 ? " · " : ""}
                <span className="inline-block">{fact}</span>
              </span>
            ))}
          </Link>
        }
      />
      <MessagesProvider namespaces={["reader", "claims", "assists"]}>
        {canEdit ? <ProposedExclusions slug={scope.slug} proposed={exclusions.filter(({ proposed }) => proposed).map(({ id, version, start, end }) => ({ id, version, words: shorten(capture.text.slice(start, end).trim()) }))} /> : null}
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
          <ReaderText
            text={capture.text}
            language={source.language}
            passages={passages.map(toSpan)}
            labels={passages.map(markLabel)}
            exclusions={exclusions.map(toSpan)}
            found={found}
          />
        </ReaderFrame>
      </MessagesProvider>
    </>
  );
}

function shorten(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
