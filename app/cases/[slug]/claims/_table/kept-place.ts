import type { GridPosition } from "@/app/_ui/grid-keys";

/** Where one was in a list: how far down, in CSS pixels, and in which cell. */
export interface KeptPlace {
  readonly top: number;
  readonly active: GridPosition;
}

const NAME = "recoupeClaims";

/** The place kept with this step of the browser's history: there when one comes back to it, by Back or Forward. */
export function keptPlace(): KeptPlace | null {
  const kept: unknown = (window.history.state as Record<string, unknown> | null)?.[NAME];
  return kept === undefined ? null : (kept as KeptPlace);
}

/** What a change that makes no step of its own has to leave in the history's state. */
export function withKeptPlace(): Record<string, unknown> {
  const kept = keptPlace();
  return kept === null ? {} : { [NAME]: kept };
}

/** Keeps a place with this step. The router's own part of the state stays, so that it takes no notice. */
export function keepPlace(place: KeptPlace): void {
  window.history.replaceState({ ...(window.history.state as object | null), [NAME]: place }, "");
}
