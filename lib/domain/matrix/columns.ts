import { foldLabel } from "../claims/fold-label";
import { actorResolver } from "../claims/resolve-actors";
import type { Appearance, Claim } from "../claims/types";
import { groupBy } from "../support/group-by";
import type { MatrixColumn, MatrixInput, MatrixView } from "./types";

/** A claim's part in one column. */
export interface Placed {
  readonly claim: Claim;
  readonly appearances: readonly Appearance[];
}

export interface PlacedColumn {
  readonly column: MatrixColumn;
  readonly placed: readonly Placed[];
}

interface Label {
  readonly key: string;
  readonly label: string | null;
  readonly detail: string | null;
}

const UNRECORDED: Label = { key: "", label: null, detail: null };

function named(name: string | null): Label {
  return name === null || name.trim() === "" ? UNRECORDED : { key: foldLabel(name), label: name, detail: null };
}

/** Which columns a claim stands in, each with the appearances that put it there. */
function placesOf(input: MatrixInput, view: MatrixView): (placed: Placed) => { label: Label; placed: Placed }[] {
  const resolve = actorResolver(input.actors);
  const sources = new Map(input.sources.map((source) => [source.id, source]));
  if (view.columns === "claimant" || view.columns === "side") {
    return (placed) => {
      const claimant = resolve(placed.claim.claimantId);
      const label = view.columns === "side" ? named(claimant.side) : { key: claimant.id, label: claimant.name, detail: claimant.side };
      return [{ label, placed }];
    };
  }
  const labelOf = (sourceId: string | null): Label => {
    const source = sources.get(sourceId ?? "");
    if (source === undefined) return UNRECORDED;
    return view.columns === "publication" ? named(source.publication) : { key: source.id, label: source.title, detail: source.publication };
  };
  return ({ claim, appearances }) => {
    if (appearances.length === 0) return [{ label: UNRECORDED, placed: { claim, appearances } }];
    const byColumn = groupBy(appearances, (appearance) => labelOf(appearance.sourceId).key);
    return [...byColumn.values()].map((some) => ({ label: labelOf(some[0]?.sourceId ?? null), placed: { claim, appearances: some } }));
  };
}

/** Made once: a comparison by locale makes one each time. */
const NAMES = new Intl.Collator("und");

/** Columns as a person ordered them, then by side, most claims, name; what is not recorded comes last. */
function compareColumns(order: ReadonlyMap<string, number>, columns: readonly PlacedColumn[]): (a: PlacedColumn, b: PlacedColumn) => number {
  const last = order.size;
  const folded = new Map(columns.flatMap(({ column: { detail } }) => (detail === null ? [] : [[detail, foldLabel(detail)] as const])));
  const sideOf = (detail: string): string => folded.get(detail) ?? detail;
  return ({ column: a }, { column: b }) => {
    const asked = (order.get(a.key) ?? last) - (order.get(b.key) ?? last);
    if (asked !== 0) return asked;
    if (a.label === null || b.label === null) return Number(a.label === null) - Number(b.label === null);
    if (a.detail === null || b.detail === null) {
      const sided = Number(a.detail === null) - Number(b.detail === null);
      return sided || b.claims - a.claims || NAMES.compare(a.label, b.label);
    }
    return NAMES.compare(sideOf(a.detail), sideOf(b.detail)) || b.claims - a.claims || NAMES.compare(a.label, b.label);
  };
}

/** The accounts of the matrix with the claims that stand in each, in order. */
export function placeColumns(input: MatrixInput, view: MatrixView): PlacedColumn[] {
  const appearances = groupBy(input.appearances, (appearance) => appearance.claimId);
  const place = placesOf(input, view);
  const everywhere = input.claims.flatMap((claim) => place({ claim, appearances: appearances.get(claim.id) ?? [] }));
  const columns = [...groupBy(everywhere, ({ label }) => label.key).values()].flatMap((places): PlacedColumn[] => {
    const [first] = places;
    return first === undefined ? [] : [{ column: { ...first.label, claims: places.length }, placed: places.map(({ placed }) => placed) }];
  });
  return columns.sort(compareColumns(new Map(view.order.map((key, index) => [key, index])), columns));
}
