import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { ActorFields } from "./actors";
import type { AppearanceFields } from "./appearances";
import type { ClaimFields } from "./claims";
import type { EventFields } from "./events";
import type { QuestionFields } from "./questions";
import type { Passage } from "@/lib/domain/passages/types";
import type { SourceMetadata } from "@/lib/domain/sources/types";

/** Rows per statement. */
const BATCH = 1_000;

type New<Fields> = Fields & { readonly id: string; readonly createdAt: Date };

/** Rows of every kind that a spreadsheet brings, in the order in which they refer to each other. */
export interface ClaimBatch {
  readonly events: readonly New<EventFields>[];
  readonly questions: readonly New<QuestionFields>[];
  readonly actors: readonly New<ActorFields>[];
  readonly parties: readonly { readonly eventId: string; readonly actorId: string }[];
  readonly sources: readonly New<SourceMetadata & { titleInferred: boolean }>[];
  readonly passages: readonly New<Omit<Passage, "id" | "version" | "translation" | "translationLanguage" | "reviewerNote">>[];
  readonly claims: readonly New<ClaimFields>[];
  readonly appearances: readonly New<AppearanceFields & { claimId: string }>[];
}

/**
 * Inserts thousands of rows with few statements; events and questions go behind those there are. Where somebody else has made
 * a passage of the same span since the batch was put together, theirs is cited.
 * @returns how many of the passages were made
 */
export async function insertClaimBatch(db: Db, scope: CaseScope, batch: ClaimBatch): Promise<number> {
  const caseId = scope.caseId;
  const firstEvent = await db.event.count({ where: { caseId } });
  const firstQuestion = await db.question.count({ where: { caseId } });
  const inCase = <Row extends object>(row: Row) => ({ ...row, caseId });
  await insertAll(db, "actors", batch.actors.map(inCase));
  await insertAll(db, "events", batch.events.map((row, index) => inCase({ ...row, position: firstEvent + index })));
  await insertAll(db, "event_parties", batch.parties.map(inCase));
  await insertAll(db, "questions", batch.questions.map((row, index) => inCase({ ...row, position: firstQuestion + index })));
  await insertAll(db, "sources", batch.sources.map(inCase));
  await insertAll(db, "passages", batch.passages.map(inCase));
  const theirs = await passagesOfOthers(db, scope, batch.passages);
  await insertAll(db, "claims", batch.claims.map((row) => inCase({ ...row, updatedAt: row.createdAt })));
  const citing = (passageId: string | null) => theirs.get(passageId ?? "") ?? passageId;
  await insertAll(db, "appearances", batch.appearances.map((row) => inCase({ ...row, passageId: citing(row.passageId) })));
  return batch.passages.length - theirs.size;
}

/** The passages that stand where those of a batch were to be and could not, by the id that these were given. */
async function passagesOfOthers(db: Db, { caseId }: CaseScope, passages: ClaimBatch["passages"]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let from = 0; from < passages.length; from += BATCH) {
    const json = JSON.stringify(passages.slice(from, from + BATCH).map(({ id, captureId, start, end }) => toRecord({ id, captureId, start, end })));
    const rows = await db.$queryRaw<{ ours: string; theirs: string }[]>`
      SELECT wanted.id AS ours, passages.id AS theirs
      FROM jsonb_populate_recordset(NULL::passages, ${json}::jsonb) AS wanted
      JOIN passages ON passages.case_id = ${caseId} AND passages.capture_id = wanted.capture_id
        AND passages.start = wanted.start AND passages."end" = wanted."end"
      WHERE passages.id <> wanted.id`;
    for (const { ours, theirs } of rows) found.set(ours, theirs);
  }
  return found;
}

/** Tables that rows of each kind are written to, by ourselves and by triggers. */
const WRITTEN = {
  actors: ["actors", "search_entries"],
  events: ["events"],
  event_parties: ["event_parties"],
  questions: ["questions", "search_entries"],
  sources: ["sources", "search_entries"],
  passages: ["passages"],
  claims: ["claims", "claim_counts", "search_entries", "search_names"],
  appearances: ["appearances", "claim_sources", "claim_counts", "search_entries", "search_accounts", "search_names"],
} as const;

/**
 * Inserts rows a thousand at a time, as JSON under their columns' names, which are ours in snake case; what they leave out
 * has its default. One value per statement instead of one per cell: bound values took many times as long.
 */
async function insertAll(db: Db, table: keyof typeof WRITTEN, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const into = Prisma.raw(`"${table}"`);
  const columns = Prisma.join(Object.keys(first).map((name) => Prisma.raw(`"${columnOf(name)}"`)));
  // A party may be one already, and a passage may have been made meanwhile; anything else that stands in the way is a mistake.
  const again = table === "event_parties" || table === "passages" ? Prisma.sql`ON CONFLICT DO NOTHING` : Prisma.empty;
  for (let from = 0; from < rows.length; from += BATCH) {
    const json = JSON.stringify(rows.slice(from, from + BATCH).map(toRecord));
    await db.$executeRaw`INSERT INTO ${into} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${into}, ${json}::jsonb) ${again}`;
    if (rows.length >= BATCH / 4 && ANALYSED.has(from)) await analyse(db, WRITTEN[table]);
  }
}

const columnOf = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
const toRecord = (row: object): object => Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value as unknown]));

/** Rows after which the planner is told how the tables have grown: tenfold each time. */
const ANALYSED: ReadonlySet<number> = new Set([0, 10 * BATCH, 50 * BATCH]);

/**
 * Tells the planner, inside the transaction, what has just been written. Nobody else can yet, and with what it knew before,
 * often empty tables, the triggers' joins read each table whole for every row: the import grew with its square.
 */
async function analyse(db: Db, tables: readonly string[]): Promise<void> {
  await db.$executeRaw`ANALYZE ${Prisma.join(tables.map((table) => Prisma.raw(`"${table}"`)))}`;
}
