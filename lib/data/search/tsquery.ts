import { Prisma } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { SearchTerm } from "@/lib/domain/search/search-query";
import type { TermGroup, WideQuery } from "@/lib/domain/search/widen-query";

/** More cases than this are told apart by their column instead of their key. */
const MOST_KEYS = 40;

/** A term as a tsquery. The text is a bound value which PostgreSQL folds and stems: no text is a syntax error. */
export function termQuery({ text, kind }: SearchTerm): Prisma.Sql {
  return kind === "prefix" ? Prisma.sql`search_prefix(${text})` : Prisma.sql`search_phrase(${text})`;
}

/** All words of a group, or one of the names it is also known by. */
export function groupQuery({ terms, others }: TermGroup): Prisma.Sql {
  const all = Prisma.join(terms.map(termQuery), " && ");
  return others.length === 0 ? Prisma.sql`(${all})` : Prisma.sql`((${all}) || ${Prisma.join(others.map((name) => Prisma.sql`search_phrase(${name})`), " || ")})`;
}

/** Every group and none of what is excluded. */
export function wholeQuery({ all, none }: WideQuery): Prisma.Sql {
  const excluded = none.map((term) => Prisma.sql`!!${termQuery(term)}`);
  return Prisma.sql`(${Prisma.join([...all.map(groupQuery), ...excluded], " && ")})`;
}

/** Any of the groups. */
export function anyQuery({ all }: WideQuery): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(all.map(groupQuery), " || ")})`;
}

/**
 * The condition that a row (`e`) belongs to one of the cases and kinds and matches a query. The key, a lexeme of each row
 * that no word can be, keeps the index scan to these cases, as a condition of its own: the index then skips to these cases' rows
 * and ends after them, where in one query with the words it would read all rows of a rare word, those of other cases too.
 * The case's column is left out on purpose where there are keys: without statistics, which the embedded database has none of,
 * the planner would read all rows of the case by it.
 */
export function among(scopes: readonly CaseScope[], kinds: readonly string[], query: Prisma.Sql): Prisma.Sql {
  const ids = scopes.map((scope) => scope.caseId);
  if (ids.length > MOST_KEYS) return Prisma.sql`e.words @@ ${query} AND e.case_id = ANY(${ids}::text[])`;
  return Prisma.sql`e.words @@ ${keysOf(ids, kinds)}::tsquery AND e.words @@ (${query})`;
}

/**
 * The first rows of `search_entries` that belong to one of the cases and kinds and match a query, as a table of `case_id`, `kind`,
 * `ref_id` and `rank`.
 */
export function firstFound(scopes: readonly CaseScope[], kinds: readonly string[], query: Prisma.Sql, most: number): Prisma.Sql {
  const ids = scopes.map((scope) => scope.caseId);
  if (ids.length <= MOST_KEYS) return Prisma.sql`search_found(${ids}::text[], ${[...kinds]}::text[], ${keysOf(ids, kinds)}, ${query}, ${most}::int)`;
  return Prisma.sql`(SELECT e.case_id, e.kind::text AS kind, e.ref_id, ts_rank(e.words, ${query}, 1) AS rank FROM search_entries e WHERE ${among(scopes, kinds, query)} LIMIT ${most})`;
}

/** The keys of cases and kinds, as the text of a query. */
function keysOf(caseIds: readonly string[], kinds: readonly string[]): string {
  return caseIds.flatMap((caseId) => kinds.map((kind) => `'@${caseId.replace(/['\\]/gu, "")}/${kind}'`)).join(" | ");
}
