/** Which way an arrow, Home or End key moves; null for any other key. */
function target(key: string, orientation: "horizontal" | "vertical" | "both", at: number, count: number): number | null {
  const back = orientation === "horizontal" ? ["ArrowLeft"] : orientation === "vertical" ? ["ArrowUp"] : ["ArrowLeft", "ArrowUp"];
  const on = orientation === "horizontal" ? ["ArrowRight"] : orientation === "vertical" ? ["ArrowDown"] : ["ArrowRight", "ArrowDown"];
  if (back.includes(key)) return (at - 1 + count) % count;
  if (on.includes(key)) return (at + 1) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}

/**
 * Moves the focus among the items of a composite widget and makes the new one its only Tab stop
 * (roving tabindex, WAI-ARIA Authoring Practices).
 *
 * @returns the item that now has the focus, or null when the key was not one of ours
 */
export function moveFocus(event: KeyboardEvent, items: readonly HTMLElement[], orientation: "horizontal" | "vertical" | "both"): HTMLElement | null {
  const at = items.findIndex((item) => item === document.activeElement);
  const to = target(event.key, orientation, at, items.length);
  const item = to === null ? undefined : items[to];
  if (!item) return null;
  event.preventDefault();
  for (const other of items) other.tabIndex = other === item ? 0 : -1;
  item.focus();
  return item;
}
