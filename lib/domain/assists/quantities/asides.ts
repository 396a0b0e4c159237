import type { ScanToken } from "../reading/scan";

/** Longest « , dont … , ». */
const ASIDE_LIMIT = 14;

/** Index of the comma that closes « , dont … , » or "… , including …,"; null when none opens at `at`. */
export function asideEnd(tokens: readonly ScanToken[], at: number): number | null {
  if (DASHES.has(tokens[at]?.key ?? "") && tokens[at]?.gap !== "none") return dashEnd(tokens, at);
  if (tokens[at]?.key === "(") return bracketEnd(tokens, at);
  if (tokens[at]?.key !== ",") return null;
  if (PLACES.has(tokens[at + 1]?.key ?? "")) return placeEnd(tokens, at);
  if (!PARTS.has(tokens[at + 1]?.key ?? "")) return null;
  for (let i = at + 2; i < at + ASIDE_LIMIT; i += 1) {
    if (tokens[i]?.key === ",") return i;
    if (!tokens[i] || tokens[i]?.key === ".") return null;
  }
  return null;
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);
/** Longest « (PAM) », "(SUF/A)", « (âgés de 14 et 15 ans) ». */
const BRACKET_LIMIT = 8;

/** Index of the mark that closes a short name in brackets: "18 fighters of the front (SUF/A) were captured". */
function bracketEnd(tokens: readonly ScanToken[], at: number): number | null {
  for (let i = at + 1; i < at + BRACKET_LIMIT; i += 1) {
    if (tokens[i]?.key === ")") return i;
    const age = /^(?:ans|et|ou|a)$/.test(tokens[i + 1]?.key ?? "");
    if (!tokens[i] || (tokens[i]?.kind === "figure" && !age) || tokens[i]?.key === "(") return null;
  }
  return null;
}

/** Index of the dash that closes « sept personnes – cinq hommes et deux femmes – ont été enlevées ». */
function dashEnd(tokens: readonly ScanToken[], at: number): number | null {
  for (let i = at + 2; i < at + ASIDE_LIMIT + 4; i += 1) {
    const token = tokens[i];
    if (!token || /^[.;:!?]$/.test(token.key)) return null;
    if (DASHES.has(token.key) && token.gap !== "none") return i;
  }
  return null;
}

/** Longest « , dans l'Aude, ». */
const PLACE_LIMIT = 9;
const PLACES: ReadonlySet<string> = new Set(["dans", "en", "pres", "in", "near"]);

/** Index of the comma that closes a place between commas, of words alone. */
function placeEnd(tokens: readonly ScanToken[], at: number): number | null {
  for (let i = at + 2; i < at + PLACE_LIMIT; i += 1) {
    const token = tokens[i];
    if (token?.key === ",") return i;
    if (token?.kind === "figure" || (token?.kind !== "word" && token?.key !== "'" && token?.key !== "-")) return null;
  }
  return null;
}

const PARTS: ReadonlySet<string> = new Set(["dont", "parmi", "qui", "age", "agee", "ages", "agees", "including", "among", "who", "both", "mostly"]);
