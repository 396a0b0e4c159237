import { foldText } from "../text/fold";

/** What folding leaves as it is: ASCII but hyphens, grave accents and blanks; composed Latin letters that are no ligatures. */
const PLAIN = /^[!-,./0-_a-~\u00C0-\u00C5\u00C7-\u00E5\u00E7-\u0131\u0134-\u0151\u0154-\u017E]*$/;

/** Gives equal tokens equal small numbers. Typographic variants of one token are equal; case and accents are not ignored. */
export class Interner {
  private readonly written = new Map<string, number>();
  private readonly folded = new Map<string, number>();
  private count = 0;

  /** Number of a token: each spelling is folded once, if at all. */
  token(written: string): number {
    return this.written.get(written) ?? this.enter(written);
  }

  private enter(written: string): number {
    const plain = PLAIN.test(written) ? written : foldText(written, { spaces: "single" });
    let id: number | undefined;
    if (plain === written) {
      id = this.folded.get(plain) ?? this.count++;
    } else {
      id = this.written.get(plain) ?? this.folded.get(plain);
      if (id === undefined) this.folded.set(plain, (id = this.count++));
    }
    this.written.set(written, id);
    return id;
  }
}
