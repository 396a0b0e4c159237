import { typedDashEnd } from "../text/fold";
import { scannedKinds, scannedStarts, scanTokens, TokenKind } from "../text/tokens";
import type { Interner } from "./interner";
import type { Stretch } from "./stretch-writer";

/**
 * The tokens of the changed stretches of one text that carry meaning: blanks between them are told by position alone.
 * Parallel arrays, with room to spare; `[starts[i], ends[i])` are UTF-16 offsets in the whole text.
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

/** Read for each token, before this is compiled. */
const { space: SPACE, line: LINE, mark: MARK } = TokenKind;

/** Characters per token that room is made for at first: words are longer, signs shorter. */
const SPARSE = 4;

/** A dash typed as two or three hyphens is one dash. */
function spellMark(text: string, start: number, end: number): string {
  return end > start + 1 && text.charCodeAt(start) === 0x2d && typedDashEnd(text, start) === end ? "-" : text.slice(start, end);
}

function grown<T extends Int32Array | Uint8Array>(made: T, old: T): T {
  made.set(old);
  return made;
}

/** Cuts the changed stretches of one side into tokens and numbers them. */
export function cutWords(text: string, stretches: readonly Stretch[], side: "a" | "b", intern: Interner): Words {
  const firsts = new Int32Array(stretches.length + 1);
  let room = stretches.length;
  for (const { same, aFrom, aTo, bFrom, bTo } of stretches) if (!same) room += side === "a" ? aTo - aFrom : bTo - bFrom;
  room = Math.ceil(room / SPARSE);
  let ids = new Int32Array(room);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let kinds = new Uint8Array(room);
  let count = 0;
  for (let n = 0; n < stretches.length; n++) {
    firsts[n] = count;
    const stretch = stretches[n];
    if (!stretch || stretch.same) continue;
    const cut = side === "a" ? scanTokens(text, stretch.aFrom, stretch.aTo) : scanTokens(text, stretch.bFrom, stretch.bTo);
    if (count + cut > room) {
      room = 2 * (count + cut);
      ids = grown(new Int32Array(room), ids);
      starts = grown(new Int32Array(room), starts);
      ends = grown(new Int32Array(room), ends);
      kinds = grown(new Uint8Array(room), kinds);
    }
    const [cutStarts, cutKinds] = [scannedStarts, scannedKinds];
    for (let i = 0; i < cut; i++) {
      const kind = cutKinds[i] ?? 0;
      if (kind === SPACE || kind === LINE) continue;
      const start = cutStarts[i] ?? 0;
      const end = cutStarts[i + 1] ?? 0;
      ids[count] = intern(kind === MARK ? spellMark(text, start, end) : text.slice(start, end));
      starts[count] = start;
      ends[count] = end;
      kinds[count++] = kind;
    }
  }
  firsts[stretches.length] = count;
  return { text, count, ids, starts, ends, kinds, firsts };
}
