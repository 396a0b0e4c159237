"use client";

import { ErrorSummary } from "@/app/_ui/error-summary";
import type { ActionFailure } from "@/lib/http/define-action";
import { useErrorText } from "./use-error-text";

/** Why a form was refused, on top of it; nothing before that. */
export function FailureSummary({ failure, sentence }: { failure: ActionFailure | null; sentence?: string | null }) {
  const textOf = useErrorText();
  return failure ? <ErrorSummary errors={[{ message: sentence ?? textOf(failure) }]} /> : null;
}
