import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { bestParagraphs, type FoundParagraph } from "@/lib/domain/search/best-paragraphs";
import { MOST_CANDIDATES, type FoundPage } from "@/lib/domain/search/search-hit";
import type { WideQuery } from "@/lib/domain/search/widen-query";
import { among, anyQuery, groupQuery, termQuery } from "./tsquery";

/**
 * Sources whose text has every group of the query, each with its best paragraph. The groups may stand in different
 * paragraphs of one capture, and what is excluded in none of its. Read step by step, as `keepStanding` says why.
 */
export async function findText(
  db: Db,
  scopes: readonly CaseScope[],
  query: WideQuery,
  page: { readonly offset: number; readonly take: number },
): Promise<FoundPage> {
  if (query.all.length === 0 || scopes.length === 0) return { rows: [], total: 0, isCapped: false };
  const paragraphs = await listParagraphs(db, scopes, query);
  const best = bestParagraphs(paragraphs, await sourcesOf(db, scopes, [...new Set(paragraphs.map(({ captureId }) => captureId))]));
  const shown = best.slice(page.offset, page.offset + page.take);
  const at = { captureId: { in: shown.map(({ captureId }) => captureId) }, start: { in: shown.map(({ start }) => start) } };
  const caseId = { in: [...new Set(shown.map((one) => one.caseId))] };
  const [segments, captures, cases] = await Promise.all([
    db.searchSegment.findMany({ where: { caseId, ...at }, select: { captureId: true, start: true, body: true } }),
    db.capture.findMany({ where: { caseId, id: at.captureId }, select: { id: true, source: { select: { title: true, publication: true, publishedAt: true } } } }),
    db.case.findMany({ where: { id: caseId }, select: { id: true, slug: true, title: true } }),
  ]);
  const rows = shown.flatMap(({ caseId: home, captureId, start, more }) => {
    const segment = segments.find((one) => one.captureId === captureId && one.start === start);
    const source = captures.find(({ id }) => id === captureId)?.source;
    const inCase = cases.find(({ id }) => id === home);
    if (!segment || !source || !inCase) return [];
    return [{
      field: "text" as const, slug: inCase.slug, caseTitle: inCase.title, id: `${captureId}:${start}`, bodies: [segment.body], label: source.title,
      detail: source.publication, date: source.publishedAt, captureId, passageId: null, questionId: null, start, more,
    }];
  });
  return { rows, total: best.length, isCapped: paragraphs.length >= MOST_CANDIDATES };
}

/** Those captures whose source stands, with the source and number of each. */
async function sourcesOf(db: Db, scopes: readonly CaseScope[], ids: readonly string[]): Promise<Map<string, { sourceId: string; number: number }>> {
  const caseId = { in: scopes.map((scope) => scope.caseId) };
  const captures = await db.capture.findMany({ where: { caseId, id: { in: [...ids] } }, select: { id: true, sourceId: true, number: true, source: { select: { deletedAt: true } } } });
  return new Map(captures.filter(({ source }) => source.deletedAt === null).map(({ id, sourceId, number }) => [id, { sourceId, number }]));
}

/** Paragraphs with all groups, and in captures that have all of them apart, those with some. */
async function listParagraphs(db: Db, scopes: readonly CaseScope[], query: WideQuery): Promise<FoundParagraph[]> {
  const { all, none } = query;
  const excluded = new Set((await Promise.all(none.map((term) => listCaptures(db, scopes, termQuery(term))))).flat());
  const held = Prisma.join(all.map((group) => Prisma.sql`(e.words @@ ${groupQuery(group)})::int`), " + ");
  const select = (words: Prisma.Sql, within: readonly string[] | null) => db.$queryRaw<FoundParagraph[]>`
    SELECT "caseId", "captureId", start, held, rank FROM (
      SELECT e.case_id AS "caseId", e.capture_id AS "captureId", e.start, ${held} AS held, ts_rank(e.words, ${anyQuery(query)}, 1) AS rank
      FROM search_segments e
      WHERE ${among(scopes, ["text"], words)} ${within ? Prisma.sql`AND e.capture_id = ANY(${[...within]}::text[])` : Prisma.empty}
      LIMIT ${MOST_CANDIDATES}
    ) AS found WHERE "caseId" = ANY(${scopes.map((scope) => scope.caseId)}::text[])`;
  const inOne = await select(Prisma.join(all.map(groupQuery), " && "), null);
  const keep = (rows: readonly FoundParagraph[]) => rows.filter(({ captureId }) => !excluded.has(captureId));
  if (all.length === 1) return keep(inOne);
  const [first = [], ...others] = await Promise.all(all.map((group) => listCaptures(db, scopes, groupQuery(group))));
  const inAll = others.map((ids) => new Set(ids));
  const within = first.filter((id) => !excluded.has(id) && inAll.every((ids) => ids.has(id))).slice(0, MOST_CANDIDATES);
  const apart = within.length === 0 ? [] : await select(anyQuery(query), within);
  const known = new Set(inOne.map(({ captureId, start }) => `${captureId}:${start}`));
  return keep([...inOne, ...apart.filter(({ captureId, start }) => !known.has(`${captureId}:${start}`))]);
}

async function listCaptures(db: Db, scopes: readonly CaseScope[], words: Prisma.Sql): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT DISTINCT e.capture_id AS id FROM search_segments e WHERE ${among(scopes, ["text"], words)}`;
  return rows.map(({ id }) => id);
}
