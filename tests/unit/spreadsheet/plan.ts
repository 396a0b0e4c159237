import { applyMapping, headerOf, mapColumns } from "@/lib/domain/spreadsheet/map-columns";
import type { Cell, Sheet } from "@/lib/domain/spreadsheet/columns";
import { planImport } from "@/lib/domain/spreadsheet/plan-import";
import type { ImportPlan } from "@/lib/domain/spreadsheet/import-plan";

/** A sheet from a header and rows, numbered as a person sees them. */
export function sheet(headers: readonly string[], ...rows: (readonly Cell[])[]): Sheet {
  return { headers, rows: rows.map((cells, index) => ({ row: index + 2, cells })) };
}

/** A sheet as a plan, as the importer makes it. */
export function plan(table: Sheet): ImportPlan {
  const mapping = mapColumns(table.headers);
  const { rows, refused } = applyMapping(table, mapping);
  return planImport(rows, refused, (column) => headerOf(table, mapping, column));
}
