/** Pieces that are repeated into long texts: prose, and what is hard for one rule or another. Each has its own reason to be slow. */
export const HOSTILE_PROSE = {
  prose:
    "Selon l’état-major, « une vingtaine de soldats » auraient été tués mardi 15 juin 2021 à Kidal, a affirmé le colonel Touré. " +
    "L’armée a dit que douze véhicules avaient été détruits ; aucun bilan indépendant n’était disponible mercredi. ",
  "digit run": "1234567890",
  "groups of digits": "1 234 567 ",
  "mille deux cent": "mille deux cent ",
  "nested marks": "« “ ‹ \" ",
  "nested quotations": "« a “b ",
  "no spaces": "anticonstitutionnellement",
  "quotations and verbs": "« Oui », a dit le ministre, ",
  "colons never closed": "« Il dit : ",
  "sources": "selon la source, ",
  "conditionals": "serait ",
  "clauses": "dit que ",
  "capitals": "Jean De La ",
  "brackets": "(((",
  "initials": "M. A. B. ",
  "days": "le 15 juin et ",
  "parts of times": "fin de la semaine du mois de ",
} as const;
