import type { ClaimColumn, ClaimTableAddress } from "@/lib/contracts/claim-table-address";

type Placed = { readonly id: ClaimColumn; readonly pinned: boolean };

/** Puts a column elsewhere; it becomes pinned or free as the one whose place it takes. Outside the table nothing changes. */
export function moveColumn(address: ClaimTableAddress, columns: readonly Placed[], from: number, to: number): Partial<ClaimTableAddress> {
  const [moved, met] = [columns[from], columns[to]];
  if (!moved || !met || from === to) return {};
  const order = columns.map(({ id }) => id).filter((id) => id !== moved.id);
  order.splice(to, 0, moved.id);
  const pinned = met.pinned ? [...address.pinned, moved.id] : address.pinned.filter((id) => id !== moved.id);
  return { columns: order, pinned: order.filter((id) => pinned.includes(id)) };
}
