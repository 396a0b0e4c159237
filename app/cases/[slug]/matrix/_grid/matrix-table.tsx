import { getTranslator } from "@/app/_i18n/get-translator";
import { requestLocale } from "@/app/_i18n/request-locale";
import { LaneMark } from "@/app/_ui/lane-mark";
import type { MatrixColumn, MatrixRow } from "@/lib/domain/matrix/types";
import type { LoadedMatrix } from "@/lib/services/matrix/load-matrix";
import { MatrixCellContent } from "./matrix-cell";
import { RowHeader } from "./row-header";

/** A row of the grid as it is numbered: headers, events and questions alike. */
type Line = { readonly event: string } | { readonly row: MatrixRow };

/**
 * The matrix as one grid: the first row names the accounts, the first column the questions. Server-rendered: the frame
 * around it moves the focus and holds the selection by the cells' data attributes.
 */
export async function MatrixTable({ slug, loaded }: { slug: string; loaded: LoadedMatrix }) {
  const t = await getTranslator("matrix");
  const locale = await requestLocale();
  const { matrix, address, laneOf, laneOfColumn, grading } = loaded;
  const lines: Line[] = matrix.groups.flatMap(({ event, rows }): Line[] => [
    ...(address.groupByEvent && (event || matrix.groups.length > 1) ? [{ event: event?.name ?? t("noEvent") }] : []),
    ...rows.map((row) => ({ row })),
  ]);
  const headOf = (column: MatrixColumn) => column.label ?? t(`unrecorded.${address.columns}`);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as the ARIA practices have a grid of tabular data
    <table role="grid" aria-label={t("title")} aria-multiselectable="true" className="matrix-grid">
      <thead>
        <tr>
          <th scope="col" data-cell="0,0" tabIndex={0} className="matrix-corner">
            {t("question")}
          </th>
          {matrix.columns.map((column, index) => {
            const lane = laneOfColumn(column.key);
            return (
              <th key={column.key} scope="col" data-cell={`0,${index + 1}`} tabIndex={-1}>
                <span className="flex items-baseline gap-1.5">
                  {lane === null ? null : <LaneMark lane={lane} />}
                  <span className="line-clamp-2">{headOf(column)}</span>
                </span>
                {column.detail ? <span className="line-clamp-1 text-xs font-normal text-ink-faint">{column.detail}</span> : null}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) =>
          "event" in line ? (
            <tr key={`event-${line.event}`} className="matrix-event">
              <th colSpan={matrix.columns.length + 1} scope="rowgroup" data-cell={`${index + 1},0`} tabIndex={-1}>
                <span>{line.event}</span>
              </th>
            </tr>
          ) : (
            <tr key={line.row.question.id}>
              <RowHeader slug={slug} row={line.row} position={`${index + 1},0`} />
              {line.row.cells.map((cell, column) => (
                <MatrixCellContent
                  key={cell.column}
                  slug={slug}
                  cell={cell}
                  question={line.row.question}
                  columnName={headOf(matrix.columns[column] ?? { key: "", label: null, detail: null, claims: 0 })}
                  position={`${index + 1},${column + 1}`}
                  showClaimant={address.columns !== "claimant"}
                  {...{ laneOf, grading, locale }}
                />
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
