const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const RIGHT_TO_LEFT_LETTERS = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LEFT_TO_RIGHT_LETTERS = /(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}]/gu;
/** What runs from left to right within lines of the other direction: words of other scripts with what stands between them, and figures. */
const LEFT_TO_RIGHT_RUN =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}](?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}\s.,:;/%@&'’+_–-]*[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}])?|\p{Nd}(?:[.,:/٫٬-]?\p{Nd})*/gu;
const RIGHT_TO_LEFT_RUN = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}\s،؛؟]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}])?/gu;
/** Letters that Unicode encodes once more in each shape that they take within a word. */
const SHAPED = /[\uFB1D-\uFDFB\uFE70-\uFEFC]+/g;
const PAIRS: Record<string, string> = { "«": "»", "»": "«", "(": ")", ")": "(", "[": "]", "]": "[", "‹": "›", "›": "‹" };

const reversed = (text: string): string => [...text].reverse().join("");
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Brackets as a reader of the other direction sees them; PDFs name them by their shape or by their meaning. */
function pairedUp(text: string): string {
  const brackets = text.match(/[«»()[\]‹›]/g) ?? [];
  const turned = brackets.length > 1 && /[»)\]›]/.test(brackets[0]!) && /[«([‹]/.test(brackets.at(-1)!);
  return turned ? text.replace(/[«»()[\]‹›]/g, (sign) => PAIRS[sign]!) : text;
}

/** True for text with a letter of a script that is written from right to left. */
export const runsRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** True when most letters of a text are of such a script. */
export const isMostlyRightToLeft = (text: string): boolean => count(text, RIGHT_TO_LEFT_LETTERS) > count(text, LEFT_TO_RIGHT_LETTERS);

/**
 * A line as it stands on the page from left to right → in the order in which it is read, and back: lines of Arabic or
 * Hebrew turn round except for figures and foreign words in them, and such words in other lines turn round by themselves.
 * What this leaves out of the Unicode bidirectional algorithm (nested embeddings) a line on paper does not show.
 *
 * @param rightToLeft whether the line as a whole is written so.
 */
export function turned(line: string, rightToLeft: boolean): string {
  return rightToLeft ? reversed(line).replace(LEFT_TO_RIGHT_RUN, reversed) : line.replace(RIGHT_TO_LEFT_RUN, reversed);
}

/**
 * A line from left to right as drawn → as it is read, in plain letters.
 *
 * @param among whether most of the page is written from right to left: then lines of figures alone are, too.
 */
export function asRead(line: string, among: boolean): string {
  const own = runsRightToLeft(line);
  if (!own && !(among && !/\p{L}/u.test(line))) return line;
  return pairedUp(turned(line, among || isMostlyRightToLeft(line))).replace(SHAPED, (letters) => letters.normalize("NFKC"));
}
