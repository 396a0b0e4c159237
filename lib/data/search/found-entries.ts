import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { MOST_CANDIDATES, type FoundPage, type FoundRow } from "@/lib/domain/search/search-hit";
import type { SearchField } from "@/lib/domain/search/search-query";
import type { WideQuery } from "@/lib/domain/search/widen-query";
import { among, wholeQuery } from "./tsquery";

/** What a field reads: its kinds of index rows, and for each candidate `e` what still stands of it and how it is shown. */
interface Field {
  readonly kinds: readonly string[];
  readonly shown: Prisma.Sql;
}

const NO_PLACE = Prisma.sql`NULL AS capture_id, NULL AS passage_id, NULL AS question_id`;

const FIELDS: Readonly<Record<Exclude<SearchField, "text">, Field>> = {
  // A passage is a quote while a claim rests on it; a spreadsheet's quote has no passage yet.
  quote: {
    kinds: ["quote", "appearance"],
    shown: Prisma.sql`
      SELECT p.id, ARRAY[p.exact, p.translation, p.reviewer_note] AS bodies, o.title AS label, o.publication AS detail, o.published_at AS date,
        p.capture_id, p.id AS passage_id, NULL AS question_id
      FROM passages p
      JOIN captures t ON t.case_id = p.case_id AND t.id = p.capture_id
      JOIN sources o ON o.case_id = t.case_id AND o.id = t.source_id AND o.deleted_at IS NULL
      WHERE e.kind = 'quote' AND p.case_id = e.case_id AND p.id = e.ref_id AND EXISTS (
        SELECT 1 FROM appearances a JOIN claims c ON c.case_id = a.case_id AND c.id = a.claim_id AND c.deleted_at IS NULL
        WHERE a.case_id = p.case_id AND a.passage_id = p.id AND a.deleted_at IS NULL)
      UNION ALL
      SELECT a.id, ARRAY[coalesce(a.quote, p.exact), array_to_string(a.chain, ' > '), a.reviewer_note], coalesce(o.title, r.name), q.text, o.published_at,
        p.capture_id, a.passage_id, c.question_id
      FROM appearances a
      JOIN claims c ON c.case_id = a.case_id AND c.id = a.claim_id AND c.deleted_at IS NULL
      JOIN questions q ON q.case_id = c.case_id AND q.id = c.question_id AND q.deleted_at IS NULL
      JOIN actors r ON r.case_id = c.case_id AND r.id = c.claimant_id
      LEFT JOIN passages p ON p.case_id = a.case_id AND p.id = a.passage_id
      LEFT JOIN sources o ON o.case_id = a.case_id AND o.id = a.source_id AND o.deleted_at IS NULL
      WHERE e.kind = 'appearance' AND a.case_id = e.case_id AND a.id = e.ref_id AND a.deleted_at IS NULL`,
  },
  claim: {
    kinds: ["claim"],
    shown: Prisma.sql`
      SELECT c.id, ARRAY[c.proposition, c.answer, array_to_string(c.tags, ', '), c.population, c.place, c.reviewer_note] AS bodies,
        r.name AS label, q.text AS detail, coalesce(c.as_of, c.statement_date) AS date, NULL AS capture_id,
        (SELECT a.passage_id FROM appearances a WHERE a.case_id = c.case_id AND a.claim_id = c.id AND a.deleted_at IS NULL AND a.passage_id IS NOT NULL
          ORDER BY a.created_at, a.id LIMIT 1) AS passage_id, c.question_id
      FROM claims c
      JOIN questions q ON q.case_id = c.case_id AND q.id = c.question_id AND q.deleted_at IS NULL
      JOIN actors r ON r.case_id = c.case_id AND r.id = c.claimant_id
      WHERE c.case_id = e.case_id AND c.id = e.ref_id AND c.deleted_at IS NULL`,
  },
  question: {
    kinds: ["question"],
    shown: Prisma.sql`
      SELECT q.id, ARRAY[q.text, v.name, v.place, q.population, q.place, array_to_string(q.choices, ', '), q.reviewer_note] AS bodies,
        NULL AS label, v.name AS detail, NULL AS date, NULL AS capture_id, NULL AS passage_id, q.id AS question_id
      FROM questions q LEFT JOIN events v ON v.case_id = q.case_id AND v.id = q.event_id AND v.deleted_at IS NULL
      WHERE q.case_id = e.case_id AND q.id = e.ref_id AND q.deleted_at IS NULL`,
  },
  actor: {
    kinds: ["actor"],
    shown: Prisma.sql`
      SELECT r.id, ARRAY[concat_ws(' · ', r.name, (SELECT string_agg(l.name, ' · ' ORDER BY l.name) FROM actor_aliases l WHERE l.case_id = r.case_id AND l.actor_id = r.id)),
        r.side, r.interest, r.reviewer_note] AS bodies, NULL AS label, r.side AS detail, NULL AS date, ${NO_PLACE}
      FROM actors r WHERE r.case_id = e.case_id AND r.id = e.ref_id AND r.deleted_at IS NULL`,
  },
  source: {
    kinds: ["source"],
    shown: Prisma.sql`
      SELECT o.id, ARRAY[o.title, o.publication, o.author, o.url, o.reviewer_note] AS bodies,
        NULL AS label, o.publication AS detail, o.published_at AS date, ${NO_PLACE}
      FROM sources o WHERE o.case_id = e.case_id AND o.id = e.ref_id AND o.deleted_at IS NULL`,
  },
};

/** What stands in one field and has every group of the query in one row, best first. */
export async function findEntries(
  db: Db,
  scopes: readonly CaseScope[],
  field: Exclude<SearchField, "text">,
  query: WideQuery,
  page: { readonly offset: number; readonly take: number },
): Promise<FoundPage> {
  const words = wholeQuery(query);
  if (!words) return { rows: [], total: 0 };
  const { kinds, shown } = FIELDS[field];
  const rows = await db.$queryRaw<(FoundRow & { total: number })[]>`
    WITH candidates AS (
      SELECT e.case_id, e.kind, e.ref_id, ts_rank(e.words, ${words}, 1) AS rank FROM search_entries e
      WHERE ${among(scopes, kinds, words)} AND e.kind::text = ANY(${kinds}::text[]) LIMIT ${MOST_CANDIDATES}
    ), shown AS (
      SELECT k.slug, k.title, e.rank, s.*, row_number() OVER (PARTITION BY e.case_id, CASE WHEN ${field} = 'quote' THEN coalesce(s.passage_id, s.id) ELSE s.id END ORDER BY e.rank DESC) AS place
      FROM candidates e CROSS JOIN LATERAL (${shown}) AS s JOIN cases k ON k.id = e.case_id
    )
    SELECT ${field} AS field, slug, title AS "caseTitle", id, array_remove(array_remove(bodies, NULL), '') AS bodies, label, detail, date,
      capture_id AS "captureId", passage_id AS "passageId", question_id AS "questionId", NULL::int AS start, 0 AS more, (count(*) OVER ())::int AS total
    FROM shown WHERE place = 1 ORDER BY rank DESC, id LIMIT ${page.take} OFFSET ${page.offset}`;
  return { rows, total: rows[0]?.total ?? 0 };
}
