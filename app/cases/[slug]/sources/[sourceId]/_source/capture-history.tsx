import { getTranslator } from "@/app/_i18n/get-translator";
import { Disclosure } from "@/app/_ui/disclosure";
import type { HistoryEntry } from "@/lib/domain/sources/capture-history";
import type { CaptureInfo } from "@/lib/domain/sources/types";
import type { LoadedSource } from "@/lib/services/sources/load-source";
import { CaptureCard } from "./capture-card";
import { SeenAgain } from "./seen-again";

/** Entries shown at the line's beginning and end; those in between are folded, so that what can be done next is not pages away. */
const FIRST = 1;
const LAST = 4;

type Entry = HistoryEntry<CaptureInfo>;
type Props = { slug: string; loaded: LoadedSource; when: (date: Date) => string; day: (date: Date) => string };

/** The captures of a source on a line in time, with when each text was met again. */
export async function CaptureHistory({ slug, loaded: { history, newestId }, when, day }: Props) {
  const t = await getTranslator("sources");
  // One folded entry would take as much room as it saves.
  const folded = history.length > FIRST + LAST + 1 ? history.slice(FIRST, -LAST) : [];
  const item = (entry: Entry) => (
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
  );
  const [first, last] = [folded[0], folded.at(-1)];
  return (
    <ol aria-label={t("timeLine")} className="ml-1.5 flex flex-col gap-4 border-l-2 border-line">
      {first && last ? (
        <>
          {history.slice(0, FIRST).map(item)}
          <li className="relative -ml-0.5 pl-4.5">
            <Disclosure summary={t("between", { count: folded.length, first: day(beganAt(first)), last: day(endedAt(last)) })} bare>
              <ol className="ml-0 flex flex-col gap-4">{folded.map(item)}</ol>
            </Disclosure>
          </li>
          {history.slice(-LAST).map(item)}
        </>
      ) : (
        history.map(item)
      )}
    </ol>
  );
}

function beganAt(entry: Entry): Date {
  return entry.kind === "capture" ? entry.capture.capturedAt : (entry.sightings[0]?.seenAt ?? new Date(0));
}

function endedAt(entry: Entry): Date {
  return entry.kind === "capture" ? entry.capture.capturedAt : (entry.sightings.at(-1)?.seenAt ?? new Date(0));
}
