import type { EditClass, Span } from "@/lib/domain/comparison/types";
import type { VersionRow, VersionTable } from "@/lib/domain/comparison/versions";
import { LONGEST_ROW } from "./lay-out-side";
import { nextLine, softCut, startsLine } from "./lines";
import { EDIT_CLASSES } from "./packed-edits";

/** What a version has at one piece of the table. */
export type PieceKind = "same" | "form" | "added" | "missing";

const KINDS: readonly PieceKind[] = ["same", "form", "added", "missing"];

/**
 * Versions laid out in columns, as numbers. `pieces`: for each piece of the table its place in the base (-1 where the base has
 * nothing), then for each version what it has, how that differs from the base (a class, from 1; 0 for not at all), and where. `rows`: for each row its pieces, end exclusive, then for each
 * version the stretch it has there. Rows of one version put together are that version.
 */
export interface PackedVersions {
  readonly base: number;
  readonly versions: number;
  readonly pieces: Int32Array;
  readonly rows: Int32Array;
}

const pieceStride = (versions: number): number => 2 + 4 * versions;
const rowStride = (versions: number): number => 2 + 2 * versions;

export const countVersionRows = ({ rows, versions }: PackedVersions): number => rows.length / rowStride(versions);

/** Lays out a table of versions: a row ends where a line ends in all of them. Linear in the texts. */
export function packVersions(texts: readonly string[], { base, rows: table }: VersionTable): PackedVersions {
  const versions = texts.length;
  const pieces: number[] = [];
  const rows: number[] = [];
  let open = texts.map(() => 0);
  let first = 0;
  const end = (at: readonly number[], next: number): void => {
    if (at.every((place, version) => place === open[version])) return;
    rows.push(first, next, ...at.flatMap((place, version) => [open[version] ?? 0, place]));
    open = [...at];
    first = next;
  };
  let at = texts.map(() => 0);
  table.forEach((row, index) => {
    pieces.push(...(row.base ?? [-1, -1]));
    row.cells.forEach((cell, version) => {
      const place = at[version] ?? 0;
      const name = row.classes[version];
      pieces.push(KINDS.indexOf(kindOf(row, version)), name ? EDIT_CLASSES.indexOf(name) + 1 : 0, ...(cell?.span ?? [place, place]));
    });
    const to = at.map((place, version) => row.cells[version]?.span[1] ?? place);
    for (const cut of cutsIn(texts, row, at, open)) {
      end(cut, index + 1);
      // The piece goes on in the next row.
      first = index;
    }
    at = to;
    if (texts.every((text, version) => startsLine(text, to[version] ?? 0))) end(to, index + 1);
  });
  end(
    texts.map((text) => text.length),
    table.length,
  );
  return { base, versions, pieces: Int32Array.from(pieces), rows: Int32Array.from(rows) };
}

function kindOf({ base, cells }: VersionRow, version: number): PieceKind {
  const cell = cells[version];
  if (!cell) return base === null ? "same" : "missing";
  return base === null ? "added" : cell.same ? "same" : "form";
}

/** Where rows may end inside a piece: at line ends that all its versions share, or anywhere once a row is long. */
function cutsIn(texts: readonly string[], { base, cells }: VersionRow, at: readonly number[], open: readonly number[]): number[][] {
  const having = cells.flatMap((cell, version) => (cell && cell.span[1] > cell.span[0] ? [version] : []));
  const lead = having[0];
  const span = lead === undefined ? undefined : cells[lead]?.span;
  const alike = having.every((version) => base === null || cells[version]?.same);
  if (lead === undefined || !span || !alike) return [];
  const text = texts[lead] ?? "";
  const others = texts.every((own, version) => having.includes(version) || startsLine(own, at[version] ?? 0));
  const cuts: number[][] = [];
  let from = Math.min(span[0], ...having.map((version) => span[0] - ((at[version] ?? 0) - (open[version] ?? 0))));
  for (let place = span[0]; ; ) {
    const line = others ? nextLine(text, place, span[1]) : null;
    const room = Math.max(from + LONGEST_ROW, place + 1);
    const next = (line ?? span[1]) > room ? Math.min(line ?? span[1], softCut(text, room, place)) : line;
    if (next === null || next >= span[1]) return cuts;
    cuts.push(at.map((own, version) => (having.includes(version) ? own + next - span[0] : own)));
    place = next;
    from = next;
  }
}

/** A piece of one version in a row, with its words; of one that is missing, the words of the base. */
export interface VersionPart {
  readonly kind: PieceKind;
  readonly text: string;
  /** How it differs from the base; null where it does not. */
  readonly class: EditClass | null;
  /** Of the base itself: versions that lack it, by the classes asked for. */
  readonly differing: number;
}

/** The classes a view shows. */
export type ShownClasses = ReadonlySet<EditClass>;

const ALL: ShownClasses = new Set(EDIT_CLASSES);

/** The pieces of one version in a row. Neighbouring pieces of a kind are one part. @throws RangeError beyond the last row. */
export function versionParts(texts: readonly string[], packed: PackedVersions, row: number, version: number, shownClasses: ShownClasses = ALL): VersionPart[] {
  const { pieces, rows, versions, base } = packed;
  const start = row * rowStride(versions);
  const [first, next] = [rows[start], rows[start + 1]];
  const shown = spanAt(rows, start + 2 + 2 * version);
  const shownBase = spanAt(rows, start + 2 + 2 * base);
  if (first === undefined || next === undefined || !shown || !shownBase) throw new RangeError(`no row ${row}`);
  const parts: VersionPart[] = [];
  for (let piece = first; piece < next; piece++) {
    const kind = kindAt(packed, piece, version);
    const own = kind === "missing" ? clip(spanAt(pieces, piece * pieceStride(versions)), shownBase) : clip(pieceSpan(packed, piece, version), shown);
    if (!own) continue;
    const text = (texts[kind === "missing" ? base : version] ?? "").slice(...own);
    const name = classAt(packed, piece, version);
    const differing = version === base ? countLacking(packed, piece, shownClasses) : 0;
    const last = parts.at(-1);
    if (last && last.kind === kind && last.class === name && (last.differing > 0) === differing > 0) {
      parts[parts.length - 1] = { kind, class: name, text: last.text + text, differing: Math.max(differing, last.differing) };
    } else parts.push({ kind, class: name, text, differing });
  }
  return parts;
}

/** Whether the versions differ in a row, by the classes shown. */
export function rowDiffers(packed: PackedVersions, row: number, shownClasses: ShownClasses): boolean {
  const { rows, versions } = packed;
  const start = row * rowStride(versions);
  for (let piece = rows[start] ?? 0; piece < (rows[start + 1] ?? 0); piece++) {
    if (!classesOf(packed, piece).some((name) => shownClasses.has(name))) continue;
    for (let version = 0; version < versions; version++) {
      if (clip(pieceSpan(packed, piece, version), spanAt(rows, start + 2 + 2 * version))) return true;
    }
  }
  return false;
}

/** Pieces at which a version differs from the base, by class. */
export function countVersionClasses(packed: PackedVersions): Record<EditClass, number> {
  const counts: Record<EditClass, number> = { content: 0, moved: 0, typography: 0, whitespace: 0 };
  for (let piece = 0; piece < packed.pieces.length / pieceStride(packed.versions); piece++) for (const name of new Set(classesOf(packed, piece))) counts[name]++;
  return counts;
}

/** UTF-16 units of a row in its longest version. */
export function versionRowLength({ rows, versions }: PackedVersions, row: number): number {
  let most = 0;
  for (let version = 0; version < versions; version++) {
    const [from, to] = spanAt(rows, row * rowStride(versions) + 2 + 2 * version) ?? [0, 0];
    most = Math.max(most, to - from);
  }
  return most;
}

const cellAt = ({ versions }: PackedVersions, piece: number, version: number): number => piece * pieceStride(versions) + 2 + 4 * version;

const kindAt = (packed: PackedVersions, piece: number, version: number): PieceKind => KINDS[packed.pieces[cellAt(packed, piece, version)] ?? 0] ?? "same";

const classAt = (packed: PackedVersions, piece: number, version: number): EditClass | null => EDIT_CLASSES[(packed.pieces[cellAt(packed, piece, version) + 1] ?? 0) - 1] ?? null;

const pieceSpan = (packed: PackedVersions, piece: number, version: number): Span | null => spanAt(packed.pieces, cellAt(packed, piece, version) + 2);

function classesOf(packed: PackedVersions, piece: number): EditClass[] {
  return Array.from({ length: packed.versions }, (_, version) => classAt(packed, piece, version)).filter((name) => name !== null);
}

function countLacking(packed: PackedVersions, piece: number, shownClasses: ShownClasses): number {
  let count = 0;
  for (let version = 0; version < packed.versions; version++) {
    const name = classAt(packed, piece, version);
    if (name !== null && shownClasses.has(name) && kindAt(packed, piece, version) === "missing") count++;
  }
  return count;
}

function spanAt(numbers: Int32Array, at: number): Span | null {
  const [from, to] = [numbers[at], numbers[at + 1]];
  return from === undefined || to === undefined || from < 0 ? null : [from, to];
}

function clip(own: Span | null, shown: Span | null): Span | null {
  if (!own || !shown) return null;
  const from = Math.max(own[0], shown[0]);
  const to = Math.min(own[1], shown[1]);
  return from < to ? [from, to] : null;
}
