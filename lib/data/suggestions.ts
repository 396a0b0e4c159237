import type { Db, Prisma } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { placeOf, type StoredSuggestion } from "@/lib/domain/assists/suggest/stored";
import type { Suggestion, SuggestionKind } from "@/lib/domain/assists/suggest/suggestion";

const SELECT = {
  captureId: true, place: true, sourceId: true, position: true, kind: true, rule: true, rules: true, start: true, end: true,
  anchorStart: true, anchorEnd: true, wording: true, passageKey: true, words: true, detail: true,
} as const;

type Row = Prisma.CaptureSuggestionGetPayload<{ select: typeof SELECT }>;
type Detail = Pick<Suggestion, "speaker" | "chain" | "hedge" | "presentation" | "quantities" | "said" | "happened">;

/** A row as the database gives it. */
export function toSuggestion({ detail, kind, rules, ...row }: Row): StoredSuggestion {
  // Written by `insertSuggestions` only.
  return { ...row, ...(detail as unknown as Detail), kind: kind as SuggestionKind, rules: rules as [string, ...string[]] };
}

/** Rows in one statement: PostgreSQL takes 65,535 parameters. */
const BATCH = 2_000;

/** Inserts what a reading saw, in the order given. */
export async function insertSuggestions(db: Db, scope: CaseScope, of: { captureId: string; sourceId: string }, found: readonly Suggestion[]): Promise<void> {
  for (let at = 0; at < found.length; at += BATCH) {
    const data = found.slice(at, at + BATCH).map((suggestion, index) => ({
      caseId: scope.caseId,
      ...of,
      place: placeOf(suggestion),
      position: at + index,
      kind: suggestion.kind,
      rule: suggestion.rules[0],
      rules: [...suggestion.rules],
      start: suggestion.start,
      end: suggestion.end,
      anchorStart: suggestion.anchor.start,
      anchorEnd: suggestion.anchor.end,
      wording: storable(suggestion.wording),
      passageKey: storable(suggestion.passageKey),
      words: suggestion.words.map(storable),
      detail: detailOf(suggestion),
    }));
    await db.captureSuggestion.createMany({ data, skipDuplicates: true });
  }
}

/** One suggestion, or null. */
export async function findSuggestion(db: Db, scope: CaseScope, captureId: string, place: string): Promise<StoredSuggestion | null> {
  const row = await db.captureSuggestion.findFirst({ where: { caseId: scope.caseId, captureId, place }, select: SELECT });
  return row && toSuggestion(row);
}

/** Suggestions by capture and place, in no order. */
export async function listSuggestions(db: Db, scope: CaseScope, refs: readonly { captureId: string; place: string }[]): Promise<StoredSuggestion[]> {
  if (refs.length === 0) return [];
  const captureIds = [...new Set(refs.map(({ captureId }) => captureId))];
  const places = [...new Set(refs.map(({ place }) => place))];
  const wanted = new Set(refs.map(({ captureId, place }) => `${captureId} ${place}`));
  const rows = await db.captureSuggestion.findMany({ where: { caseId: scope.caseId, captureId: { in: captureIds }, place: { in: places } }, select: SELECT });
  return rows.filter(({ captureId, place }) => wanted.has(`${captureId} ${place}`)).map(toSuggestion);
}

function detailOf({ speaker, chain, hedge, presentation, quantities, said, happened }: Suggestion): Prisma.InputJsonObject {
  const detail: Detail = { speaker, chain, hedge, presentation, quantities, said, happened };
  return JSON.parse(JSON.stringify(detail, (_, value: unknown) => (typeof value === "string" ? storable(value) : value))) as Prisma.InputJsonObject;
}

/** A cut through the halves of a pair leaves what no database stores. */
function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
