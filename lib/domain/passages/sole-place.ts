import { Occurrences, type Occurrence } from "./occurrences";

const WORD = /[\p{L}\p{N}]/u;
/** Quotation marks of a spreadsheet's author around the words, which the text may have otherwise or not at all. */
const QUOTED = /^[«“"„‹‘'\s]+([^]*?)[»”"“›’'\s]+$/u;

/** Finds quotes in one text where nothing has to be guessed. */
export class SolePlaces {
  private readonly occurrences: Occurrences;

  constructor(private readonly text: string) {
    this.occurrences = new Occurrences(text);
  }

  /**
   * The one place where a quote's words stand, typography and blanks aside: whole words, not the end of a longer number.
   * UTF-16 offsets; "none" or "several" where it is not one.
   */
  find(quote: string): { readonly start: number; readonly end: number } | "none" | "several" {
    const places = this.#whole(quote);
    const found = places.length > 0 ? places : this.#whole(QUOTED.exec(quote)?.[1] ?? "");
    const [place, second] = found;
    if (!place) return "none";
    return second ? "several" : { start: place.start, end: place.end };
  }

  #whole(words: string): Occurrence[] {
    return this.occurrences.find({ exact: words }).filter(({ start, end }) => !this.#joins(start) && !this.#joins(end));
  }

  /** Whether a word goes on across an offset. */
  #joins(offset: number): boolean {
    return WORD.test(this.text[offset - 1] ?? "") && WORD.test(this.text[offset] ?? "");
  }
}
