import type { LexiconLanguage } from "../../lexicon/language";
import { FORCE_NOUNS, type CountedStatus } from "../../lexicon/status";
import type { Counted } from "./counted";
import type { StatusReading } from "./status-reading";
import { endsClause, INTRANSITIVE, VERB_STATUS } from "./status-words";
import { BETWEEN } from "./words";
import type { ScanToken } from "../reading/scan";

/** How far, in tokens, a verb may stand before what it counts. */
const REACH_BEFORE = 6;

/** "ont tué 50 Russes", "la mort de dix soldats", "une colonne de 200 hommes", "a coûté la vie à 12 civils". */
export function statusBefore(tokens: readonly ScanToken[], first: number, counted: Counted | null, lang: LexiconLanguage): StatusReading | null {
  if (isCost(tokens, first, lang)) return { status: "killed", by: "phrase" };
  // « a placé en garde à vue trois élus »
  if (lang === "fr" && tokens[first - 1]?.key === "vue" && tokens[first - 3]?.key === "garde") return { status: "captured", by: "phrase" };
  for (let at = first - 1; at >= first - REACH_BEFORE && at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || endsClause(token) || token.kind === "figure" || token.key === ",") return null;
    if (token.kind === "sign") continue;
    if (FORCE_NOUNS[lang].has(token.key)) return OF.has(tokens[at + 1]?.key ?? "") || (lang === "fr" && OF.has(tokens[at + 2]?.key ?? "")) ? { status: "strength", by: "force" } : null;
    // « un contingent réduit de 300 hommes »
    if (lang === "fr" && OF.has(tokens[at + 1]?.key ?? "") && FORCE_NOUNS.fr.has(tokens[at - 1]?.key ?? "")) continue;
    // Persons are seized; what else is seized is goods.
    if (lang === "en" && counted?.kind !== "person" && SEIZES.test(token.key)) return null;
    // "eliminate 5,000 jobs": nobody is killed.
    if (lang === "en" && counted?.kind === "thing" && token.key.startsWith("eliminat")) return null;
    const status = verbStatus(tokens, at, lang) ?? nominal(tokens, at, lang, counted) ?? lossOf(tokens, at, counted, lang);
    if (status) return { status, by: "verb-before" };
    // « a blessé grièvement cinq passants »
    if (!BETWEEN[lang].has(token.key) && !(lang === "fr" && token.key.endsWith("ement"))) return null;
  }
  return null;
}

const SEIZES = /^(?:seize[sd]?|seizing|arrests?|detains?)$/;
const OF: ReadonlySet<string> = new Set(["de", "d", "des", "of"]);

/** A verb form that takes what follows as its object; "mort" and "morts" before an amount are nouns. */
function verbStatus(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): CountedStatus | null {
  const key = tokens[at]?.key ?? "";
  // « a atteint 73 personnes »: a toll reached, nobody hit.
  return INTRANSITIVE.has(key) || key === "atteint" ? null : (VERB_STATUS[lang].get(key) ?? null);
}

/** "a coûté la vie à 12 civils", "claimed the lives of 12": read back from the amount. */
function isCost(tokens: readonly ScanToken[], first: number, lang: LexiconLanguage): boolean {
  const keys = [4, 3, 2, 1].map((back) => tokens[first - back]?.key ?? "");
  if (lang === "en") return keys[1] === "the" && keys[2] === "lives" && keys[3] === "of";
  return keys[0]?.startsWith("cout") === true && keys[1] === "la" && keys[2] === "vie" && (keys[3] === "a" || keys[3] === "aux");
}

const NOMINALS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, CountedStatus>>> = {
  fr: new Map<string, CountedStatus>([
    ["mort", "killed"], ["deces", "killed"], ["depouilles", "killed"], ["depouille", "killed"], ["corps", "killed"], ["cadavres", "killed"], ["cadavre", "killed"], ["assassinat", "killed"], ["execution", "killed"], ["massacre", "killed"], ["meurtre", "killed"],
    ["disparition", "missing"], ["capture", "captured"], ["enlevement", "captured"], ["arrestation", "captured"], ["interpellation", "captured"], ["detention", "captured"], ["fuite", "displaced"], ["exode", "displaced"],
    ["deplacement", "displaced"], ["evacuation", "displaced"], ["deploiement", "strength"],
  ]),
  en: new Map<string, CountedStatus>([
    ["death", "killed"], ["deaths", "killed"], ["body", "killed"], ["bodies", "killed"], ["remains", "killed"], ["corpses", "killed"], ["killing", "killed"], ["murder", "killed"], ["massacre", "killed"], ["capture", "captured"],
    ["abduction", "captured"], ["kidnapping", "captured"], ["displacement", "displaced"], ["evacuation", "displaced"], ["deployment", "strength"],
  ]),
};

/** "la mort de", "the deployment of": a noun of what happened, with "de". */
function nominal(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage, counted: Counted | null): CountedStatus | null {
  // « la perte de 82 militaires »
  if (lang === "fr" && /^pertes?$/.test(tokens[at]?.key ?? "") && OF.has(tokens[at + 1]?.key ?? "")) return counted !== null && TROOPS.test(tokens[counted.first]?.key ?? "") ? "killed" : null;
  const status = NOMINALS[lang].get(tokens[at]?.key ?? "") ?? null;
  // "the evacuation of several theaters"
  if (lang === "en" && status === "displaced" && counted?.kind === "thing") return null;
  const of = tokens[at + 1]?.key;
  return status && OF.has(of ?? "") ? status : null;
}


/** Forms of « perdre », folded. */
const LOST: ReadonlySet<string> = new Set(["perdu", "perdus", "perd", "perdent", "perdait", "perdaient", "perdre", "perdant", "perdit", "perdirent", "perdrait", "perdraient"]);
/** Who is killed where a force loses them; of electors or members one loses the support. */
const TROOPS = /^(?:hommes?|soldats?|militaires?|combattante?s?|gendarmes?|policiere?s?|officiers?|sous|miliciens?|jihadistes?|djihadistes?|mercenaires?|paramilitaires?|parachutistes?|casques?|pompiers?|sapeurs?|tirailleurs?|legionnaires?|fantassins?|marins?|pilotes?|elements?|guerriers?|freres?|fils|compatriotes?|camarades?|volontaires?)$/;

const ENGLISH_TROOPS = /^(?:men|soldiers?|troops|servicemen|fighters?|policemen|officers?|militiamen|jihadists?|mercenar(?:y|ies)|paratroopers?|peacekeepers?|firefighters?|sailors?|marines?|pilots?|guards?|gunmen|militants?|rebels?|comrades?|volunteers?|rangers?)$/;

/** Whether an English noun, folded, is of those who fight or serve. */
export function isTroops(noun: string): boolean {
  return ENGLISH_TROOPS.test(noun);
}

/** « a perdu 50 hommes », "had lost 30 men", « ont perdu onze de leurs soldats ». */
function lossOf(tokens: readonly ScanToken[], at: number, counted: Counted | null, lang: LexiconLanguage): CountedStatus | null {
  if (lang === "en") return counted !== null && /^(?:lost|losing|loses)$/.test(tokens[at]?.key ?? "") && ENGLISH_TROOPS.test(tokens[counted.first]?.key ?? "") ? "killed" : null;
  return counted !== null && LOST.has(tokens[at]?.key ?? "") && TROOPS.test(tokens[counted.first]?.key ?? "") ? "killed" : null;
}
