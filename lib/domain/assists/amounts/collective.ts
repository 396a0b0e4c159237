import { COLLECTIVES, MAGNITUDES } from "../../lexicon/numbers";
import type { LexiconLanguage } from "../../lexicon/language";
import { collective, exactly, magnitude } from "../../quantity/conventions";
import type { AmountCore } from "./amounts";
import { numberWord } from "../numbers/words";
import type { NumberReading } from "../numbers/numbers";
import type { ScanToken } from "../reading/scan";

/** What may stand before a collective. */
export const INDEFINITE: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["un", "une", "la", "cette", "l", "d"]),
  en: new Set(["a", "one", "the"]),
};

const SIZES: ReadonlySet<string> = new Set(["petite", "bonne", "grosse", "petit", "bon", "gros", "good"]);

/** "une vingtaine", "une demi-douzaine", "trois dizaines", "a dozen". */
export function readCollective(tokens: readonly ScanToken[], at: number, number: NumberReading | null, lang: LexiconLanguage): AmountCore | null {
  let index = at;
  let count = 1;
  if (INDEFINITE[lang].has(tokens[at]?.key ?? "")) index = tokens[at + 1]?.key === "'" ? at + 2 : at + 1;
  else if (number?.kind === "cardinal") [count, index] = [number.value, number.next];
  if (index > at && count === 1 && OPENING_QUOTES.has(tokens[index]?.key ?? "") && COLLECTIVES[lang].has(tokens[index + 1]?.key ?? "")) index += 1;
  if (count === 1) {
    // « une bonne petite centaine », « un gros millier »: the adjective moves no bound.
    for (let adjectives = 0; adjectives < 2 && index > at && SIZES.has(tokens[index]?.key ?? ""); adjectives += 1) index += 1;
  }
  let half = false;
  if (tokens[index]?.key === "demi" || tokens[index]?.key === "half") {
    half = true;
    index += tokens[index + 1]?.key === "-" ? 2 : 1;
    if (tokens[index]?.key === "a") index += 1;
  }
  const scaled = half && unscaled(tokens, index, lang);
  if (scaled) return scaled;
  const noun = tokens[index];
  const unit = noun?.kind === "word" ? (COLLECTIVES[lang].get(noun.key) ?? (count > 1 ? MAGNITUDES[lang].get(noun.key) : undefined)) : undefined;
  if (unit === undefined || unit > 1000 || index === at) return null;
  const scale = scaleAfter(tokens, index + 1, lang);
  const value = unit * (half ? 0.5 : count) * (scale?.value ?? 1);
  // « un millier et demi »
  const more = !scale && !half && tokens[index + 1]?.key === (lang === "fr" ? "et" : "and") && (tokens[index + 2]?.key === "demi" || tokens[index + 2]?.key === "demie");
  if (more) return { said: collective(value + unit / 2), next: index + 3, form: "words", rule: `${lang}-collective` };
  const precise = count > 1 && unit === 12;
  return { said: precise ? exactly(value) : collective(value), next: scale?.next ?? index + 1, form: "words", rule: `${lang}-collective` };
}

/** « une « quinzaine de morts » »: quoted without its article. */
const OPENING_QUOTES: ReadonlySet<string> = new Set(["«", '"', "“"]);

/** « un demi-million », "half a million": a round figure for about so many. */
function unscaled(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): AmountCore | null {
  const scale = numberWord(tokens[at], lang);
  if (scale?.role !== "scale" || scale.ordinal) return null;
  return { said: collective(scale.value / 2), next: at + 1, form: "words", rule: `${lang}-collective` };
}

/** What may stand before a magnitude. */
export const PLURAL_DETERMINERS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["des", "plusieurs", "quelques"]),
  en: new Set(["several", "many", "few", "some"]),
};

/** "des dizaines", "plusieurs centaines de milliers", "tens of thousands", "hundreds". */
export function readMagnitude(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): AmountCore | null {
  let index = tokens[at]?.key === "a" && tokens[at + 1]?.key === "few" ? at + 1 : at;
  while (index < at + 2 && PLURAL_DETERMINERS[lang].has(tokens[index]?.key ?? "")) index += 1;
  const unit = magnitudeAt(tokens, index, lang) ?? (index > at ? singularMagnitude(tokens, index, lang) : undefined);
  if (unit === undefined) return null;
  const scale = scaleAfter(tokens, index + 1, lang);
  return { said: magnitude(unit * (scale?.value ?? 1)), next: scale?.next ?? index + 1, form: "words", rule: `${lang}-magnitude` };
}

function magnitudeAt(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): number | undefined {
  return tokens[at]?.kind === "word" ? MAGNITUDES[lang].get(tokens[at].key) : undefined;
}

/** English says "several dozen", "several hundred". */
function singularMagnitude(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): number | undefined {
  const key = tokens[at]?.key ?? "";
  return lang === "en" ? MAGNITUDES.en.get(`${key}s`) : undefined;
}

/** "… de milliers", "of thousands" after a collective or a magnitude. */
function scaleAfter(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): { value: number; next: number } | null {
  const joined = tokens[at]?.key === (lang === "fr" ? "de" : "of");
  const value = joined ? magnitudeAt(tokens, at + 1, lang) : undefined;
  return value === undefined || value < 1000 ? null : { value, next: at + 2 };
}
