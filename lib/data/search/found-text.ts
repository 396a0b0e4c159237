import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { MOST_CANDIDATES, type FoundPage, type FoundRow } from "@/lib/domain/search/search-hit";
import type { WideQuery } from "@/lib/domain/search/widen-query";
import { among, anyQuery, groupQuery, termQuery } from "./tsquery";

/**
 * Sources whose text has every group of the query, each with its best paragraph; the paragraphs that hold most groups come
 * first. The groups may stand in different paragraphs of one capture, and what is excluded in none of its.
 */
export async function findText(db: Db, scopes: readonly CaseScope[], query: WideQuery, page: { readonly offset: number; readonly take: number }): Promise<FoundPage> {
  if (query.all.length === 0) return { rows: [], total: 0 };
  const captures = (words: Prisma.Sql) => Prisma.sql`(SELECT e.capture_id FROM search_segments e WHERE ${among(scopes, ["text"], words)})`;
  const elsewhere = [
    ...(query.all.length > 1 ? query.all.map((group) => Prisma.sql`e.capture_id IN ${captures(groupQuery(group))}`) : []),
    ...query.none.map((term) => Prisma.sql`e.capture_id NOT IN ${captures(termQuery(term))}`),
  ];
  const conditions = Prisma.join([among(scopes, ["text"], anyQuery(query)), ...elsewhere], " AND ");
  const held = Prisma.join(query.all.map((group) => Prisma.sql`(e.words @@ ${groupQuery(group)})::int`), " + ");
  const rows = await db.$queryRaw<(FoundRow & { total: number })[]>`
    WITH candidates AS (
      SELECT e.case_id, e.capture_id, e.start, e.body, e.words FROM search_segments e WHERE ${conditions} LIMIT ${MOST_CANDIDATES}
    ), ranked AS (
      SELECT e.case_id, e.capture_id, e.start, e.body, t.source_id, t.number, o.title, o.publication, o.published_at,
        ${held} AS held, ts_rank(e.words, ${anyQuery(query)}, 1) AS rank
      FROM candidates e
      JOIN captures t ON t.case_id = e.case_id AND t.id = e.capture_id
      JOIN sources o ON o.case_id = t.case_id AND o.id = t.source_id AND o.deleted_at IS NULL
    ), best AS (
      -- A paragraph that only repeats the title says less than any other.
      SELECT *, row_number() OVER (PARTITION BY case_id, source_id ORDER BY held DESC, body = title, rank DESC, number DESC, start) AS place,
        count(*) OVER (PARTITION BY case_id, source_id, capture_id) AS passages
      FROM ranked
    )
    SELECT 'text' AS field, k.slug, k.title AS "caseTitle", b.capture_id || ':' || b.start AS id, ARRAY[b.body] AS bodies, b.title AS label,
      b.publication AS detail, b.published_at AS date, b.capture_id AS "captureId", NULL AS "passageId", NULL AS "questionId",
      b.start, (b.passages - 1)::int AS more, (count(*) OVER ())::int AS total
    FROM best b
    JOIN cases k ON k.id = b.case_id
    WHERE b.place = 1
    ORDER BY b.held DESC, b.rank DESC, b.capture_id LIMIT ${page.take} OFFSET ${page.offset}`;
  return { rows, total: rows[0]?.total ?? 0 };
}
