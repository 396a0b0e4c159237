import { APPROXIMATORS_AFTER, TOLL_NOUNS, type Approximation } from "../../lexicon/approximators";
import type { LexiconLanguage } from "../../lexicon/language";
import type { ConventionalBounds } from "../../quantity/conventions";
import { isChange, type AmountReading } from "../amounts/amounts";
import { numberWord } from "../numbers/words";
import { PhraseIndex } from "../reading/phrases";
import { noun as countedNoun, readCounted, type Counted } from "./counted";
import { moneyOf } from "./money";
import { isListedOne, isPlaced, isPlacedInEnglish } from "./lists";
import { isFigureOfName, isNoAmount } from "./exclusions";
import { readStatus, statusOfNoun } from "./status";
import type { StatusReading } from "./status-reading";
import type { ScanToken } from "../reading/scan";

/** An amount with what it counts, before its neighbours are looked at. Token indices, `next` exclusive. */
export interface Mention {
  readonly amount: AmountReading;
  readonly said: ConventionalBounds;
  readonly how: Approximation;
  readonly counted: Counted | null;
  readonly status: StatusReading | null;
  readonly first: number;
  readonly next: number;
}

const AFTER = { fr: new PhraseIndex(APPROXIMATORS_AFTER.fr), en: new PhraseIndex(APPROXIMATORS_AFTER.en) };

/** The mention an amount makes, or null where it is no amount of anything a checker would want. */
export function readMention(text: string, tokens: readonly ScanToken[], amount: AmountReading, lang: LexiconLanguage): Mention | null {
  if (amount.form === "no-figure") return plain(amount, null, null, amount.next);
  const money = moneyOf(tokens, amount.core, amount.next);
  const counted = money ?? numberedAfter(tokens, amount, lang) ?? readCounted(tokens, amount.next, lang) ?? countedBefore(tokens, amount, lang);
  if (!mayBeWanted(tokens, amount, counted, lang) || isNoAmount(tokens, amount, counted, lang)) return null;
  const end = Math.max(counted?.apart ? 0 : (counted?.next ?? 0), amount.next);
  const after = approximatorAfter(tokens, end, lang) ?? approximatorAfter(tokens, amount.next, lang);
  const next = Math.max(end, after?.next ?? 0);
  const read = readStatus(text, tokens, amount.first, next, counted, lang);
  // « aucun otage n'a été libéré » does not say that none was taken.
  const none = amount.form === "zero" && read && read.status !== "killed" && read.status !== "wounded";
  // "seven out of every 100 children died": the hundred did not.
  const rate = tokens[amount.first - 1]?.key === "every" && tokens[amount.first - 2]?.key === "of";
  // « le nombre de soldats morts au combat s'élève à six »
  const told = lang === "fr" && read === null && counted !== null && counted.next <= amount.first ? readStatus(text, tokens, counted.first, counted.next, null, lang) : null;
  const status = none || rate ? null : (read ?? told);
  if (!isWanted(tokens, amount, counted, status, lang) || (lang === "en" && status === null && isFigureOfName(tokens, amount, counted))) return null;
  // « vivent dans les 3 000 tentes » tells where; « dans les 3 000 euros » about how much.
  if (lang === "fr" && amount.how === "around" && tokens[amount.first]?.key === "dans" && counted && (counted.kind === "thing" || counted.kind === "person")) {
    return { ...plain(amount, counted, status, next), how: "exactly", first: amount.core };
  }
  const how = amount.how === "exactly" && after ? after.value : amount.how;
  const mention = { ...plain(amount, counted, status, next), how };
  return money ? { ...mention, first: Math.min(money.first, mention.first) } : mention;
}

/** Articles stand at every few words: most count nothing, and are told so before their verbs are looked for. */
function mayBeWanted(tokens: readonly ScanToken[], { form, first, core, next }: AmountReading, counted: Counted | null, lang: LexiconLanguage): boolean {
  if (form !== "article") return true;
  // « trois à Kéréba et un au Caire »
  if (counted === null) return lang === "fr" ? first === core && isPlaced(tokens, first, next) : isOneOfThem(tokens, core, next);
  return counted.kind !== "thing" || statusOfNoun(tokens[counted.first], lang) !== null;
}

/** "Three were killed and one was captured" */
function isOneOfThem(tokens: readonly ScanToken[], core: number, next: number): boolean {
  return tokens[core]?.key === "one" && /^(?:was|is|had|has)$/.test(tokens[next]?.key ?? "");
}

/** Longest stretch between « le nombre de morts » and its figure: « confirmés est passé dimanche à ». */
export const TOLL_REACH = 12;
export const TOLL_OF: ReadonlySet<string> = new Set(["nombre", "bilan", "total", "number", "toll", "tally"]);

/** « le nombre de morts est passé à 16 », « le bilan des blessés atteint 40 »: what is counted stands with the toll. */
function countedBefore(tokens: readonly ScanToken[], amount: AmountReading, lang: LexiconLanguage): Counted | null {
  if (amount.form === "article" || amount.form === "vague") return null;
  // « les blessés se chiffrent à 300 »
  const subject = amount.first - 4;
  const summed = lang === "fr" && tokens[amount.first - 1]?.key === "a" && tokens[subject + 1]?.key === "se" && /^chiffr(?:e|ent|ait|aient)$/.test(tokens[subject + 2]?.key ?? "");
  if (summed && statusOfNoun(tokens[subject], lang) !== null) return { first: subject, next: subject + 1, kind: "person", measure: null, time: null };
  // « Le bilan des morts à Gaza depuis le 7 octobre s'est élevé à 3 478 »: with a verb of counting right before, from further off.
  const counts = [2, 3, 4].some((back) => COUNTS.test(tokens[amount.first - back]?.key ?? "")) || (lang === "fr" && tokens[amount.first - 1]?.key === "de" && /^(?:est|etait|serait|reste|demeure)$/.test(tokens[amount.first - 2]?.key ?? ""));
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - (counts ? 3 * TOLL_REACH : TOLL_REACH)); at -= 1) {
    const token = tokens[at];
    const goesOn = token?.key === "," && at === amount.first - 2 && /^(?:a|de)$/.test(tokens[at + 1]?.key ?? "");
    if (!token || (token.kind === "figure" && !counts) || (token.kind === "sign" && token.key !== "'" && !goesOn)) return null;
    if (!TOLL_OF.has(token.key) || !PREPOSITIONS_OF.has(tokens[at + 1]?.key ?? "")) continue;
    const elided = tokens[at + 2]?.key === "'" ? at + 3 : at + 2;
    // "the number of confirmed deaths"
    const noun = lang === "en" && tokens[elided]?.key.endsWith("ed") && statusOfNoun(tokens[elided + 1], lang) !== null ? elided + 1 : elided;
    if (noun >= amount.first) return null;
    if (statusOfNoun(tokens[noun], lang) !== null) return { first: noun, next: noun + 1, kind: "person", measure: null, time: null };
    return counts && token.key !== "bilan" && token.key !== "toll" && tokens[noun]?.kind === "word" ? countedNoun(tokens, noun, lang) : null;
  }
  return null;
}

/** « estime à 20 000 le nombre de combattants », "puts at 40 the number of dead": what is counted stands after, with its number. */
function numberedAfter(tokens: readonly ScanToken[], amount: AmountReading, lang: LexiconLanguage): Counted | null {
  const number = tokens[amount.next]?.key === (lang === "fr" ? "le" : "the") ? amount.next + 1 : -1;
  if (number < 0 || !/^(?:nombre|total|number)$/.test(tokens[number]?.key ?? "") || !PREPOSITIONS_OF.has(tokens[number + 1]?.key ?? "")) return null;
  const noun = tokens[number + 2]?.key === "'" ? number + 3 : number + 2;
  return tokens[noun]?.kind === "word" ? { ...countedNoun(tokens, noun, lang), apart: true } : null;
}

const COUNTS = /^(?:inferieur|superieur|estime|estimee|evalue|chiffre|eleve|elevait|monte|monterait|passe|passait|atteint|porte|grimpe|etabli|rose|risen|stands|stood|climbed)$/;

const PREPOSITIONS_OF: ReadonlySet<string> = new Set(["de", "d", "des", "of"]);

/** "50 morts au moins"; in "30 véhicules et plus d'une centaine d'hommes" the words belong to the next amount. */
function approximatorAfter(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): { value: Approximation; next: number } | null {
  const phrase = AFTER[lang].match(tokens, at);
  const goesOn = phrase !== null && (NEXT_AMOUNT.has(tokens[phrase.next]?.key ?? "") || tokens[phrase.next]?.kind === "figure");
  return goesOn ? null : phrase;
}

const NEXT_AMOUNT: ReadonlySet<string> = new Set(["de", "d", "than", "un", "une", "a"]);

export function plain(amount: AmountReading, counted: Counted | null, status: StatusReading | null, next: number): Mention {
  return { amount, said: amount.said, how: amount.how, counted, status, first: amount.first, next };
}

function isWanted(
  tokens: readonly ScanToken[],
  amount: AmountReading,
  counted: Counted | null,
  status: StatusReading | null,
  lang: LexiconLanguage,
): boolean {
  const ofNoun = counted !== null && statusOfNoun(tokens[counted.first], lang) !== null;
  switch (amount.form) {
    case "article":
      if (counted === null) return lang === "fr" || status !== null;
      if (lang === "fr" && counted.kind === "time" && counted.time !== "day" && LASTING.has(tokens[counted.next]?.key ?? "")) return true;
      if (amount.first < amount.core && (counted.kind === "time" || counted.kind === "measure")) return true;
      return ofNoun || (counted.kind === "person" && (status !== null || (lang === "fr" && isListedOne(tokens, amount.first))));
    case "zero":
      // "Nobody was hurt"
      if (lang === "en" && counted === null) return status !== null;
      return counted !== null && (ofNoun || counted.kind === "person" || counted.kind === "loss");
    case "vague":
      // "Several were killed"
      if (lang === "en" && counted === null) return status !== null;
      return counted !== null && counted.kind !== "time" && !TIMES.has(tokens[counted.first]?.key ?? "");
    case "withheld":
      return counted !== null;
    default:
      return counted !== null || status !== null || standsForMore(tokens, amount, lang) || amount.first < amount.core || isToll(tokens, amount, lang) || amount.said.convention !== "exact";
  }
}

/** « un an de prison », « un mois ferme »: how long something lasts. */
const LASTING: ReadonlySet<string> = new Set(["de", "d", "ferme", "avec"]);

const ELLIPSIS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["selon", "ont", "sont", "avaient", "etaient", "seraient", "auraient", "autres"]),
  en: new Set(["according", "others", "were", "are", "have", "had", "remain", "remained"]),
};
const PART_OF: ReadonlySet<string> = new Set(["des", "of"]);

/** "43 tués selon l'armée, 120 selon les rebelles", "trois des six otages": what is counted was or will be named beside it. */
function standsForMore(tokens: readonly ScanToken[], amount: AmountReading, lang: LexiconLanguage): boolean {
  const next = tokens[amount.next]?.key ?? "";
  // « 103 blessés, dont 14 dans un état critique »
  if (/^(?:dont|including)$/.test(tokens[amount.first - 1]?.key ?? "")) return !isYear(tokens, amount);
  if (lang === "fr" && isHeadcount(tokens, amount)) return true;
  // « passé de 150 à 200 francs »
  if (next === (lang === "fr" ? "a" : "to") && (tokens[amount.next + 1]?.kind === "figure" || numberWord(tokens[amount.next + 1], lang) !== null) && isChange(tokens, amount.first, lang)) return !isYear(tokens, amount);
  if ((lang === "fr" ? isPlaced : isPlacedInEnglish)(tokens, amount.first, amount.next)) return !isYear(tokens, amount);
  // "increasing from 82,000 to 195,000": the second figure, too.
  if (lang === "en" && tokens[amount.first - 1]?.key === "to" && isChange(tokens, figureStart(tokens, amount.first - 2), lang)) return !isYear(tokens, amount);
  // « 31 morts, contre 27 auparavant »
  if (tokens[amount.first - 1]?.key === "contre" && BEFOREHAND.has(next)) return true;
  if (PART_OF.has(next) && (tokens[amount.next + 1]?.kind === "figure" || numberWord(tokens[amount.next + 1], lang) !== null)) return true;
  // « il y en avait eu 2 964 »
  if (lang === "fr" && tokens[amount.first - 1]?.key === "eu" && tokens[amount.first - 3]?.key === "en") return !isYear(tokens, amount);
  // « soit 700 000 de plus que l'an dernier »
  if (lang === "fr" && next === "de" && /^(?:plus|moins)$/.test(tokens[amount.next + 1]?.key ?? "")) return !isYear(tokens, amount);
  // « dix mille d'entre elles »
  if (lang === "fr" && next === "d" && tokens[amount.next + 2]?.key === "entre") return true;
  // « et 6 500 le sont toujours »
  if (lang === "fr" && next === "le" && ELLIPSIS.fr.has(tokens[amount.next + 1]?.key ?? "")) return !isYear(tokens, amount);
  // "Kyiv counted 1,200 dead; Moscow said 15."
  if (lang === "en" && /^(?:said|says|claimed|claims)$/.test(tokens[amount.first - 1]?.key ?? "") && /^[.;]?$/.test(next)) return !isYear(tokens, amount);
  const according = next === "d" && tokens[amount.next + 2]?.key === "apres";
  // « la gendarmerie en compte vingt et un »
  if (lang === "fr" && tokens[amount.first - 2]?.key === "en" && COUNTS_OF_THEM.test(tokens[amount.first - 1]?.key ?? "")) return true;
  return (according || ELLIPSIS[lang].has(next)) && tokens[amount.core - 1]?.kind !== "figure" && !isYear(tokens, amount);
}

/** The first token of the figure that ends at `at`: "82,000" is several. */
function figureStart(tokens: readonly ScanToken[], at: number): number {
  let start = at;
  while (start > at - 6 && tokens[start]?.kind === "figure" && tokens[start]?.gap === "none" && (tokens[start - 1]?.kind === "figure" || /^[,.]$/.test(tokens[start - 1]?.key ?? ""))) start -= tokens[start - 1]?.kind === "figure" ? 1 : 2;
  return start;
}

/** « ils étaient encore 13 000 », « nous ne sommes plus que 80 »: how many they are. */
function isHeadcount(tokens: readonly ScanToken[], amount: AmountReading): boolean {
  let at = amount.first - 1;
  while (at > amount.first - 5 && /^(?:encore|deja|plus|que|desormais|maintenant|aujourd|hui|')$/.test(tokens[at]?.key ?? "")) at -= 1;
  return /^(?:etaient|sont|seraient|etions|sommes|serions|seront)$/.test(tokens[at]?.key ?? "") && (at < amount.first - 1 || (amount.said.low ?? 0) >= 20) && !isYear(tokens, amount) && tokens[amount.next]?.key !== "%";
}

const COUNTS_OF_THEM = /^(?:compt|denombr|recens|evoqu|annonc|revendiqu|cit|avanc|signal)/;
const BEFOREHAND: ReadonlySet<string> = new Set(["auparavant", "precedemment", "la", "a", "hier", "en", "un", "."]);

/** A bare figure that may be a year. */
function isYear(tokens: readonly ScanToken[], { core, next }: AmountReading): boolean {
  return next === core + 1 && /^(?:1[0-9]|20)\d\d$/.test(tokens[core]?.key ?? "");
}

/** "à plusieurs reprises", "several times": how often, and vaguely. */
const TIMES: ReadonlySet<string> = new Set(["reprises", "fois", "temps", "times", "occasions"]);

/** "porte le bilan à 50", "the toll rose to 50": the noun stands before. */
function isToll(tokens: readonly ScanToken[], amount: AmountReading, lang: LexiconLanguage): boolean {
  for (let at = amount.first - 1; at >= 0 && at >= amount.first - TOLL_REACH; at -= 1) {
    const token = tokens[at];
    const relative = token?.key === "," && /^(?:which|qui|that)$/.test(tokens[at + 1]?.key ?? "");
    // « est revu à la baisse, à 12 500 »
    const goesOn = token?.key === "," && at === amount.first - 2 && /^(?:a|de|to)$/.test(tokens[at + 1]?.key ?? "");
    if (token?.kind === "figure" || (token?.kind === "sign" && token.key !== "'" && !relative && !goesOn)) return false;
    if (token && TOLL_NOUNS[lang].has(token.key) && token.key !== "numero") return true;
  }
  return false;
}
