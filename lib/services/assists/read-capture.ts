import { assistsVersion, readSuggestions } from "@/lib/adapters/assists/read-suggestions";
import { ImportFailure } from "@/lib/adapters/import/import-failure";
import { replaceReading } from "@/lib/data/capture-readings";
import { findCapture } from "@/lib/data/captures";
import { findSource } from "@/lib/data/sources";
import { insertSuggestions } from "@/lib/data/suggestions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { guessLanguage } from "@/lib/domain/assists/guess-language";
import { placeOf } from "@/lib/domain/assists/suggest/stored";
import { QUEUED_KINDS, type Suggestion } from "@/lib/domain/assists/suggest/suggestion";
import type { Context } from "../context";

/** Long texts have thousands of suggestions, and the embedded database writes them one connection at a time. */
const WRITE_MS = 120_000;

/**
 * Reads a capture with the assists and keeps what they see, in the place of an earlier reading. Nothing is logged: suggestions
 * are worked out from the capture and change nothing in the case. A text that cannot be read is kept as read, without any.
 */
export async function readCapture(context: Context, scope: CaseScope, captureId: string): Promise<void> {
  const capture = await findCapture(context.db, scope, captureId);
  const source = capture && (await findSource(context.db, scope, capture.sourceId));
  if (!capture || !source) return;
  const found = await suggestionsOf(capture.text, source.language, source.publishedAt);
  const row = { analyser: await assistsVersion(), language: source.language, date: source.publishedAt, complete: found !== null, readAt: context.clock(), queued: countQueued(found ?? []) };
  await context.db.$transaction(
    async (tx) => {
      if (await replaceReading(tx, scope, captureId, row)) await insertSuggestions(tx, scope, { captureId, sourceId: source.id }, found ?? []);
    },
    { maxWait: 30_000, timeout: WRITE_MS },
  );
}

/** As many as are kept: of two with one place the first. */
function countQueued(found: readonly Suggestion[]): number {
  return new Set(found.filter(({ kind }) => QUEUED_KINDS.has(kind)).map(placeOf)).size;
}

/** Null for a text that took too long or too much; nothing for one in a language the assists do not know. */
async function suggestionsOf(text: string, known: string | null, publishedAt: string | null): Promise<Suggestion[] | null> {
  const language = known ?? guessLanguage(text);
  if (language !== "fr" && language !== "en") return [];
  // A month or a year is no day to count from.
  const date = publishedAt !== null && /^\d{4}-\d{2}-\d{2}/u.test(publishedAt) ? publishedAt.slice(0, 10) : null;
  try {
    return await readSuggestions({ text, language, date });
  } catch (error) {
    if (error instanceof ImportFailure) return null;
    throw error;
  }
}
