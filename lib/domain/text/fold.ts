import { plainCharacter, RAISED_DIGITS } from "../lexicon/typography";
import { CharacterClass, classOf, codeAt } from "./characters";
import { FoldedBuilder } from "./folded-builder";

export interface FoldOptions {
  /** White space: each character as a plain one (`keep`, the default; CR LF is one), a run as one space, or none. */
  spaces?: "keep" | "single" | "none";
  /** `lower` ignores case. */
  letterCase?: "keep" | "lower";
  /** `strip` removes combining marks, also those inside composed letters: « é » becomes « e ». */
  accents?: "keep" | "strip";
  /** Hyphens and dashes: as one plain hyphen (default), as a space, or dropped. */
  hyphens?: "keep" | "space" | "drop";
}

/** A text without its typographic variants, and the way back to the original. All offsets are UTF-16. */
export interface Folded {
  readonly text: string;
  /** Original range that a range of the folded text came from. An empty range gives an empty range. */
  toOriginal(start: number, end: number): [start: number, end: number];
  /** Offset in the folded text of what stands at, or first after, an offset of the original. O(log n). */
  fromOriginal(offset: number): number;
}

/** Composed characters and clusters are looked up once per set of options; texts repeat few of them. */
const caches = new Map<string, Map<string, string>>();

/** Real texts have some hundreds of clusters; beyond this the text is made to be awkward, and the cache begins anew. */
const CACHED_CLUSTERS = 20_000;

/** Without the characters that would keep a mark from its letter. */
function seen(cluster: string): string {
  return cluster.length < 2 ? cluster : [...cluster].filter((character) => classOf(codeAt(character, 0)) !== CharacterClass.invisible).join("");
}

function foldCluster(cluster: string, options: FoldOptions): string {
  let folded = "";
  for (const character of seen(cluster).normalize("NFC")) folded += plainCharacter(character);
  // « № » and an accent: the letters it is written for take the accent.
  if (cluster.length > 1) folded = folded.normalize("NFC");
  if (options.accents === "strip") folded = folded.normalize("NFD").replace(/\p{M}+/gu, "").normalize("NFC");
  return options.letterCase === "lower" ? folded.toLowerCase() : folded;
}

/** A character and the marks that combine with it, past what is not seen between them. Conjoining jamo compose in NFC without being marks. */
function clusterEnd(text: string, start: number, codePoint: number): number {
  let end = start + (codePoint > 0xffff ? 2 : 1);
  // It has no mark of its own, and a run of them is not looked over from each.
  if (classOf(codePoint) === CharacterClass.invisible) return end;
  for (let next = codeAt(text, end); next >= 0xad; ) {
    let at = end;
    for (; classOf(next) === CharacterClass.invisible; next = codeAt(text, at)) at++;
    if (!(classOf(next) === CharacterClass.mark || (next >= 0x1160 && next <= 0x11ff))) break;
    end = at + (next > 0xffff ? 2 : 1);
    next = codeAt(text, end);
  }
  return end;
}

const isSpace = (codePoint: number): boolean => {
  const kind = classOf(codePoint);
  return kind === CharacterClass.space || kind === CharacterClass.line;
};
const isLetter = (codePoint: number): boolean => classOf(codePoint) === CharacterClass.letter;

/** End of the dash at `start`, which may be typed as two or three hyphens: between spaces or letters, where an option such as `--all` is not. */
export function typedDashEnd(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) === 0x2d) end++;
  if (end - start < 2 || end - start > 3 || start === 0 || end === text.length) return start + 1;
  const before = codeAt(text, start - 1);
  const after = codeAt(text, end);
  return (isSpace(before) && isSpace(after)) || (isLetter(before) && isLetter(after)) ? end : start + 1;
}

/**
 * End of the dash whose first character ends at `end`: two or three of any kind may make one, as in `typedDashEnd`. Judged by what is
 * written before and after, not by the text: a second folding sees nothing else. `last` is the last unit written.
 */
function dashEnd(text: string, end: number, last: number, options: FoldOptions): number {
  const right = text.charCodeAt(end);
  if (right < 0x80 && right !== 0x2d) return end;
  let [run, count] = [end, 1];
  let next = end;
  let after = "";
  for (; next < text.length && after === "" && count <= 3; ) {
    const stop = clusterEnd(text, next, codeAt(text, next));
    const folded = isSpace(codeAt(text, next)) ? " " : foldCluster(text.slice(next, stop), options);
    if (folded === "-") [run, count] = [stop, count + 1];
    else after = folded;
    next = stop;
  }
  if (count < 2 || count > 3 || last === 0 || after === "") return end;
  const follows = codeAt(after, 0);
  return (isSpace(last) && isSpace(follows)) || (isLetter(last) && isLetter(follows)) ? run : end;
}

/** Calls back with what each range of the text folds to, from left to right. */
function eachFolded(text: string, options: FoldOptions, push: (folded: string, start: number, end: number) => void): void {
  const { spaces = "keep", hyphens = "keep" } = options;
  const key = `${options.letterCase ?? "keep"} ${options.accents ?? "keep"}`;
  let cache = caches.get(key);
  if (!cache || cache.size > CACHED_CLUSTERS) caches.set(key, (cache = new Map()));
  // The last unit written, not the one before in the text: an invisible one or a mark may stand between.
  let last = 0;
  for (let i = 0; i < text.length; ) {
    const codePoint = codeAt(text, i);
    const kind = classOf(codePoint);
    let end: number;
    if (kind === CharacterClass.space || kind === CharacterClass.line) {
      end = i + 1;
      if (spaces === "keep" && codePoint === 0x0d && text.charCodeAt(end) === 0x0a) end++;
      if (spaces !== "keep") while (isSpace(text.charCodeAt(end))) end++;
      if (spaces !== "none") push(spaces === "keep" && kind === CharacterClass.line ? "\n" : " ", i, end);
      last = 0x20;
    } else {
      end = clusterEnd(text, i, codePoint);
      const cluster = text.slice(i, end);
      let folded = cache.get(cluster);
      if (folded === undefined) cache.set(cluster, (folded = foldCluster(cluster, options)));
      if (folded === "-") {
        end = dashEnd(text, end, last, options);
        folded = hyphens === "keep" ? "-" : hyphens === "space" ? " " : "";
      } else if (codePoint < 0x80) {
        // Plain already.
      } else if (cluster === "\u0152" || cluster === "\u00C6") {
        // Œuvre is written Oeuvre, ŒUVRE is written OEUVRE.
        if (/^\p{Ll}/u.test(text.slice(end, end + 2))) folded = folded[0] + folded.slice(1).toLowerCase();
      } else if (cluster in RAISED_DIGITS && isLetter(last)) {
        folded = RAISED_DIGITS[cluster] ?? folded;
      }
      push(folded, i, end);
      if (folded !== "") last = folded.charCodeAt(folded.length - 1);
    }
    i = end;
  }
}

/**
 * Folds typographic variants (`lexicon/typography`), canonical equivalence (NFC and NFD fold alike) and, on request,
 * white space, case, accents and hyphens. Linear in the text; lone surrogates pass through.
 */
export function fold(text: string, options: FoldOptions = {}): Folded {
  const out = new FoldedBuilder(text.length);
  eachFolded(text, options, (folded, start, end) => out.push(folded, start, end));
  return out.finish();
}

/** The text of {@link fold} without the way back, for short pieces that are only compared. */
export function foldText(text: string, options: FoldOptions = {}): string {
  let out = "";
  eachFolded(text, options, (folded) => (out += folded));
  return out;
}
