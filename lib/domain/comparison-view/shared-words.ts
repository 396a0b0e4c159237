import type { ChangeFilter, Marks } from "./changes";
import { countEdits, readEdit } from "./packed-edits";

/** Below this share two texts are rather two accounts than two versions of one: marking what differs would mark nearly everything. */
export const MOSTLY_OWN_WORDS = 0.35;

/**
 * The share of the shorter text's words that stand in the other one too, at the same place or moved, from 0 to 1; 1 where
 * one of them is empty. White space does not count.
 */
export function sharedShare(words: { readonly a: string; readonly b: string }, edits: Int32Array): number {
  let shared = 0;
  for (let index = 0; index < countEdits(edits); index++) {
    const { op, a, class: name } = readEdit(edits, index);
    // What is only written otherwise is the same word; of what moved the one side stands for both.
    if (op === "equal" || (op === "delete" && (name === "moved" || name === "typography"))) shared += inked(words.a.slice(a[0], a[1]));
  }
  const shorter = Math.min(inked(words.a), inked(words.b));
  return shorter === 0 ? 1 : Math.min(1, shared / shorter);
}

/** What is marked while shared words are shown: all that differs in more than its form, whatever the filters say. */
export const SHARED_WORDS_FILTER: ChangeFilter = { hidden: ["whitespace", "typography"], kind: null, recurring: true };

/** Indexes of the edits where a stretch of shared words begins, in text order. `marks` are those of `SHARED_WORDS_FILTER`. */
export function sharedStretches({ a }: { readonly a: string }, edits: Int32Array, marks: Marks): number[] {
  const found: number[] = [];
  for (let index = 0; index < countEdits(edits); index++) {
    const { op, a: [from, to] } = readEdit(edits, index);
    // Unmarked neighbours are one stretch.
    if (op === "equal" && (index === 0 || marks.edits[index - 1]) && WORD.test(a.slice(from, to))) found.push(index);
  }
  return found;
}

const WORD = /[\p{L}\p{N}]/u;

/** UTF-16 units that are no white space. */
function inked(text: string): number {
  return text.replace(/\s+/gu, "").length;
}
