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
  const caseIds = [...new Set(candidates.map(({ caseId }) => caseId))];
  const cases = new Map((await db.case.findMany({ where: { id: { in: caseIds } }, select: { id: true, slug: true, title: true } })).map((row) => [row.id, row]));
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

const appearances: Show = async (db, where) => {
  const rows = await db.appearance.findMany({
    where,
    select: {
      id: true, quote: true, chain: true, reviewerNote: true, passageId: true,
      passage: { select: { exact: true, captureId: true } },
      source: { select: SOURCE },
      claim: { select: { questionId: true, question: { select: { text: true } }, claimant: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, quote, chain, reviewerNote, passageId, passage, source, claim }) => ({
    id, passageId,
    bodies: told([quote ?? passage?.exact, chain.join(" > "), reviewerNote]),
    label: source?.title ?? claim.claimant.name,
    detail: claim.question.text,
    date: source?.publishedAt ?? null,
    captureId: passage?.captureId ?? null,
    questionId: claim.questionId,
  }));
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
  claim: async (db, where) => {
    const rows = await db.claim.findMany({
      where,
      select: {
        id: true, proposition: true, answer: true, tags: true, population: true, place: true, reviewerNote: true, asOf: true, statementDate: true, questionId: true,
        question: { select: { text: true } }, claimant: { select: { name: true } },
      },
    });
    const places = await db.appearance.findMany({
      where: { caseId: where.caseId, claimId: where.id, deletedAt: null },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { claimId: true, passageId: true, quote: true, passage: { select: { exact: true } } },
    });
    const placesOf = groupBy(places, ({ claimId }) => claimId);
    return rows.map((row) => {
      const own = placesOf.get(row.id) ?? [];
      return {
        ...NOWHERE, id: row.id, questionId: row.questionId, passageId: own.find(({ passageId }) => passageId !== null)?.passageId ?? null,
        // A quote is shown where only it has the words, and the claimant was asked for by name.
        bodies: told([row.proposition, row.answer, row.tags.join(", "), row.population, row.place, row.reviewerNote, ...own.map(({ quote, passage }) => quote ?? passage?.exact)]),
        label: row.claimant.name, detail: row.question.text, date: row.asOf ?? row.statementDate,
      };
    });
  },
  question: async (db, where) => {
    const rows = await db.question.findMany({
      where,
      select: { id: true, text: true, population: true, place: true, choices: true, reviewerNote: true, event: { select: { name: true, place: true } } },
    });
    return rows.map((row) => ({
      ...NOWHERE, id: row.id, questionId: row.id, detail: row.event?.name ?? null,
      bodies: told([row.text, row.event?.name, row.event?.place, row.population, row.place, row.choices.join(", "), row.reviewerNote]),
    }));
  },
  actor: async (db, where) => {
    const rows = await db.actor.findMany({
      where,
      select: { id: true, name: true, side: true, interest: true, reviewerNote: true, aliases: { select: { name: true }, orderBy: { name: "asc" } } },
    });
    return rows.map(({ id, name, aliases, side, interest, reviewerNote }) => ({
      ...NOWHERE, id, detail: side, bodies: told([[name, ...aliases.map((alias) => alias.name)].join(" · "), side, interest, reviewerNote]),
    }));
  },
  source: async (db, where) => {
    const rows = await db.source.findMany({ where, select: { id: true, ...SOURCE, author: true, url: true, reviewerNote: true } });
    return rows.map(({ id, title, publication, publishedAt, author, url, reviewerNote }) => ({
      ...NOWHERE, id, detail: publication, date: publishedAt, bodies: told([title, publication, author, url, reviewerNote]),
    }));
  },
};
