import { useTranslations } from "use-intl/react";
import { Select } from "@/app/_ui/select";
import { Table } from "@/app/_ui/table";
import { CLAIM_COLUMNS, type ClaimColumn } from "@/lib/domain/spreadsheet/columns";
import type { SheetPreview } from "@/lib/services/spreadsheet/preview-sheet";

type Props = { columns: SheetPreview["columns"]; onChoose: (index: number, column: ClaimColumn | null) => void };

/** Which column of the file is read as what; beside each meaning stands the name that the file format documents. */
export function MappingTable({ columns, onChoose }: Props) {
  const t = useTranslations("table");
  const options = [{ value: "", label: t("ignored") }, ...CLAIM_COLUMNS.map((column) => ({ value: column, label: `${t(`columnNames.${column}`)} (${column})` }))];
  return (
    <section>
      <h2 className="mb-2 text-lg">{t("mapping")}</h2>
      <Table caption={t("mapping")} stacked>
        <thead>
          <tr>
            <th scope="col">{t("fileColumn")}</th>
            <th scope="col">{t("meaning")}</th>
            <th scope="col">{t("sample")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, column, sample }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a file may have two columns of one name
            <tr key={index}>
              <th scope="row" className="align-middle!">
                {header}
              </th>
              <td>
                <Select
                  label={`${t("meaning")} (${header})`}
                  hideLabel
                  value={column ?? ""}
                  options={options}
                  onChange={(event) => onChoose(index, CLAIM_COLUMNS.find((known) => known === event.currentTarget.value) ?? null)}
                />
              </td>
              <td data-label={t("sample")} className="align-middle! text-ink-soft">
                {sample}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
