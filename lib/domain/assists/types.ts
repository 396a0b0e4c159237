/** A stretch of the text as given: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `text` is always the text as given from `start` to `end`. */
export interface TextSpan extends Span {
  readonly text: string;
}
