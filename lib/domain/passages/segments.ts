/** A span with an identity: a passage, a suggestion. UTF-16 offsets, end exclusive. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text over which the same spans lie. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Ids of the spans that cover it, in the order given. */
  readonly ids: readonly string[];
  /** Ids of the spans that end with it. */
  readonly ending: readonly string[];
}

/** A paragraph of a text: a line with anything on it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
}

/**
 * Cuts a text into its lines, and each line where a span begins or ends, so that overlapping spans can be drawn without
 * nesting. Linear in the text plus the spans' overlaps. Spans must be sorted by start.
 */
export function cutParagraphs(text: string, spans: readonly Span[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Span[] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    for (; next < spans.length && (spans[next]?.start ?? 0) < end; next++) {
      const span = spans[next];
      if (span && span.end > start) open.push(span);
    }
    if (text.slice(start, end).trim() !== "") paragraphs.push({ start, end, segments: cutLine(start, end, open) });
    open = open.filter((span) => span.end > end);
    start = end + 1;
  }
  return paragraphs;
}

function cutLine(start: number, end: number, spans: readonly Span[]): Segment[] {
  const cuts = new Set([start, end]);
  for (const span of spans) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? start;
    const over = spans.filter((span) => span.start < to && span.end > from);
    return {
      start: from,
      end: to,
      ids: over.map((span) => span.id),
      // A span that ends in the white space between two lines is closed at the end of the first.
      ending: over.filter((span) => span.end === to || (to === end && span.end === end + 1)).map((span) => span.id),
    };
  });
}

/**
 * Gives each span the lowest lane free where it begins, so that overlapping ones never share one: a highlight is told from
 * its neighbours by where its line runs, not by colour alone. Spans must be sorted by start.
 */
export function assignLanes(spans: readonly Span[]): Map<string, number> {
  const lanes = new Map<string, number>();
  const busyUntil: number[] = [];
  for (const span of spans) {
    let lane = busyUntil.findIndex((end) => end <= span.start);
    if (lane === -1) lane = busyUntil.length;
    busyUntil[lane] = span.end;
    lanes.set(span.id, lane);
  }
  return lanes;
}
