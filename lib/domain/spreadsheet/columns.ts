/** The columns of the claims spreadsheet, in the order they are written. A row is one appearance. */
export const CLAIM_COLUMNS = [
  "event", "question", "answer_type", "unit", "population", "status", "place", "period_from", "period_to",
  "claimant", "claimant_side", "proposition", "answer", "low", "best", "high", "qualifier", "as_of", "statement_date",
  "presentation", "hedge", "quote", "source_title", "source_publication", "source_url", "source_date", "chain", "note",
] as const;

export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** The columns without a value for which a row is refused. */
export const REQUIRED_COLUMNS: readonly ClaimColumn[] = ["question", "claimant"];

/** A cell as its file has it: spreadsheets and JSON tell numbers from text, CSV does not. Dates come as ISO text. */
export type Cell = string | number | boolean | null;

/** One row in our columns. */
export type ClaimRow = Readonly<Partial<Record<ClaimColumn, Cell>>>;

/** A file's header and rows. `row` is the number a person sees: 1 is the header of a sheet, the first item of a JSON list. */
export interface Sheet {
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A cell as trimmed text; empty text is null. */
export function cellText(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  const text = String(cell).normalize("NFC").trim();
  return text === "" ? null : text;
}
