import { getTranslator } from "@/app/_i18n/get-translator";
import { Badge } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/link-button";
import type { CaptureInfo } from "@/lib/domain/sources/types";

type Props = { slug: string; capture: CaptureInfo; capturedAt: string; newest: boolean; previous: string | null };

/** One capture: how it came, what it hashes to, what the importer remarked, and the ways to its words and bytes. */
export async function CaptureCard({ slug, capture, capturedAt, newest, previous }: Props) {
  const t = await getTranslator("sources");
  return (
    <div className="rounded-md border border-line bg-raised px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-base">
          {t("capture", { number: capture.number })} <span className="font-sans text-sm font-normal text-ink-faint">{capturedAt}</span>{" "}
          {newest ? (
            <span className="font-sans">
              <Badge tone="accent">{t("newest")}</Badge>
            </span>
          ) : null}
        </h3>
        <div className="flex flex-wrap gap-2">
          <LinkButton size="sm" href={`/cases/${slug}/read/${capture.id}`}>
            {t("read")}
          </LinkButton>
          {previous === null ? null : (
            <LinkButton size="sm" href={`/cases/${slug}/compare?a=${previous}&b=${capture.id}`}>
              {t("whatChanged")}
            </LinkButton>
          )}
          <a className="link self-center text-sm" href={`/api/cases/${slug}/captures/${capture.id}/original`} download>
            {t("original")}
          </a>
        </div>
      </div>
      <p className="mt-1 text-sm text-ink-soft">
        {t("made", { method: t(`method.${capture.method}`), by: capture.capturedBy })} · {capture.mediaType} · {capture.extractor} {capture.extractorVersion} ·{" "}
        {t("chars", { count: capture.textLength })}
      </p>
      <dl className="mt-2 grid gap-x-3 text-xs text-ink-faint sm:grid-cols-[max-content_1fr]">
        <dt>{t("originalHash")}</dt>
        <dd className="font-mono break-all">{capture.originalSha256}</dd>
        <dt>{t("textHash")}</dt>
        <dd className="font-mono break-all">{capture.textSha256}</dd>
      </dl>
      {capture.warnings.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-1.5 text-sm">
          {capture.warnings.map((warning) => (
            <li key={warning.code}>
              <Badge tone="notice">{t.has(`warning.${warning.code}` as never) ? t(`warning.${warning.code}` as never) : warning.code}</Badge>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
