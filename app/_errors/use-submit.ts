"use client";

import { useState, useTransition } from "react";
import type { ActionFailure, ActionResult } from "@/lib/http/define-action";

/** A form's way to its action: why it was refused, whether it is on its way, and the way there. */
interface Submit {
  failure: ActionFailure | null;
  busy: boolean;
  /** Sends, once at a time; `done` gets the value when it went through. */
  submit: <T>(send: () => Promise<ActionResult<T>>, done: (value: T) => void) => void;
  forget: () => void;
}

/** Sends what a form holds and keeps what came back. A refusal stays until the next attempt. */
export function useSubmit(): Submit {
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();
  return {
    failure,
    busy,
    forget: () => setFailure(null),
    submit: (send, done) => {
      if (busy) return;
      start(async () => {
        const result = await send();
        setFailure(result.ok ? null : result.error);
        if (result.ok) done(result.value);
      });
    },
  };
}
