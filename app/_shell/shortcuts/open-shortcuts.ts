/** Told to the sheet of shortcuts, which every page for people who are signed in has. */
export const OPEN_SHORTCUTS = "recoupe-shortcuts";

/** Shows the shortcuts of this page. */
export function openShortcuts(): void {
  window.dispatchEvent(new Event(OPEN_SHORTCUTS));
}
