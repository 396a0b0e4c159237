import { foldWord } from "../../lexicon/language";
import { remembered } from "../../lexicon/remembered";

/**
 * Spellings that transcriptions of one name exchange, applied in order to a folded name. From the French, English and scholarly
 * ways of writing Russian and Arabic names; what sounds alike becomes alike.
 */
const EXCHANGED: readonly [RegExp, string][] = [
  [/['’`-]/g, " "],
  [/shch|chtch/g, "s"],
  [/tch|tsh|sch|sh|ch/g, "s"],
  [/zh|dj|j|g(?=[ei])/g, "j"],
  [/kh|qh/g, "k"],
  [/gh|gu(?=[aeiou])/g, "g"],
  [/ph/g, "f"],
  [/ou|oo|u/g, "u"],
  [/ck|qu|q|c/g, "k"],
  [/tz|ts/g, "s"],
  [/y|ï|j(?=\b)/g, "i"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/h/g, ""],
  [/(?:off|ov|of|ow|eff|ef|ev)\b/g, "of"],
  [/e\b/g, ""],
  [/(.)\1+/g, "$1"],
];

/**
 * A name without what transcriptions differ in: « Prigojine », « Prigozhin » and « Prigogine » give one skeleton.
 * Only ever used to propose: two names of one skeleton may be two people.
 */
export const nameSkeleton = remembered((name: string): string => {
  let skeleton = foldWord(name);
  for (const [spelling, plain] of EXCHANGED) skeleton = skeleton.replace(spelling, plain);
  return skeleton.replace(/\s+/g, " ").trim();
});
