/**
 * Characters that typesetters, word processors, PDF extractors and keyboards exchange for one another without changing
 * what is said. The one list of them: comparing, anchoring, searching and the reading assists all import it.
 * Written as escapes, because most of these cannot be told apart on a screen.
 */

/** Typed ', right and left single, modifier letter, high-reversed, prime, modifier prime, grave, acute, modifier grave, low, full-width. */
export const APOSTROPHES = "'\u2019\u2018\u02BC\u201B\u2032\u02B9`\u00B4\u02CB\u201A\uFF07\u055A";

/** Double quotation marks, guillemets (single ones too: they nest inside «»), low and CJK ones, double prime, full-width. */
export const QUOTES = '"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u2033\u02BA\u301D\u301E\u301F\uFF02';

/** Horizontal spaces: tab, space, no-break, ogham, en/em/thin/hair …, narrow no-break, mathematical, ideographic. */
export const SPACES = "\t \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

/** Line and paragraph ends; CR LF together is one. */
export const LINE_BREAKS = "\n\r\u000B\u000C\u0085\u2028\u2029";

/** Hyphen-minus, hyphen, no-break hyphen, figure, en, em and horizontal-bar dashes, minus, small and full-width forms. */
export const DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D";

/** Nothing is seen of them: soft hyphen, zero-width space/joiners, word joiner, BOM, directional marks, variation selectors. */
export const INVISIBLES =
  "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064" +
  "\u2066\u2067\u2068\u2069\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F\uFEFF";

/** List bullets that extractors exchange. */
export const BULLETS = "\u2022\u2023\u25CF\u25E6\u25AA\u25AB\u2043\u2219\uF0B7\uF0A7";

/**
 * Single characters written for several, and signs with a plainer form. Only letters and signs: a fraction or a superscript
 * digit is never opened up here, since ½ after a figure (1½ → 11/2) or 10² → 102 would change a number.
 */
export const EXPANSIONS: Readonly<Record<string, string>> = {
  "\u0153": "oe",
  "\u0152": "OE",
  "\u00E6": "ae",
  "\u00C6": "AE",
  "\u0132": "IJ",
  "\u0133": "ij",
  "\u017F": "s",
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
  "\u2026": "...",
  "\u2025": "..",
  "\u2116": "No",
  "\u2044": "/",
  "\u2215": "/",
  "\u00AA": "a",
  "\u00BA": "o",
  "\u00B0": "o",
  "\u00B5": "\u03BC",
  "\u2126": "\u03A9",
  "\u212B": "\u00C5",
  "\u2217": "*",
  "\u2236": ":",
  "\u02D0": ":",
};

/** Superscript and subscript digits; plain digits only after a letter (m², a note call), never after a digit. */
export const RAISED_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  ["\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079", "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089"].flatMap(
    (row) => Array.from(row, (raised, digit) => [raised, String(digit)] as const),
  ),
);

/** French words that lose their vowel before another word; what follows the apostrophe is a word of its own. */
export const ELIDED_WORDS: ReadonlySet<string> = new Set(
  "c ç d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu quelqu".split(" "),
);

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ...Array.from(APOSTROPHES, (c) => [c, "'"] as const),
  ...Array.from(QUOTES, (c) => [c, '"'] as const),
  ...Array.from(SPACES, (c) => [c, " "] as const),
  ...Array.from(LINE_BREAKS, (c) => [c, "\n"] as const),
  ...Array.from(DASHES, (c) => [c, "-"] as const),
  ...Array.from(INVISIBLES, (c) => [c, ""] as const),
  ...Array.from(BULLETS, (c) => [c, "\u2022"] as const),
  ...Object.entries(EXPANSIONS),
]);

/**
 * The plain form of one character (a code point as a string): `’` gives `'`, `ﬁ` gives `fi`, a soft hyphen gives nothing.
 * Compatibility forms (full-width, Arabic presentation, raised letters) come from Unicode NFKC. Itself when it has none.
 */
export function plainCharacter(character: string): string {
  const known = REPLACEMENTS.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const compatible =
    (code >= 0xfb00 && code <= 0xfdff) || // Latin, Armenian, Hebrew and Arabic presentation forms
    (code >= 0xfe70 && code <= 0xfefc) ||
    (code >= 0xff01 && code <= 0xff9f) || // full-width Latin, half-width kana
    (code >= 0x1d2c && code <= 0x1d6a) || // raised letters, as in 1ᵉʳ
    (code >= 0x02b0 && code <= 0x02b8);
  return compatible ? character.normalize("NFKC") : character;
}
