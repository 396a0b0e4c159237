const TYPOGRAPHY: Record<string, string> = { "’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "…": "..." };

/** Text without white space, case and typographic variants, to ask whether words of one place occur in another. */
export function squeeze(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u00AD\u200B-\u200D\uFEFF]+/g, "")
    .replace(/[’‘“”«»–—…]/g, (sign) => TYPOGRAPHY[sign] ?? sign)
    .toLowerCase();
}
