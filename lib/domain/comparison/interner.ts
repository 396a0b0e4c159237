import { foldText } from "../text/fold";

/** What folding leaves as it is: ASCII but hyphens, grave accents and blanks; composed Latin letters that are no ligatures. */
const PLAIN = /^[!-,./0-_a-~\u00C0-\u00C5\u00C7-\u00E5\u00E7-\u0131\u0134-\u0151\u0154-\u017E]*$/;

/** Gives equal elements equal small numbers. Typographic variants of one token are equal; case and accents are not ignored. */
export class Interner {
  private readonly written = new Map<string, number>();
  private readonly folded = new Map<string, number>();

  /** Number of a token: each spelling is folded once. */
  token(written: string): number {
    const known = this.written.get(written);
    if (known !== undefined) return known;
    const plain = PLAIN.test(written) ? written : foldText(written, { spaces: "single" });
    let id = this.folded.get(plain);
    if (id === undefined) this.folded.set(plain, (id = this.folded.size));
    this.written.set(written, id);
    return id;
  }

  /** Number of a line, which is equal only to itself. */
  line(written: string): number {
    let id = this.written.get(written);
    if (id === undefined) this.written.set(written, (id = this.written.size));
    return id;
  }
}
