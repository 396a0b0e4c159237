"use client";

import { useState } from "react";
import type { Span } from "@/lib/domain/comparison/types";

type Stretch = { state: "away" | "loading" | "failed"; text: null } | { state: "here"; text: string };

/** Words of a capture that were not sent with the page, read when asked for. */
export function useStretch(slug: string, captureId: string, [from, to]: Span): Stretch & { load: () => Promise<void> } {
  const [stretch, setStretch] = useState<Stretch>({ state: "away", text: null });
  const load = async () => {
    setStretch({ state: "loading", text: null });
    try {
      const response = await fetch(`/api/cases/${slug}/captures/${captureId}/text?from=${from}&to=${to}`);
      setStretch(response.ok ? { state: "here", text: await response.text() } : { state: "failed", text: null });
    } catch {
      setStretch({ state: "failed", text: null });
    }
  };
  return { ...stretch, load };
}
