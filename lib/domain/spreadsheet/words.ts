import { foldLabel } from "../claims/fold-label";
import type { AnswerType, Presentation } from "../claims/types";
import { NO_ANSWER_WORDS } from "../lexicon/approximators";
import { foldWord } from "../lexicon/language";
import type { Qualifier } from "../quantity/quantity";

function lookup<Value extends string>(lists: Readonly<Record<Value, string>>): (text: string) => Value | null {
  const words = new Map<string, Value>();
  for (const [value, list] of Object.entries(lists) as [Value, string][]) {
    for (const word of [value, ...list.split("|")]) words.set(foldLabel(word), value);
  }
  return (text) => words.get(foldLabel(text)) ?? null;
}

/** The words of the closed columns, French and English; null when a cell holds none of them. */
export const readAnswerType = lookup<AnswerType>({
  quantity: "number|figure|quantité|nombre|chiffre",
  "yes-no": "yes/no|oui/non|oui-non|boolean|booléen",
  date: "jour|moment",
  choice: "choix|select",
  text: "texte|free text|libre",
});

export const readPresentation = lookup<Presentation>({
  asserts: "assert|affirme|affirmé|claims|states",
  reports: "report|rapporte|rapporté|relaie|relays",
  denies: "deny|denied|dément|démenti|nie",
  retracts: "retract|retracted|rétracte|rétracté|retire|se rétracte",
  silent: "silence|silencieux|muet|no answer|sans réponse",
});

export const readQualifier = lookup<Qualifier>({
  exact: "exactly|exactement|précis",
  about: "approximately|around|roughly|circa|environ|à peu près|approx|estimated|estimé",
  "at-least": "minimum|or more|au moins|ou plus|plus de|more than",
  "at-most": "maximum|up to|au plus|ou moins|jusqu’à|less than|moins de",
  range: "between|fourchette|entre|intervalle",
  vague: "dozens|hundreds|thousands|several|dizaines|centaines|milliers|plusieurs|withheld",
  "none-given": "none|no figure|aucun chiffre|aucun|not given|non communiqué",
});

const YES = new Set("yes oui true vrai confirmed confirme y o 1 x".split(" "));
const NO = new Set("no non false faux denied dementi n 0".split(" "));

/** Words that give no answer, whatever was asked: "unknown", "pas de commentaire". */
export function saysNoAnswer(text: string): boolean {
  return NO_ANSWER_WORDS.has(foldWord(text.trim()).replace(/(?<=\p{L}{3})[.!…]+$/u, ""));
}

/** "Yes, since Monday", "non : le pont est coupé": the answer, set off from what is added to it. */
const WITH_MORE = /^\s*(yes|no|oui|non)\s*[,;:.!–—-]\s*\S/iu;

/** The value of a yes/no cell; null when it is neither. */
export function readYesNo(text: string): boolean | null {
  const key = foldLabel(WITH_MORE.exec(text)?.[1] ?? text);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : null;
}
