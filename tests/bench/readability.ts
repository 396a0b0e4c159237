/** A comparison as every way of comparing can give it. */
export interface Change {
  readonly op: "equal" | "insert" | "delete";
  readonly text: string;
}

export interface Readability {
  /** Characters inserted or deleted. */
  readonly flagged: number;
  /** Stretches of change. */
  readonly hunks: number;
  /** Unchanged stretches of fewer than four characters that are no blanks, between two changes. */
  readonly islands: number;
  /** Changes that begin or end inside a word or a figure. */
  readonly cut: number;
  /** Whether both texts can be rebuilt. */
  readonly lossless: boolean;
}

const WORD = /[\p{L}\p{M}\p{Nd}]/u;
const cutsWord = (text: string, at: number): boolean => at > 0 && at < text.length && WORD.test(text[at - 1] ?? "") && WORD.test(text[at] ?? "");

/** How a comparison reads, counted the same way for every way of comparing. */
export function measureReadability(changes: readonly Change[], a: string, b: string): Readability {
  let [atA, atB, flagged, hunks, islands, cut] = [0, 0, 0, 0, 0, 0];
  let changing = false;
  let [oldText, newText] = ["", ""];
  changes.forEach(({ op, text }, i) => {
    if (op === "equal") {
      if (i > 0 && i < changes.length - 1 && text.replace(/\s+/g, "").length < 4) islands++;
      changing = false;
    } else {
      flagged += text.length;
      if (!changing) hunks++;
      changing = true;
      const whole = op === "delete" ? a : b;
      const at = op === "delete" ? atA : atB;
      cut += Number(cutsWord(whole, at)) + Number(cutsWord(whole, at + text.length));
    }
    if (op !== "insert") {
      atA += text.length;
      oldText += text;
    }
    if (op !== "delete") {
      atB += text.length;
      newText += text;
    }
  });
  return { flagged, hunks, islands, cut, lossless: oldText === a && newText === b };
}
