import Link from "next/link";
import type { ReactNode } from "react";
import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { requestLocale } from "@/app/_i18n/request-locale";
import { formatDate } from "@/lib/domain/support/locale-format";
import type { ComparedText } from "@/lib/services/comparison/load-texts";

/** Characters of a hash that a person compares by eye; the whole is on the source's page. */
const SHORT_HASH = 12;

type Props = { slug: string; text: ComparedText; label: string; children?: ReactNode };

/** Which text stands in one column. */
export async function SideHeader({ slug, text: { ref, source, capture }, label, children }: Props) {
  const t = await getTranslator("captures");
  const format = await getFormatter();
  const facts = [
    source.publication ?? t("unknownPublication"),
    source.publishedAt ? formatDate(source.publishedAt, await requestLocale()) : t("unknownDate"),
    t("captured", { number: capture.number, date: format.dateTime(capture.capturedAt, { dateStyle: "long", timeStyle: "short" }) }),
    ...(ref.what === "passage" ? [t("passage")] : []),
  ];
  return (
    <section className="min-w-0 rounded-md border border-line bg-raised px-4 py-3" aria-label={label}>
      <p className="text-xs font-medium text-ink-faint">{label}</p>
      <h2 className="line-clamp-3 text-base break-words" lang={source.language ?? undefined}>
        <Link className="hover:underline" href={ref.what === "passage" ? `/cases/${slug}/passages/${ref.id}` : `/cases/${slug}/read/${capture.id}`} prefetch={false}>
          {source.title}
        </Link>
      </h2>
      <p className="text-sm text-ink-soft">{facts.join(" · ")}</p>
      <p className="text-xs text-ink-faint">
        SHA-256 <span className="font-mono">{capture.textSha256.slice(0, SHORT_HASH)}…</span>
      </p>
      {children}
    </section>
  );
}
