import { listActors } from "@/lib/data/actors";
import { findReading } from "@/lib/data/capture-readings";
import { findCapture } from "@/lib/data/captures";
import { listWaiting } from "@/lib/data/pending-suggestions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AliasSuggestions } from "@/lib/domain/assists/names/alias-suggestions";
import { SpeakerResolver } from "@/lib/domain/assists/suggest/resolve-speaker";
import type { StoredSuggestion } from "@/lib/domain/assists/suggest/stored";
import { SUGGESTION_KINDS } from "@/lib/domain/assists/suggest/suggestion";
import { foldLabel } from "@/lib/domain/claims/fold-label";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { readCapture } from "./read-capture";

/** A suggestion as the reader marks it: what it says and why, without what is only needed once it is taken up. */
export interface ReaderSuggestion extends Pick<StoredSuggestion, "place" | "kind" | "rule" | "start" | "end" | "anchorStart" | "anchorEnd" | "speaker" | "hedge"> {
  /** The words of the mark. */
  readonly words: string;
  /** Of a name that resembles an actor's: that actor's name. */
  readonly resembles: string | null;
  /** The amounts in the words of the text. */
  readonly amounts: readonly string[];
  /** Who speaks, as a new actor of the case would be called; null for an actor it has, and for nobody. */
  readonly newActor: string | null;
}

/** What the assists found in a capture. */
export interface LoadedSuggestions {
  readonly suggestions: readonly ReaderSuggestion[];
  /** False for a text that took too long or too much: that nothing was found says nothing then. */
  readonly complete: boolean;
}

/**
 * The suggestions of a capture that wait for a person, in text order. A capture that no assist has read yet is read first, in a process of its own;
 * one that could not be read is tried again when that is asked for.
 * Of names only those are marked that are none of an actor's and resemble one: whether they mean it is for a person to say.
 * @throws AppError `not-found`.
 */
export async function loadSuggestions(context: Context, scope: CaseScope, captureId: string, again = false): Promise<LoadedSuggestions> {
  const { db } = context;
  const capture = await findCapture(db, scope, captureId);
  if (!capture) throw new AppError("not-found", { entity: "capture" });
  const before = await findReading(db, scope, captureId);
  if (!before || (again && !before.complete)) await readCapture(context, scope, captureId);
  const [reading, waiting, actors] = await Promise.all([findReading(db, scope, captureId), listWaiting(db, scope, captureId, SUGGESTION_KINDS), listActors(db, scope)]);
  const known = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases].map(foldLabel)));
  const alike = new AliasSuggestions(actors);
  const resolver = new SpeakerResolver(actors.filter(({ mergedIntoId }) => mergedIntoId === null));
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const resembled = (words: string): string | null => (known.has(foldLabel(words)) ? null : (nameOf.get(alike.for(words)[0]?.actorId ?? "") ?? null));
  const suggestions = waiting.flatMap(({ place, kind, rule, start, end, anchorStart, anchorEnd, speaker, hedge, quantities }) => {
    const words = capture.text.slice(anchorStart, anchorEnd);
    const resembles = kind === "actor" ? resembled(words) : null;
    if (kind === "actor" && resembles === null) return [];
    const shown = { place, kind, rule: resembles === null ? rule : "actor-similar", start, end, anchorStart, anchorEnd, words, speaker, hedge, resembles };
    return [{ ...shown, amounts: quantities.map(({ text }) => text), newActor: resolver.newName(speaker) }];
  });
  return { suggestions, complete: reading?.complete ?? false };
}
