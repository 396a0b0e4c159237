/** Room kept between a floating box, its anchor and the window's edge, in CSS pixels. */
const gap = 6;

export type Placement = "start" | "end" | "fill";

/**
 * Puts a box of the top layer under its anchor, or over it where there is more room, inside the window.
 *
 * @param anchor in viewport coordinates
 * @param placement `start` or `end`: which edges line up; `fill`: start, and at least as wide as the anchor
 */
export function placeFloating(floating: HTMLElement, anchor: DOMRect, placement: Placement = "start"): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - anchor.bottom - 2 * gap;
  const above = anchor.top - 2 * gap;
  floating.style.position = "fixed";
  floating.style.margin = "0";
  floating.style.maxHeight = `${Math.max(below, above)}px`;
  if (placement === "fill") floating.style.minWidth = `${anchor.width}px`;
  const { width, height } = floating.getBoundingClientRect();
  const goesBelow = height <= below || below >= above;
  const left = placement === "end" ? anchor.right - width : anchor.left;
  floating.style.maxHeight = `${goesBelow ? below : above}px`;
  floating.style.left = `${Math.max(gap, Math.min(left, clientWidth - width - gap))}px`;
  floating.style.top = goesBelow ? `${anchor.bottom + gap}px` : "auto";
  floating.style.bottom = goesBelow ? "auto" : `${clientHeight - anchor.top + gap}px`;
}
