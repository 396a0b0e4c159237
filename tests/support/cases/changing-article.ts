/** An article in three versions, made up: each passage named meets another fate in the second. */
export const CHANGING_PASSAGES = {
  exact: "Le préfet a parlé d’une situation maîtrisée",
  typographic: "« Nous avons compté quinze blessés »",
  edited: "Le bilan provisoire fait état de 15 morts dans le village de Tarkint",
  moved: "Une source sécuritaire évoque des renforts partis de Gao dans la soirée",
  ambiguous: "Les habitants ont fui vers les collines avec leurs troupeaux",
  orphaned: "Aucun responsable militaire n’avait réagi lundi en fin de journée",
} as const;

const OPENING = "Attaque de Tarkint\n\n";

export const CHANGING_ARTICLE = `${OPENING}${CHANGING_PASSAGES.exact}, sans donner d’autre précision sur la nuit écoulée.

${CHANGING_PASSAGES.typographic}, a déclaré le médecin-chef du centre de santé, joint par téléphone.

${CHANGING_PASSAGES.edited}, selon un élu local qui demande à rester anonyme.

${CHANGING_PASSAGES.moved}. Leur nombre n’est pas connu.

Le marché hebdomadaire, d’ordinaire bondé, est resté vide toute la matinée.

${CHANGING_PASSAGES.ambiguous}.

${CHANGING_PASSAGES.orphaned}. Le ministère n’a pas publié de communiqué.
`;

export const CHANGED_ARTICLE = `${OPENING}Plus au nord, le même récit revient. ${CHANGING_PASSAGES.ambiguous}.

Plus au nord, le même récit revient. ${CHANGING_PASSAGES.ambiguous}.

${CHANGING_PASSAGES.exact}, sans donner d’autre précision sur la nuit écoulée.

"Nous avons compté quinze blessés", a déclaré le médecin-chef du centre de santé, joint par téléphone.

Le bilan provisoire fait état de 6 morts dans le village de Tarkint, selon un élu local qui demande à rester anonyme.

Le marché hebdomadaire, d’ordinaire bondé, est resté vide toute la matinée.

Le calme est revenu mercredi, indique la mairie. ${CHANGING_PASSAGES.moved}.
`;
