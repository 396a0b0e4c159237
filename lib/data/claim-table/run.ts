import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

export interface SortKey {
  /** On claims `c`, questions `q`, actors `a`. */
  readonly value: Prisma.Sql;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  /** Whether it needs the names of questions and claimants. */
  readonly named: boolean;
}

/** Claims in one order that an index can follow. Without keys, in the order of ids, which rise with time. */
export interface Run {
  readonly condition: Prisma.Sql;
  readonly keys: readonly SortKey[];
  /** Of ties. */
  readonly descending: boolean;
}

/** From a number of claims on, or after one of them. */
type Stretch = { readonly take: number; readonly offset: number } | { readonly take: number; readonly offset: null; readonly after: string };

/** A statement for the first claims of a run, each with its place, for a run of at most one key, which an index can follow. */
export function firstOfRun({ condition, keys: [key], descending }: Run, take: number): Prisma.Sql {
  const order = key === undefined ? Prisma.sql`c.id ${direction(descending)}` : Prisma.sql`${key.value} ${direction(key.descending)} ${nulls(key)}, c.id ${direction(descending)}`;
  return Prisma.sql`SELECT c.case_id, c.id, row_number() OVER (ORDER BY ${order}) AS place FROM claims c WHERE ${condition} ORDER BY ${order} LIMIT ${take}`;
}

/** Reads ids of a run. Claims after another are found by value with at most one key, which an index has; by counting otherwise. */
export async function readRun(db: Db, scope: CaseScope, run: Run, stretch: Stretch): Promise<string[]> {
  if (stretch.take <= 0) return [];
  const names = run.keys.some(({ named }) => named)
    ? Prisma.sql`JOIN questions q ON q.case_id = c.case_id AND q.id = c.question_id JOIN actors a ON a.case_id = c.case_id AND a.id = c.claimant_id`
    : Prisma.empty;
  const order = Prisma.join([
    ...run.keys.map((key) => Prisma.sql`${key.value} ${direction(key.descending)} ${nulls(key)}`),
    Prisma.sql`c.id ${direction(run.descending)}`,
  ]);
  const beyond = stretch.offset === null ? Prisma.sql`AND ${after(scope, run, stretch.after)}` : Prisma.empty;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM claims c ${names} WHERE ${run.condition} ${beyond} ORDER BY ${order} LIMIT ${stretch.take} OFFSET ${stretch.offset ?? 0}`;
  return rows.map(({ id }) => id);
}

function nulls({ nullsFirst }: SortKey): Prisma.Sql {
  return nullsFirst ? Prisma.sql`NULLS FIRST` : Prisma.sql`NULLS LAST`;
}

function direction(descending: boolean): Prisma.Sql {
  return descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
}

function after(scope: CaseScope, { keys: [key, second], descending }: Run, id: string): Prisma.Sql {
  if (second !== undefined) throw new Error("Claims after another are only found in an order of one key.");
  const beyond = descending ? Prisma.sql`<` : Prisma.sql`>`;
  if (key === undefined) return Prisma.sql`c.id ${beyond} ${id}`;
  const anchor = Prisma.sql`(SELECT ${key.value} FROM claims c WHERE c.case_id = ${scope.caseId} AND c.id = ${id})`;
  // The first part is what an index can be entered by.
  return Prisma.sql`${key.value} ${beyond}= ${anchor} AND (${key.value} ${beyond} ${anchor} OR c.id ${beyond} ${id})`;
}
