import { typedDashEnd } from "../text/fold";
import { TokenKind, tokenise } from "../text/tokens";
import type { Interner } from "./interner";
import type { Stretch } from "./stretch-writer";

/**
 * The tokens of the changed stretches of one text that carry meaning: blanks between them are told by position alone.
 * Parallel arrays; `[starts[i], ends[i])` are UTF-16 offsets in the whole text.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** First token of each stretch, in order, and the total at the end; a stretch that is the same on both sides has none. */
  readonly firsts: Int32Array;
}

/** A dash typed as two or three hyphens is one dash. */
function spellMark(text: string, start: number, end: number): string {
  return end > start + 1 && text.charCodeAt(start) === 0x2d && typedDashEnd(text, start) === end ? "-" : text.slice(start, end);
}

/** Cuts the changed stretches of one side into tokens and numbers them. */
export function cutWords(text: string, stretches: readonly Stretch[], side: "a" | "b", interner: Interner): Words {
  const firsts = new Int32Array(stretches.length + 1);
  const pieces = stretches.map((stretch) => (stretch.same ? null : side === "a" ? tokenise(text, stretch.aFrom, stretch.aTo) : tokenise(text, stretch.bFrom, stretch.bTo)));
  let room = 0;
  for (const piece of pieces) room += piece?.count ?? 0;
  const ids = new Int32Array(room);
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const kinds = new Uint8Array(room);
  let count = 0;
  for (let n = 0; n < pieces.length; n++) {
    firsts[n] = count;
    const piece = pieces[n];
    if (!piece) continue;
    for (let i = 0; i < piece.count; i++) {
      const kind = piece.kinds[i] ?? 0;
      if (kind === TokenKind.space || kind === TokenKind.line) continue;
      const start = piece.starts[i] ?? 0;
      const end = piece.starts[i + 1] ?? 0;
      ids[count] = interner.token(kind === TokenKind.mark ? spellMark(text, start, end) : text.slice(start, end));
      starts[count] = start;
      ends[count] = end;
      kinds[count++] = kind;
    }
  }
  firsts[stretches.length] = count;
  return { text, count, ids, starts, ends, kinds, firsts };
}
