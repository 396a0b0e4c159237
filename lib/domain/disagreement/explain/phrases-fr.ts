import { NBSP, THIN } from "../../support/locale-format";
import type { Phrases } from "./phrases";

const COLON = `${NBSP}: `;
const SEMICOLON = `${THIN}; `;

/** No sentence makes a claimant's name its subject: a name tells neither number nor gender, nor whether "de" elides. */
export const FRENCH: Phrases = {
  fields: { unit: "unité", population: "population", status: "statut", place: "lieu", period: "période" },
  against: "contre",
  colon: COLON,
  listSeparator: SEMICOLON,
  noAnswer: "sans réponse",
  asOf: (date) => `état${COLON}${date}`,
  saidOn: (date) => `dit${COLON}${date}`,
  conventionAbout: (words, range) => ` Par convention, ${words} se lit ${range}.`,
  enteredAs: (words, range) => ` ${words} vaut ici ${range}.`,
  conventionWithheld: (words) => ` ${words} tait le nombre${COLON}la convention lit 1 ou plus.`,
  more: (count) => (count === 1 ? "et une autre" : `et ${count} autres`),
  otherDays: (first, second) => ` Ces chiffres valent à des dates différentes, ${first} et ${second}${COLON}ils ont pu changer entre les deux.`,
  undatedSelf: " Les deux viennent du même locuteur, et aucune date ne dit laquelle est la plus récente.",
  notCompared: (scopes) => ` Elles ne portent pas sur la même chose (${scopes})${SEMICOLON}l’une n’est donc pas opposée à l’autre.`,
  sentences: {
    "retraction-own": (p) => `Rétractation${COLON}${p.first} revient sur ${p.second}.`,
    "retraction-withdrawn": (p) => `${p.first} a fait l’objet d’une rétractation et n’est plus opposable à ${p.second}.`,
    denial: (p) => `Démenti${COLON}${p.first} conteste ${p.second}.`,
    update: (p) => `Mise à jour d’un même locuteur, ${p.claimant}${COLON}${p.firstDated}, puis ${p.secondDated}.`,
    "update-same-answer": (p) => `Même réponse répétée, ${p.claimant}${COLON}${p.firstDated}, puis ${p.secondDated}.`,
    "scope-mismatch": (p) => `${p.first} et ${p.second} ne portent pas sur la même chose${COLON}${p.scopes}. Les réponses ne sont pas comparées.`,
    "contradiction-range": (p) =>
      `${p.first} et ${p.second} ne peuvent être vrais ensemble${COLON}${p.firstAnswer} et ${p.secondAnswer} n’ont aucune valeur en commun.`,
    "contradiction-date": (p) =>
      `${p.first} et ${p.second} ne peuvent être vrais ensemble${COLON}${p.firstAnswer} et ${p.secondAnswer} n’ont aucun jour en commun.`,
    "contradiction-yes-no": (p) => `${p.first} et ${p.second} ne peuvent être vrais ensemble${COLON}${p.firstAnswer} contre ${p.secondAnswer}.`,
    "contradiction-choice": (p) =>
      `${p.first} et ${p.second} ne peuvent être vrais ensemble${COLON}les choix diffèrent, ${p.firstAnswer} contre ${p.secondAnswer}.`,
    "contradiction-names": (p) =>
      `${p.first} et ${p.second} ne peuvent être vrais ensemble s’il n’y a qu’une réponse${COLON}${p.firstAnswer} contre ${p.secondAnswer}. Qu’il n’y en ait qu’une est déduit${COLON}toutes les réponses sont des noms courts et aucun choix n’est listé.`,
    agreement: (p) => `${p.first} et ${p.second} donnent la même réponse${COLON}${p.firstAnswer}.`,
    "agreement-denials": (p) => `${p.first} et ${p.second} démentent la même chose.`,
    "agreement-denied-yes": (p) => `${p.first} est un démenti, ce qui revient à ${p.second}.`,
    "spread-range": (p) =>
      `${p.first} et ${p.second} peuvent être vrais ensemble${COLON}${p.firstAnswer} et ${p.secondAnswer} se rejoignent, et l’une au moins des réponses est vague ou ouverte.`,
    "spread-date": (p) =>
      `${p.first} et ${p.second} peuvent être vrais ensemble${COLON}${p.firstAnswer} et ${p.secondAnswer} se rejoignent, et l’une au moins est imprécise ou ouverte.`,
    "spread-words": (p) =>
      `${p.first} et ${p.second} diffèrent par des mots qui ne se comparent pas mécaniquement${SEMICOLON}seule une lecture dira si les deux peuvent être vrais.`,
    "spread-denied": (p) => `${p.first} est un démenti, mais pas de ${p.second}${COLON}les deux peuvent être vrais.`,
    "overlap-range": (p) =>
      `${p.first} et ${p.second} se recoupent sans être égaux${COLON}${p.firstAnswer} et ${p.secondAnswer} ont des valeurs en commun.`,
    "overlap-date": (p) => `${p.first} et ${p.second} se recoupent sans être égaux${COLON}${p.firstAnswer} et ${p.secondAnswer} ont des jours en commun.`,
    silence: (p) => `Sans réponse${COLON}${p.silent}${SEMICOLON}en face${COLON}${p.others}.`,
    "silence-both": (p) => `Sans réponse de part et d’autre${COLON}${p.first} et ${p.second}.`,
  },
};
