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

/** The same for rules that only English has. */
export const HOSTILE_ENGLISH = {
  prose:
    "Officials said on Monday that “about 30 people” had been killed in two attacks on 3 May 2021 near Kidal, the army’s spokesman told Reuters. " +
    "The militia denied it had lost any men; no independent toll was available on Wednesday. ",
  "signed quotations": "“a” – ",
  "marks at every letter": '"a" ',
  "single marks": "‘a ’b ",
  "paragraphs of a letter": "a\n\n",
  "paragraph marks": "a\u2029",
  "participles without a subject": "adding that, ",
  "sources without a name": "according to the ",
  "accusers": "was accused of ",
  "days of a month": "May 1, 2, 3, ",
  "weekdays": "Monday and Tuesday and ",
  "statuses": "killed 5 and wounded ",
  "parts of amounts": "none of the ",
  "capitals": "John De La ",
  "initials": "A. B. C. ",
  "hyphens": "well-known-",
  "combining marks": "e\u0301\u0302\u0303",
  "no spaces, no Latin": "漢字仮名交じり文",
} as const;
