import { compare } from "./compare";
import { toSegments } from "./segments";
import type { Edit, EditClass, Span } from "./types";

/** What one version has in one row. `same`: the very characters of the base; otherwise a variant in typography or white space. */
export interface VersionCell {
  readonly span: Span;
  readonly same: boolean;
}

/** One row: a piece of the base with what each version has of it, or (base null) a piece that some versions have and it has not. */
export interface VersionRow {
  readonly base: Span | null;
  /** One per version, in the order given; null where the version has nothing. Spans are UTF-16 in that version's text. */
  readonly cells: readonly (VersionCell | null)[];
  /** How each version differs from the base here; null where it does not. */
  readonly classes: readonly (EditClass | null)[];
}

/** Any number of versions of a text side by side. Putting the cells of one column together gives that version exactly. */
export interface VersionTable {
  /** Index of the version that the others were compared with. */
  readonly base: number;
  readonly rows: readonly VersionRow[];
}

/** A piece of one version lined up with the base: `a` in the base, `b` in the version. */
interface Piece {
  readonly a: Span;
  readonly b: Span;
  readonly kind: "same" | "form" | "gone" | "added";
  readonly class: EditClass | null;
}

function toPieces(edits: readonly Edit[]): Piece[] {
  return toSegments(edits).flatMap((segment): Piece[] => {
    if (segment.kind === "equal") return [{ a: segment.a, b: segment.b, kind: "same", class: null }];
    const [a, b] = [segment.a, segment.b];
    const name = segment.class ?? "content";
    if (segment.kind === "form" && a[1] > a[0]) return [{ a, b, kind: "form", class: name }];
    const gone: Piece[] = a[1] > a[0] ? [{ a, b: [b[0], b[0]], kind: "gone", class: name }] : [];
    return b[1] > b[0] ? [...gone, { a: [a[1], a[1]], b, kind: "added", class: name }] : gone;
  });
}

/**
 * Lines up any number of versions: each is compared with the chosen base, and the comparisons are merged into one table.
 * Costs one comparison per version; the same addition made by several versions at one place is one row.
 *
 * @param compared comparisons at hand, from base to version, by index; the others are made
 */
export function alignVersions(texts: readonly string[], base: number, compared: ReadonlyMap<number, readonly Edit[]> = new Map()): VersionTable {
  const baseText = texts[base] ?? "";
  const pieces = texts.map((text, version) => (version === base ? [] : toPieces(compared.get(version) ?? compare(baseText, text))));
  const cuts = new Set([0, baseText.length]);
  for (const list of pieces) for (const { a } of list) cuts.add(a[0]).add(a[1]);
  const sorted = [...cuts].sort((x, y) => x - y);
  const next = texts.map(() => 0);
  const rows: VersionRow[] = [];
  sorted.forEach((from, n) => {
    rows.push(...additionsAt(from, texts, pieces, next));
    const to = sorted[n + 1];
    if (to === undefined) return;
    const classes = texts.map((_, version) => pieces[version]?.[next[version] ?? 0]?.class ?? null);
    const cells = texts.map((_, version): VersionCell | null => {
      if (version === base) return { span: [from, to], same: true };
      const piece = pieces[version]?.[next[version] ?? 0];
      if (!piece) return null;
      if (to === piece.a[1]) next[version] = (next[version] ?? 0) + 1;
      return cellOf(piece, from, to);
    });
    rows.push({ base: [from, to], cells, classes });
  });
  return { base, rows };
}

function cellOf({ a, b, kind }: Piece, from: number, to: number): VersionCell | null {
  if (kind === "gone") return null;
  if (kind === "same") return { span: [b[0] + from - a[0], b[0] + to - a[0]], same: true };
  // A variant that other versions cut in two stays whole: its first row has all of it.
  return { span: from === a[0] ? b : [b[1], b[1]], same: false };
}

/** Rows for what versions add before an offset of the base; versions that add the same share one. */
function additionsAt(offset: number, texts: readonly string[], pieces: readonly (readonly Piece[])[], next: number[]): VersionRow[] {
  const rows = new Map<string, { cells: (VersionCell | null)[]; classes: (EditClass | null)[] }>();
  pieces.forEach((list, version) => {
    const piece = list[next[version] ?? 0];
    if (piece?.kind !== "added" || piece.a[0] !== offset) return;
    next[version] = (next[version] ?? 0) + 1;
    const text = (texts[version] ?? "").slice(...piece.b);
    const row = rows.get(text) ?? { cells: texts.map(() => null), classes: texts.map(() => null) };
    row.cells[version] = { span: piece.b, same: false };
    row.classes[version] = piece.class;
    rows.set(text, row);
  });
  return [...rows.values()].map((row) => ({ base: null, ...row }));
}
