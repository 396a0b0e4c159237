import { indexCodePoints, type CodePoints } from "../text/code-points";
import { cutPassage } from "./cut-passage";
import type { Quote } from "./anchoring";

/** W3C Web Annotation Data Model, 4.2.4. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** W3C Web Annotation Data Model, 4.2.5. Offsets count code points, as the model counts characters. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** The selectors of a span of a text (UTF-16), for the W3C edge; null for an impossible span. */
export function toSelectors(text: string, start: number, end: number, codePoints: CodePoints = indexCodePoints(text)): [TextQuoteSelector, TextPositionSelector] | null {
  const cut = cutPassage(text, start, end);
  if (!cut) return null;
  const { exact, prefix, suffix } = cut;
  return [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", start: codePoints.toCodePoint(cut.start), end: codePoints.toCodePoint(cut.end) },
  ];
}

/**
 * What selectors say of a passage, with its position in UTF-16.
 *
 * @param codePoints index of the text that the selectors were made for, or of the new text when that one is not at hand
 * @param text that text, from which a position without a quote is read
 */
export function toQuote(selectors: { quote?: TextQuoteSelector; position?: TextPositionSelector }, codePoints: CodePoints, text?: string): Quote {
  const { quote, position } = selectors;
  const start = position && codePoints.toUtf16(position.start);
  const end = position && codePoints.toUtf16(position.end);
  const exact = quote?.exact ?? (start === undefined ? "" : (text?.slice(start, end) ?? ""));
  return { exact, prefix: quote?.prefix, suffix: quote?.suffix, start, end };
}
