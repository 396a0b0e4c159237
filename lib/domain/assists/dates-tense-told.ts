import { wordSet } from "../lexicon/language";
import type { ScanToken } from "./scan";

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

const NO_PARTICIPLE: ReadonlySet<string> = wordSet("lui qui ici ainsi aussi plus sous tous jadis depuis parmi hors alors lors peu lieu nuit midi jeudi lundi mardi samedi vendredi mercredi");

/** Verbs that set something for a day beside: « a décrété un deuil à partir de lundi ». */
const SETS = /^(?:fix|annonc|decret|appel|convoqu|programm|prev|suspend|interdi|ordonn|decid|instaur|impos|lanc|propos|promi|accord)/;

/** « à partir de lundi », « dès jeudi »: a start that is still to come, unless the clause tells of what has begun; near where something was set for that day. */
export function startsTerm(text: string, tokens: readonly ScanToken[], first: number, reach: number): "past" | "future" | "near" | null {
  const led = tokens[first - 1]?.key === "des" ? first - 1 : tokens[first - 1]?.key === "de" && /^(?:partir|compter)$/.test(tokens[first - 2]?.key ?? "") ? first - 3 : null;
  if (led === null || (led === first - 1 && text.slice(tokens[led]?.start, tokens[led]?.end).normalize("NFC").toLowerCase() !== "dès")) return null;
  for (let at = led - 1; at >= 0 && at >= led - reach; at -= 1) {
    const token = tokens[at];
    if (!token || /^[.;:!?]$/.test(token.key)) break;
    if (/^(?:avait|avaient|etait|etaient)$/.test(token.key)) return "past";
    if (isToldVerb(text, tokens, at)) return tokens.slice(at + 1, at + 1 + BETWEEN_REACH).some(({ key }) => SETS.test(key)) ? "near" : "past";
  }
  return "future";
}
