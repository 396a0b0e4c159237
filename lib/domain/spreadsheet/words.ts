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
  quantity: "number|numeric|figure|count|amount|quantité|nombre|chiffre|numérique|effectif",
  "yes-no": "yes/no|oui/non|oui-non|yes or no|oui ou non|boolean|bool|booléen",
  date: "day|jour|moment|dates",
  choice: "choix|select|multiple choice|single choice|choix unique|options",
  text: "texte|free text|texte libre|libre|string|open|ouverte",
});

export const readPresentation = lookup<Presentation>({
  asserts: "assert|asserted|assertion|affirme|affirmé|affirmation|claims|claimed|states|stated|says|said|announces|announced|confirms|confirmed|dit|déclare|annonce|confirme|revendique",
  reports: "report|reported|reporting|rapporte|rapporté|relaie|relayé|relays|relayed|cite|cites|cited|quotes|mentionne",
  denies: "deny|denied|denial|denies it|dément|démenti|démentie|nie|nié|conteste|réfute|contests|disputes|rejects|refutes|rejette",
  retracts: "retract|retracted|retraction|withdraws|withdrew|withdrawn|rétracte|rétracté|rétractation|retire|se rétracte|revient sur",
  silent: "silence|silencieux|silencieuse|muet|muette|se tait|ne dit rien|no answer|no comment|says nothing|sans réponse|pas de commentaire|aucune réponse",
});

const qualifierOf = lookup<Qualifier>({
  exact: "exactly|exactement|précis",
  about: "approximate|approximately|around|env|vers|ca|roughly|circa|environ|à peu près|approx|estimated|estimé",
  "at-least": "min|minimum|plus|or more|au moins|ou plus|plus de|more than",
  "at-most": "max|maximum|up to|au plus|ou moins|jusqu’à|less than|moins de",
  range: "between|fourchette|entre|intervalle",
  vague: "dozens|hundreds|thousands|several|dizaines|centaines|milliers|plusieurs|withheld",
  "none-given": "none|no figure|aucun chiffre|aucun|not given|non communiqué",
});

const YES = new Set("yes oui true vrai confirmed confirme confirms y o 1 x".split(" "));
const NO = new Set("no non false faux denied denies dementi dement n 0".split(" "));

const QUALIFIER_SIGNS: Readonly<Record<string, Qualifier>> = {
  "~": "about", "≈": "about", "±": "about", ">": "at-least", "≥": "at-least", ">=": "at-least", "+": "at-least", "<": "at-most", "≤": "at-most", "<=": "at-most", "=": "exact",
};

/** A qualifier in words, or as the sign that stands for it. */
export function readQualifier(text: string): Qualifier | null {
  return QUALIFIER_SIGNS[text.trim()] ?? qualifierOf(text);
}

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
