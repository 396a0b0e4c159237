import type { Part } from "./edit-writer";
import type { Move } from "./moves";
import type { ContentKind, Span } from "./types";
import type { Words } from "./words";

/** A move seen from one side: its tokens here, and its characters in the other text. */
interface MovedHere {
  readonly low: number;
  readonly high: number;
  readonly there: Span;
}

const NOTHING: readonly Part[] = [];

const BLANK = /^\s*$/;

const spanOf = (words: Words, low: number, length: number): Span => [words.starts[low] ?? 0, words.ends[low + length - 1] ?? 0];

/** Cuts the changes of one side, given from left to right, into what moved and what is content. */
export class MovedParts {
  private readonly moves: MovedHere[];
  private next = 0;

  constructor(
    private readonly words: Words,
    moves: readonly Move[],
    side: "a" | "b",
    other: Words,
  ) {
    this.moves = moves
      .map((move) => {
        const low = side === "a" ? move.a : move.b;
        return { low, high: low + move.length, there: spanOf(other, side === "a" ? move.b : move.a, move.length) };
      })
      .sort((x, y) => x.low - y.low);
  }

  /**
   * Parts of the change that covers characters `[from, to)` and ends before token `high`. A moved part is exactly its words;
   * blanks left over between moved parts are white space.
   */
  cut(from: number, to: number, high: number, kinds: () => readonly ContentKind[]): readonly Part[] {
    if (this.moves.length === 0) return from < to ? [{ to, class: "content", kinds }] : NOTHING;
    const parts: Part[] = [];
    let at = from;
    let moved = false;
    const rest = (end: number): void => {
      if (end <= at) return;
      const blank = moved && BLANK.test(this.words.text.slice(at, end));
      parts.push(blank ? { to: end, class: "whitespace" } : { to: end, class: "content", kinds });
      at = end;
    };
    for (let move = this.moves[this.next]; move && move.low < high; move = this.moves[++this.next]) {
      moved = true;
      rest(this.words.starts[move.low] ?? at);
      at = this.words.ends[move.high - 1] ?? at;
      parts.push({ to: at, class: "moved", movedTo: move.there });
    }
    rest(to);
    return parts;
  }
}
