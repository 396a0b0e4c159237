/** Half-open range `[start, end)` of UTF-16 offsets. */
export type Span = readonly [start: number, end: number];

/**
 * What a change amounts to.
 * - `content`: other words, figures or signs
 * - `typography`: variants of the same characters (quotes, dashes, no-break spaces, ligatures, soft hyphens, NFC and NFD)
 * - `whitespace`: only blanks, line ends, or a hyphen at a line end
 * - `moved`: the same words, at another place
 */
export type EditClass = "content" | "typography" | "whitespace" | "moved";

/**
 * What a content change touches; a change may touch several, or none of these. `number`: figures, words that count, what qualifies
 * either (au moins, up to). `date`: days, months, weekdays, hier and tomorrow. `negation`: denials too. `quotation`: a whole one deleted.
 */
export type ContentKind = "number" | "date" | "name" | "attribution" | "hedge" | "negation" | "quotation";

/**
 * One step from text a to text b, in order. `equal` covers the same characters on both sides; `delete` has an empty `b`,
 * `insert` an empty `a`, at the place where the other text goes on. A replacement is a delete directly followed by an insert.
 */
export interface Edit {
  readonly op: "equal" | "insert" | "delete";
  readonly a: Span;
  readonly b: Span;
  /** On inserts and deletes only. */
  readonly class?: EditClass;
  /** On content changes that touch something named in `ContentKind`. Found out when first asked for; plain data wherever it is copied or written. */
  readonly kinds?: readonly ContentKind[];
  /** On moved stretches: where the same words are in the *other* text. */
  readonly movedTo?: Span;
}
