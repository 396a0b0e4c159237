import * as fc from "fast-check";

/** Pieces that break naive text code: pairs, lone surrogates, joined emoji, RTL, NFD, odd line ends, invisibles, grouped figures. */
const AWKWARD = [
  "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
  "\u{1F1EB}\u{1F1F7}",
  "\u{1F44D}\u{1F3FD}",
  "\uD83D",
  "\uDC4D",
  "\r",
  "\r\n",
  "\n",
  "\n\n",
  "\u2028",
  "e\u0301t\u00E9",
  "\u0301",
  "con\u00ADfirm\u00E9",
  "\u200B",
  "\uFEFF",
  "\u05E9\u05DC\u05D5\u05DD",
  "\u202Bعربي\u202C",
  "\u4E2D\u6587",
  "1 500",
  "5,000",
  "2,5\u00A0%",
  "12/05/2024",
  "12 mai 2024",
  "10h30",
  "\uD835\uDFD8",
  "l\u2019arm\u00E9e",
  "aujourd'hui",
  "\u00AB\u202Foui\u202F\u00BB",
  "\u2026",
  "-",
  "\u2014",
  " ",
  "\t",
  "(((",
];

const WORDS = "le la bilan attaque villageois morts selon source nie confirme dix quinze Kidal ne pas aurait".split(" ");

/** Text made of ordinary words, awkward pieces and arbitrary units, in any order; up to about 60 pieces. */
export const arbitraryText = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `) },
        { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      ),
      { maxLength },
    )
    .map((pieces) => pieces.join(""));
