import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import { requestLocale } from "@/app/_i18n/request-locale";
import type { LoadedSchedule } from "@/lib/services/schedule/load-schedule";

type Props = { slug: string; schedule: LoadedSchedule; when: (date: Date) => string; now: Date };

/** When the source was last fetched from its address and what came of it, and when the schedule does so next. */
export async function FetchState({ slug, schedule: { sources }, when, now }: Props) {
  const t = await getTranslator("sources");
  const words = await getTranslator("schedule");
  const locale = await requestLocale();
  const [status] = sources;
  if (!status) return null;
  const { fetch, scheduled, nextAt } = status;
  return (
    <div className="mt-8 text-sm text-ink-soft">
      {fetch?.triedAt && fetch.outcome ? (
        <p>{t("lastTried", { date: when(fetch.triedAt), result: fetch.failure?.[locale].replace(/\.$/u, "") ?? words(`result.${fetch.outcome}`) })}</p>
      ) : null}
      {scheduled ? <p>{nextAt === null || nextAt <= now ? t("dueSoon") : t("nextFetch", { date: when(nextAt) })}</p> : null}
      <p className="mt-1">
        <Link className="link" href={`/cases/${slug}/sources/schedule`}>
          {t("schedule")}
        </Link>
      </p>
    </div>
  );
}
