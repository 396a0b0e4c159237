import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { KnownName } from "@/lib/domain/search/widen-query";
import { among } from "./tsquery";

/** Names that are compared with one text, the most alike first. */
const MOST_ALIKE = 30;

/** What texts of a query may stand for in the cases: the other names of actors, and spellings that sound alike. */
export async function listKnownNames(db: Db, scopes: readonly CaseScope[], texts: readonly string[]): Promise<KnownName[]> {
  if (texts.length === 0 || scopes.length === 0) return [];
  return [...(await namesOfActors(db, scopes, texts)), ...(await namesThatSoundAlike(db, scopes, texts))];
}

/** All names of the actors who bear one of the texts as a name or alias, merged actors' names included. */
async function namesOfActors(db: Db, scopes: readonly CaseScope[], texts: readonly string[]): Promise<KnownName[]> {
  const rows = await db.$queryRaw<{ asked: string; spelling: string }[]>`
    WITH borne AS (
      SELECT asked.value AS asked, replace(replace(search_fold(asked.value), '-', ''), ' ', '') AS folded,
        r.case_id, coalesce(r.merged_into_id, r.id) AS root
      FROM unnest(${[...texts]}::text[]) AS asked(value)
      JOIN search_entries e ON ${among(scopes, ["actor"], Prisma.sql`search_phrase(asked.value)`)} AND e.kind = 'actor'
      JOIN actors r ON r.case_id = e.case_id AND r.id = e.ref_id AND r.deleted_at IS NULL
    ), named AS (
      SELECT DISTINCT b.asked, b.folded, b.case_id, b.root, n.name
      FROM borne b
      JOIN actors x ON x.case_id = b.case_id AND x.deleted_at IS NULL AND (x.id = b.root OR x.merged_into_id = b.root)
      CROSS JOIN LATERAL (SELECT x.name UNION SELECT l.name FROM actor_aliases l WHERE l.case_id = x.case_id AND l.actor_id = x.id) AS n
    )
    SELECT DISTINCT o.asked, o.name AS spelling
    FROM named o
    WHERE replace(replace(search_fold(o.name), '-', ''), ' ', '') <> o.folded
      AND EXISTS (SELECT 1 FROM named b WHERE b.asked = o.asked AND b.case_id = o.case_id AND b.root = o.root
        AND replace(replace(search_fold(b.name), '-', ''), ' ', '') = o.folded)
    ORDER BY o.name LIMIT 100`;
  return rows.map((row) => ({ ...row, by: "actor", askedSound: "", sound: "" }));
}

/** Names in the cases' texts that share enough of their sound, without those that the text itself finds. */
async function namesThatSoundAlike(db: Db, scopes: readonly CaseScope[], texts: readonly string[]): Promise<KnownName[]> {
  const rows = await db.$queryRaw<Omit<KnownName, "by">[]>`
    SELECT asked.value AS asked, asked.sound AS "askedSound", n.spelling, n.sound
    FROM (SELECT value, search_sound(search_fold(value)) AS sound, search_phrase(value) AS query FROM unnest(${[...texts]}::text[]) AS given(value)) AS asked
    CROSS JOIN LATERAL (
      SELECT DISTINCT ON (similarity(alike.sound, asked.sound), alike.folded) alike.spelling, alike.sound
      FROM search_names alike
      WHERE alike.sound % asked.sound AND alike.case_id = ANY(${scopes.map((scope) => scope.caseId)}::text[])
      ORDER BY similarity(alike.sound, asked.sound) DESC, alike.folded LIMIT ${MOST_ALIKE}
    ) AS n
    WHERE NOT search_vector('@', 'fr', n.spelling) @@ asked.query AND NOT search_vector('@', 'en', n.spelling) @@ asked.query`;
  return rows.map((row) => ({ ...row, by: "sound" }));
}
