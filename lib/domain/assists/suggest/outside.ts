import { SpanCover } from "../reading/span-cover";
import type { Span } from "../types";
import type { Suggestion } from "./suggestion";

/** The suggestions whose mark does not stand in any of the stretches: what is not article text is nobody's statement. */
export function outside<T extends Pick<Suggestion, "anchor">>(found: readonly T[], stretches: readonly Span[]): T[] {
  const cover = new SpanCover(stretches);
  return found.filter(({ anchor }) => !cover.touches(anchor.start, anchor.end));
}
