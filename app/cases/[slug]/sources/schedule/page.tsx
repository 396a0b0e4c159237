import { CalendarClock } from "lucide-react";
import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Breadcrumbs } from "@/app/_ui/breadcrumbs";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { allows } from "@/lib/domain/access/roles";
import { openCasePage } from "@/lib/http/open-page";
import { loadSchedule, type FetchStatus } from "@/lib/services/schedule/load-schedule";
import { everyKey } from "./_schedule/intervals";
import { ScheduleForm, type ScheduleRow } from "./_schedule/schedule-form";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata() {
  return { title: (await getTranslator("schedule"))("title") };
}

/** Whether and how often the case captures its sources again by itself, and how each stands. */
export default async function SchedulePage({ params }: Props) {
  const { slug } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const t = await getTranslator("schedule");
  const format = await getFormatter();
  const locale = await requestLocale();
  const { schedule, mayFetch, sources } = await loadSchedule(context, scope);
  const when = (date: Date) => format.dateTime(date, { dateStyle: "medium", timeStyle: "short", zone: true });
  const now = context.clock();
  const rowOf = ({ source, fetch, scheduled, nextAt }: FetchStatus): ScheduleRow => ({
    id: source.id,
    title: source.title,
    url: source.url ?? "",
    chosen: fetch?.chosen ?? false,
    last: fetch?.triedAt ? when(fetch.triedAt) : t("never"),
    result: fetch?.outcome ? t(`result.${fetch.outcome}`) : null,
    failure: fetch?.failure?.[locale] ?? null,
    failures: fetch && fetch.failures > 1 ? t("failures", { count: fetch.failures }) : null,
    next: !scheduled ? t("notScheduled") : nextAt === null || nextAt <= now ? t("soon") : when(nextAt),
  });
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={
          <Breadcrumbs
            label={(await getTranslator("common"))("breadcrumbs")}
            items={[{ label: (await getTranslator("sources"))("title"), href: `/cases/${scope.slug}/sources` }, { label: t("title") }]}
          />
        }
      />
      <p className="mb-5 font-medium">
        {schedule ? t("on", { every: t(`hours.${everyKey(schedule.everyHours)}`), date: when(schedule.setAt), by: schedule.setBy }) : t("off")}
      </p>
      {sources.length === 0 && schedule === null ? (
        <EmptyState icon={<CalendarClock />} title={t("noneTitle")} actions={<LinkButton href={`/cases/${scope.slug}/sources`}>{t("toSources")}</LinkButton>}>
          {t("none")}
        </EmptyState>
      ) : (
        <MessagesProvider namespaces={["schedule", "import"]}>
          <ScheduleForm slug={scope.slug} canEdit={allows(scope.role, "case.edit")} mayFetch={mayFetch} schedule={schedule} rows={sources.map(rowOf)} />
        </MessagesProvider>
      )}
    </div>
  );
}
