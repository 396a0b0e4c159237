import { FR } from "../../lexicon/function-words";
import { beginsNounPhrase, isFiniteAt, isIn, keyAt, type Tokens } from "./grammar";
import { canSpeak, headOf, nounPhraseFrom } from "./noun-phrase";
import type { SpeechVerb } from "./speech-verb";

/** Longest circumstance between a verb and its infinitive: « ont affirmé dans un communiqué avoir … ». */
export const SETTING = 12;

/** Prepositions that introduce what a verb says, by lemma: « fait état de », « reproche aux Russes … », « alerte sur ». */
const OBLIQUE: ReadonlyMap<string, RegExp> = new Map<string, RegExp>([
  ["recenser", /^(?:de|d'|du|des)$/],
  ["reprocher", /^(?:à|au|aux)$/],
  ["imputer", /^(?:à|au|aux)$/],
  ["appeler", /^(?:à|au|aux)$/],
  ["alerter", /^(?:sur|contre|de|du|des|d')$/],
  ["avertir", /^(?:de|du|des|d'|contre)$/],
  ["prévenir", /^(?:de|du|des|d')$/],
  ["insurger", /^contre$/],
  ["conclure", /^(?:à|au|aux)$/],
  ["chiffrer", /^à$/],
  ["estimer", /^à$/],
  ["évaluer", /^à$/],
  ...["réjouir", "féliciter", "inquiéter", "alarmer", "indigner", "plaindre", "étonner", "émouvoir"].map((lemma): [string, RegExp] => [lemma, /^(?:de|du|des|d')$/]),
]);
/** Verbs that say something only with « se ». */
export const REFLEXIVE: ReadonlySet<string> = new Set("réjouir féliciter inquiéter alarmer indigner plaindre étonner émouvoir insurger engager".split(" "));
/** Nouns for what others have said; to reject one is to deny it. */
const CLAIMS = /^(?:accusations?|allégations?|critiques?|informations?|soupçons?|idée|thèse|hypothèse|affirmations?|reproches?|rumeurs?)$/;

/** Token index of the noun phrase that is itself what the verb says, past a hearer, a day or a place; null when there is none. */
export function nounObject(tokens: Tokens, verb: SpeechVerb, next: number, to: number): number | null {
  if (isObject(tokens, verb, next)) return isNegatedReport(verb) ? null : next;
  // « a reconnu de lourdes pertes »: the article of a plural with its adjective before it.
  if (/^(?:de|d')$/.test(keyAt(tokens, next)) && isPreposed(tokens, next + 1) && verb.reading.verb.frames.includes("noun") && !isNegatedReport(verb)) return next;
  const later = pastCircumstance(tokens, next, to);
  const begins = later !== null && (isIn(FR.determiners, tokens[later]) || keyAt(tokens, later - 1) === "reprises");
  return begins && isObject(tokens, verb, later) ? later : null;
}

/** « n'a jamais reconnu cette présence », « n'a pas confirmé la mort »: nothing was said; « ne nie pas les faits » is an answer. */
function isNegatedReport({ negated, reading }: SpeechVerb): boolean {
  return negated && reading.verb.stance === "assert";
}

function isPreposed(tokens: Tokens, at: number): boolean {
  return isIn(FR.leadingAdjectives, tokens[at]) || /^(?:lourde?s|graves|importante?s|sérieu(?:x|ses)|vi(?:fs|ves)|multiples|possibles|éventuel(?:s|les)|fau(?:x|sses)|mauvais(?:es)?|bon(?:s|nes)|long(?:s|ues)|vieu(?:x|illes)|terribles|énormes|fort(?:s|es)|profond(?:s|es)|faibles)$/.test(keyAt(tokens, at));
}

/** « a confirmé à l'AFP l'ouverture », « ont annoncé, jeudi 25 juillet, le départ »: where the object begins after what parts it from its verb. */
function pastCircumstance(tokens: Tokens, at: number, to: number): number | null {
  if (keyAt(tokens, at) === ",") {
    for (let i = at + 1; i < Math.min(to, at + SETTING); i += 1) {
      if (keyAt(tokens, i) === ",") return i + 1;
      if (tokens[i]?.kind === "sign" || isFiniteAt(tokens, i)) return null;
    }
    return null;
  }
  if (!/^(?:à|au|aux|dans|devant|auprès|lors|sur|via|par|depuis)$/.test(keyAt(tokens, at))) return null;
  // « a fait part à plusieurs reprises de sa volonté »
  if (keyAt(tokens, at) === "à" && keyAt(tokens, at + 2) === "reprises") return at + 3;
  for (let i = at + 2; i < Math.min(to, at + SETTING); i += 1) {
    const token = tokens[i];
    if (token?.kind === "sign" || token?.kind === "quote" || isFiniteAt(tokens, i) || isIn(FR.relatives, token)) return null;
    const before = tokens[i - 1];
    const governed = isIn(FR.prepositions, before) || isIn(FR.contracted, before) || isIn(FR.determiners, before) || isIn(FR.coordinators, before);
    if (!governed && (isIn(FR.determiners, token) || token?.key === "des")) return tokens[i + 1]?.kind === "number" || isIn(FR.weekdays, tokens[i + 1]) ? null : i;
  }
  return null;
}

function isObject(tokens: Tokens, verb: SpeechVerb, next: number): boolean {
  const { lemma, frames } = verb.reading.verb;
  const oblique = OBLIQUE.get(lemma);
  // « les blessés se chiffrent à 300 »: nobody says it.
  if (lemma === "chiffrer" && isReflexive(tokens, verb)) return false;
  // « appelle « à la retenue » »
  if (oblique?.test(keyAt(tokens, tokens[next]?.kind === "quote" ? next + 1 : next))) return !REFLEXIVE.has(lemma) || isReflexive(tokens, verb);
  if (frames.includes("toll") && isToll(tokens, next)) return true;
  // « a décompté plus de 1,5 million de manifestants », « a annoncé au moins 19 morts »
  if (frames.includes("noun") && /^(?:de|d'|près|environ|au|quelque|entre|jusqu'|pas)$/.test(keyAt(tokens, next)) && amountSoon(tokens, next + 1, 3)) return true;
  if (/^(?:rejeter|balayer|écarter)$/.test(lemma)) return [1, 2, 3].some((step) => CLAIMS.test(keyAt(tokens, next + step)));
  // « rapporta les plans »: to bring back; who reports gives figures.
  if (lemma === "rapporter") return amountSoon(tokens, next, 4) || /^(?:des|plusieurs)$/.test(keyAt(tokens, next)) || [1, 2].some((step) => HAPPENED.test(keyAt(tokens, next + step)));
  // « a promis 500 francs », « promet une enquête »: what is given away and what is announced look alike, save for a sum or an inquiry.
  if (lemma === "promettre") return tokens[next]?.kind === "number" || amountSoon(tokens, next, 2) || [1, 2].some((step) => /^(?:enquête|enquêtes|élections?|réformes?|riposte|sanctions|vengeance|justice|aide|retour|retrait|fin|levée|libération|transition|soutien|renforts?)$/.test(keyAt(tokens, next + step)));
  if (lemma === "parler") return /^(?:de|d')$/.test(keyAt(tokens, next)) && (amountSoon(tokens, next + 1, 4) || isToll(tokens, next));
  if (/^(?:estimer|évaluer|chiffrer)$/.test(lemma)) return beginsNounPhrase(tokens, next) && amountAfterA(tokens, next);
  if (lemma === "attribuer") return [1, 2].some((step) => BLAMED.test(keyAt(tokens, next + step)));
  if (lemma === "condamner" && amountAfterA(tokens, next)) return false;
  if (/^(?:condamner|confirmer)$/.test(lemma) && [1, 2, 3, 4].some((back) => COURTS.test(keyAt(tokens, verb.first - back)))) return false;
  // « affirment le contraire »
  if (/^(?:affirmer|assurer|soutenir|dire|prétendre|jurer)$/.test(lemma)) return (keyAt(tokens, next) === "le" && keyAt(tokens, next + 1) === "contraire") || (keyAt(tokens, next) === "l'" && /^(?:inverse|opposé)$/.test(keyAt(tokens, next + 1)));
  if (lemma === "saluer") return isPraised(tokens, next);
  if (/^(?:appeler|exhorter|inviter)$/.test(lemma) && (beginsNounPhrase(tokens, next) || tokens[next]?.kind === "quote")) return asksForThing(tokens, next, verb.first);
  // « réclame justice »
  if (/^(?:réclamer|exiger|demander)$/.test(lemma) && /^(?:justice|réparation|vengeance|asile|protection|pardon)$/.test(keyAt(tokens, next))) return true;
  if (!frames.includes("noun") || !beginsNounPhrase(tokens, next)) return false;
  // A bare name is whom the verb addresses, save for whom one accuses.
  return !tokens[next]?.capital || isIn(FR.determiners, tokens[next]) || lemma === "accuser";
}

/** Acts that one attributes to somebody; prizes and contracts are awarded. */
const BLAMED = /^(?:attaques?|attentats?|responsabilité|paternité|assassinats?|massacres?|explosions?|tirs?|raids?|meurtres?|enlèvements?|incendies?|morts?|crash|revers|défaite|violences?|exactions|frappes?|bombardements?|embuscades?|crise|échec|panne|sabotage|propos|faits|crimes?|hausse|baisse|retards?)$/;
const COURTS = /^(?:tribunal|cour|justice|juge|juges|jury|assises)$/;
const AMOUNT = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|quelques|plusieurs|\w+aines?|milliers?|millions?|milliards?)$/;

/** « appelle les parties à la retenue »: somebody, then « à » and what is asked of him. */
function asksForThing(tokens: Tokens, at: number, verb: number): boolean {
  if (isIn(FR.clitics, tokens[verb - 1])) return false;
  for (let i = at + 1; i < at + SETTING && (tokens[i]?.kind === "word" || tokens[i]?.kind === "quote"); i += 1) {
    if (isFiniteAt(tokens, i) || isIn(FR.relatives, tokens[i])) return false;
    if (/^(?:à|au|aux)$/.test(keyAt(tokens, i)) && ASKED.test(keyAt(tokens, /^(?:la|l'|une|plus)$/.test(keyAt(tokens, i + 1)) ? i + 2 : i + 1))) return true;
  }
  return false;
}

const ASKED = /^(?:retenue|calme|dialogue|apaisement|vigilance|mobilisation|grève|démission|désobéissance|prudence|unité|union|cessez-le-feu|raison|sérénité|négociation|réconciliation|paix|patience|boycott|responsabilité|sang-froid|modération|résistance|solidarité)$/;

/** What happened, as one reports it: « rapporte la mort d'un général ». */
const HAPPENED = /^(?:bilan|mort|décès|attaque|explosion|incident|incidents|tirs?|combats|affrontements|bombardements?|frappes?|capture|arrestation|incendie|fuite|retrait|accident|naufrage|chute|prise|perte|pertes|présence|disparition|enlèvement|accrochages?|heurts|échauffourées?|violences|dégâts)$/;

/** An amount within the next few words: « parle de plusieurs dizaines de morts ». */
function amountSoon(tokens: Tokens, at: number, reach: number): boolean {
  for (let i = at; i < at + reach; i += 1) {
    if (tokens[i]?.kind === "number" || AMOUNT.test(keyAt(tokens, i))) return true;
    if (tokens[i]?.kind !== "word") return false;
  }
  return false;
}

/** « estime les dégâts à 3 milliards », « condamne X à dix ans »: the thing, then « à » and an amount. */
function amountAfterA(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + SETTING && tokens[i]?.kind !== "sign"; i += 1) if (keyAt(tokens, i) === "à" && amountSoon(tokens, i + 1, 3)) return true;
  return false;
}

/** « salue le courage de ses hommes », « salué cette décision »: what one is glad of; a crowd or a minister is greeted. */
function isPraised(tokens: Tokens, at: number): boolean {
  if (!isIn(FR.determiners, tokens[at])) return false;
  const phrase = nounPhraseFrom(tokens, at, at + SETTING);
  return phrase !== null && !canSpeak(tokens, phrase) && !/^(?:troupes?|foules?|public|équipes?|fans|supporters|invités|spectateurs|drapeau|main|cercueil|dépouille)$/.test(keyAt(tokens, headOf(tokens, phrase) ?? at));
}

/** « un bilan provisoire de 12 morts », « le chiffre de 72 morts », « l'hypothèse d'un attentat ». */
function isToll(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + 4; i += 1) {
    if (/^(?:chiffres?|bilans?|décomptes?|nombre|hypothèse|thèse|piste)$/.test(keyAt(tokens, i))) return [1, 2, 3].some((step) => /^(?:de|d'|du|selon)$/.test(keyAt(tokens, i + step)));
  }
  return false;
}

/** Whether the verb stands with « se ». */
export function isReflexive(tokens: Tokens, verb: SpeechVerb): boolean {
  return /^(?:s'|se)$/.test(keyAt(tokens, verb.first - 1));
}
