import { prepareAnchoring } from "@/lib/domain/passages/anchorer";

/** A report whose sentences resemble none of the others. */
export const OLD = [
  "Le pont de Sarre a été fermé lundi soir par la gendarmerie, après une explosion.",
  "Selon la préfecture, quinze personnes ont été blessées dans l'explosion du pont.",
  "Un témoin assure avoir vu deux hommes quitter les lieux à moto avant le bruit.",
  "La circulation reprendra mercredi, a promis le maire devant les habitants réunis.",
  "Une cellule d'écoute a été ouverte à l'hôpital de Montelin pour les familles.",
].join("\n\n");

/** What becomes of a quote: its status, and its words in the new text. Without `oldText`, by the quote and its context alone. */
export function place(oldText: string | undefined, newText: string, quote: string, context: { prefix?: string; suffix?: string } = {}) {
  const start = oldText?.indexOf(quote);
  const anchoring = prepareAnchoring(newText, oldText).anchor({ exact: quote, start: start === -1 ? undefined : start, ...context });
  const { status, start: from, end: to } = anchoring;
  return { status, text: from === null || to === null ? null : newText.slice(from, to), anchoring };
}
