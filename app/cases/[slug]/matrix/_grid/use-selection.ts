"use client";

import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** A chosen cell: its name, and the appearances that a line-up would show. */
export interface PickedCell {
  readonly name: string;
  readonly appearanceIds: readonly string[];
}

/** Which cells are chosen, by the claims in them; written to the cells as `aria-selected`. */
export function useSelection(box: RefObject<HTMLElement | null>): {
  picked: readonly PickedCell[];
  toggle: (cell: HTMLElement) => void;
  clear: () => void;
} {
  const [picked, setPicked] = useState<ReadonlyMap<string, PickedCell>>(new Map());

  useEffect(() => {
    for (const cell of box.current?.querySelectorAll<HTMLElement>("[aria-selected]") ?? []) {
      cell.setAttribute("aria-selected", String(picked.has(keyOf(cell))));
    }
  });

  const toggle = (cell: HTMLElement) => {
    if (!cell.hasAttribute("aria-selected")) return;
    setPicked((before) => {
      const after = new Map(before);
      const key = keyOf(cell);
      if (!after.delete(key)) after.set(key, { name: cell.dataset["name"] ?? "", appearanceIds: (cell.dataset["appearances"] ?? "").split(" ").filter(Boolean) });
      return after;
    });
  };
  return { picked: [...picked.values()], toggle, clear: () => setPicked(new Map()) };
}

function keyOf(cell: HTMLElement): string {
  return `${cell.dataset["claims"]}|${cell.dataset["appearances"]}`;
}
