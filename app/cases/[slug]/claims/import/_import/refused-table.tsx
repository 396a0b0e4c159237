import { useTranslations } from "use-intl/react";
import { Table } from "@/app/_ui/table";
import type { ToldRefusal } from "@/lib/services/spreadsheet/preview-sheet";

/** Every cell for which a row is left out, with the reason; of very many, the first. */
export function RefusedTable({ refused, count }: { refused: readonly ToldRefusal[]; count: number }) {
  const t = useTranslations("table");
  const title = t("refusedTitle", { count });
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      {count > refused.length ? <p className="mb-2 text-sm text-ink-soft">{t("refusedMore", { shown: refused.length })}</p> : null}
      <Table caption={title} bounded>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t("row")}
            </th>
            <th scope="col">{t("column")}</th>
            <th scope="col">{t("reason")}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ row, column, reason }) => (
            <tr key={`${row} ${column} ${reason}`}>
              <td className="num">{row}</td>
              <td>{column}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
