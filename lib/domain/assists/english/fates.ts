import type { CountedStatus } from "../../lexicon/status";
import { numberWord } from "../numbers/words";
import type { ScanToken } from "../reading/scan";

const HURT = /^(?:critically|seriously|severely|badly|gravely|slightly|lightly)$/;
/** What may follow "11 critically" where nobody says hurt once more. */
const ENDS = /^(?:[.,;:)]|and|or)$/;

/** "30 were injured, 11 critically": the adverb alone tells how they are. */
export function adverbFate(tokens: readonly ScanToken[], next: number): CountedStatus | null {
  const key = tokens[next]?.key ?? "";
  if (!ENDS.test(tokens[next + 1]?.key ?? ".")) return null;
  return HURT.test(key) ? "wounded" : key === "fatally" ? "killed" : null;
}

/** Longest name of whoever owns the whole. */
const OWNER_REACH = 8;

/** Token index before "of the" in "150 of the village's 1,800 residents", "two of the four soldiers", where `first` begins the whole; null elsewhere. */
export function partBefore(tokens: readonly ScanToken[], first: number): number | null {
  let at = first - 1;
  if (tokens[at]?.key === "s" && tokens[at - 1]?.key === "'") {
    while (at > first - OWNER_REACH && at > 0 && tokens[at]?.key !== "of") at -= 1;
  } else if (/^(?:the|his|her|its|their)$/.test(tokens[at]?.key ?? "")) at -= 1;
  if (tokens[at]?.key !== "of") return null;
  const part = tokens[at - 1];
  return part?.kind === "figure" || (part !== undefined && numberWord(part, "en") !== null) ? at - 1 : null;
}

/** Verbs whose object a force has: "has between 300 and 500 men". */
const HAS = /^(?:has|have|had|commands|commanded|boasts|fields|fielded|numbers|numbered)$/;

/** "The front has some 500 fighters", "thousands of troops are based there": how strong a force is. */
export function forceSize(tokens: readonly ScanToken[], first: number, next: number, troops: boolean): CountedStatus | null {
  if (!troops) return null;
  if (HAS.test(tokens[first - 1]?.key ?? "") && /^(?:[.,;]|under|in|at|across|on|and|many|including)$/.test(tokens[next]?.key ?? ".")) return "strength";
  return /^(?:is|are|was|were|remain|remained)$/.test(tokens[next]?.key ?? "") && /^(?:based|garrisoned|posted)$/.test(tokens[next + 1]?.key ?? "") ? "strength" : null;
}

const LAW = /^(?:responsible|accountable|liable|up|back|high|over|by)$/;

/** "40 villagers are being held by the group", "were held without charge": persons in somebody's hands, from the verb at `at`. */
export function isHeld(tokens: readonly ScanToken[], at: number): boolean {
  if (tokens[at]?.key !== "held" || !/^(?:was|were|are|is|being|been|still)$/.test(tokens[at - 1]?.key ?? "")) return false;
  const after = tokens[at + 1]?.key ?? "";
  return !LAW.test(after) || after === "by";
}
