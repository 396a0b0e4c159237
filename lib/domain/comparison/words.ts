import { typedDashEnd } from "../text/fold";
import { TokenKind, tokenise } from "../text/tokens";
import type { Interner } from "./interner";
import type { Stretch } from "./lines";

/**
 * The tokens of the changed stretches of one text that carry meaning: blanks between them are told by position alone.
 * Parallel arrays; `[starts[i], ends[i])` are UTF-16 offsets in the whole text.
 */
export interface Words {
  readonly text: string;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** First token of each stretch, in order, and the total at the end; a stretch that is the same on both sides has none. */
  readonly firsts: Int32Array;
}

export function cutWords(text: string, stretches: readonly Stretch[], side: "a" | "b", interner: Interner): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const firsts = new Int32Array(stretches.length + 1);
  stretches.forEach((stretch, n) => {
    firsts[n] = ids.length;
    if (stretch.same) return;
    const tokens = tokenise(text, side === "a" ? stretch.aFrom : stretch.bFrom, side === "a" ? stretch.aTo : stretch.bTo);
    for (let i = 0; i < tokens.count; i++) {
      const kind = tokens.kinds[i] ?? 0;
      if (kind === TokenKind.space || kind === TokenKind.line) continue;
      const start = tokens.starts[i] ?? 0;
      const end = tokens.starts[i + 1] ?? 0;
      const typedDash = text.charCodeAt(start) === 0x2d && end > start + 1 && typedDashEnd(text, start) === end;
      ids.push(interner.token(typedDash ? "-" : text.slice(start, end)));
      starts.push(start);
      ends.push(end);
      kinds.push(kind);
    }
  });
  firsts[stretches.length] = ids.length;
  return {
    text,
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    kinds: Uint8Array.from(kinds),
    firsts,
  };
}
