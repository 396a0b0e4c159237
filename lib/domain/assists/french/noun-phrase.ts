import { canBeInfinitive, canBeParticiple } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import { MEDIA_NAMES, MEDIA_NOUNS, SPEAKER_NOUNS } from "../../lexicon/speakers";
import { beginsNounPhrase, isAdverb, isFiniteAt, isIn, keyAt, type Range, type Tokens } from "./grammar";
import { appositionEnd } from "./appositions";
import { closingParenthesis, endsAcronym, isInitial, shortQuoteEnd } from "./phrase-signs";
import { isPresentParticiple } from "./participles";

/** Participles whose « par » names who passed the words on. */
export const PASSED_ON: ReadonlySet<string> = new Set("cité citée cités citées relayé relayée relayés relayées rapporté rapportée rapportés rapportées repris reprise reprises interrogé interrogée interrogés interrogées consulté consultée consultés consultées publié publiée publiés publiées révélé révélée révélés révélées".split(" "));

/** How a document or its makers came to be known, where when or where it was follows: « communiqué en fin d’après-midi », « débarqués mardi ». */
export const ISSUED = /^(?:publié|communiqué|fourni|établi|diffusé|recueilli|actualisé|affiché|compilé|transmis|remi|dressé|arrêté|dévoilé|révélé|rendu|mi|donné|obtenu|consulté|présenté|débarqué|interrogé|rencontré|cité|parvenu|posté|mené|réalisé|effectué|relayé|rapporté|paru|sorti)(?:s|e|es)?$/;

/** Longest look to either side for the words of one phrase: a bound on the work per cue. */
const REACH = 60;

/** Prepositions that go on with a noun phrase: « ministre de la Défense », « ambassadrice en Syrie ». */
const INNER = new Set(["de", "d'", "du", "des", "en", "aux", "au", "pour", "chargé", "chargée", "contre", "près", "chez", "sur", "entre"]);
const MEDIA_AFTER_A = new Set(["la", "l'", "des", "un", "une", "notre", "nos"]);

/**
 * The noun phrase that begins at `at`, up to where a clause, a circumstance or the sentence goes on without it.
 * Appositions between commas (« Fatou Sarr, maire de Ziguinchor, ») belong to it when the clause goes on after them.
 */
export function nounPhraseFrom(tokens: Tokens, at: number, to: number, options: { appositions?: boolean } = {}): Range | null {
  if (!beginsNounPhrase(tokens, at)) return null;
  const stop = Math.min(to, at + REACH);
  let end = simplePhraseEnd(tokens, at, stop);
  if (end <= at) return null;
  const listed = listEnd(tokens, end, stop);
  if (listed !== null) end = simplePhraseEnd(tokens, listed, stop);
  while (options.appositions && keyAt(tokens, end) === ",") {
    const next = appositionEnd(tokens, end, stop);
    if (next === null) break;
    end = next;
  }
  return { from: at, to: end };
}

/** « l'Agence de météorologie, de climatologie et de géophysique »: where the last member of such a list begins, its commas passed. */
function listEnd(tokens: Tokens, comma: number, stop: number): number | null {
  if (keyAt(tokens, comma) !== "," || !/^(?:de|d'|du|des)$/.test(keyAt(tokens, comma + 1))) return null;
  for (let i = comma + 2; i < Math.min(stop, comma + 12); i += 1) {
    if (keyAt(tokens, i) === "et" && /^(?:de|d'|du|des)$/.test(keyAt(tokens, i + 1))) return i + 2;
    if (isFiniteAt(tokens, i) || (tokens[i]?.kind === "sign" && keyAt(tokens, i) !== ",")) return null;
  }
  return null;
}

function simplePhraseEnd(tokens: Tokens, at: number, stop: number): number {
  let i = at;
  let nouns = 0;
  for (; i < stop; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === "quote") {
      const close = shortQuoteEnd(tokens, i, stop);
      if (close === null) break;
      i = close;
      nouns += 1;
      continue;
    }
    if (token.kind === "sign") {
      if (token.key === "(") {
        const close = closingParenthesis(tokens, i, stop);
        if (close === null) break;
        i = close;
        continue;
      }
      // « 28 % des personnes sondées »
      if (token.key === "%" && tokens[i - 1]?.kind === "number") continue;
      if (token.key === "." && (isInitial(tokens, i) || endsAcronym(tokens, i))) continue;
      if ((token.key === "/" || token.key === "&" || token.key === "-" || token.key === "–") && i > at && !token.spaced) continue;
      break;
    }
    if (i > at && nouns > 0) {
      if (FR.relatives.has(token.key) || FR.subordinators.has(token.key)) break;
      if (FR.coordinators.has(token.key) && (token.key !== "et" && token.key !== "ou" || !coordinates(tokens, i))) {
        const adjective = concededAt(tokens, i);
        if (adjective === null) break;
        i = adjective;
        continue;
      }
      // « auprès du Journal du dimanche Awa Sy »
      if (token.capital && isIn(FR.weekdays, tokens[i - 1]) && !tokens[i - 1]?.capital) break;
      if (token.kind === "number" && countsNext(tokens, i)) break;
      if (isPhraseBreak(tokens, i) || beginsAnother(tokens, i)) break;
      if (isFiniteAt(tokens, i) || isPresentParticiple(tokens, i) || (/^(?:s'|se|n')$/.test(token.key) && isPresentParticiple(tokens, i + 1))) break;
    }
    if (token.kind === "number" || (!FR.determiners.has(token.key) && !INNER.has(token.key))) nouns += 1;
  }
  // « une source citée par l'AFP », « un bilan établi à partir de … »: who cites or draws up is no part of the source's name.
  const issued = ISSUED.test(keyAt(tokens, i - 1)) && (isIn(FR.prepositions, tokens[i]) || isIn(FR.weekdays, tokens[i]));
  const agent = issued || keyAt(tokens, i) === "par" || (FR.weekdays.has(keyAt(tokens, i)) && [1, 2].some((step) => keyAt(tokens, i + step) === "par")) || (keyAt(tokens, i) === "à" && keyAt(tokens, i + 1) === "partir");
  if (agent && i > at + 1 && !tokens[i - 1]?.capital && canBeParticiple(keyAt(tokens, i - 1)) && !isIn(FR.determiners, tokens[i - 2])) i -= 1;
  while (i > at && (INNER.has(keyAt(tokens, i - 1)) || (isAdverb(tokens[i - 1]) && !isNounToo(tokens, i - 1)))) i -= 1;
  return i;
}

/** « des résultats partiels mais très encourageants »: where the second adjective stands. */
function concededAt(tokens: Tokens, at: number): number | null {
  if (keyAt(tokens, at) !== "mais") return null;
  let next = at + 1;
  while (next < at + 4 && isAdverb(tokens[next])) next += 1;
  const token = tokens[next];
  const adjective = token?.kind === "word" && !token.capital && !beginsNounPhrase(tokens, next) && !isIn(FR.prepositions, token) && !isIn(FR.contracted, token) && !isIn(FR.relatives, token) && !isIn(FR.subordinators, token) && !isIn(FR.subjectPronouns, token) && !isIn(FR.clitics, token) && !isFiniteAt(tokens, next) && !token.key.endsWith("ant");
  return adjective ? next : null;
}

/** « selon l’Insee 0,1 point », « d’après l’Unicef 30 enfants »: after a name, a number that counts what follows. « Europe 1 », « France 24 » count nothing. */
function countsNext(tokens: Tokens, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before?.capital || next?.kind !== "word" || next.capital) return false;
  if (/^points?$/.test(next.key)) return true;
  return !isIn(FR.prepositions, next) && !isIn(FR.contracted, next) && !isIn(FR.coordinators, next) && !isIn(FR.relatives, next) && !isIn(FR.determiners, next) && !isAdverb(next) && !isFiniteAt(tokens, at + 1) && !canBeParticiple(next.key);
}

/** « X et le Y »: after « et » a phrase goes on, not a clause. */
function coordinates(tokens: Tokens, at: number): boolean {
  // « 3.000 selon la police et 10.000 selon les organisateurs »
  if (tokens[at + 1]?.kind === "number" && (tokens[at + 2]?.kind !== "word" || isIn(FR.prepositions, tokens[at + 2]))) return false;
  if (!beginsNounPhrase(tokens, at + 1) && !INNER.has(keyAt(tokens, at + 1)) && tokens[at + 1]?.kind !== "word") return false;
  for (let i = at + 1; i < at + 8; i += 1) {
    if (isIn(FR.subjectPronouns, tokens[i])) return false;
    if (tokens[i]?.kind !== "word") return true;
    if (isFiniteAt(tokens, i)) return false;
  }
  return true;
}

const ACCREDITED = /^(?:ambassadeur|ambassadrice|représentante?|déléguée?|conseill(?:er|ère)|envoyée?|observateur|observatrice|chargée?)$/;
/** After « en »: a time or a setting, not the rest of a title such as « docteure en droit ». */
const SETTING_AFTER_EN = /^(?:marge|direct|conférence|fin|début|réponse|réaction|privé|public|soirée|matinée|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;
/** After « au », « aux »: the same. */
const SETTING_AFTER_AU = /^(?:micro|cours|lendemain|terme|sortir|sujet|moment|sujets)$/;

/** What is made for somebody who is named with it. */
const SURVEYS = /^(?:sondage|étude|enquête|baromètre|estimation|projection|rapport|analyse)s?$/;

/** Prepositions and adverbs of time or setting, which a speaker's name does not hold. */
function isPhraseBreak(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const following = next?.key ?? "";
  if (token?.kind !== "word") return false;
  switch (token.key) {
    case "auprès":
      // « l'ambassadeur du Rwanda auprès des Nations unies »
      return ![1, 2, 3, 4, 5, 6, 7, 8].some((back) => ACCREDITED.test(keyAt(tokens, at - back)));
    case "à":
      if (following === "partir") return true;
      return addressesSomebody(tokens, at);
    case "au":
      return SPEAKER_NOUNS.has(following) || SETTING_AFTER_AU.test(following) || (next?.capital ?? false);
    case "aux":
      // « le Haut-Commissariat aux réfugiés », « la ministre déléguée aux soldats blessés »
      return (SPEAKER_NOUNS.has(following) && !/(?:commissa(?:riat|ire)|ministre|ministère|déléguée?|secrétaire|secrétariat)$/.test(keyAt(tokens, at - 1))) || SETTING_AFTER_AU.test(following);
    case "chargé":
    case "chargée":
      // « le Bureau d'enquêtes, chargé de les décrypter »: what for, and no part of the name.
      return /^(?:de|d')$/.test(following) && (isIn(FR.clitics, tokens[at + 2]) ? canBeInfinitive(keyAt(tokens, at + 3)) : canBeInfinitive(keyAt(tokens, at + 2))) && !tokens[at + 2]?.capital;
    case "ce":
    case "cette":
      return !isIn(FR.prepositions, tokens[at - 1]);
    case "pour":
    case "sur":
    case "contre":
      // « un sondage Lune pour Radio X »
      if (token.key === "pour" && next?.capital && [1, 2, 3, 4].some((back) => SURVEYS.test(keyAt(tokens, at - back)))) return false;
      // « haut-commissariat pour les réfugiés », « enquête sur la fraude ».
      return !/^(?:le|la|les|l')$/.test(following);
    case "en":
      return SETTING_AFTER_EN.test(following) || next?.kind === "number" || following.endsWith("ant");
    case "sans":
      // « Médecins sans frontières »
      return following !== "frontières" && following !== "frontière";
    case "le":
      return next?.kind === "number";
    default:
      if (FR.weekdays.has(token.key)) return !isNounToo(tokens, at);
      if (INNER.has(token.key)) return false;
      return FR.prepositions.has(token.key) || (isAdverb(token) && !gradesAdjective(tokens, at));
  }
}

/** « la personne », « le Journal du dimanche »: words that are adverbs elsewhere. */
function isNounToo(tokens: Tokens, at: number): boolean {
  if (keyAt(tokens, at) === "personne") return isIn(FR.determiners, tokens[at - 1]);
  return isIn(FR.weekdays, tokens[at]) && keyAt(tokens, at - 1) === "du" && ((tokens[at - 2]?.capital ?? false) || MEDIA_NOUNS.has(keyAt(tokens, at - 2)));
}

/** « le maire de Kaya une dizaine de maisons », « le maire trois hommes »: an article right after a noun begins a phrase of its own. */
function beginsAnother(tokens: Tokens, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.kind !== "word" || token.capital || !/^(?:une?|le|la|les|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/.test(token.key) || before?.kind !== "word") return false;
  return !INNER.has(before.key) && !FR.prepositions.has(before.key) && !FR.contracted.has(before.key) && !FR.determiners.has(before.key) && !FR.coordinators.has(before.key) && !FR.leadingAdjectives.has(before.key) && !isAdverb(before) && !canBeParticiple(before.key);
}

/** « un bilan encore provisoire »: between a noun and its adjective. */
function gradesAdjective(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (!/^(?:encore|toujours|très|plus|moins|déjà|aussi|peu|bien)$/.test(keyAt(tokens, at)) || next?.kind !== "word" || next.capital) return false;
  return !isFiniteAt(tokens, at + 1) && !isAdverb(next) && !FR.prepositions.has(next.key) && !FR.contracted.has(next.key) && !FR.determiners.has(next.key) && !FR.coordinators.has(next.key) && !FR.relatives.has(next.key);
}

/** « à l'AFP », « à la presse », « à des journalistes »: the hearer. « ministre à la Retraite », « réunis à Ménaka » go on. */
function addressesSomebody(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return true;
  if (MEDIA_AFTER_A.has(next.key)) return next.key !== "la" || (tokens[at + 2]?.capital ?? false) || SPEAKER_NOUNS.has(keyAt(tokens, at + 2));
  return !next.capital || MEDIA_NAMES.has(next.key);
}

/** Whether a phrase can be somebody, or something, that speaks: a name, an office, an institution, a document. */
export function canSpeak(tokens: Tokens, range: Range): boolean {
  const head = headOf(tokens, range);
  if (head === null) return false;
  const token = tokens[head];
  // « la chanteuse Awa Sy »: a name right after says that it is somebody.
  const next = tokens[head + 1];
  if (head + 1 < range.to && next?.kind === "word" && next.capital && !token?.capital) return true;
  return token !== undefined && (token.capital || SPEAKER_NOUNS.has(token.key) || SPEAKER_NOUNS.has(token.key.replace(/^(?:ex|vice|co|quasi)-/, "")));
}

/** Index of the head of a noun phrase: its first word that is no determiner, number or leading adjective. */
export function headOf(tokens: Tokens, range: Range): number | null {
  for (let i = range.from; i < range.to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    if (FR.determiners.has(token.key) || FR.contracted.has(token.key) || token.key === "de" || token.key === "d'") continue;
    if (/^(?:celui|celle|ceux|celles)(?:-ci|-là)?$/.test(token.key)) return i;
    if (FR.leadingAdjectives.has(token.key) && !(SPEAKER_NOUNS.has(token.key) && !nounFollows(tokens, i, range))) continue;
    return i;
  }
  return null;
}

function nounFollows(tokens: Tokens, at: number, range: Range): boolean {
  const next = tokens[at + 1];
  return at + 1 < range.to && next?.kind === "word" && !INNER.has(next.key);
}
