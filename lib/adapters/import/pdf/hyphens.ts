const BROKEN = /(\p{L}+)([-\u2010\u00AD])$/u;
const STARTS = /^(\p{L}+)/u;
/** Words that French writes behind a hyphen of its own, so that a line may end there by chance. */
const BEHIND_HYPHEN = /^(?:ci|là|il|elle|on|ils|elles|je|tu|nous|vous|moi|toi|le|la|les|lui|leur|leurs|y|en|t|ce|même|mêmes|dessus|dessous|delà|être|dire|à)$/iu;
/** Words that French and English write before a hyphen of their own. */
const BEFORE_HYPHEN = /^(?:vice|ex|non|mi|demi|semi|sous|sud|nord|est|ouest|franco|anglo|afro|contre|avant|arrière|porte|quasi|pro|anti|self|well|half|re|co|saint|sainte)$/iu;

/** Numbers that French and English write in several words with hyphens: "trente-deux", "forty-two". */
const NUMBER =
  /^(?:et|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|nonante|cents?|mille|one|two|three|four|five|eight|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu;
/** Scripts that write words without spaces between them. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}、。，．：；！？「」『』（）・ー]`;
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, "u");
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, "u");

/** The end of a line inside an address: one with a scheme or an at sign, broken behind a mark. */
const BROKEN_ADDRESS = /(?:(?:https?|ftp):\/\/|www\.|[\p{L}\d._-]@)[^\s<>()"«»]*[./_&=?%#~-]$/iu;
const GOES_ON_ADDRESS = /^[\p{Ll}\d%~_]/u;

/** What belongs to the next line's word without a space, whatever it is: names of files, both ends of a span, pairs. */
const CLOSE_END = /[\p{L}\d][-\u2010\u2013\u2014/_]$/u;
const CLOSE_FIGURES = /\d[-\u2010-\u2014/]$/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** Words with hyphens and each two neighbours in them: "debconf-get-selections" also shows "get-selections". */
function hyphenated(word: string): string[] {
  const parts = word.split(/[-\u2010]/);
  return parts.length === 1 ? parts : [parts.join("-"), ...parts.slice(1).map((part, i) => `${parts[i]}-${part}`)];
}

/** Joins two lines of a paragraph. */
export type JoinLines = (before: string, after: string) => string;

/**
 * How lines of one document are joined: a hyphen at a line's end goes when it only breaks a word and stays when it
 * belongs to it, which the document's other words decide where they can.
 */
export function lineJoiner(lines: string[]): JoinLines {
  const words = new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? []).flatMap(hyphenated));
  return (before, after) => {
    if (ENDS_UNSPACED.test(before) && STARTS_UNSPACED.test(after)) return before + after;
    if (BROKEN_ADDRESS.test(before) && GOES_ON_ADDRESS.test(after)) return before + after;
    const broken = BROKEN.exec(before);
    const start = STARTS.exec(after)?.[1];
    if (!broken || !start) return (CLOSE_END.test(before) && /^\p{L}/u.test(after)) || (CLOSE_FIGURES.test(before) && /^\d/.test(after)) ? before + after : `${before} ${after}`;
    const [, left, hyphen] = broken as unknown as [string, string, string];
    const whole = before.slice(0, -1) + after;
    if (hyphen === "\u00AD") return whole;
    // A capital inside a word is its own part ("Tin-Zaouatène"), but where all letters are.
    const capital = /^\p{Lu}/u.test(start) && !(ALL_CAPITALS.test(left) && ALL_CAPITALS.test(start));
    if (!capital && words.has((left + start).toLowerCase())) return whole;
    const compound = words.has(`${left}-${start}`.toLowerCase()) || BEHIND_HYPHEN.test(start) || BEFORE_HYPHEN.test(left) || (NUMBER.test(left) && NUMBER.test(start));
    return compound || capital ? before + after : whole;
  };
}
