import type { MatrixAddress } from "@/lib/contracts/matrix-address";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { matrixCells, toHtmlTable, toTsv } from "@/lib/domain/matrix/matrix-table";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { Context } from "../context";
import { loadMatrix } from "./load-matrix";

/** The matrix as it is shown, as a table for a document (HTML) and for a spreadsheet (tab-separated). */
export async function copyMatrix(
  context: Context,
  scope: CaseScope,
  address: MatrixAddress,
  locale: Locale,
): Promise<{ html: string; tsv: string }> {
  const { matrix } = await loadMatrix(context, scope, address);
  const cells = matrixCells(matrix, address.columns, locale);
  return { html: toHtmlTable(cells, locale), tsv: toTsv(cells, locale) };
}
