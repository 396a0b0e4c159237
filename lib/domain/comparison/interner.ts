import { foldText } from "../text/fold";

/** What folding leaves as it is: ASCII but hyphens, grave accents and blanks; composed Latin letters that are no ligatures. */
const PLAIN = /^[!-,./0-_a-~\u00C0-\u00C5\u00C7-\u00E5\u00E7-\u0131\u0134-\u0151\u0154-\u017E]*$/;

/** Gives equal tokens equal small numbers, by their spelling. */
export type Interner = (written: string) => number;

/**
 * Makes an interner for the texts of one comparison. Typographic variants of one token are equal; case and accents are not ignored.
 * A function rather than an object: it is called for every word, most of them before any of this is compiled.
 */
export function makeInterner(): Interner {
  const known = new Map<string, number>();
  const folded = new Map<string, number>();
  let count = 0;

  /** Each spelling is folded once, if at all. */
  function enter(written: string): number {
    const plain = PLAIN.test(written) ? written : foldText(written, { spaces: "single" });
    let id = folded.get(plain);
    if (plain === written) {
      id ??= count++;
    } else {
      id = known.get(plain) ?? id;
      if (id === undefined) folded.set(plain, (id = count++));
    }
    known.set(written, id);
    return id;
  }

  return (written) => known.get(written) ?? enter(written);
}
