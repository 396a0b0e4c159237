import Link from "next/link";
import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { languageName } from "@/lib/domain/support/language-name";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Breadcrumbs } from "@/app/_ui/breadcrumbs";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { allows } from "@/lib/domain/access/roles";
import { formatDate } from "@/lib/domain/support/locale-format";
import { openCasePage, orNotFound } from "@/lib/http/open-page";
import { loadSource } from "@/lib/services/sources/load-source";
import { CaptureHistory } from "./_source/capture-history";
import { CompareTwo } from "./_source/compare-two";
import { FetchState } from "./_source/fetch-state";
import { EditSourceButton } from "./_source/edit-source-button";
import { RecaptureBox } from "./_source/recapture-box";

type Props = { params: Promise<{ slug: string; sourceId: string }> };

export async function generateMetadata({ params }: Props) {
  const { slug, sourceId } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  return { title: (await orNotFound(loadSource(context, scope, sourceId))).source.title };
}

/** A source: what is known of it, and its captures in time. */
export default async function SourcePage({ params }: Props) {
  const { slug, sourceId } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const t = await getTranslator("sources");
  const [format, locale] = [await getFormatter(), await requestLocale()];
  const loaded = await orNotFound(loadSource(context, scope, sourceId));
  const { source, history, toReview, schedule } = loaded;
  const canEdit = allows(scope.role, "case.edit");
  const when = (date: Date) => format.dateTime(date, { dateStyle: "long", timeStyle: "short", zone: true });
  const facts = [
    [t("publication"), source.publication],
    [t("author"), source.author],
    [t("published"), source.publishedAt && formatDate(source.publishedAt, locale)],
    [t("kind"), t(`kinds.${source.kind}`)],
    [t("languageName"), source.language && languageName(source.language, locale)],
    [t("url"), source.url],
    [t("archiveUrl"), source.archiveUrl],
    // Only where somebody graded it: a case may do without grading.
    ...(source.reliability === null ? [] : [[t("reliability"), t(`grade.${source.reliability as "A"}`)] as const]),
  ] as const;
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={source.title}
        above={<Breadcrumbs label={(await getTranslator("common"))("breadcrumbs")} items={[{ label: t("title"), href: `/cases/${scope.slug}/sources` }, { label: source.title }]} />}
        actions={
          canEdit ? (
            <MessagesProvider namespaces={["sources"]}>
              <EditSourceButton slug={scope.slug} source={source} />
            </MessagesProvider>
          ) : null
        }
      />
      <dl className="mb-8 grid grid-cols-[max-content_1fr] items-baseline gap-x-6 gap-y-1.5">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-sm text-ink-faint">{label}</dt>
            <dd className="min-w-0 break-words">{value ?? <span className="text-ink-faint">{t("unknown")}</span>}</dd>
          </div>
        ))}
      </dl>
      {source.reviewerNote ? <p className="mb-8 rounded-md border border-line bg-raised px-4 py-3 whitespace-pre-wrap">{source.reviewerNote}</p> : null}
      {toReview > 0 ? (
        <div className="mb-8">
          <Notice
            tone="notice"
            actions={
              <LinkButton size="sm" href={`/cases/${scope.slug}/inbox?source=${source.id}`}>
                {t("review")}
              </LinkButton>
            }
          >
            {t("toReview", { count: toReview })}
          </Notice>
        </div>
      ) : null}
      <h2 className="mb-3 text-xl">{t("captures")}</h2>
      {history.length === 0 ? <p className="mb-4 text-ink-soft">{t("noCaptureLead")}</p> : null}
      <CaptureHistory slug={scope.slug} loaded={loaded} when={when} day={(date) => format.dateTime(date, { dateStyle: "long" })} />
      <CompareTwo slug={scope.slug} captures={history.flatMap((entry) => (entry.kind === "capture" ? [entry.capture] : []))} when={(date) => format.dateTime(date, { dateStyle: "medium", timeStyle: "short", zone: true })} />
      {canEdit ? (
        <MessagesProvider namespaces={["sources", "import"]}>
          <RecaptureBox slug={scope.slug} sourceId={source.id} url={source.url} mayFetch={schedule.mayFetch} />
        </MessagesProvider>
      ) : null}
      <FetchState slug={scope.slug} schedule={schedule} when={when} now={context.clock()} />
      <p className="mt-3">
        <Link className="link" href={`/cases/${scope.slug}/log?of=${source.id}`}>
          {t("history")}
        </Link>
      </p>
    </div>
  );
}
