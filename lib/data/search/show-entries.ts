import type { Db } from "@/lib/db/client";
import type { FoundRow } from "@/lib/domain/search/search-hit";
import type { SearchField } from "@/lib/domain/search/search-query";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Candidate } from "./candidates";

type Shown = Omit<FoundRow, "field" | "slug" | "caseTitle" | "start" | "more">;
type Texts = readonly (string | null | undefined)[];
type Show = (db: Db, found: { readonly caseId: { in: string[] }; readonly id: { in: string[] } }) => Promise<Shown[]>;

const told = (texts: Texts): string[] => texts.flatMap((text) => text || []);
const NOWHERE = { label: null, detail: null, date: null, captureId: null, passageId: null, questionId: null } as const;
const SOURCE = { title: true, publication: true, publishedAt: true } as const;

/** What the rows of one page say, in their order. */
export async function showEntries(db: Db, field: Exclude<SearchField, "text">, candidates: readonly Candidate[]): Promise<FoundRow[]> {
  if (candidates.length === 0) return [];
  const caseIds = [...new Set(candidates.map(({ caseId }) => caseId))];
  const homes = await db.$queryRaw<{ id: string; slug: string; title: string }[]>`SELECT k.id, k.slug, k.title FROM cases k WHERE k.id = ANY (${caseIds}::text[])`;
  const cases = new Map(homes.map((row) => [row.id, row]));
  const kinds = [...new Set(candidates.map(({ kind }) => kind))];
  const shown = new Map<string, Shown>();
  for (const kind of kinds) {
    const ids = candidates.filter((candidate) => candidate.kind === kind).map(({ refId }) => refId);
    const show = kind === "appearance" ? appearances : SHOWS[field];
    for (const row of await show(db, { caseId: { in: caseIds }, id: { in: ids } })) shown.set(row.id, row);
  }
  return candidates.flatMap(({ caseId, refId }) => {
    const row = shown.get(refId);
    const home = cases.get(caseId);
    return row && home ? [{ ...row, field, slug: home.slug, caseTitle: home.title, start: null, more: 0 }] : [];
  });
}

/** Rows as `$queryRaw` gives them: one statement of joins by key, where Prisma's would be one for each table. */
interface AppearanceRow {
  readonly id: string;
  readonly passageId: string | null;
  readonly words: string | null;
  readonly chain: readonly string[];
  readonly reviewerNote: string;
  readonly label: string;
  readonly detail: string;
  readonly date: string | null;
  readonly captureId: string | null;
  readonly questionId: string;
}

const appearances: Show = async (db, { caseId, id }) => {
  const rows = await db.$queryRaw<AppearanceRow[]>`
    SELECT a.id, a.passage_id AS "passageId", coalesce(a.quote, p.exact) AS words, a.chain, a.reviewer_note AS "reviewerNote",
      coalesce(s.title, m.name) AS label, q.text AS detail, s.published_at AS date, p.capture_id AS "captureId", c.question_id AS "questionId"
    FROM appearances a
    JOIN claims c ON c.case_id = a.case_id AND c.id = a.claim_id
    JOIN questions q ON q.case_id = c.case_id AND q.id = c.question_id
    JOIN actors m ON m.case_id = c.case_id AND m.id = c.claimant_id
    LEFT JOIN sources s ON s.case_id = a.case_id AND s.id = a.source_id
    LEFT JOIN passages p ON p.case_id = a.case_id AND p.id = a.passage_id
    WHERE a.case_id = ANY (${caseId.in}::text[]) AND a.id = ANY (${id.in}::text[])`;
  return rows.map(({ words, chain, reviewerNote, ...row }) => ({ ...row, bodies: told([words, chain.join(" > "), reviewerNote]) }));
};

interface ClaimRow {
  readonly id: string;
  readonly questionId: string;
  readonly texts: readonly (string | null)[];
  readonly label: string;
  readonly detail: string;
  readonly date: string | null;
}

const claims: Show = async (db, { caseId, id }) => {
  const rows = await db.$queryRaw<ClaimRow[]>`
    SELECT c.id, c.question_id AS "questionId", ARRAY[c.proposition, c.answer, array_to_string(c.tags, ', '), c.population, c.place, c.reviewer_note] AS texts,
      m.name AS label, q.text AS detail, coalesce(c.as_of, c.statement_date) AS date
    FROM claims c
    JOIN questions q ON q.case_id = c.case_id AND q.id = c.question_id
    JOIN actors m ON m.case_id = c.case_id AND m.id = c.claimant_id
    WHERE c.case_id = ANY (${caseId.in}::text[]) AND c.id = ANY (${id.in}::text[])`;
  const places = await db.$queryRaw<{ claimId: string; passageId: string | null; words: string | null }[]>`
    SELECT a.claim_id AS "claimId", a.passage_id AS "passageId", coalesce(a.quote, p.exact) AS words
    FROM appearances a LEFT JOIN passages p ON p.case_id = a.case_id AND p.id = a.passage_id
    WHERE a.case_id = ANY (${caseId.in}::text[]) AND a.claim_id = ANY (${id.in}::text[]) AND a.deleted_at IS NULL
    ORDER BY a.created_at, a.id`;
  const placesOf = groupBy(places, ({ claimId }) => claimId);
  return rows.map(({ texts, ...row }) => {
    const own = placesOf.get(row.id) ?? [];
    // A quote is shown where only it has the words, and the claimant was asked for by name.
    return { ...row, captureId: null, passageId: own.find(({ passageId }) => passageId !== null)?.passageId ?? null, bodies: told([...texts, ...own.map(({ words }) => words)]) };
  });
};

const SHOWS: Readonly<Record<Exclude<SearchField, "text">, Show>> = {
  quote: async (db, where) => {
    const rows = await db.passage.findMany({
      where,
      select: { id: true, exact: true, translation: true, reviewerNote: true, captureId: true, capture: { select: { source: { select: SOURCE } } } },
    });
    return rows.map(({ id, exact, translation, reviewerNote, captureId, capture: { source } }) => ({
      ...NOWHERE, id, captureId, passageId: id, bodies: told([exact, translation, reviewerNote]),
      label: source.title, detail: source.publication, date: source.publishedAt,
    }));
  },
  claim: claims,
  question: async (db, where) => {
    const rows = await db.question.findMany({
      where,
      select: { id: true, text: true, population: true, place: true, choices: true, reviewerNote: true, event: { select: { name: true, place: true } } },
    });
    return rows.map((row) => ({
      ...NOWHERE, id: row.id, questionId: row.id, label: row.text, detail: row.event?.name ?? null,
      bodies: told([row.text, row.event?.name, row.event?.place, row.population, row.place, row.choices.join(", "), row.reviewerNote]),
    }));
  },
  actor: async (db, where) => {
    const rows = await db.actor.findMany({
      where,
      select: { id: true, name: true, side: true, interest: true, reviewerNote: true, aliases: { select: { name: true }, orderBy: { name: "asc" } } },
    });
    return rows.map(({ id, name, aliases, side, interest, reviewerNote }) => ({
      ...NOWHERE, id, label: name, detail: side, bodies: told([[name, ...aliases.map((alias) => alias.name)].join(" · "), side, interest, reviewerNote]),
    }));
  },
  source: async (db, where) => {
    const rows = await db.source.findMany({ where, select: { id: true, ...SOURCE, author: true, url: true, reviewerNote: true } });
    return rows.map(({ id, title, publication, publishedAt, author, url, reviewerNote }) => ({
      ...NOWHERE, id, label: title, detail: publication, date: publishedAt, bodies: told([title, publication, author, url, reviewerNote]),
    }));
  },
};
