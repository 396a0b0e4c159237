import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** What of the table is asked for; ids null is all of them. */
export interface ClaimTableFilter {
  /** Each has to occur, in whatever case. */
  readonly words: readonly string[];
  readonly question: string | null;
  readonly claimant: string | null;
}

export type ClaimOrder = "entered" | "question" | "claimant" | "answer" | "asOf" | "statementDate";

/** How often a value occurs among the claims that the other filters leave. */
export interface FacetCount {
  readonly id: string;
  readonly claims: number;
}

const ORDERS: Readonly<Record<ClaimOrder, Prisma.Sql>> = {
  entered: Prisma.sql`c.created_at`,
  question: Prisma.sql`q.text COLLATE "und-x-icu"`,
  claimant: Prisma.sql`a.name COLLATE "und-x-icu"`,
  answer: Prisma.sql`coalesce(c.best, c.low, c.high)`,
  asOf: Prisma.sql`c.as_of`,
  statementDate: Prisma.sql`c.statement_date`,
};

function where({ words, question, claimant }: ClaimTableFilter, scope: CaseScope): Prisma.Sql {
  const holding = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/gu, String.raw`\$&`)}%`;
    return Prisma.sql`(c.proposition ILIKE ${pattern} OR c.answer ILIKE ${pattern} OR c.reviewer_note ILIKE ${pattern} OR EXISTS (
      SELECT 1 FROM appearances p LEFT JOIN passages s ON s.case_id = p.case_id AND s.id = p.passage_id
      WHERE p.case_id = c.case_id AND p.claim_id = c.id AND p.deleted_at IS NULL AND coalesce(s.exact, p.quote) ILIKE ${pattern}))`;
  });
  return Prisma.join(
    [
      Prisma.sql`c.case_id = ${scope.caseId} AND c.deleted_at IS NULL`,
      ...(question === null ? [] : [Prisma.sql`c.question_id = ${question}`]),
      ...(claimant === null ? [] : [Prisma.sql`c.claimant_id = ${claimant}`]),
      ...holding,
    ],
    " AND ",
  );
}

/** The ids of one page of claims, sorted; unknown values last, ties in the order they were entered. */
export async function pageClaimIds(
  db: Db,
  scope: CaseScope,
  filter: ClaimTableFilter,
  sort: readonly { readonly by: ClaimOrder; readonly descending: boolean }[],
  page: { readonly offset: number; readonly take: number },
): Promise<string[]> {
  const keys = sort.map(({ by, descending }) => Prisma.sql`${ORDERS[by]} ${descending ? Prisma.sql`DESC` : Prisma.sql`ASC`} NULLS LAST`);
  const names = sort.some(({ by }) => by === "question" || by === "claimant")
    ? Prisma.sql`JOIN questions q ON q.case_id = c.case_id AND q.id = c.question_id JOIN actors a ON a.case_id = c.case_id AND a.id = c.claimant_id`
    : Prisma.empty;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM claims c ${names} WHERE ${where(filter, scope)}
    ORDER BY ${Prisma.join([...keys, Prisma.sql`c.created_at, c.id`])}
    LIMIT ${page.take} OFFSET ${page.offset}`;
  return rows.map(({ id }) => id);
}

/** How many claims the filter leaves. */
export async function countTableClaims(db: Db, scope: CaseScope, filter: ClaimTableFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ claims: number }[]>`SELECT count(*)::int AS claims FROM claims c WHERE ${where(filter, scope)}`;
  return row?.claims ?? 0;
}

/** Claims per question or claimant that the other filters leave, most first. */
export async function countFacet(db: Db, scope: CaseScope, filter: ClaimTableFilter, facet: "question" | "claimant"): Promise<FacetCount[]> {
  const column = facet === "question" ? Prisma.sql`c.question_id` : Prisma.sql`c.claimant_id`;
  return db.$queryRaw<FacetCount[]>`
    SELECT ${column} AS id, count(*)::int AS claims FROM claims c WHERE ${where({ ...filter, [facet]: null }, scope)}
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 500`;
}
