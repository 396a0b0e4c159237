/** An article with everything that typesetters and extractors treat differently. */
export const SAMPLE = [
  "L'œuvre du chef d'état-major, publiée le 12 mai 2024, n'a pas convaincu : « Rien n'est confirmé », dit-il.",
  "",
  'Selon l\'agence, 1 500 civils et 2,5 % des effectifs, soit 6-7 hommes, ont "disparu" hier soir...',
  "- L'officier affecté à la flotte nie — encore — toute responsabilité ; l'été finit, cœur lourd.",
  "Le 1er bilan, rédigé à 10h30, parlait de 5,000 m2 de terrain ! Qui croire ?",
].join("\n");

const wrap = (text: string, width: number, end: string): string =>
  text.replace(new RegExp(`(.{${width},}?) `, "g"), (_, line: string) => `${line}${end}`);

/** Ways in which the same article comes out differently from another browser, extractor, keyboard or printer. */
export const REEXTRACTIONS: [name: string, change: (text: string) => string][] = [
  ["curly apostrophes", (t) => t.replaceAll("'", "’")],
  ["modifier apostrophes", (t) => t.replaceAll("'", "ʼ")],
  ["guillemets to straight quotes", (t) => t.replaceAll("« ", '"').replaceAll(" »", '"')],
  ["guillemets to curly quotes", (t) => t.replaceAll("« ", "“").replaceAll(" »", "”")],
  ["straight quotes to guillemets", (t) => t.replace(/"(\w+)"/g, "«\u202F$1\u202F»")],
  ["no-break spaces", (t) => t.replaceAll(" :", "\u00A0:").replaceAll("« ", "«\u00A0").replaceAll(" %", "\u00A0%")],
  ["narrow no-break spaces", (t) => t.replaceAll("1 500", "1\u202F500").replace(/ ([;!?»])/g, "\u202F$1")],
  ["no space before punctuation", (t) => t.replace(/ ([:;!?»])/g, "$1")],
  ["en dashes", (t) => t.replaceAll("-", "–").replaceAll("—", "–")],
  ["typed dashes", (t) => t.replaceAll("—", "--")],
  ["no-break hyphens", (t) => t.replaceAll("-", "\u2011")],
  ["ligature letters opened", (t) => t.replaceAll("œ", "oe")],
  ["typesetter's ligatures", (t) => t.replaceAll("ffi", "ﬃ").replaceAll("ff", "ﬀ").replaceAll("fl", "ﬂ").replaceAll("fi", "ﬁ")],
  ["soft hyphens", (t) => t.replace(/(\p{L}{3})(\p{L}{3})/gu, "$1\u00AD$2")],
  ["zero-width spaces", (t) => t.replace(/(\p{L}{4})(\p{L})/gu, "$1\u200B$2")],
  ["byte-order mark and joiners", (t) => `\uFEFF${t.replaceAll(" ", " \u2060")}`],
  ["directional marks", (t) => t.replaceAll(",", "\u200E,\u200F")],
  ["decomposed", (t) => t.normalize("NFD")],
  ["ellipsis", (t) => t.replaceAll("...", "…")],
  ["CR LF", (t) => t.replaceAll("\n", "\r\n")],
  ["lone CR", (t) => t.replaceAll("\n", "\r")],
  ["hard-wrapped lines", (t) => wrap(t, 40, "\n")],
  ["words hyphenated at line ends", (t) => t.replace(/(\p{L}{4})(\p{L}{4})/gu, "$1-\n$2")],
  ["words hyphenated before an indent", (t) => t.replace(/(\p{L}{3})(\p{L}{5})/gu, "$1-\n    $2")],
  ["soft hyphens at line ends", (t) => t.replace(/(\p{L}{4})(\p{L}{4})/gu, "$1\u00AD\n$2")],
  ["thin and hair spaces", (t) => t.replaceAll("1 500", "1\u2009500").replace(/ ([;:!?»%])/g, "\u200A$1")],
  ["low and high quotes", (t) => t.replaceAll("« ", "„").replaceAll(" »", "“")],
  ["unwrapped", (t) => t.replaceAll("\n", " ")],
  ["doubled and trailing spaces", (t) => t.replaceAll(". ", ".  ").replaceAll("\n", "  \n")],
  ["tabs and indents", (t) => t.replaceAll("\n", "\n\t")],
  ["no blank lines", (t) => t.replaceAll("\n\n", "\n")],
  ["raised letters and digits", (t) => t.replaceAll("1er", "1ᵉʳ").replaceAll("m2", "m²")],
  ["full-width signs", (t) => t.replaceAll(",", "，").replaceAll("!", "！").replaceAll("?", "？")],
  ["all at once", (t) => wrap(t.replaceAll("'", "’").replaceAll("« ", "“").replaceAll(" »", "”").replaceAll("œ", "oe").normalize("NFD"), 30, " \r\n")],
];
