import { conditionalForm } from "../../lexicon/french-conditional";
import { wordSet } from "../../lexicon/language";
import type { ScanToken } from "../reading/scan";

/** Words that part an auxiliary from its participle: « a également annoncé », « n’a pas encore réagi ». */
const BETWEEN: ReadonlySet<string> = wordSet("ete deja egalement aussi aussitot ensuite toutefois cependant pas encore ainsi enfin bien tout toujours d abord ' - t il elle on ils elles en outre par ailleurs de son cote leur lui plus");
/** How many such words may stand between. */
const BETWEEN_REACH = 7;
/** Verbs whose compound past is made with « être ». */
const WITH_BE = /^(?:arrive|parti|mort|decede|tombe|venu|revenu|entre|rentre|sorti|ne|retourne|devenu|monte|descendu|intervenu|parvenu|survenu)e?s?$/;

/** Whether a compound past begins at a token: « a annoncé », « ont, de leur côté, confirmé », « est arrivé », « s’est rendu ». The accent tells « a » from « à ». */
export function isToldVerb(text: string, tokens: readonly ScanToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  const have = token.key === "ont" || (token.key === "a" && text.slice(token.start, token.end).normalize("NFC") === "a");
  const be = token.key === "est" || token.key === "sont";
  if (!have && !be) return false;
  const reflexive = be && ((tokens[at - 1]?.key === "'" && tokens[at - 2]?.key === "s") || tokens[at - 1]?.key === "se");
  let next = at + 1;
  for (const end = next + BETWEEN_REACH; next < end; next += 1) {
    const word = tokens[next];
    if (!word || !(BETWEEN.has(word.key) || (word.kind === "word" && word.key.length > 5 && word.key.endsWith("ment")))) break;
  }
  // « a contre-attaqué »
  if (tokens[next + 1]?.key === "-" && tokens[next + 1]?.gap === "none") next += 2;
  const participle = tokens[next];
  if (participle?.kind !== "word" || participle.capital || participle.key.length < 2) return false;
  if (be && !reflexive) return WITH_BE.test(participle.key);
  const word = text.slice(participle.start, participle.end).normalize("NFC").toLowerCase();
  return /(?:é|ée|és|ées|[iu]s?|[iu]es?|its?|ites?|[mpr]is|[mpr]ises?|erts?|ertes?|ints?|ortes?|orts?|eu|dit|fait|faits|faites?)$/.test(word) && !NO_PARTICIPLE.has(participle.key);
}

/** How far from a date what its clause tells of is looked for, in tokens. */
const NEAR = 12;

/** Whether the clause of a date tells, in a compound past or an imperfect, of what is over. */
export function isToldNear(text: string, tokens: readonly ScanToken[], { first, next }: { readonly first: number; readonly next: number }): boolean {
  for (const step of [-1, 1] as const) {
    for (let at = step < 0 ? first - 1 : next, left = NEAR; left > 0; at += step, left -= 1) {
      const token = tokens[at];
      if (!token || /^[.;:!?]$/.test(token.key)) break;
      if (token.kind === "word" && (isToldVerb(text, tokens, at) || (token.key.length > 4 && /(?:[^r]ait|aient)$/.test(token.key)))) return true;
    }
  }
  return false;
}

const NO_PARTICIPLE: ReadonlySet<string> = wordSet("lui qui ici ainsi aussi plus sous tous jadis depuis parmi hors alors lors peu lieu nuit midi jeudi lundi mardi samedi vendredi mercredi");

/** How far before a conditional its « que » is looked for, in tokens. */
const CLAUSE_REACH = 14;

/** « a indiqué que la route serait rouverte »: in a clause of its own, a conditional that is no perfect tells what was then to come. */
export function isAnnounced(tokens: readonly ScanToken[], at: number): boolean {
  const key = tokens[at]?.key ?? "";
  if (!/(?:rait|raient)$/.test(key) || !conditionalForm(key) || isPerfect(tokens, at)) return false;
  for (let back = at - 1; back >= Math.max(0, at - CLAUSE_REACH); back -= 1) {
    const token = tokens[back];
    if (!token || /^[.;:!?]$/.test(token.key)) return false;
    if (token.key === "que" || (token.key === "qu" && tokens[back + 1]?.key === "'")) return !/^(?:alors|tandis|puis|lors|bien|parce)$/.test(tokens[back - 1]?.key ?? "");
  }
  return false;
}

/** « aurait été tué », « serait arrivé », « se serait rendu »: over, if it is true. */
function isPerfect(tokens: readonly ScanToken[], at: number): boolean {
  const key = tokens[at]?.key ?? "";
  if (key === "aurait" || key === "auraient") return !/^(?:lieu|pour|a|un|une|le|la|les|droit)$/.test(tokens[at + 1]?.key ?? "");
  if (!key.startsWith("ser")) return false;
  return tokens[at - 1]?.key === "se" || (tokens[at - 1]?.key === "'" && tokens[at - 2]?.key === "s") || WITH_BE.test(tokens[at + 1]?.key ?? "");
}

/** Verbs that set something for a day beside: « a décrété un deuil à partir de lundi ». */
const SETS = /^(?:fix|annonc|decret|appel|convoqu|programm|prev|suspend|interdi|ordonn|decid|instaur|impos|lanc|propos|promi|accord|depos|prolong|report|repouss|reconduit|etend|autoris|reserv|maint)/;

/** Whether a compound past sets something for a time to come: « a été prolongé jusqu’au 31 mars ». */
export function setsTerm(tokens: readonly ScanToken[], at: number): boolean {
  for (let next = at + 1; next <= at + BETWEEN_REACH; next += 1) {
    const token = tokens[next];
    if (token?.kind !== "word") return false;
    if (SETS.test(token.key)) return true;
    if (!BETWEEN.has(token.key)) return false;
  }
  return false;
}

/** « à partir de lundi », « dès jeudi »: a start that is still to come, unless the clause tells of what has begun; near where something was set for that day. */
export function startsTerm(text: string, tokens: readonly ScanToken[], first: number, reach: number): "past" | "future" | "near" | null {
  const led = tokens[first - 1]?.key === "des" ? first - 1 : tokens[first - 1]?.key === "de" && /^(?:partir|compter)$/.test(tokens[first - 2]?.key ?? "") ? first - 3 : null;
  if (led === null || (led === first - 1 && text.slice(tokens[led]?.start, tokens[led]?.end).normalize("NFC").toLowerCase() !== "dès")) return null;
  for (let at = led - 1; at >= 0 && at >= led - reach; at -= 1) {
    const token = tokens[at];
    if (!token || /^[.;:!?]$/.test(token.key)) break;
    if (/^(?:avait|avaient|etait|etaient)$/.test(token.key)) return "past";
    // « a indiqué que l’état de catastrophe serait reconnu dès mercredi »
    if (isAnnounced(tokens, at)) return "future";
    if (isToldVerb(text, tokens, at)) return tokens.slice(at + 1, at + 1 + BETWEEN_REACH).some(({ key }) => SETS.test(key)) ? "near" : "past";
  }
  return "future";
}
