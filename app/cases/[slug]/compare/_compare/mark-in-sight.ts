import { COVERED } from "./use-goal";

/**
 * The edit of the first mark in sight, once a reader has scrolled into the texts: what stays in sight when they are laid out
 * otherwise. Null before that, and where no mark is in sight.
 */
export function markInSight(box: HTMLElement | null): number | null {
  if (!box) return null;
  const panes = [...box.querySelectorAll(".comparison-pane")];
  if (box.getBoundingClientRect().top >= COVERED && !panes.some((pane) => pane.scrollTop > 0)) return null;
  for (const mark of box.querySelectorAll<HTMLElement>("[data-at][data-begins]")) {
    const { top } = mark.getBoundingClientRect();
    if (top >= COVERED && top < window.innerHeight) return Number(mark.dataset["at"]);
  }
  return null;
}
