/** What the claims table can be sorted by. */
export const CLAIM_SORTS = ["entered", "question", "claimant", "answer", "asOf", "statementDate"] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

/** Columns that can be hidden; the claimant names the row and stays. */
export const HIDABLE_COLUMNS = ["question", "answer", "quote", "asOf", "statementDate", "tags", "appearances"] as const;
export type ClaimColumnId = (typeof HIDABLE_COLUMNS)[number];

/** The state of the claims table, as its address holds it. */
export interface ClaimTableAddress {
  /** Words that proposition, answer, note or a quote hold. */
  readonly words: string;
  /** Ids; null is all. */
  readonly question: string | null;
  readonly claimant: string | null;
  /** The first weighs most. */
  readonly sort: readonly { readonly by: ClaimSort; readonly descending: boolean }[];
  readonly hidden: readonly ClaimColumnId[];
  /** Counts from 1. */
  readonly page: number;
}

/** Most sort keys at once. */
const MOST_SORTS = 3;
const MOST_PAGES = 100_000;

type Query = Readonly<Record<string, string | string[] | undefined>>;
const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

/** Reads an address; what it does not understand is left out. */
export function readClaimTableAddress(query: Query): ClaimTableAddress {
  const sort = first(query["sort"]).split(",").flatMap((text) => {
    const by = CLAIM_SORTS.find((known) => known === text.replace(/^-/u, ""));
    return by ? [{ by, descending: text.startsWith("-") }] : [];
  });
  const page = Number(first(query["page"]));
  return {
    words: first(query["q"]).slice(0, 200),
    question: first(query["question"]).slice(0, 64) || null,
    claimant: first(query["claimant"]).slice(0, 64) || null,
    sort: sort.filter(({ by }, index) => sort.findIndex((other) => other.by === by) === index).slice(0, MOST_SORTS),
    hidden: HIDABLE_COLUMNS.filter((column) => first(query["hide"]).split(",").includes(column)),
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** The query of an address, without what is as by default. */
export function claimTableQuery({ words, question, claimant, sort, hidden, page }: ClaimTableAddress): string {
  const query = new URLSearchParams();
  if (words) query.set("q", words);
  if (question !== null) query.set("question", question);
  if (claimant !== null) query.set("claimant", claimant);
  if (sort.length > 0) query.set("sort", sort.map(({ by, descending }) => `${descending ? "-" : ""}${by}`).join(","));
  if (hidden.length > 0) query.set("hide", hidden.join(","));
  if (page > 1) query.set("page", String(page));
  return query.toString();
}

/** Pressing a column's head: sorts by it, then the other way, then not; what was sorted by before weighs less. */
export function pressSort(address: ClaimTableAddress, by: ClaimSort): ClaimTableAddress {
  const now = address.sort.find((one) => one.by === by);
  const others = address.sort.filter((one) => one.by !== by);
  const sort = now === undefined ? [{ by, descending: false }, ...others] : now.descending ? others : [{ by, descending: true }, ...others];
  return { ...address, sort: sort.slice(0, MOST_SORTS), page: 1 };
}
