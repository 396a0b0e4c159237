import type { PlacedBlock } from "./page-model";
import { squeeze } from "./squeeze";

/** A note on the author is one short paragraph. */
const LONGEST = 600;

/** Names of a byline, without what stands beside them ("Awa Ly, Le Fleuve and Jo Ba" → Awa Ly, Le Fleuve, Jo Ba). */
function namesIn(byline: string | null): string[] {
  const names = (byline ?? "").split(/\s*(?:,|;|\/|&|\band\b|\bet\b|\bund\b|\by\b)\s*/u).filter((name) => /\s/.test(name.trim()));
  return names.map(squeeze);
}

/** The article without the notes on its authors that stand behind it, told by beginning with the name of one. */
export function withoutAuthorNotes(blocks: PlacedBlock[], byline: string | null): PlacedBlock[] {
  const names = namesIn(byline);
  let end = blocks.length;
  while (end > 2 && blocks[end - 1]!.text.length <= LONGEST && names.some((name) => squeeze(blocks[end - 1]!.text.slice(0, 120)).startsWith(name))) end--;
  return blocks.slice(0, end);
}
