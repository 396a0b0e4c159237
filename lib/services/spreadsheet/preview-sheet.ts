import { cellText, type ClaimColumn } from "@/lib/domain/spreadsheet/columns";
import { refusalText, type Refusal } from "@/lib/domain/spreadsheet/refusal";
import { readSheet, type IncomingSheet } from "./read-sheet";

/** Refusals that a page is told of; the number of all of them is told beside. */
const SHOWN_REFUSALS = 200;

/** A row that is left out, with the reason as a sentence. */
export interface ToldRefusal {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

/** The first refusals as a page tells them. */
export function tellRefusals(refused: readonly Refusal[], locale: "fr" | "en"): ToldRefusal[] {
  return refused.slice(0, SHOWN_REFUSALS).map((found) => ({ row: found.row, column: found.column, reason: refusalText(found, locale) }));
}

/** What a spreadsheet holds before anything is written. */
export interface SheetPreview {
  /** Name of the data set whose layout the file has; null for a sheet of claims. */
  readonly dataSet: string | null;
  readonly columns: readonly { readonly header: string; readonly column: ClaimColumn | null; readonly sample: string | null }[];
  /** Columns that every row needs and none of the file gives; nothing can be read without them. */
  readonly missing: readonly ClaimColumn[];
  readonly questions: number;
  readonly claims: number;
  readonly appearances: number;
  readonly refusals: number;
  readonly refused: readonly ToldRefusal[];
}

/** Reads a spreadsheet without writing anything. @throws AppError `import-failed`, see `readSheet`. */
export async function previewSheet(incoming: IncomingSheet, locale: "fr" | "en"): Promise<SheetPreview> {
  const { sheet, mapping, plan } = await readSheet(incoming);
  const sampleOf = (index: number): string | null => {
    for (const { cells } of sheet.rows.slice(0, 100)) {
      const text = cellText(cells[index]);
      if (text !== null) return text.slice(0, 80);
    }
    return null;
  };
  // Of a column that is missing, every row would say the same: `missing` does.
  const refused = plan.refused.filter(({ code }) => code !== "no-column");
  return {
    dataSet: mapping.profile?.name ?? null,
    columns: sheet.headers.map((header, index) => ({ header, column: mapping.columns[index]?.column ?? null, sample: sampleOf(index) })),
    missing: mapping.missing,
    questions: plan.questions.length,
    claims: plan.claims.length,
    appearances: plan.claims.reduce((sum, claim) => sum + claim.appearances.length, 0),
    refusals: refused.length,
    refused: tellRefusals(refused, locale),
  };
}
