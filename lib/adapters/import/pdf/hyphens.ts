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

/** Joins two lines of a paragraph. */
export type JoinLines = (before: string, after: string) => string;

/**
 * How lines of one document are joined: a hyphen at a line's end goes when it only breaks a word and stays when it
 * belongs to it, which the document's other words decide where they can.
 */
export function lineJoiner(lines: string[]): JoinLines {
  const words = new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? []));
  return (before, after) => {
    if (ENDS_UNSPACED.test(before) && STARTS_UNSPACED.test(after)) return before + after;
    const broken = BROKEN.exec(before);
    const start = STARTS.exec(after)?.[1];
    if (!broken || !start) return /[-\u2010\u2013\u2014/]$/.test(before) && /^\p{L}/u.test(after) && /\p{L}[-\u2010/]$/u.test(before) ? before + after : `${before} ${after}`;
    const [, left, hyphen] = broken as unknown as [string, string, string];
    const whole = before.slice(0, -1) + after;
    if (hyphen === "\u00AD") return whole;
    if (words.has((left + start).toLowerCase())) return whole;
    const capital = /^\p{Lu}/u.test(start);
    const compound = words.has(`${left}-${start}`.toLowerCase()) || BEHIND_HYPHEN.test(start) || BEFORE_HYPHEN.test(left) || (NUMBER.test(left) && NUMBER.test(start));
    return compound || capital ? before + after : whole;
  };
}
