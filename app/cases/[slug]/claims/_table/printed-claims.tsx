import { useLocale, useTranslations } from "use-intl/react";
import { COLUMN_WIDTHS, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { usedFacets } from "@/lib/domain/claims/claim-view";
import { inQuotes } from "@/lib/domain/claims/in-quotes";
import type { Locale } from "@/lib/domain/support/locale-format";
import { ClaimCell } from "./claim-cell";
import type { ListLayout } from "./list-layout";
import { paperRows } from "./paper-rows";
import type { GridColumn } from "./use-columns";
import type { Listing } from "./use-listing";
import type { Windows } from "./use-windows";

type Props = { address: ClaimTableAddress; columns: readonly GridColumn[]; layout: ListLayout; listing: Listing; windows: Windows };

/** The list as a plain table, for paper: each row as high as its words, and said how many claims of how many there are. */
export function PrintedClaims({ address, columns, layout, listing, windows }: Props) {
  const t = useTranslations("table");
  const locale = useLocale() as Locale;
  const rows = paperRows(layout, windows.claimAt);
  const shown = rows.filter(({ kind }) => kind === "claim").length;
  const { words } = address.filter;
  const narrowed = [...(words === "" ? [] : [inQuotes(words, locale)]), ...usedFacets(address.filter).map((facet) => t(`facet.${facet}`))];
  const widthOf = ({ id }: GridColumn) => address.widths[id] ?? COLUMN_WIDTHS[id];
  const whole = columns.reduce((sum, column) => sum + widthOf(column), 0);
  return (
    <div className="claims-paper">
      {narrowed.length > 0 ? <p>{t("paperNarrowed", { by: narrowed.join(", ") })}</p> : null}
      {shown < listing.total || listing.isCapped ? <p>{t("paperPart", { shown, total: listing.total, more: listing.isCapped ? "yes" : "no" })}</p> : null}
      <table>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: `${(100 * widthOf(column)) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id }) => (
              <th key={id} scope="col">
                {t(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === "group" ? (
              <tr key={`group ${row.segment.group}`} className="claims-paper-group">
                <th scope="rowgroup" colSpan={columns.length}>
                  {row.segment.name} <span>{t("groupCount", { count: row.segment.claims })}</span>
                </th>
              </tr>
            ) : (
              <tr key={row.index}>
                {columns.map(({ id }) => (
                  <td key={id}>
                    <ClaimCell column={id} claim={row.claim} noAnswer={t("noAnswer")} />
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
