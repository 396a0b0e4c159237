"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";

type ErrorSummaryProps = {
  /** What was refused, each with the id of its control where there is one. */
  errors: readonly { message: string; fieldId?: string }[];
};

/** Lists what a form refused, on top of it, and takes the focus so that nobody misses it. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const t = useTranslations("common");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-md border border-danger bg-danger-soft px-4 py-3 text-ink">
      <p className="font-semibold">{t("errorSummary", { count: errors.length })}</p>
      <ul className="mt-1 list-disc pl-5">
        {errors.map((error) => (
          <li key={`${error.fieldId ?? ""}${error.message}`}>
            {error.fieldId ? (
              <a
                href={`#${error.fieldId}`}
                className="link text-danger hover:text-danger"
                onClick={(event) => {
                  // To the control itself, without a step in the browser's history.
                  const field = document.getElementById(error.fieldId ?? "");
                  if (!field) return;
                  event.preventDefault();
                  field.focus();
                }}
              >
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
