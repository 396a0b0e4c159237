import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { KnownName } from "@/lib/domain/search/widen-query";
import { foldText } from "@/lib/domain/text/fold";
import { among } from "./tsquery";

/** Names that are compared with one text, the most alike first. */
const MOST_ALIKE = 30;

/** Actors whose names are compared. */
const MOST_ACTORS = 50;

/** What texts of a query may stand for in the cases: the other names of actors, and spellings that sound alike. */
export async function listKnownNames(db: Db, scopes: readonly CaseScope[], texts: readonly string[]): Promise<KnownName[]> {
  if (texts.length === 0 || scopes.length === 0) return [];
  return [...(await namesOfActors(db, scopes, texts)), ...(await namesThatSoundAlike(db, scopes, texts))];
}

/** All names of the actors who bear one of the texts as a name or alias, merged actors' names included. */
async function namesOfActors(db: Db, scopes: readonly CaseScope[], texts: readonly string[]): Promise<KnownName[]> {
  const any = Prisma.join(texts.map((text) => Prisma.sql`search_phrase(${text})`), " || ");
  const hits = await db.$queryRaw<{ id: string }[]>`SELECT e.ref_id AS id FROM search_entries e WHERE ${among(scopes, ["actor"], Prisma.sql`(${any})`)} LIMIT ${MOST_ACTORS}`;
  if (hits.length === 0) return [];
  const caseId = { in: scopes.map((scope) => scope.caseId) };
  const select = { id: true, name: true, mergedIntoId: true, aliases: { select: { name: true } } } as const;
  const found = await db.actor.findMany({ where: { caseId, id: { in: hits.map(({ id }) => id) }, deletedAt: null }, select });
  const roots = [...new Set(found.map(({ id, mergedIntoId }) => mergedIntoId ?? id))];
  const related = await db.actor.findMany({ where: { caseId, deletedAt: null, OR: [{ id: { in: roots } }, { mergedIntoId: { in: roots } }] }, select });
  return roots.flatMap((root) => {
    const names = related
      .filter(({ id, mergedIntoId }) => (mergedIntoId ?? id) === root)
      .flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]);
    return texts
      .filter((asked) => names.some((name) => joined(name) === joined(asked)))
      .flatMap((asked) => names.filter((name) => joined(name) !== joined(asked)).map((spelling) => ({ asked, spelling, by: "actor" as const, askedSound: "", sound: "" })));
  });
}

/** A name without what never tells two names apart. */
const joined = (name: string): string => foldText(name, { letterCase: "lower", accents: "strip", hyphens: "drop", spaces: "none" });

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
