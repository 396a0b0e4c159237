import { foldLabel } from "../../claims/fold-label";
import { isVictims, knownConcept, placeKey, statusOf } from "../../claims/scope-key";
import type { Event, Question } from "../../claims/types";
import { nameSkeleton } from "../names/name-skeleton";
import { contentWords } from "./wording";

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Shorter names are told apart by every letter. */
const LONG = 6;

/**
 * The words that say which event a question is about, by every key they are known by in a text: the names in it, whichever way they
 * are transcribed (« Tinzaouatène », "Tinzawaten"); where it has none, what is neither a fate nor a kind of people or things:
 * there is an attack on soldiers every week.
 */
export function eventAnchors(question: Pick<Question, "text" | "place">, event: Pick<Event, "name" | "place"> | null): ReadonlyMap<string, string> {
  const texts = [question.text, event?.name ?? ""];
  const places = [question.place ?? "", event?.place ?? ""];
  // The first word of a sentence has its capital from there; a place begins with its name.
  const inner = texts.flatMap((text) => [...text.matchAll(WORDS)].filter(({ index }) => index > 0).map(([word]) => word));
  const names = [...inner, ...places.flatMap((text) => text.match(WORDS) ?? [])].filter((word) => /^\p{Lu}/u.test(word) && isTelling(word));
  const written = names.length > 0 ? names : [...texts, ...places].flatMap((text) => text.match(WORDS) ?? []).filter(isTelling);
  return new Map(written.flatMap((word) => anchorKeys(word).map((key): [string, string] => [key, word])));
}

/** The keys of a word, by which it meets an anchor; none for words of grammar and figures. */
export function anchorKeys(word: string): readonly string[] {
  const plain = contentWords(word);
  return plain.flatMap((key) => (key.length < LONG ? [key] : [...new Set([key, `@${placeKey(key)}`, `@${nameSkeleton(key)}`])]));
}

/** The anchors that stand in a text, as the question writes them. */
export function anchorsIn(text: string, anchors: ReadonlyMap<string, string>): string[] {
  return [...new Set((text.match(WORDS) ?? []).flatMap((word) => anchorKeys(word).flatMap((key) => anchors.get(key) ?? [])))];
}

function isTelling(word: string): boolean {
  const folded = foldLabel(word);
  return statusOf(folded) === null && !isVictims(folded) && knownConcept(folded) === null && contentWords(word).length > 0;
}
