import { CLAIM_FACETS, CLAIM_SORTS, type ClaimFacet, type ClaimFilter, type ClaimOrder, type ClaimSort } from "@/lib/domain/claims/claim-view";

/** Columns of the claims table, in the order they have at first. */
export const CLAIM_COLUMNS = ["claimant", "question", "answer", "quote", "asOf", "statementDate", "status", "tags", "source", "appearances"] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** What a person sees at first: status and source are a choice away. */
export const FIRST_COLUMNS: readonly ClaimColumn[] = ["claimant", "question", "answer", "quote", "asOf", "statementDate", "tags", "appearances"];

/** Widths in CSS pixels. */
export const COLUMN_WIDTHS: Readonly<Record<ClaimColumn, number>> = {
  claimant: 190, question: 280, answer: 200, quote: 340, asOf: 120, statementDate: 130, status: 120, tags: 160, source: 240, appearances: 110,
};
export const NARROWEST_COLUMN = 64;
export const WIDEST_COLUMN = 800;

/** What claims can be grouped by. */
export const CLAIM_GROUPINGS = ["question", "claimant", "source"] as const;
export type ClaimGrouping = (typeof CLAIM_GROUPINGS)[number];

/** The state of the claims table, as its address holds it. */
export interface ClaimTableAddress {
  readonly filter: ClaimFilter;
  /** The first weighs most. */
  readonly sort: readonly ClaimOrder[];
  readonly group: ClaimGrouping | null;
  /** Groups that stand open, by the id of what they are grouped by. */
  readonly open: readonly string[];
  /** Those shown, in order; the claimant names the row and is always among them. */
  readonly columns: readonly ClaimColumn[];
  /** Those that stay in sight at the left. */
  readonly pinned: readonly ClaimColumn[];
  /** CSS pixels, where a column is not as wide as at first. */
  readonly widths: Readonly<Partial<Record<ClaimColumn, number>>>;
}

/** Most sort keys at once. */
const MOST_SORTS = 3;
/** Most values of one facet, and groups open, at once: an address has to stay an address. */
export const MOST_VALUES = 20;

const FIRST_PINNED: readonly ClaimColumn[] = ["claimant"];

/** Reads an address; what it does not understand is left out. */
export function readClaimTableAddress(query: URLSearchParams): ClaimTableAddress {
  const sort = listOf(query.get("sort")).flatMap((text) => {
    const by = CLAIM_SORTS.find((known) => known === text.replace(/^-/u, ""));
    return by ? [{ by, descending: text.startsWith("-") }] : [];
  });
  const asked = columnsOf(query.get("cols"));
  const columns = asked.length === 0 ? FIRST_COLUMNS : asked.includes("claimant") ? asked : ["claimant" as const, ...asked];
  const pin = query.get("pin");
  return {
    filter: { words: (query.get("q") ?? "").slice(0, 200), facets: facetsOf(query) },
    sort: sort.filter(({ by }, index) => sort.findIndex((other) => other.by === by) === index).slice(0, MOST_SORTS),
    group: CLAIM_GROUPINGS.find((known) => known === query.get("group")) ?? null,
    open: valuesOf(query, "open"),
    columns,
    pinned: pin === null ? FIRST_PINNED : columnsOf(pin),
    widths: Object.fromEntries(
      listOf(query.get("w")).flatMap((text) => {
        const [name, width] = text.split(":");
        const column = CLAIM_COLUMNS.find((known) => known === name);
        return column && /^\d{2,3}$/u.test(width ?? "") ? [[column, clampWidth(Number(width))]] : [];
      }),
    ),
  };
}

/** The query of an address, without what is as at first. */
export function claimTableQuery({ filter, sort, group, open, columns, pinned, widths }: ClaimTableAddress): string {
  const query = new URLSearchParams(claimFilterQuery(filter));
  if (sort.length > 0) query.set("sort", sort.map(({ by, descending }) => `${descending ? "-" : ""}${by}`).join(","));
  if (group !== null) query.set("group", group);
  if (group !== null) for (const id of open) query.append("open", id);
  if (columns.join() !== FIRST_COLUMNS.join()) query.set("cols", columns.join());
  if (pinned.join() !== FIRST_PINNED.join()) query.set("pin", pinned.join());
  const widened = CLAIM_COLUMNS.flatMap((column) => (widths[column] === undefined ? [] : [`${column}:${widths[column]}`]));
  if (widened.length > 0) query.set("w", widened.join());
  return query.toString();
}

/** The part of an address that says which claims are asked for. */
export function claimFilterQuery({ words, facets }: ClaimFilter): string {
  const query = new URLSearchParams();
  if (words) query.set("q", words);
  for (const facet of CLAIM_FACETS) for (const value of facets[facet]) query.append(facet, value);
  return query.toString();
}

/**
 * Pressing a column's head: sorts by it alone, then the other way, then not. `adding` keeps the other keys and puts this
 * one behind them, as spreadsheets do with Shift.
 */
export function pressSort(sort: readonly ClaimOrder[], by: ClaimSort, adding: boolean): ClaimOrder[] {
  const now = sort.find((one) => one.by === by);
  const next = now === undefined ? { by, descending: false } : now.descending ? null : { by, descending: true };
  if (!adding) return next ? [next] : [];
  const kept = sort.flatMap((one) => (one.by === by ? (next ? [next] : []) : [one]));
  return (now === undefined && next ? [...kept, next] : kept).slice(-MOST_SORTS);
}

/** A width that a column may have, in whole CSS pixels. */
export function clampWidth(pixels: number): number {
  return Math.round(Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, pixels)));
}

const listOf = (text: string | null): string[] => (text ?? "").split(",").filter((part) => part !== "");

function columnsOf(text: string | null): ClaimColumn[] {
  return [...new Set(listOf(text))].flatMap((name) => CLAIM_COLUMNS.find((known) => known === name) ?? []);
}

function facetsOf(query: URLSearchParams): Record<ClaimFacet, readonly string[]> {
  return { question: valuesOf(query, "question"), claimant: valuesOf(query, "claimant"), source: valuesOf(query, "source"), tag: valuesOf(query, "tag"), status: valuesOf(query, "status") };
}

function valuesOf(query: URLSearchParams, name: string): string[] {
  return [...new Set(query.getAll(name))].filter((value) => value.length <= 100).slice(0, MOST_VALUES);
}
