import { foldWord, wordSet } from "./language";

/** Letters of the two-letter codes that ISO 3166 gives to countries. */
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Codes of unions and of nothing: they speak and act, and are no places. */
const UNIONS: ReadonlySet<string> = new Set(["UN", "EU", "EZ", "QO", "XA", "XB", "ZZ"]);

/** Names of countries in French and English, folded, as the platform's own tables (CLDR) have them. */
function countryNames(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const language of ["fr", "en"]) {
    const table = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const name = UNIONS.has(first + second) ? undefined : table.of(first + second);
        if (name) names.add(foldWord(name).replace(/[-\s]+/g, " "));
      }
    }
  }
  return names;
}

let known: ReadonlySet<string> | null = null;

/** Whether a folded name, its words parted by spaces, is a country's. The table is made on first use. */
export function isCountry(name: string): boolean {
  known ??= countryNames();
  return known.has(name);
}

/** Nouns after which, with or without « de », a name is a place's. */
export const PLACE_HEADS = wordSet(
  "region regions ville villes village villages localite localites province provinces district districts ile iles quartier quartiers axe cercle commune communes departement departements prefecture secteur zone vallee col mont lac fleuve riviere " +
    "aeroport gare port foret desert nord sud est ouest centre banlieue peripherie frontiere hauteur large environs alentours sortie entree proximite route pont marche capitale chef-lieu bourg bourgade hameau " +
    "town city villages region province district island road bridge river lake valley north south east west outskirts border airport port capital near",
);
