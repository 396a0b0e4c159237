const BROKEN = /(\p{L}+)([-\u2010\u00AD])$/u;
const STARTS = /^(\p{L}+)/u;
/** Words that French writes behind a hyphen of its own, so that a line may end there by chance. */
const BEHIND_HYPHEN = /^(?:ci|là|il|elle|on|ils|elles|je|tu|nous|vous|moi|toi|le|la|les|lui|leur|leurs|y|en|t|ce|même|mêmes|dessus|dessous|delà|être|dire|à)$/iu;
/** Words that French and English write before a hyphen of their own. */
const BEFORE_HYPHEN = /^(?:vice|ex|non|mi|demi|semi|sous|sud|nord|est|ouest|franco|anglo|afro|contre|avant|arrière|porte|quasi|pro|anti|self|well|half|re|co|saint|sainte)$/iu;

/** Joins two lines of a paragraph. */
export type JoinLines = (before: string, after: string) => string;

/**
 * How lines of one document are joined: a hyphen at a line's end goes when it only breaks a word and stays when it
 * belongs to it, which the document's other words decide where they can.
 */
export function lineJoiner(lines: string[]): JoinLines {
  const words = new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? []));
  return (before, after) => {
    const broken = BROKEN.exec(before);
    const start = STARTS.exec(after)?.[1];
    if (!broken || !start) return /[-\u2010\u2013\u2014/]$/.test(before) && /^\p{L}/u.test(after) && /\p{L}[-\u2010/]$/u.test(before) ? before + after : `${before} ${after}`;
    const [, left, hyphen] = broken as unknown as [string, string, string];
    const whole = before.slice(0, -1) + after;
    if (hyphen === "\u00AD") return whole;
    if (words.has((left + start).toLowerCase())) return whole;
    const capital = /^\p{Lu}/u.test(start);
    const compound = words.has(`${left}-${start}`.toLowerCase()) || BEHIND_HYPHEN.test(start) || BEFORE_HYPHEN.test(left);
    return compound || capital ? before + after : whole;
  };
}
