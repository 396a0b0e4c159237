/** A case's short name in addresses: lower-case ASCII words joined by hyphens, at most 60 characters; `case` when nothing is left. */
export function slugify(title: string): string {
  const ascii = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/giu, "oe")
    .replace(/æ/giu, "ae")
    .toLowerCase();
  const words = ascii.match(/[a-z0-9]+/gu) ?? [];
  return words.join("-").slice(0, 60).replace(/-$/u, "") || "case";
}

/** Whether a text is a slug as the database's check constraint has it. */
export function isSlug(text: string): boolean {
  return text.length <= 60 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}
