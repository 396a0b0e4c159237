/**
 * The key under which two short labels (choices, places, names) count as the same: no case, accents, ligatures,
 * hyphens, apostrophes or surplus space. Longer texts have their own folding; this one keeps no offsets.
 */
export function foldLabel(text: string): string {
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
