"use client";

import Link from "next/link";
import { useTranslations } from "use-intl/react";
import { useRefreshWhile } from "@/app/cases/[slug]/sources/_sources/use-refresh-while";

type Named = { readonly captureId: string; readonly title: string };

/** Sources that nothing is offered of: those that are still being read, and those whose text took too long. */
export function UnreadNotice({ slug, due, givenUp }: { slug: string; due: number; givenUp: readonly Named[] }) {
  const t = useTranslations("assists");
  useRefreshWhile(due > 0);
  if (due === 0 && givenUp.length === 0) return null;
  return (
    <div className="-mt-3 mb-6 flex flex-col gap-1 text-sm text-ink-faint">
      {due > 0 ? <p>{t("queueReading", { count: due })}</p> : null}
      {givenUp.length > 0 ? (
        <p>
          {t("queueGivenUp")}{" "}
          {givenUp.map(({ captureId, title }, index) => (
            <span key={captureId}>
              {index > 0 ? ", " : ""}
              <Link href={`/cases/${slug}/read/${captureId}`} className="link">
                {title}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
