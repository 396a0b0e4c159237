import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { withFacet, type ClaimFilter, type ClaimOrder } from "@/lib/domain/claims/claim-view";
import { parseQuery } from "@/lib/domain/search/parse-query";
import { listClaimGroups, type NamedCount } from "./counts";
import { firstMatching, type Matching } from "../search/claims-matching";
import { claimCondition, hasCommonWords } from "./filter";
import { firstOfRun, readRun, type Run, type SortKey } from "./run";

/** A stretch of the sorted claims. */
export interface ClaimWindow {
  /** Claims before it. */
  readonly offset: number;
  readonly take: number;
  /** The claim right before it, where it is known: what comes next is then found by an index instead of counting up to it. */
  readonly after?: string | null;
  /** How many claims there are, where it is known: a window of the second half is counted from the end. */
  readonly total?: number | null;
}

/** Groups read by one statement each: more of them are ordered by it together. */
const FEW_GROUPS = 4;

/**
 * The ids of a stretch of the claims that a filter leaves, sorted; unknown values last, ties in the order in which claims
 * were entered (against it where the first key descends).
 *
 * No order is read from its beginning: an order by name goes through the names, of which there are few, and skips whole
 * groups by their counts; an order by a value that may be unknown is two runs, known and unknown, each along an index.
 */
export async function pageClaimIds(db: Db, scope: CaseScope, filter: ClaimFilter, sort: readonly ClaimOrder[], window: ClaimWindow): Promise<string[]> {
  const [lead, ...rest] = sort.length === 0 ? [{ by: "entered", descending: false } as const] : sort;
  if (lead === undefined) return [];
  const named = lead.by === "question" || lead.by === "claimant";
  const first = named || rest.length > 0 || window.offset > 0 ? null : await readFirst(db, scope, filter, lead, window.take);
  if (first !== null && "ids" in first) return first.ids;
  const matching = first?.matching ?? ((await hasCommonWords(db, scope, filter)) ? "in-order" : "few");
  if (lead.by === "question" || lead.by === "claimant") return pageByName(db, scope, filter, matching, { by: lead.by, descending: lead.descending }, rest.map(keyOf), window);
  const { offset, take, total } = window;
  const runs = runsOf(claimCondition(scope, filter, matching), lead, rest);
  if (window.after && runs.every(({ keys }) => keys.length <= 1)) {
    const following = await readAfter(db, scope, runs, window.after, take);
    if (following) return following;
  }
  if (typeof total !== "number" || offset <= total / 2) return readRuns(db, scope, runs, { offset, take });
  const end = Math.max(0, total - offset - take);
  const ids = await readRuns(db, scope, runs.toReversed().map(turned), { offset: end, take: Math.min(take, total - offset) });
  return ids.toReversed();
}

/** The first page of an order that an index follows, where words are looked for that most claims have; else how to look for them. Null where nothing is to be told of words. */
async function readFirst(db: Db, scope: CaseScope, filter: ClaimFilter, lead: ClaimOrder, take: number): Promise<{ ids: string[] } | { matching: Matching } | null> {
  const query = parseQuery(filter.words);
  const [run] = runsOf(claimCondition(scope, { ...filter, words: "" }), lead, []);
  if (query.all.length === 0 || query.none.length > 0 || run === undefined) return null;
  return firstMatching(db, scope, query, firstOfRun(run, take + Math.ceil(take / 2)), take);
}

function runsOf(condition: Prisma.Sql, lead: ClaimOrder, rest: readonly ClaimOrder[]): Run[] {
  const { descending } = lead;
  // Never null here: as PostgreSQL orders nulls by default, or a descending order would not follow the index.
  const key = { ...keyOf(lead), nullsFirst: descending };
  if (lead.by === "entered") return [{ condition, keys: [key], descending }];
  const keys = rest.filter(({ by }) => by !== "entered").map(keyOf);
  return [
    { condition: Prisma.sql`${condition} AND ${key.value} IS NOT NULL`, keys: [key, ...keys], descending },
    { condition: Prisma.sql`${condition} AND ${key.value} IS NULL`, keys, descending },
  ];
}

function turned(run: Run): Run {
  const keys = run.keys.map((key) => ({ ...key, descending: !key.descending, nullsFirst: !key.nullsFirst }));
  return { ...run, keys, descending: !run.descending };
}

async function readRuns(db: Db, scope: CaseScope, runs: readonly Run[], { offset, take }: ClaimWindow): Promise<string[]> {
  const ids: string[] = [];
  let skip = offset;
  for (const [index, run] of runs.entries()) {
    const found = await readRun(db, scope, run, { offset: skip, take: take - ids.length });
    ids.push(...found);
    if (ids.length >= take || index === runs.length - 1) break;
    skip = found.length > 0 || skip === 0 ? 0 : skip - (await countRun(db, run));
  }
  return ids;
}

/** Null when the claim stands in none of the runs any more. */
async function readAfter(db: Db, scope: CaseScope, runs: readonly Run[], after: string, take: number): Promise<string[] | null> {
  let ids: string[] | null = null;
  for (const run of runs) {
    if (ids !== null) ids.push(...(await readRun(db, scope, run, { offset: 0, take: take - ids.length })));
    else if (await standsIn(db, run, after)) ids = await readRun(db, scope, run, { offset: null, after, take });
  }
  return ids;
}

async function standsIn(db: Db, { condition }: Run, id: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`SELECT 1 FROM claims c WHERE ${condition} AND c.id = ${id}`;
  return rows.length > 0;
}

async function countRun(db: Db, { condition }: Run): Promise<number> {
  const [row] = await db.$queryRaw<{ claims: number }[]>`SELECT count(*)::int AS claims FROM claims c WHERE ${condition}`;
  return row?.claims ?? 0;
}

async function pageByName(
  db: Db,
  scope: CaseScope,
  filter: ClaimFilter,
  matching: Matching,
  lead: { readonly by: "question" | "claimant"; readonly descending: boolean },
  keys: readonly SortKey[],
  { offset, take }: ClaimWindow,
): Promise<string[]> {
  const groups = await listClaimGroups(db, scope, filter, lead.by, lead.descending);
  const met: NamedCount[] = [];
  let before = 0;
  let skip = 0;
  for (const group of groups) {
    if (before + group.claims > offset && before < offset + take) {
      if (met.length === 0) skip = offset - before;
      met.push(group);
    }
    before += group.claims;
  }
  const runOf = (values: readonly string[]): Run => ({
    condition: claimCondition(scope, withFacet(filter, lead.by, values), matching),
    keys,
    descending: false,
  });
  if (met.length > FEW_GROUPS) {
    const ids = met.map(({ id }) => id);
    const place: SortKey = { value: Prisma.sql`array_position(${ids}::text[], ${lead.by === "question" ? Prisma.sql`c.question_id` : Prisma.sql`c.claimant_id`})`, descending: false, nullsFirst: false, named: false };
    return readRun(db, scope, { ...runOf(ids), keys: [place, ...keys] }, { offset: skip, take });
  }
  const ids: string[] = [];
  for (const { id } of met) {
    ids.push(...(await readRun(db, scope, runOf([id]), { offset: skip, take: take - ids.length })));
    skip = 0;
  }
  return ids;
}

function keyOf({ by, descending }: ClaimOrder): SortKey {
  const named = by === "question" || by === "claimant";
  return { value: VALUES[by], descending, nullsFirst: false, named };
}

const VALUES: Readonly<Record<ClaimOrder["by"], Prisma.Sql>> = {
  entered: Prisma.sql`c.created_at`,
  question: Prisma.sql`q.text COLLATE "und-x-icu"`,
  claimant: Prisma.sql`a.name COLLATE "und-x-icu"`,
  // As the index `claims_amount` has it.
  answer: Prisma.sql`coalesce(c.best, c.low, c.high)`,
  asOf: Prisma.sql`c.as_of`,
  statementDate: Prisma.sql`c.statement_date`,
};
