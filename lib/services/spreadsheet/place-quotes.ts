import { findCapture, listCaptures } from "@/lib/data/captures";
import { findPassageAt } from "@/lib/data/passages";
import { listSources } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { cutPassage } from "@/lib/domain/passages/cut-passage";
import { SolePlaces } from "@/lib/domain/passages/sole-place";
import type { Source } from "@/lib/domain/sources/types";
import type { ImportPlan, PlannedAppearance } from "@/lib/domain/spreadsheet/import-plan";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";
import { nameKey, sourceKey } from "./known-records";

type PlannedSource = ImportPlan["sources"][number];

/** Where a row's quote stands in a capture that the case has. UTF-16 offsets; the words are the capture's. */
export interface PlacedQuote extends NonNullable<ReturnType<typeof cutPassage>> {
  readonly sourceId: string;
  readonly captureId: string;
  /** The passage that is there already. */
  readonly passageId: string | null;
}

export type PlacedQuotes = ReadonlyMap<PlannedAppearance, PlacedQuote>;

/**
 * Looks for the rows' quotes in the captures of the sources that the rows name, the newest capture first. Only words that
 * stand there once are taken, typography aside; nothing is guessed, and what is not found stays a quote that no capture backs.
 * A source that a row names by its title alone, or by less than the case knows of it, counts as named when no other would and
 * a quote of the row stands in it. To be called before the transaction of the import: texts are read whole.
 */
export async function placeQuotes({ db }: Context, scope: CaseScope, plan: ImportPlan): Promise<PlacedQuotes> {
  const placed = new Map<PlannedAppearance, PlacedQuote>();
  const bySource = quotesBySource(plan);
  if (bySource.size === 0) return placed;
  // Each read once: a sheet may name thousands of sources, most of them without a capture.
  const captures = groupBy(await listCaptures(db, scope), ({ sourceId }) => sourceId);
  if (captures.size === 0) return placed;
  const named = sourceFinder(await listSources(db, scope));
  for (const [index, appearances] of bySource) {
    const sourceId = named(plan.sources[index]);
    if (sourceId !== null) await placeInSource(sourceId, appearances);
  }
  return placed;

  async function placeInSource(sourceId: string, appearances: readonly PlannedAppearance[]): Promise<void> {
    let open = appearances;
    for (const { id: captureId } of (captures.get(sourceId) ?? []).toReversed()) {
      const text = open.length > 0 ? (await findCapture(db, scope, captureId))?.text : undefined;
      if (text === undefined) return;
      const places = new SolePlaces(text);
      const left: PlannedAppearance[] = [];
      for (const appearance of open) {
        const place = places.find(appearance.quote ?? "");
        if (place === "none") left.push(appearance);
        const cut = typeof place === "object" ? cutPassage(text, place.start, place.end) : null;
        if (!cut) continue;
        const passage = await findPassageAt(db, scope, captureId, cut.start, cut.end);
        placed.set(appearance, { ...cut, sourceId, captureId, passageId: passage?.id ?? null });
      }
      open = left;
    }
  }
}

function quotesBySource({ claims }: ImportPlan): Map<number, PlannedAppearance[]> {
  const quoted = claims.flatMap(({ appearances }) => appearances).filter(({ quote, source }) => quote !== null && source !== null);
  return groupBy(quoted, ({ source }) => source ?? -1);
}

/** Finds the source of the case that a row names: by the key of sources, else the only one that nothing in the row speaks against. */
function sourceFinder(sources: readonly Source[]): (named: PlannedSource | undefined) => string | null {
  const byKey = groupBy(sources, sourceKey);
  // Typed again, a title has other apostrophes and dashes.
  const byTitle = groupBy(sources, ({ title }) => nameKey(title));
  return (named) => {
    if (!named) return null;
    const same = byKey.get(sourceKey(named))?.[0];
    if (same) return same.id;
    if (named.titleInferred) return null;
    const alike = (byTitle.get(nameKey(named.title)) ?? []).filter((source) => fits(named, source));
    return alike.length === 1 ? (alike[0]?.id ?? null) : null;
  };
}

/** Whether nothing that a row says of a source, beside its title, speaks against one. */
function fits(named: PlannedSource, source: Source): boolean {
  const agree = (a: string | null, b: string | null, key: (text: string) => string): boolean => a === null || b === null || key(a) === key(b);
  return (
    agree(named.publication, source.publication, nameKey) &&
    agree(named.url, source.url, (url) => url) &&
    agree(named.publishedAt, source.publishedAt, (time) => time.slice(0, 10))
  );
}
