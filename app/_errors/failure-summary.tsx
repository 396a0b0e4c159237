"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { ErrorSummary } from "@/app/_ui/error-summary";
import type { ActionFailure } from "@/lib/http/define-action";
import { useErrorText } from "./use-error-text";

type Refused = { failure: ActionFailure; fields: readonly { message: string; fieldId: string }[] };

/**
 * Why a form was refused, on top of it; nothing before that. Where single fields were, each is named and leads to its control:
 * what the page already says beside them is gathered here, so that no form has to list its fields twice.
 */
export function FailureSummary({ failure, sentence }: { failure: ActionFailure | null; sentence?: string | null }) {
  const textOf = useErrorText();
  const place = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  useLayoutEffect(() => {
    if (failure) setRefused({ failure, fields: refusedFields(place.current?.closest("form, dialog, main") ?? null) });
  }, [failure]);
  // Only with the fields of this very refusal, so that the list never tells of an earlier one.
  if (!failure) return null;
  const fields = refused?.failure === failure ? refused.fields : [];
  return (
    <div ref={place} className="empty:hidden">
      {refused?.failure === failure ? <ErrorSummary errors={fields.length > 0 && !sentence ? fields : [{ message: sentence ?? textOf(failure) }]} /> : null}
    </div>
  );
}

/** The controls marked as invalid, each with its label and what is wrong with it. */
function refusedFields(form: Element | null): { message: string; fieldId: string }[] {
  return [...(form?.querySelectorAll<HTMLInputElement>("[aria-invalid='true'][id]") ?? [])].map(({ id, labels }) => {
    const words = (element: Element | null | undefined) => element?.textContent?.trim() ?? "";
    return { fieldId: id, message: [words(labels?.[0]), words(document.getElementById(`${id}-error`))].filter(Boolean).join(" – ") };
  });
}
