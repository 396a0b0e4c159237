import { FIGURE_SUFFIXES } from "../../lexicon/numbers";
import type { LexiconLanguage } from "../../lexicon/language";
import type { ScanToken } from "../reading/scan";

/** A number written in digits, with the index of the first token after it. */
export interface FigureReading {
  readonly value: number;
  readonly next: number;
}

/** More digits than this is an identifier, and beyond what a double holds exactly. */
const DIGIT_LIMIT = 15;

/**
 * Reads the number in digits that starts at token `at`: "1 500", "1.500", "1'500", "2,5", ",08", "6.700,54", "10k", "1e10".
 * In French a comma is decimal and a point before exactly three digits groups thousands; in English the other way round.
 */
export function readFigure(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): FigureReading | null {
  const whole = readWhole(tokens, at, lang);
  if (!whole) return null;
  const decimal = readDecimals(tokens, whole.next, whole.separator, lang);
  if (!decimal && whole.next === at) return null;
  const value = Number(`${whole.digits}${decimal ? `.${decimal.digits}` : ""}`);
  return readPower(tokens, withSuffix(tokens, { value, next: decimal?.next ?? whole.next }, lang), lang);
}

interface Whole {
  readonly digits: string;
  readonly next: number;
  readonly separator: string | null;
}

function readWhole(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Whole | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === "sign" && (first.key === "," || first.key === ".")) {
    const stuck = tokens[at - 1] !== undefined && first.gap === "none" && tokens[at - 1]?.kind !== "sign";
    return !stuck && isGlued(tokens[at + 1], "figure") ? { digits: "0", next: at, separator: null } : null;
  }
  if (first.kind !== "figure" || first.key.length > DIGIT_LIMIT) return null;
  let digits = first.key;
  let next = at + 1;
  if (digits.length > 3 || digits.startsWith("0")) return { digits, next, separator: null };
  const separator = groupSeparator(tokens, next, lang);
  if (separator === null) return { digits, next, separator };
  for (let group = groupAt(tokens, next, separator); group; group = groupAt(tokens, next, separator)) {
    if (digits.length + 3 > DIGIT_LIMIT) break;
    digits += group.digits;
    next = group.next;
  }
  return { digits, next, separator };
}

const SPACE = " ";

/** Which character groups thousands from here on, or null where the figure is not grouped. */
function groupSeparator(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): string | null {
  const token = tokens[at];
  if (!token) return null;
  const separator = token.kind === "figure" ? SPACE : token.key;
  const group = groupAt(tokens, at, separator);
  if (!group) return null;
  if (separator === SPACE || separator === "'") return separator;
  if (separator !== "." && separator !== ",") return null;
  const groupsThousands = lang === "fr" ? "." : ",";
  return separator === groupsThousands || groupAt(tokens, group.next, separator) ? separator : null;
}

function groupAt(tokens: readonly ScanToken[], at: number, separator: string): { digits: string; next: number } | null {
  const token = tokens[at];
  if (separator === SPACE) {
    return token?.kind === "figure" && token.gap === "single" && token.key.length === 3 ? { digits: token.key, next: at + 1 } : null;
  }
  const digits = tokens[at + 1];
  if (!isGlued(token, "sign") || token.key !== separator || !isGlued(digits, "figure") || digits.key.length !== 3) return null;
  return { digits: digits.key, next: at + 2 };
}

function readDecimals(
  tokens: readonly ScanToken[],
  at: number,
  grouping: string | null,
  lang: LexiconLanguage,
): { digits: string; next: number } | null {
  const mark = tokens[at];
  const digits = tokens[at + 1];
  if (mark?.kind !== "sign" || !isGlued(digits, "figure") || mark.key === grouping) return null;
  if (mark.gap !== "none" && tokens[at - 1]?.kind === "figure") return null;
  if (mark.key !== "." && !(mark.key === "," && lang === "fr")) return null;
  const again = tokens[at + 2];
  const listed = isGlued(again, "sign") && again.key === mark.key && isGlued(tokens[at + 3], "figure");
  return listed || digits.key.length > DIGIT_LIMIT ? null : { digits: digits.key, next: at + 2 };
}

function withSuffix(tokens: readonly ScanToken[], figure: FigureReading, lang: LexiconLanguage): FigureReading {
  const token = tokens[figure.next];
  if (token?.kind !== "word") return figure;
  const written = token.capital ? token.key.charAt(0).toUpperCase() + token.key.slice(1) : token.key;
  const factor = FIGURE_SUFFIXES.get(written);
  // "4G" is a network in English prose, which does not write milliards so.
  if (written === "G" && lang === "en") return figure;
  const apart = token.gap !== "none" && written !== "k" && !written.startsWith("Md") && tokens[figure.next + 1]?.key !== "€";
  return factor === undefined || apart ? figure : { value: figure.value * factor, next: figure.next + 1 };
}

/** "12,32e+14" and "1,1^-23". */
function readPower(tokens: readonly ScanToken[], base: FigureReading, lang: LexiconLanguage): FigureReading {
  const mark = tokens[base.next];
  if (!mark || mark.gap !== "none" || (mark.key !== "e" && mark.key !== "^")) return base;
  let next = base.next + 1;
  let negative = false;
  while (isGlued(tokens[next], "sign") && (tokens[next]?.key === "-" || tokens[next]?.key === "+") && next < base.next + 3) {
    negative ||= tokens[next]?.key === "-";
    next += 1;
  }
  const exponent = isGlued(tokens[next], "figure") ? readFigure(tokens, next, lang) : null;
  if (!exponent || exponent.value > 300) return base;
  const power = negative ? -exponent.value : exponent.value;
  return { value: mark.key === "e" ? base.value * 10 ** power : base.value ** power, next: exponent.next };
}

function isGlued(token: ScanToken | undefined, kind: ScanToken["kind"]): token is ScanToken {
  return token !== undefined && token.kind === kind && token.gap === "none";
}
