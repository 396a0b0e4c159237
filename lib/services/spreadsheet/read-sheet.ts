import { ImportFailure } from "@/lib/adapters/import/import-failure";
import { readTable } from "@/lib/adapters/spreadsheet/read-table";
import { applyMapping, headerOf, mapColumns, type ColumnMapping, type MappingChoices } from "@/lib/domain/spreadsheet/map-columns";
import type { ImportPlan } from "@/lib/domain/spreadsheet/import-plan";
import { planImport } from "@/lib/domain/spreadsheet/plan-import";
import type { ClaimColumn, Sheet } from "@/lib/domain/spreadsheet/columns";
import { headerKey } from "@/lib/domain/spreadsheet/header-aliases";
import { AppError } from "@/lib/errors";
import { mayBeNote, readNote } from "./read-note";

/** A spreadsheet, or a note in JSON, as it came in. */
export interface IncomingSheet {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What a person says of columns, by index; others map by their header. */
  readonly choices?: MappingChoices;
  /** The same by header, for who has not seen the file's columns. */
  readonly named?: ReadonlyMap<string, ClaimColumn | null>;
}

/** A file's table, what its columns mean, and what it would bring into a case. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly mapping: ColumnMapping;
  readonly plan: ImportPlan;
}

/** @throws AppError `invalid` for a header the file does not have. */
function choicesOf(headers: readonly string[], named: ReadonlyMap<string, ClaimColumn | null>): MappingChoices {
  const keys = headers.map(headerKey);
  return new Map(
    [...named].map(([header, column]) => {
      const index = keys.indexOf(headerKey(header));
      if (index < 0) throw new AppError("invalid", { field: "map", value: header, headers: headers.join(", ") });
      return [index, column];
    }),
  );
}

/**
 * Reads a spreadsheet and plans its import; writes nothing.
 * @throws AppError `import-failed` with `reason`, and one sentence in `fr` and `en` that names the file.
 */
export async function readSheet({ bytes, fileName, choices, named }: IncomingSheet): Promise<ReadSheet> {
  try {
    const sheet = mayBeNote(bytes) ? readNote(bytes) : await readTable(bytes);
    if (sheet.rows.length === 0) throw new ImportFailure("no-rows");
    const mapping = mapColumns(sheet.headers, choices ?? choicesOf(sheet.headers, named ?? new Map()));
    const { rows, refused } = applyMapping(sheet, mapping);
    return { sheet, mapping, plan: planImport(rows, refused, (column) => headerOf(sheet, mapping, column)) };
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    throw new AppError("import-failed", { reason: error.code, fr: error.sentence(fileName, "fr"), en: error.sentence(fileName, "en") });
  }
}
