import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { CLAIM_FACETS, usedFacets, withFacet, type ClaimFacet, type ClaimFilter } from "@/lib/domain/claims/claim-view";
import { anyOf, claimCondition } from "./filter";

/** How many claims have a value. */
export interface ValueCount {
  readonly id: string;
  readonly claims: number;
}

/**
 * How many claims a filter leaves. Without words, and narrowed by at most one question, claimant, source or tag, the counts
 * that the database keeps answer; else the claims are counted.
 */
export async function countTableClaims(db: Db, scope: CaseScope, filter: ClaimFilter): Promise<number> {
  const [facet, ...more] = usedFacets(filter);
  if (filter.words === "" && more.length === 0) {
    if (facet === undefined) return sum(await db.$queryRaw<ValueCount[]>`${keptCounts("claimant", scope)}`);
    const [value, ...others] = filter.facets[facet];
    // Several sources or tags may share a claim; a status needs its question's.
    const kept = facet !== "status" && value !== "" && (others.length === 0 || facet === "question" || facet === "claimant");
    if (kept) {
      return sum(await db.$queryRaw<ValueCount[]>`
        SELECT '' AS id, coalesce(sum(k.claims), 0)::int AS claims FROM claim_counts k
        WHERE k.case_id = ${scope.caseId} AND k.facet = ${facet} AND k.value ${anyOf(filter.facets[facet])}`);
    }
  }
  return sum(await db.$queryRaw<ValueCount[]>`SELECT '' AS id, count(*)::int AS claims FROM claims c WHERE ${claimCondition(scope, filter)}`);
}

/**
 * How often each value occurs among the claims that the other facets and the words leave, most first. Facets that are
 * narrowed alike share one pass over the claims; where nothing narrows, the counts that the database keeps answer.
 */
export async function countFacets(
  db: Db,
  scope: CaseScope,
  filter: ClaimFilter,
  facets: readonly ClaimFacet[] = CLAIM_FACETS,
): Promise<Record<ClaimFacet, ValueCount[]>> {
  const found: Record<ClaimFacet, ValueCount[]> = { question: [], claimant: [], source: [], tag: [], status: [] };
  const passes = new Map<string, { others: ClaimFilter; facets: ClaimFacet[] }>();
  for (const facet of facets) {
    const others = withFacet(filter, facet, []);
    const key = JSON.stringify(others);
    passes.set(key, { others, facets: [...(passes.get(key)?.facets ?? []), facet] });
  }
  for (const pass of passes.values()) {
    const unnarrowed = pass.others.words === "" && usedFacets(pass.others).length === 0;
    const rows = await db.$queryRaw<(ValueCount & { facet: ClaimFacet })[]>`
      ${unnarrowed ? Prisma.empty : Prisma.sql`WITH hits AS MATERIALIZED (${hits(scope, pass.others)})`}
      ${Prisma.join(pass.facets.map((facet) => Prisma.sql`SELECT ${facet} AS facet, f.id, f.claims FROM (${unnarrowed ? keptCounts(facet, scope) : countedHits(facet)}) f`), " UNION ALL ")}
      ORDER BY claims DESC, id`;
    for (const { facet, id, claims } of rows) found[facet].push({ id, claims });
  }
  return found;
}

/** A question, claimant or source, by name, and how many of the filter's claims belong to it. `NO_VALUE` has no name and is last. */
export interface ClaimGroup extends ValueCount {
  readonly name: string;
}

/** What the filter's claims can be grouped by, each group with its size, in the order of names. */
export async function listClaimGroups(db: Db, scope: CaseScope, filter: ClaimFilter, by: "question" | "claimant" | "source", descending = false): Promise<ClaimGroup[]> {
  const used = usedFacets(filter);
  const kept = filter.words === "" && (used.length === 0 || (used.length === 1 && used[0] === by));
  // A claim that is let pass for one source may have others.
  const own = filter.facets[by].length > 0 ? Prisma.sql`WHERE g.id ${anyOf(filter.facets[by])}` : Prisma.empty;
  const [table, name] = NAMED[by];
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return db.$queryRaw<ClaimGroup[]>`
    ${kept ? Prisma.empty : Prisma.sql`WITH hits AS MATERIALIZED (${hits(scope, filter)})`}
    SELECT g.id, coalesce(n.${name}, '') AS name, g.claims FROM (${kept ? keptCounts(by, scope) : countedHits(by)}) g
    LEFT JOIN ${table} n ON n.case_id = ${scope.caseId} AND n.id = g.id ${own}
    ORDER BY n.${name} COLLATE "und-x-icu" ${direction} NULLS LAST, g.id`;
}

const NAMED = {
  question: [Prisma.sql`questions`, Prisma.sql`text`],
  claimant: [Prisma.sql`actors`, Prisma.sql`name`],
  source: [Prisma.sql`sources`, Prisma.sql`title`],
} as const;

function hits(scope: CaseScope, filter: ClaimFilter): Prisma.Sql {
  return Prisma.sql`SELECT c.case_id, c.id, c.question_id, c.claimant_id, c.status FROM claims c WHERE ${claimCondition(scope, filter)}`;
}

function countedHits(facet: ClaimFacet): Prisma.Sql {
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
      return Prisma.sql`SELECT coalesce(l.source_id, '') AS id, count(*)::int AS claims
        FROM hits h LEFT JOIN claim_sources l ON l.case_id = h.case_id AND l.claim_id = h.id GROUP BY 1`;
    case "tag":
      return Prisma.sql`SELECT coalesce(l.tag, '') AS id, count(*)::int AS claims
        FROM hits h LEFT JOIN claim_tags l ON l.case_id = h.case_id AND l.claim_id = h.id GROUP BY 1`;
  }
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
