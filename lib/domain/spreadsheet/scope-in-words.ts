import { numberWord } from "../assists/numbers/words";
import { scanTokens, type ScanToken } from "../assists/reading/scan";
import { knownConcept, populationKey, statusKey, statusOf, unitKey } from "../claims/scope-key";
import { APPROXIMATORS_AFTER, APPROXIMATORS_BEFORE, SHORTHAND_BEFORE, VAGUE_DETERMINERS, WITHHELD_NOUNS } from "../lexicon/approximators";
import { withoutParts } from "../quantity/parse-answer-cell";
import { COLLECTIVES, MAGNITUDES } from "../lexicon/numbers";
import { POPULATION_FILLERS } from "../lexicon/population-words";
import { MONTHS, WEEKDAYS } from "../lexicon/calendar";
import { remembered } from "../lexicon/remembered";
import { MEASURE_UNITS } from "../lexicon/units";

/** What the words of an answer say of its scope; null is not said. */
export interface WordedScope {
  readonly population: string | null;
  readonly status: string | null;
  readonly unit: string | null;
  /** How many kinds of people or of losses it counts: an answer of several has no one amount. */
  readonly parts: number;
}

/** A cell longer than this is prose, in which a noun may be anything. */
const CELL_LIMIT = 120;

/** Words that tell nothing of who is counted. */
const GENERIC: ReadonlySet<string> = new Set(["person", "people", "individual", "victim"]);

/** Words that belong to an amount, or lead from it to what is counted. */
const AMOUNT_WORDS: ReadonlySet<string> = new Set([
  ...[APPROXIMATORS_BEFORE, APPROXIMATORS_AFTER, VAGUE_DETERMINERS].flatMap((lists) => [...lists.fr.keys(), ...lists.en.keys()]).flatMap((phrase) => phrase.split(/[\s']+/u)),
  ...[COLLECTIVES, MAGNITUDES].flatMap((lists) => [...lists.fr.keys(), ...lists.en.keys()]),
  ...SHORTHAND_BEFORE.keys(), ...WITHHELD_NOUNS.fr, ...WITHHELD_NOUNS.en,
  ..."entre between to ou or voire demi half no aucun aucune pas zero significant important large grand certain undisclosed unknown indetermine k".split(" "),
]);

/** Words that count without a figure: what is counted stands behind them. */
const COUNTS: ReadonlySet<string> = new Set([
  ...[COLLECTIVES, MAGNITUDES].flatMap((lists) => [...lists.fr.keys(), ...lists.en.keys()]),
  ...WITHHELD_NOUNS.fr, ...WITHHELD_NOUNS.en,
  ..."several plusieurs quelques few many nombreux nombreuses beaucoup handful poignee couple aucun aucune no pas zero".split(" "),
]);

/** Names of times, which have capitals in English. */
const CALENDAR_WORDS: ReadonlySet<string> = new Set([MONTHS, WEEKDAYS].flatMap((lists) => [...lists.fr.keys(), ...lists.en.keys()]));

/** Words of grammar between an amount and what it counts. */
const GLUE: ReadonlySet<string> = new Set([
  ...POPULATION_FILLERS,
  ..."have has had been were was are is be being ont a ete sont est furent with avec who qui dead body bodies corps reported confirmed feared confirme confirmes other others autres autre total".split(" "),
]);

const SIGNS: ReadonlySet<string> = new Set(["~", "≈", "±", "+", ">", "<", "≥", "≤", "=", ",", ".", "'", "-", "–", "—", "(", ")", "«", "»", "“", "”", '"', "/", "&", ":", "%", "$", "€", "£"]);

/**
 * What a short answer says of its own scope: "50 Russians and 10 Malians" counts Russians and Malians, "45 killed" the
 * killed, "12 km" kilometres. Null where any word of it is neither part of an amount nor a known word for who is
 * counted: what a longer phrase counts is for a person to say.
 */
export function scopeInWords(answer: string): WordedScope | null {
  return answer.length <= CELL_LIMIT && /\p{L}|[%$€£]/u.test(answer) ? kept(answer) : null;
}

/** Sheets repeat a few answers, and each is asked for its scope twice. */
const kept = remembered(readScope);

function readScope(answer: string): WordedScope | null {
  const text = withoutParts(answer).replace(/\bpour\s?cents?\b|\bper\s?cent\b/giu, "%");
  const tokens = scanTokens(text);
  const phrases: string[][] = [];
  const statuses = new Map<string, string>();
  let unit: string | null = null;
  let open = false;
  let counting = false;
  let victims: string | null = null;
  for (const [index, token] of tokens.entries()) {
    const written = text.slice(token.start, token.end);
    const measure = isMeasure(tokens, index) ? written : null;
    if (measure !== null) {
      if (unit !== null && unitKey(unit) !== unitKey(measure)) return null;
      unit = measure;
      open = false;
      continue;
    }
    counting ||= token.kind === "figure" || COUNTS.has(token.key) || isNumber(token);
    if (token.kind === "figure" || SIGNS.has(token.key)) {
      open &&= token.key === "-";
      continue;
    }
    const status = token.kind === "word" ? statusOf(token.key) : null;
    if (status !== null && status !== "strength") {
      if (!statuses.has(status)) statuses.set(status, written);
      open = false;
      continue;
    }
    const concept = knownConcept(token.key);
    if (concept !== null) {
      // "the rebels killed 50": who stands before the amount did it.
      if (!counting) return null;
      if (concept === "victim") victims ??= written;
      if (!GENERIC.has(concept)) {
        if (open) phrases.at(-1)?.push(written);
        else phrases.push([written]);
        open = true;
      }
      continue;
    }
    if (counting && isNameOfSome(tokens, index, written, open)) {
      if (open) phrases.at(-1)?.push(written);
      else phrases.push([written]);
      open = true;
      continue;
    }
    if (!AMOUNT_WORDS.has(token.key) && !isNumber(token) && !GLUE.has(token.key)) return null;
    open = false;
  }
  // Who says no more than victims may count the wounded among them.
  if (victims !== null && statuses.size === 0) statuses.set("losses", victims);
  const populations = distinct(phrases.map((words) => words.join(" ")), populationKey);
  const fates = distinct([...statuses.values()], statusKey);
  return { population: listed(populations, answer), status: listed(fates, answer), unit, parts: Math.max(populations.length, fates.length) };
}

/** A name right before a known word for those who are counted, or right behind: "Wagner fighters", « combattants Wagner ». */
function isNameOfSome(tokens: readonly ScanToken[], index: number, written: string, open: boolean): boolean {
  if (!/^\p{Lu}/u.test(written) || CALENDAR_WORDS.has(tokens[index]?.key ?? "")) return false;
  const next = tokens[index + 1];
  return open || (next?.kind === "word" && knownConcept(next.key) !== null);
}

/** A sign of money anywhere, a measure right behind a figure or a number in words. */
function isMeasure(tokens: readonly ScanToken[], index: number): boolean {
  const measure = MEASURE_UNITS.get(tokens[index]?.key ?? "");
  if (measure === undefined) return false;
  const before = tokens[index - 1];
  return MONEY.has(measure.sign) || before?.kind === "figure" || before?.key === "de" || isNumber(before);
}

function isNumber(token: ScanToken | undefined): boolean {
  return numberWord(token, "fr") !== null || numberWord(token, "en") !== null;
}

const MONEY: ReadonlySet<string> = new Set(["$", "€", "£"]);

/** The same thing named twice is one. */
function distinct(names: readonly string[], key: (text: string) => string): string[] {
  return [...new Map(names.map((name) => [key(name), name])).values()];
}

/** "Russians and Malians", in the language of the answer. */
function listed(names: readonly string[], answer: string): string | null {
  const last = names.at(-1);
  if (last === undefined) return null;
  const and = /(?<!\p{L})(and|et)(?!\p{L})/iu.exec(answer)?.[1];
  return names.length === 1 || and === undefined ? names.join(", ") : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}
