/**
 * The key under which two short labels (choices, places, names) count as the same: no case, accents, ligatures,
 * hyphens, apostrophes or surplus space. Longer texts have their own folding; this one keeps no offsets.
 */
export function foldLabel(text: string): string {
  // Most labels are plain, which is told faster than it is made so.
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const PLAIN = /^[ -~]*$/;
