"use client";

import { useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl/react";
import { Progress } from "@/app/_ui/progress";

const never = () => () => undefined;

/** The note as it will be, in a frame that runs no script. A long one takes a moment, which shows. */
export function NotePreview({ src }: { src: string }) {
  const t = useTranslations("notes");
  // Not before this listens: a frame that came with the page may have loaded already, and nobody could tell.
  const listening = useSyncExternalStore(never, () => true, () => false);
  const [loaded, setLoaded] = useState<string | null>(null);
  return (
    <div data-print="no" className="relative h-[calc(100dvh-12rem)] min-h-96 overflow-hidden rounded-md border border-line bg-raised">
      {loaded === src ? null : (
        <div className="absolute inset-x-0 top-0 p-6">
          <Progress label={t("previewing")} />
        </div>
      )}
      {listening ? <iframe title={t("preview")} src={src} sandbox="" onLoad={() => setLoaded(src)} className={loaded === null ? "invisible size-full" : "size-full"} /> : null}
    </div>
  );
}
