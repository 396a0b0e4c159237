import { getTranslator } from "@/app/_i18n/get-translator";
import type { LoadedSource } from "@/lib/services/sources/load-source";
import { CaptureCard } from "./capture-card";
import { SeenAgain } from "./seen-again";

type Props = { slug: string; loaded: LoadedSource; when: (date: Date) => string };

/** The captures of a source on a line in time, with when each text was met again. */
export async function CaptureHistory({ slug, loaded: { history, newestId }, when }: Props) {
  const t = await getTranslator("sources");
  return (
    <ol aria-label={t("timeLine")} className="ml-1.5 flex flex-col gap-4 border-l-2 border-line">
      {history.map((entry) => (
        <li key={entry.kind === "capture" ? entry.capture.id : entry.sightings[0]?.id} className="relative pl-5">
          <span
            aria-hidden="true"
            className={
              entry.kind === "capture"
                ? "absolute top-4 -left-[0.46rem] size-3 rounded-full border-2 border-accent bg-paper"
                : "absolute top-1.5 -left-[0.3rem] size-2 rounded-full bg-line-strong"
            }
          />
          {entry.kind === "capture" ? (
            <CaptureCard slug={slug} capture={entry.capture} capturedAt={when(entry.capture.capturedAt)} newest={entry.capture.id === newestId} previous={entry.previous?.id ?? null} />
          ) : (
            <SeenAgain capture={entry.capture} sightings={entry.sightings} when={when} />
          )}
        </li>
      ))}
    </ol>
  );
}
