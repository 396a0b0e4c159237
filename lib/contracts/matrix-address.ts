import type { ColumnKind, MatrixView } from "@/lib/domain/matrix/types";
import { LIST_LIMITS } from "@/lib/limits";

/** Columns shown at first; an address may ask for more. */
export const MATRIX_COLUMNS = 16;

/** The whole state of the matrix page, as its address has it. */
export interface MatrixAddress extends MatrixView {
  /** Only this event's questions; "none" for those of no event, null for all (or the first, in a large case). */
  readonly event: string | null;
  /** Only this question. */
  readonly question: string | null;
  /** At most so many columns. */
  readonly width: number;
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const COLUMN_KINDS: readonly ColumnKind[] = ["claimant", "source", "side", "publication"];

const listOf = (value: Params[string]): readonly string[] => (value === undefined ? [] : typeof value === "string" ? [value] : value);
const oneOf = (value: Params[string]): string | null => listOf(value)[0] || null;

/** Reads an address; what it does not understand is left at its default, so that an old link still opens. */
export function readMatrixAddress(params: Params): MatrixAddress {
  const by = oneOf(params["by"]);
  const only = oneOf(params["only"]);
  const width = Number(oneOf(params["width"]));
  return {
    columns: COLUMN_KINDS.find((kind) => kind === by) ?? "claimant",
    groupByEvent: oneOf(params["group"]) !== "no",
    only: only === "disagreements" || only === "unsettled" ? only : "all",
    order: listOf(params["order"]).slice(0, LIST_LIMITS.matrixColumns),
    hidden: listOf(params["hide"]).slice(0, LIST_LIMITS.matrixColumns),
    event: oneOf(params["event"]),
    question: oneOf(params["q"]),
    width: Number.isInteger(width) && width > MATRIX_COLUMNS ? Math.min(width, LIST_LIMITS.matrixColumns) : MATRIX_COLUMNS,
  };
}

/** The query of an address, without the question mark; defaults are left out. */
export function matrixQuery(address: MatrixAddress): string {
  const query = new URLSearchParams();
  if (address.columns !== "claimant") query.set("by", address.columns);
  if (!address.groupByEvent) query.set("group", "no");
  if (address.only !== "all") query.set("only", address.only);
  if (address.event !== null) query.set("event", address.event);
  if (address.question !== null) query.set("q", address.question);
  if (address.width !== MATRIX_COLUMNS) query.set("width", String(address.width));
  for (const key of address.order) query.append("order", key);
  for (const key of address.hidden) query.append("hide", key);
  return query.toString();
}
