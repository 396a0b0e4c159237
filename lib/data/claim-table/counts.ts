import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { usedFacets, withFacet, type ClaimFacet, type ClaimFilter } from "@/lib/domain/claims/claim-view";
import { parseQuery } from "@/lib/domain/search/parse-query";
import { countFirstMatching, matchingFor, type Matching } from "../search/claims-matching";
import { anyOf, claimCondition, hasCommonWords } from "./filter";

/** How many claims have a value. */
export interface ValueCount {
  readonly id: string;
  readonly claims: number;
}

/** How many claims there are. */
export interface ClaimTotal {
  readonly total: number;
  /** There are more than `total`, which were not counted. */
  readonly isCapped: boolean;
}

/**
 * How many claims a filter leaves. Without words, and narrowed by at most one question, claimant, source or tag, the counts
 * that the database keeps answer; else the claims are counted, up to `most`: beyond, counting is all that takes time, and
 * everybody waits for it on the embedded database.
 */
export async function countTableClaims(db: Db, scope: CaseScope, filter: ClaimFilter, most: number): Promise<ClaimTotal> {
  const [facet, ...more] = usedFacets(filter);
  if (filter.words === "" && more.length === 0) {
    if (facet === undefined) return { total: sum(await db.$queryRaw<ValueCount[]>`${keptCounts("claimant", scope)}`), isCapped: false };
    const [value, ...others] = filter.facets[facet];
    // Several sources or tags may share a claim; a status needs its question's.
    const kept = facet !== "status" && value !== "" && (others.length === 0 || facet === "question" || facet === "claimant");
    if (kept) {
      const total = sum(await db.$queryRaw<ValueCount[]>`
        SELECT '' AS id, coalesce(sum(k.claims), 0)::int AS claims FROM claim_counts k
        WHERE k.case_id = ${scope.caseId} AND k.facet = ${facet} AND k.value ${anyOf(filter.facets[facet])}`);
      return { total, isCapped: false };
    }
  }
  const { all, none } = parseQuery(filter.words);
  // Words alone are counted in their index, which reads it once; a claim has rarely more than two accounts.
  const told = facet === undefined && none.length === 0 && all.length > 0 ? await countFirstMatching(db, scope, all, 2 * most) : null;
  if (told !== null && told > most) return { total: most, isCapped: true };
  const matching = told === null ? await matchingOf(db, scope, filter) : matchingFor(told);
  const counted = sum(await db.$queryRaw<ValueCount[]>`
    SELECT '' AS id, count(*)::int AS claims FROM (SELECT 1 FROM claims c WHERE ${claimCondition(scope, filter, matching)} LIMIT ${most + 1}) found`);
  return { total: Math.min(counted, most), isCapped: counted > most };
}

/** A value by name. `NO_VALUE`, and what has no name, has the empty one. */
export interface NamedCount extends ValueCount {
  readonly name: string;
}

/** Some values of a facet, and how many there are. */
export interface FacetValues {
  readonly values: number;
  readonly most: readonly NamedCount[];
  /** How many claims were counted where there are more: each number may then be greater. Null where all were. */
  readonly among: number | null;
}

/**
 * How often the values of one facet occur among the claims that the other facets and the words leave: those chosen, then the
 * most frequent. Where nothing narrows, the counts that the database keeps answer; else claims are counted, the first of them where
 * there are many. Values that none of those has are told as well, with no claims, as far as there is room.
 *
 * @param find what a value's name has to hold, whatever its accents and capitals; `NO_VALUE` and what is chosen stay
 * @param among claims that are counted at most; null for all
 */
export async function countFacet(
  db: Db,
  scope: CaseScope,
  filter: ClaimFilter,
  facet: ClaimFacet,
  { find = "", take, among }: { readonly find?: string; readonly take: number; readonly among: number | null },
): Promise<FacetValues> {
  const others = withFacet(filter, facet, []);
  const chosen = anyOf(filter.facets[facet]);
  const { name, names } = facet === "tag" || facet === "status" ? { name: Prisma.sql`f.id`, names: Prisma.empty } : nameOf(scope, facet, Prisma.sql`f.id`);
  const found = find === "" ? Prisma.empty : Prisma.sql`${names} WHERE f.id = '' OR f.id ${chosen} OR strpos(search_fold(${name}), btrim(search_fold(${find}))) > 0`;
  const order = Prisma.sql`f.id ${chosen} DESC, f.claims DESC, f.id`;
  // Names are read of what is told only, unless something is looked for in them.
  const list = async (before: Prisma.Sql, counts: Prisma.Sql, counted: Prisma.Sql, room: number) => {
    const rows = await db.$queryRaw<({ id: string | null; name: string; claims: number; values: number; counted: number })[]>`
      ${before} SELECT f.id, coalesce(${name}, '') AS name, f.claims, f.values, t.counted
      FROM (SELECT ${counted} AS counted) t
      LEFT JOIN (SELECT f.id, f.claims, (count(*) OVER ())::int AS values FROM (${counts}) f ${found} ORDER BY ${order} LIMIT ${room}) f ON TRUE
      ${names} ORDER BY ${order}`;
    const most = rows.flatMap(({ id, name: called, claims }) => (id === null ? [] : [{ id, name: called, claims }]));
    return { values: most.length === 0 ? 0 : (rows[0]?.values ?? 0), counted: rows[0]?.counted ?? 0, most };
  };
  if (others.words === "" && usedFacets(others).length === 0) {
    const { values, most } = await list(Prisma.empty, keptCounts(facet, scope), Prisma.sql`0`, take);
    return { values, most, among: null };
  }
  const before = await hits(db, scope, others, facet, among);
  const { values, most, counted } = await list(before, countedHits(facet, among), among === null ? Prisma.sql`0` : Prisma.sql`(SELECT count(*)::int FROM hits)`, take);
  if (among === null || counted <= among) return { values, most, among: null };
  if (values > most.length) return { values, most, among };
  const unseen = Prisma.sql`SELECT k.id, 0 AS claims FROM (${keptCounts(facet, scope)}) k WHERE k.id <> ALL (${most.map(({ id }) => id)}::text[])`;
  const rest = await list(Prisma.empty, unseen, Prisma.sql`0`, take - most.length);
  return { values: values + rest.values, most: [...most, ...rest.most], among };
}

/** What the filter's claims can be grouped by, each group with its size, in the order of names. */
export async function listClaimGroups(db: Db, scope: CaseScope, filter: ClaimFilter, by: "question" | "claimant" | "source", descending = false): Promise<NamedCount[]> {
  const used = usedFacets(filter);
  const kept = filter.words === "" && (used.length === 0 || (used.length === 1 && used[0] === by));
  // A claim that is let pass for one source may have others.
  const own = filter.facets[by].length > 0 ? Prisma.sql`WHERE g.id ${anyOf(filter.facets[by])}` : Prisma.empty;
  const { name, order, names } = nameOf(scope, by, Prisma.sql`g.id`);
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return db.$queryRaw<NamedCount[]>`
    ${kept ? Prisma.empty : await hits(db, scope, filter, by, null)}
    SELECT g.id, coalesce(${name}, '') AS name, g.claims FROM (${kept ? keptCounts(by, scope) : countedHits(by, null)}) g ${names} ${own}
    ORDER BY ${order} COLLATE "und-x-icu" ${direction} NULLS LAST, g.id`;
}

/** A value's name, what its order goes by (that of the claims, see `page.ts`), and the joins that bring both. */
function nameOf({ caseId }: CaseScope, facet: keyof typeof NAMED, value: Prisma.Sql): { readonly name: Prisma.Sql; readonly order: Prisma.Sql; readonly names: Prisma.Sql } {
  const [table, order] = NAMED[facet];
  const names = Prisma.sql`LEFT JOIN ${table} n ON n.case_id = ${caseId} AND n.id = ${value}`;
  if (facet !== "question") return { name: order, order, names };
  // As `questionLabel` has it.
  return { name: Prisma.sql`concat_ws(' · ', n.text, e.name)`, order, names: Prisma.sql`${names} LEFT JOIN events e ON e.case_id = ${caseId} AND e.id = n.event_id` };
}

const NAMED = {
  question: [Prisma.sql`questions`, Prisma.sql`n.text`],
  claimant: [Prisma.sql`actors`, Prisma.sql`n.name`],
  source: [Prisma.sql`sources`, Prisma.sql`n.title`],
} as const;

async function matchingOf(db: Db, scope: CaseScope, filter: ClaimFilter): Promise<Matching> {
  return (await hasCommonWords(db, scope, filter)) ? "many" : "few";
}

/**
 * The claims that a filter leaves, named `hits`; one more than `among` where there are more. What sources or tags
 * those of one tag or source have, the links alone tell, which hold standing claims only.
 */
async function hits(db: Db, scope: CaseScope, filter: ClaimFilter, facet: ClaimFacet, among: number | null): Promise<Prisma.Sql> {
  const [only, ...more] = usedFacets(filter);
  const [value = "", ...others] = only === undefined ? [] : filter.facets[only];
  const linked = filter.words === "" && more.length === 0 && others.length === 0 && value !== "" && (facet === "source" || facet === "tag");
  const first = among === null ? Prisma.empty : Prisma.sql`LIMIT ${among + 1}`;
  const kind = among === null ? Prisma.sql`NOT MATERIALIZED` : Prisma.sql`MATERIALIZED`;
  if (linked && only === "tag") return Prisma.sql`WITH hits AS ${kind} (SELECT case_id, claim_id AS id FROM claim_tags WHERE case_id = ${scope.caseId} AND tag = ${value} ${first})`;
  if (linked && only === "source") return Prisma.sql`WITH hits AS ${kind} (SELECT case_id, claim_id AS id FROM claim_sources WHERE case_id = ${scope.caseId} AND source_id = ${value} ${first})`;
  const condition = claimCondition(scope, filter, await matchingOf(db, scope, filter));
  return Prisma.sql`WITH hits AS MATERIALIZED (SELECT c.case_id, c.id, c.question_id, c.claimant_id, c.status FROM claims c WHERE ${condition} ${first})`;
}

function countedHits(facet: ClaimFacet, among: number | null): Prisma.Sql {
  switch (facet) {
    case "question":
      return Prisma.sql`SELECT h.question_id AS id, count(*)::int AS claims FROM hits h GROUP BY 1`;
    case "claimant":
      return Prisma.sql`SELECT h.claimant_id AS id, count(*)::int AS claims FROM hits h GROUP BY 1`;
    case "status":
      return Prisma.sql`SELECT coalesce(g.status, q.status, '') AS id, sum(g.claims)::int AS claims
        FROM (SELECT h.case_id, h.question_id, h.status, count(*) AS claims FROM hits h GROUP BY 1, 2, 3) g
        JOIN questions q ON q.case_id = g.case_id AND q.id = g.question_id GROUP BY 1`;
    case "source":
      return countedLinks(Prisma.sql`claim_sources`, Prisma.sql`source_id`, among);
    case "tag":
      return countedLinks(Prisma.sql`claim_tags`, Prisma.sql`tag`, among);
  }
}

/** Claim by claim where only the first are wanted, which a planner would not know, and read the links of all. */
function countedLinks(table: Prisma.Sql, column: Prisma.Sql, among: number | null): Prisma.Sql {
  const own = Prisma.sql`l.case_id = h.case_id AND l.claim_id = h.id`;
  const links = among === null ? Prisma.sql`LEFT JOIN ${table} l ON ${own}` : Prisma.sql`LEFT JOIN LATERAL (SELECT l.${column} FROM ${table} l WHERE ${own} OFFSET 0) l ON TRUE`;
  return Prisma.sql`SELECT coalesce(l.${column}, '') AS id, count(*)::int AS claims FROM hits h ${links} GROUP BY 1`;
}

/** The counts that the triggers keep: see the migration. A value may have several rows. */
function keptCounts(facet: ClaimFacet, { caseId }: CaseScope): Prisma.Sql {
  if (facet === "status") {
    return Prisma.sql`SELECT coalesce(nullif(k.detail, ''), q.status, '') AS id, sum(k.claims)::int AS claims
      FROM claim_counts k JOIN questions q ON q.case_id = k.case_id AND q.id = k.value
      WHERE k.case_id = ${caseId} AND k.facet = 'question' GROUP BY 1 HAVING sum(k.claims) > 0`;
  }
  const values = Prisma.sql`SELECT k.value AS id, sum(k.claims)::int AS claims FROM claim_counts k
    WHERE k.case_id = ${caseId} AND k.facet = ${facet} GROUP BY 1 HAVING sum(k.claims) > 0`;
  if (facet === "question" || facet === "claimant") return values;
  return Prisma.sql`${values} UNION ALL
    SELECT '' AS id, sum(CASE k.facet WHEN 'claimant' THEN k.claims ELSE -k.claims END)::int AS claims FROM claim_counts k
    WHERE k.case_id = ${caseId} AND k.facet IN ('claimant', ${facet === "source" ? "sourced" : "tagged"})
    HAVING sum(CASE k.facet WHEN 'claimant' THEN k.claims ELSE -k.claims END) > 0`;
}

function sum(rows: readonly ValueCount[]): number {
  return rows.reduce((total, { claims }) => total + claims, 0);
}
