"use client";

import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Table } from "@/app/_ui/table";
import { CLAIM_SORTS, claimTableQuery, pressSort, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import type { TableClaim } from "@/lib/services/claims/load-claim-table";
import { EditClaimDialog } from "../../_claims/edit-claim/edit-claim-dialog";

const features = tableFeatures({ columnVisibilityFeature });
const helper = createColumnHelper<typeof features, TableClaim>();
const columns = helper.columns([
  helper.accessor("claimant", {}),
  helper.accessor("question", {}),
  helper.accessor("answer", {}),
  helper.accessor("quote", {}),
  helper.accessor("asOf", {}),
  helper.accessor("statementDate", {}),
  helper.accessor((claim) => claim.tags.join(", "), { id: "tags" }),
  helper.accessor("appearances", {}),
]);
type ColumnId = Exclude<keyof TableClaim, "id" | "proposition" | "appearanceId">;

type Props = { slug: string; address: ClaimTableAddress; rows: readonly TableClaim[]; canEdit: boolean };

/** One page of claims; a head sorts by its column, the claimant opens the claim. */
export function ClaimTable({ slug, address, rows, canEdit }: Props) {
  const t = useTranslations("table");
  const [editing, setEditing] = useState<TableClaim | null>(null);
  const data = useMemo(() => [...rows], [rows]);
  const columnVisibility = useMemo(() => Object.fromEntries(address.hidden.map((column) => [column, false])), [address.hidden]);
  const table = useTable({ features, columns, data, getRowId: (claim) => claim.id, state: { columnVisibility } });

  const cellOf = (id: string, claim: TableClaim, value: unknown) => {
    if (id === "claimant" && canEdit) {
      const label = t("open", { claimant: claim.claimant, question: claim.question });
      return (
        <button type="button" className="link text-left" aria-label={label} onClick={() => setEditing(claim)}>
          {claim.claimant}
        </button>
      );
    }
    if (id === "answer") return claim.answer ?? (claim.proposition || <span className="text-ink-faint">{t("noAnswer")}</span>);
    if (id === "quote") return <span className="line-clamp-2 max-w-md font-serif">{claim.quote}</span>;
    return String(value ?? "");
  };

  return (
    <>
      <Table caption={t("title")}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <SortableHead key={header.id} id={header.column.id as ColumnId} slug={slug} address={address} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getVisibleCells().map((cell) =>
                cell.column.id === "claimant" ? (
                  <th key={cell.id} scope="row" className="text-left font-normal">
                    {cellOf(cell.column.id, row.original, cell.getValue())}
                  </th>
                ) : (
                  <td key={cell.id} className={cell.column.id === "appearances" ? "num" : undefined}>
                    {cellOf(cell.column.id, row.original, cell.getValue())}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      {editing ? <EditClaimDialog slug={slug} claimId={editing.id} appearanceId={editing.appearanceId} onClose={() => setEditing(null)} /> : null}
    </>
  );
}

function SortableHead({ id, slug, address }: { id: ColumnId; slug: string; address: ClaimTableAddress }) {
  const t = useTranslations("table");
  const by = CLAIM_SORTS.find((sort) => sort === id);
  if (by === undefined) {
    return (
      <th scope="col" className={id === "appearances" ? "num" : undefined}>
        {t(id)}
      </th>
    );
  }
  const sorted = address.sort.find((sort) => sort.by === by);
  const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
  // ARIA marks one column only: the one that weighs most.
  const marked = address.sort[0]?.by === by ? (sorted?.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" aria-sort={marked}>
      <Link href={`/cases/${slug}/claims?${claimTableQuery(pressSort(address, by))}`} scroll={false} prefetch={false} className="link inline-flex items-center gap-1" title={t("sortBy", { column: t(id) })}>
        {t(id)}
        {sorted ? <Arrow aria-hidden="true" className="size-3.5" /> : null}
      </Link>
    </th>
  );
}
