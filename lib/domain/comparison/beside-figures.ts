import { foldWord } from "../lexicon/language";
import { MEASURE_UNITS } from "../lexicon/units";
import { CharacterClass, classOf } from "../text/characters";
import { isNumberWord } from "./word-kinds";

/** Signs that say what the figure they are stuck to is: more, less, about. */
const SIGNS = "+-\u2212\u00B1<>\u2264\u2265~\u2248";

/** Money stands before its figure as well as after it. */
const MONEY = "$\u20AC\u00A3\u00A5";

/** Units that a word that counts is looked for in, before a unit. */
const REACH = 20;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x09;

/** Whether a token may belong to a figure beside it, by its spelling alone. */
export const mayBelongToFigure = (written: string): boolean => SIGNS.includes(written) || MONEY.includes(written) || MEASURE_UNITS.has(foldWord(written));

/** Whether such a token `[start, end)` is a unit of the figure before it, money before its figure, or a sign stuck to one: « 5 km », "$20", "-5". */
export function belongsToFigure(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  const written = text.slice(start, end);
  if (SIGNS.includes(written)) return isDigit(next);
  if (MONEY.includes(written) && isDigit(isBlank(next) ? text.charCodeAt(end + 1) : next)) return true;
  const before = isBlank(text.charCodeAt(start - 1)) ? start - 1 : start;
  if (isDigit(text.charCodeAt(before - 1))) return true;
  let first = before;
  while (first > 0 && before - first < REACH && classOf(text.charCodeAt(first - 1)) === CharacterClass.letter) first--;
  return first < before && before < start && isNumberWord(text.slice(first, before));
}
