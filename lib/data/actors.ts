import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Actor, NamedActor } from "@/lib/domain/claims/types";
import { readKeptCounts } from "./claim-counts";

const SELECT = {
  id: true, name: true, kind: true, side: true, interest: true, mergedIntoId: true, reviewerNote: true, version: true,
  aliases: { select: { name: true }, orderBy: { name: "asc" } },
} as const;

type Row = Omit<Actor, "aliases"> & { aliases: { name: string }[] };
const toActor = (row: Row): Actor => ({ ...row, aliases: row.aliases.map((alias) => alias.name) });

const collator = new Intl.Collator("fr");
const byName = (a: NamedActor, b: NamedActor): number => collator.compare(a.name, b.name);

/** An actor's own fields, as a form writes them. */
export type ActorFields = Pick<Actor, "name" | "kind" | "side" | "interest" | "reviewerNote">;

/** An actor, or null. */
export async function findActor(db: Db, scope: CaseScope, id: string, removed = false): Promise<Actor | null> {
  const row = await db.actor.findFirst({
    where: { caseId: scope.caseId, id, deletedAt: removed ? { not: null } : null },
    select: SELECT,
  });
  return row && toActor(row);
}

/** All actors of the case by name, as readers of any language sort them. */
export async function listActors(db: Db, scope: CaseScope): Promise<Actor[]> {
  const rows = await db.$queryRaw<Actor[]>`
    SELECT a.id, a.name, a.kind::text AS kind, a.side, a.interest, a.merged_into_id AS "mergedIntoId", a.reviewer_note AS "reviewerNote", a.version,
      coalesce(l.names, '{}') AS aliases
    FROM actors a
    LEFT JOIN (SELECT actor_id, array_agg(name ORDER BY name) AS names FROM actor_aliases WHERE case_id = ${scope.caseId} GROUP BY actor_id) l ON l.actor_id = a.id
    WHERE a.case_id = ${scope.caseId} AND a.deleted_at IS NULL`;
  return rows.sort(byName);
}

/** What all actors of the case are called, in no order: for views that say who speaks. */
export async function listActorNames(db: Db, scope: CaseScope): Promise<NamedActor[]> {
  return db.$queryRaw<NamedActor[]>`
    SELECT a.id, a.name, a.side, a.merged_into_id AS "mergedIntoId" FROM actors a WHERE a.case_id = ${scope.caseId} AND a.deleted_at IS NULL`;
}

/** Inserts an actor with its aliases. */
export async function insertActor(
  db: Db,
  scope: CaseScope,
  row: ActorFields & { id: string; createdAt: Date },
  aliases: readonly { id: string; name: string }[],
): Promise<void> {
  await db.actor.create({ data: { ...row, caseId: scope.caseId } });
  await insertAliases(db, scope, row.id, aliases);
}

/** Adds aliases that the actor does not have yet. */
export async function insertAliases(
  db: Db,
  scope: CaseScope,
  actorId: string,
  aliases: readonly { id: string; name: string; passageId?: string | null }[],
): Promise<void> {
  await db.actorAlias.createMany({
    data: aliases.map(({ id, name, passageId }) => ({ id, name, passageId: passageId ?? null, actorId, caseId: scope.caseId })),
    skipDuplicates: true,
  });
}

/** Takes aliases away by name. */
export async function deleteAliases(db: Db, scope: CaseScope, actorId: string, names: readonly string[]): Promise<void> {
  await db.actorAlias.deleteMany({ where: { caseId: scope.caseId, actorId, name: { in: [...names] } } });
}

/** Writes fields made on `version`; false when a newer version stands. */
export async function updateActor(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
  fields: Partial<ActorFields> & { mergedIntoId?: string | null },
): Promise<boolean> {
  const { count } = await db.actor.updateMany({
    where: { id, caseId: scope.caseId, version, deletedAt: null },
    data: { ...fields, version: { increment: 1 } },
  });
  return count === 1;
}

/** Hides an actor (a time) or brings it back (null); false when it already was so. */
export async function setActorRemoved(db: Db, scope: CaseScope, id: string, at: Date | null): Promise<boolean> {
  const { count } = await db.actor.updateMany({
    where: { id, caseId: scope.caseId, deletedAt: at ? null : { not: null } },
    data: { deletedAt: at, version: { increment: 1 } },
  });
  return count === 1;
}

/** How many standing claims have this actor as claimant. */
export async function countActorClaims(db: Db, scope: CaseScope, actorId: string): Promise<number> {
  return db.claim.count({ where: { caseId: scope.caseId, claimantId: actorId, deletedAt: null } });
}

/** Claims per actor that has any. */
export async function countClaimsByActor(db: Db, scope: CaseScope): Promise<Map<string, number>> {
  return readKeptCounts(db, scope, "claimant");
}
