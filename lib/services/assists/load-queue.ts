import { listActors } from "@/lib/data/actors";
import { findCapture } from "@/lib/data/captures";
import { listQueue } from "@/lib/data/pending-suggestions";
import { listSources } from "@/lib/data/sources";
import { countWaitingBySource } from "@/lib/data/waiting-counts";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { SpeakerResolver } from "@/lib/domain/assists/suggest/resolve-speaker";
import type { StoredSuggestion } from "@/lib/domain/assists/suggest/stored";
import { cutWindow } from "@/lib/domain/passages/text-window";
import type { Context } from "../context";

/** Suggestions sent at once: some minutes of work. */
const BATCH = 20;
/** Text shown on either side of a passage, in UTF-16 units. */
const SIDE = 300;

/** A suggestion with the text it stands in. */
export interface QueuedSuggestion extends Pick<StoredSuggestion, "captureId" | "place" | "sourceId" | "position" | "kind" | "rule" | "speaker" | "hedge" | "wording"> {
  readonly source: { readonly title: string; readonly publication: string | null; readonly publishedAt: string | null; readonly language: string | null };
  /** The words of the mark. */
  readonly words: string;
  readonly amounts: readonly string[];
  /** Who speaks, as a new actor of the case would be called; null for an actor it has, and for nobody. */
  readonly newActor: string | null;
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** The next suggestions that wait in the case, source by source in the order they came in, after one of them or from the start. */
export async function loadQueue(context: Context, scope: CaseScope, after: { sourceId: string; position: number } | null): Promise<QueuedSuggestion[]> {
  const found = await listQueue(context.db, scope, after, BATCH);
  const texts = new Map<string, string>();
  for (const captureId of new Set(found.map((suggestion) => suggestion.captureId))) texts.set(captureId, (await findCapture(context.db, scope, captureId))?.text ?? "");
  const sources = new Map((await listSources(context.db, scope, [...new Set(found.map(({ sourceId }) => sourceId))])).map((source) => [source.id, source]));
  const actors = found.length > 0 ? await listActors(context.db, scope) : [];
  const resolver = new SpeakerResolver(actors.filter(({ mergedIntoId }) => mergedIntoId === null));
  return found.map((suggestion) => withContext(suggestion, resolver, texts.get(suggestion.captureId) ?? "", sources.get(suggestion.sourceId)));
}

/** How many suggestions wait in the whole case. */
export async function countQueue(context: Context, scope: CaseScope): Promise<number> {
  return [...(await countWaitingBySource(context.db, scope)).values()].reduce((sum, count) => sum + count, 0);
}

function withContext(
  { captureId, place, sourceId, position, kind, rule, speaker, hedge, wording, quantities, start, end, anchorStart, anchorEnd }: StoredSuggestion,
  resolver: SpeakerResolver,
  text: string,
  source: QueuedSuggestion["source"] | undefined,
): QueuedSuggestion {
  const window = cutWindow(text, start - SIDE, end + SIDE);
  return {
    captureId, place, sourceId, position, kind, rule, speaker, hedge, wording,
    source: { title: source?.title ?? "", publication: source?.publication ?? null, publishedAt: source?.publishedAt ?? null, language: source?.language ?? null },
    words: text.slice(anchorStart, anchorEnd),
    amounts: quantities.map((quantity) => quantity.text),
    newActor: resolver.newName(speaker),
    before: text.slice(window.start, start).trimStart(),
    passage: text.slice(start, end),
    after: text.slice(end, window.end).trimEnd(),
  };
}
