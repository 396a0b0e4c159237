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

/** Rows in one statement, so that no other's statement waits long: the embedded database runs one at a time. */
const BATCH = 1_000;

/** Inserts what a reading saw, in the order given. The rows go as one JSON value: as parameters each they take three times as long. */
export async function insertSuggestions(db: Db, scope: CaseScope, of: { captureId: string; sourceId: string }, found: readonly Suggestion[]): Promise<void> {
  for (let at = 0; at < found.length; at += BATCH) {
    const rows = found.slice(at, at + BATCH).map((suggestion, index) => ({
      place: placeOf(suggestion),
      position: at + index,
      kind: suggestion.kind,
      rule: suggestion.rules[0],
      rules: suggestion.rules,
      start: suggestion.start,
      end: suggestion.end,
      anchor_start: suggestion.anchor.start,
      anchor_end: suggestion.anchor.end,
      wording: suggestion.wording,
      passage_key: suggestion.passageKey,
      words: suggestion.words,
      detail: detailOf(suggestion),
    }));
    await db.$executeRaw`
      INSERT INTO capture_suggestions (case_id, capture_id, source_id, place, position, kind, rule, rules, start, "end", anchor_start, anchor_end, wording, passage_key, words, detail)
      SELECT ${scope.caseId}, ${of.captureId}, ${of.sourceId}, r.place, r.position, r.kind, r.rule, r.rules, r.start, r."end", r.anchor_start, r.anchor_end, r.wording, r.passage_key, r.words, r.detail
      FROM jsonb_to_recordset(${JSON.stringify(rows, storable)}::jsonb) AS r(place text, position int, kind text, rule text, rules text[], start int, "end" int,
        anchor_start int, anchor_end int, wording text, passage_key text, words text[], detail jsonb)
      ON CONFLICT DO NOTHING`;
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

function detailOf({ speaker, chain, hedge, presentation, quantities, said, happened }: Suggestion): Detail {
  return { speaker, chain, hedge, presentation, quantities, said, happened };
}

/** A cut through the halves of a pair leaves what no database stores. */
function storable(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\uFFFD") : value;
}
