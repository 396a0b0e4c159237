import type { CaseTables, ExportTable } from "./case-tables";
import { exportAcled, exportAirwars, exportUcdpGed } from "./data-set-layouts";
import { exportOwnColumns } from "./own-columns";

/** Columns a spreadsheet can be written in. Only `own` keeps everything and reads back to the same claims. */
export const SHEET_LAYOUTS = ["own", "acled", "ucdp-ged", "airwars"] as const;

export type SheetLayout = (typeof SHEET_LAYOUTS)[number];

const LAYOUTS: Readonly<Record<SheetLayout, (tables: CaseTables) => ExportTable>> = {
  own: exportOwnColumns,
  acled: exportAcled,
  "ucdp-ged": exportUcdpGed,
  airwars: exportAirwars,
};

/** A case, or a piece of one, in a layout. The headers depend on the layout alone, so that pieces can be put together. */
export function layOut(layout: SheetLayout, tables: CaseTables): ExportTable {
  return LAYOUTS[layout](tables);
}
