const KEY = "recoupe-suggestions";

/** Whether this browser wants suggestions shown; yes until it says no. */
export function readSwitch(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** Remembers it in this browser. */
export function writeSwitch(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // a forbidden storage forgets it with the page
  }
}
