import { cellText, REQUIRED_COLUMNS, type Cell, type ClaimColumn, type ClaimRow, type Sheet } from "./columns";
import { headerKey, headerMeaning, type HeaderMeaning } from "./header-aliases";
import type { NumberedRow } from "./plan-import";
import { PROFILES, type DataSetProfile } from "./profiles/profiles";
import { refusal, type Refusal } from "./refusal";

/** Which column of ours each column of a file fills; null fills none. */
export interface ColumnMapping {
  /** The data set whose layout the header has; null for a sheet of claims. */
  readonly profile: DataSetProfile | null;
  readonly columns: readonly (HeaderMeaning | null)[];
  /** Required columns that nothing fills: every row would be refused. */
  readonly missing: readonly ClaimColumn[];
}

/** A person's choice for the column at an index: one of ours, or none. */
export type MappingChoices = ReadonlyMap<number, ClaimColumn | null>;

/**
 * Reads a header. Known names map by themselves, French and English; of two columns of one meaning the one that bears the
 * surer name is taken, else the first. A header that has our required columns is a sheet of claims even where it borrows a
 * data set's bounds.
 */
export function mapColumns(headers: readonly string[], choices: MappingChoices = new Map()): ColumnMapping {
  const taken = new Set<ClaimColumn>([...choices.values()].filter((column) => column !== null));
  const columns = headers.map((header, index): HeaderMeaning | null => {
    const chosen = choices.get(index) ?? null;
    const meaning = headerMeaning(header);
    return chosen === null ? null : { column: chosen, implied: meaning?.column === chosen ? meaning.implied : {}, rank: 0 };
  });
  for (const rank of [0, 1, 2] as const) {
    for (const [index, header] of headers.entries()) {
      const meaning = headerMeaning(header);
      if (meaning?.rank !== rank || choices.has(index) || taken.has(meaning.column)) continue;
      taken.add(meaning.column);
      columns[index] = meaning;
    }
  }
  const missing = REQUIRED_COLUMNS.filter((column) => !taken.has(column));
  const ours = REQUIRED_COLUMNS.every((required) => columns.some((meaning) => meaning?.column === required && meaning.rank < 2));
  const keys = new Set(headers.map(headerKey));
  const profile = ours ? null : (PROFILES.find((known) => known.recognises(keys)) ?? null);
  return { profile, columns, missing: profile === null ? missing : [] };
}

function ownRow(mapping: ColumnMapping, cells: readonly Cell[]): ClaimRow {
  const row: Partial<Record<ClaimColumn, Cell>> = {};
  for (const [index, meaning] of mapping.columns.entries()) {
    const cell = cells[index] ?? null;
    if (meaning === null || cellText(cell) === null) continue;
    row[meaning.column] = cell;
    for (const [column, value] of Object.entries(meaning.implied) as [ClaimColumn, Cell][]) row[column] ??= value;
  }
  return row;
}

/** A sheet's rows in our columns. Empty rows are passed over. */
export function applyMapping(sheet: Sheet, mapping: ColumnMapping): { readonly rows: readonly NumberedRow[]; readonly refused: readonly Refusal[] } {
  const rows: NumberedRow[] = [];
  const refused: Refusal[] = [];
  const keys = sheet.headers.map(headerKey);
  for (const { row, cells } of sheet.rows) {
    if (cells.every((cell) => cellText(cell) === null)) continue;
    if (cells.slice(sheet.headers.length).some((cell) => cellText(cell) !== null)) {
      refused.push(refusal(row, sheet.headers.at(-1) ?? "", "too-many-cells", sheet.headers.length));
      continue;
    }
    if (mapping.missing.length > 0) {
      refused.push(...mapping.missing.map((column) => refusal(row, column, "no-column", sheet.headers.filter((header) => header !== "").join(", "))));
      continue;
    }
    if (mapping.profile === null) {
      rows.push({ row, cells: ownRow(mapping, cells) });
      continue;
    }
    const record = new Map(keys.map((key, index) => [key, cells[index] ?? null]));
    const read = mapping.profile.read(row, record);
    refused.push(...read.refused);
    rows.push(...read.rows.map((made) => ({ row, cells: made })));
  }
  return { rows, refused };
}

/** The file's own header for one of our columns, for reports on refused rows. */
export function headerOf(sheet: Sheet, mapping: ColumnMapping, column: ClaimColumn): string {
  const index = mapping.columns.findIndex((meaning) => meaning?.column === column);
  return mapping.profile === null ? (sheet.headers[index] ?? column) : column;
}
