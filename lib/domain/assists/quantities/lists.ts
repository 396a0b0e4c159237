import { numberWord } from "../numbers/words";
import type { ScanToken } from "../reading/scan";

/** How far back the first amount of a list may stand, in tokens. */
const REACH = 24;
const IN_PLACE: ReadonlySet<string> = new Set(["a", "au", "aux", "dans", "en", "chez", "sur"]);

/**
 * « onze victimes à Gao, cinq à Mopti et une au Caire »: whether the number between these token indices is one of such a list: a comma,
 * a colon or « et » before it, a place after it, and another number earlier in the sentence.
 */
export function isPlaced(tokens: readonly ScanToken[], first: number, next: number): boolean {
  if (!/^(?:,|:|et)$/.test(tokens[first - 1]?.key ?? "") || !IN_PLACE.has(tokens[next]?.key ?? "") || !isPlace(tokens, next + 1)) return false;
  for (let at = first - 2; at >= Math.max(0, first - REACH); at -= 1) {
    const token = tokens[at];
    if (!token || /^[.;!?]$/.test(token.key)) return false;
    if (token.kind === "figure" || numberWord(token, "fr") !== null) return true;
  }
  return false;
}

const ENGLISH_PLACE: ReadonlySet<string> = new Set(["in", "at", "from", "near", "around", "outside"]);

/** "three areas: 1,177 in the Muna corridor, 570 in Dikwa and over 338 in Monguno": the same in English. */
export function isPlacedInEnglish(tokens: readonly ScanToken[], first: number, next: number): boolean {
  const lead = /^(?:over|about|around|nearly|some)$/.test(tokens[first - 1]?.key ?? "") ? first - 2 : first - 1;
  if (!/^(?:,|:|and)$/.test(tokens[lead]?.key ?? "") || !ENGLISH_PLACE.has(tokens[next]?.key ?? "") || tokens[next + 1]?.kind !== "word" || !isPlace(tokens, next + 1)) return false;
  for (let at = lead - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const token = tokens[at];
    if (!token || /^[.;!?]$/.test(token.key)) return false;
    if (token.kind === "figure" || numberWord(token, "en") !== null) return true;
  }
  return false;
}

/** A name, or « la province de » and the like before one. */
function isPlace(tokens: readonly ScanToken[], at: number): boolean {
  for (let i = at; i < at + 8 && tokens[i]?.kind !== "figure"; i += 1) {
    const token = tokens[i];
    if (!token || (token.kind === "sign" && token.key !== "'")) return false;
    if (token.capital) return true;
  }
  return false;
}

/** « trois Maliens et un Ivoirien », « sept enfants et une femme »: whether the article counts as the numbers before it do. */
export function isListedOne(tokens: readonly ScanToken[], first: number): boolean {
  if (!/^(?:et|,)$/.test(tokens[first - 1]?.key ?? "")) return false;
  for (let at = first - 2; at >= Math.max(0, first - 5); at -= 1) {
    const token = tokens[at];
    if (token?.kind === "figure" || (token && token.kind === "word" && numberWord(token, "fr") !== null && !/^(?:une?|premiere?s?)$/.test(token.key))) return at < first - 2;
    if (token?.kind !== "word" || /^(?:et|ou|de|des|du|a|au|aux|en|dans|sur|par|ans?|jours?|mois|heures?|km)$/.test(token.key)) return false;
  }
  return false;
}
