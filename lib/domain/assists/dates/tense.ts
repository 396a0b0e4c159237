import { conditionalForm } from "../../lexicon/french-conditional";
import type { LexiconLanguage } from "../../lexicon/language";
import { wordSet } from "../../lexicon/language";
import { englishTense } from "./tense-english";
import { isAnnounced, isToldVerb, setsTerm, startsTerm } from "./tense-told";
import type { DateMatch } from "./types";
import type { ScanToken } from "../reading/scan";

/** How far before a date its verb is looked for, in tokens, and how far after it; never past the end of the clause. */
const REACH = 14;
const AHEAD = 18;

/** Words that tell of what is to come, beside the future tense, which is read off its form. */
const FUTURE: ReadonlySet<string> = wordSet(
  "sera seront aura auront fera feront ira iront va vont doit doivent devrait devraient prevu prevue prevus prevues attendu attendue attendus attendues prochain prochaine",
);

/** A pluperfect tells of what was over before; so does nothing else as surely. */
const PLUPERFECT: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = { fr: wordSet("avait avaient etait etaient"), en: wordSet("had") };

/**
 * What the clause a date stands in tells of: with a future, "mardi" is the coming one; with a pluperfect, no date is still to come.
 * Null where neither shows.
 */
export function tensesNear(text: string, tokens: readonly ScanToken[], match: DateMatch, lang: LexiconLanguage): "past" | "future" | "near" | null {
  if (lang === "en") return englishSide(tokens, match);
  let past = false;
  // « d'ici à octobre »: a term still to come.
  if ([1, 2, 3].some((back) => tokens[match.first - back]?.key === "ici" && tokens[match.first - back - 1]?.key === "'")) return "future";
  // « une grève est annoncée pour mardi »
  if (tokens[match.first - 1]?.key === "pour" && match.rule === "fr-weekday" && /ee?s?$/.test(tokens[match.first - 2]?.key ?? "")) return "future";
  // « un couvre-feu pour la nuit de mardi à mercredi »
  if (tokens[match.first - 1]?.key === "pour" && match.rule === "fr-night") return "near";
  const weekday = /^fr-(?:weekday|night)/.test(match.rule);
  const starts = weekday ? startsTerm(text, tokens, match.first, REACH) : null;
  if (starts) return starts;
  if (endsTerm(tokens, match.first)) return isTold(tokens, match) || isPluperfect(tokens, match, lang) ? "past" : "future";
  // « la votation programmée le 9 juin »
  if (tokens[match.first - 1]?.kind === "word" && SCHEDULED.test(accented(text, tokens[match.first - 1] as ScanToken)) && !tokens[match.first - 1]?.key.startsWith("annonc") && !isPluperfect(tokens, match, lang)) return weekday ? "near" : "future";
  if (isPastParticiple(text, tokens, beforeDayPart(tokens, match.first) - 1) || followsParticiple(text, tokens, match.first)) return "past";
  for (const step of [-1, 1] as const) {
    const from = step < 0 ? match.first - 1 : match.next;
    for (let count = 0, at = from; count < (step < 0 ? REACH : AHEAD) && at >= 0 && at < tokens.length; count += 1, at += step) {
      const token = tokens[at];
      if (!token || endsClause(token) || (step > 0 && token.gap === "line")) break;
      if (token.kind === "word") {
        if (PLUPERFECT[lang].has(token.key)) past = true;
        // « avaient prévu de partir mercredi »: planned then; the nearer of two.
        else if (weekday && step < 0 && PLANNED.test(token.key) && isPlannedThen(tokens, at)) return "near";
        // « Le sommet se tiendra mardi, a indiqué la présidence lundi »: the verb nearest to a weekday tells of it.
        else if (weekday && !(step > 0 && tokens[at - 1]?.key === "qui") && isToldVerb(text, tokens, at)) return step > 0 && tokens[match.first - 1]?.key === "de" && isPutOff(tokens, at) ? "near" : "past";
        // « le procès devait s’ouvrir lundi »: the nearer of two, for it may have been put off or be still to come.
        else if (weekday && step < 0 && !past && WAS_TO.has(token.key)) return "near";
        else if (weekday && step < 0 && CITES.has(token.key)) break;
        // « doit être jugé pour des faits qu’il a commis le 20 octobre »: what is told of nearer by parts the day from what is to come.
        else if (!weekday && step < 0 && tokens[at - 1]?.key !== "," && isToldVerb(text, tokens, at)) break;
        else if (weekday && step < 0 && CALLS.has(token.key) && isInfinitive(tokens, at + 1, match.first)) return "future";
        else if (step < 0 && PLANS.has(token.key)) return past ? "past" : "future";
        // « qu’il compte faire adopter avant fin janvier »
        else if (step < 0 && INTENDS.has(token.key) && /(?:er|ir|re)$/.test(tokens[at + 1]?.key ?? "")) return past ? "past" : "future";
        // « Dans la nuit de vendredi à samedi, Météo-France prévoit … »
        else if (weekday && step > 0 && PLANS.has(token.key) && (match.first === 0 || /^[.;:]$/.test(tokens[match.first - 1]?.key ?? "") || tokens[match.first]?.gap === "line")) return "near";
        else if ((EXPECTED.has(token.key) || (match.rule === "fr-weekday" && BEGINS.has(token.key) && !/^(?:la|une|cette|sa|leur|notre|premiere|seconde)$/.test(tokens[at - 1]?.key ?? "")))) return past ? "past" : "future";
        // « c’est son procès qui est fixé devant la cour »
        else if (/^(?:est|sont)$/.test(tokens[at - 1]?.key ?? "") && SCHEDULED.test(accented(text, token))) return past ? "past" : "future";
        else if (weekday && step < 0 && !past && (isAnnounced(tokens, at) || (MIGHT.has(token.key) && tokens[at + 1]?.key !== "avoir"))) return "future";
        // « avait annoncé que le vote aurait lieu le 3 »: announced then, and perhaps still to come.
        else if (conditionalForm(token.key)) return null;
        // « des annonces très attendues »
        else if (isFuture(text, token) && !(PLANNED.test(token.key) && /^(?:tres|si|tant|plus)$/.test(tokens[at - 1]?.key ?? ""))) return past ? "past" : "future";
      }
      if (step < 0 && token.gap === "line") break;
    }
  }
  return past ? "past" : null;
}

/** A past verb that is not right beside it tells only of a weekday: "announced a summit on 5 May" leaves the day open. */
function englishSide(tokens: readonly ScanToken[], match: DateMatch): "past" | "future" | null {
  const read = englishTense(tokens, match);
  return read && (read.sure || read.tense === "future" || match.rule.includes("weekday")) ? read.tense : null;
}

/** « jusqu'à samedi », « jusqu'au 31 décembre »: the end of what goes on, unless the clause tells of what is over. */
function endsTerm(tokens: readonly ScanToken[], first: number): boolean {
  return [1, 2, 3].some((back) => tokens[first - back]?.key === "jusqu" || tokens[first - back]?.key === "jusque");
}

/** A compound past or an imperfect in the date's clause: « a duré jusqu'à samedi », « durait »; « fermé jusqu'à samedi » still lasts. */
function isTold(tokens: readonly ScanToken[], match: DateMatch): boolean {
  for (let at = match.first - 2; at >= 0 && at >= match.first - REACH; at -= 1) {
    const token = tokens[at];
    if (!token || endsClause(token)) break;
    if (!/^(?:est|sont)$/.test(token.key) && isCompoundPast(tokens, at)) return !setsTerm(tokens, at);
    if (PLUPERFECT.fr.has(token.key) || (/(?:[^r]ait|aient)$/.test(token.key) && token.key.length > 4)) return true;
  }
  return false;
}

/** « a repris », « sont tombés »: an auxiliary right before what ends like a participle; folded, so that it may err on the side of yes. */
export function isCompoundPast(tokens: readonly ScanToken[], at: number): boolean {
  const [auxiliary, participle] = [tokens[at]?.key ?? "", tokens[at + 1]];
  return /^(?:a|ont|est|sont)$/.test(auxiliary) && participle?.kind === "word" && participle.key.length > 2 && /(?:[^aeiou]es?|ees?|is?|its?|us?|ues?|erts?)$/.test(participle.key) && !/^(?:les?|des?|ces?|ses?|tous?|plus|sous|puis|dans|jusqu)$/.test(participle.key);
}

/** Whether a pluperfect stands near the date, in its clause. */
export function isPluperfect(tokens: readonly ScanToken[], match: DateMatch, lang: LexiconLanguage): boolean {
  for (let at = match.first - 1; at >= 0 && at >= match.first - REACH; at -= 1) {
    const token = tokens[at];
    if (!token || endsClause(token)) break;
    if (PLUPERFECT[lang].has(token.key)) return true;
  }
  for (let at = match.next; at < Math.min(tokens.length, match.next + REACH); at += 1) {
    const token = tokens[at];
    if (!token || endsClause(token)) break;
    if (PLUPERFECT[lang].has(token.key)) return true;
  }
  return false;
}

/** « La grève débute mercredi »: the present of what begins, beside a weekday, tells of the coming one. */
const BEGINS: ReadonlySet<string> = wordSet("debute debutent demarre demarrent commence commencent ouvre ouvrent reprend reprennent comparait comparaissent rencontre");

/** « devraient être connues en septembre »: expected, though its form is a conditional. */
const EXPECTED: ReadonlySet<string> = new Set(["devrait", "devraient"]);

/** « La rencontre de jeudi a été annulée »: of the two Thursdays the nearer one. */
function isPutOff(tokens: readonly ScanToken[], at: number): boolean {
  return [1, 2, 3, 4].some((step) => /^(?:annul|report|interdi|repouss|mainten|maintien|autoris|ajourn|deprogramm|suspend)/.test(tokens[at + step]?.key ?? ""));
}

/** « devait être entendu mercredi »: what was to be. */
const WAS_TO: ReadonlySet<string> = new Set(["devait", "devaient"]);

/** « pourrait être libéré vendredi »; « pourrait avoir été tué vendredi » is over. */
const MIGHT: ReadonlySet<string> = new Set(["pourrait", "pourraient"]);

/** « envisage une visite début avril »: before a date, what is planned is still to come. */
const PLANS: ReadonlySet<string> = wordSet("envisage envisagent envisagerait envisageraient prevoit prevoient prevoirait prevoiraient projette projettent projetterait planifie planifient");

/** What is meant to be done: with an infinitive right after. */
const INTENDS: ReadonlySet<string> = wordSet("compte comptent entend entendent espere esperent souhaite souhaitent veut veulent");

/** « a appelé à manifester vendredi »: what somebody is called on to do is still to come. */
const CALLS: ReadonlySet<string> = wordSet("appele appelle appellent appelant invite invitent invitant exhorte exhortent exhortant");

/** Whether « à » and an infinitive stand between a verb and its date. */
function isInfinitive(tokens: readonly ScanToken[], from: number, first: number): boolean {
  for (let at = from; at < first - 1; at += 1) if (tokens[at]?.key === "a" && /(?:er|ir|re)$/.test(tokens[at + 1]?.key ?? "")) return true;
  return false;
}

/** « Le vote aura lieu, selon un communiqué de lundi »: what it rests on is told apart. */
const CITES: ReadonlySet<string> = new Set(["selon"]);

/** Longest stretch between a participle after a comma and its date. */
const ASIDE = 5;

/** « observés dans la soirée de mardi »: where the words for a part of the day before a day begin. */
function beforeDayPart(tokens: readonly ScanToken[], first: number): number {
  let at = first;
  while (at > first - 3 && /^["”»“'de]+$/.test(tokens[at - 1]?.key ?? "")) at -= 1;
  if (at === first || !/^(?:soiree|matinee|nuit|journee)$/.test(tokens[at - 1]?.key ?? "")) return first;
  return tokens[at - 2]?.key === "la" && tokens[at - 3]?.key === "dans" ? at - 3 : first;
}

/** « , entrée en vigueur vendredi », « , parti de Gao dimanche »: a participle opens the aside that the date stands in. */
function followsParticiple(text: string, tokens: readonly ScanToken[], first: number): boolean {
  for (let at = first - 1; at > first - ASIDE && tokens[at]?.kind === "word"; at -= 1) {
    if (tokens[at - 1]?.key === ",") return at < first - 1 && isPastParticiple(text, tokens, at);
  }
  return false;
}

/** « ouvert le 2 septembre », « publié mardi »: done by then, whatever the clause goes on to tell. Accents show it, which folding drops. */
function isPastParticiple(text: string, tokens: readonly ScanToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.capital || FUTURE.has(token.key)) return false;
  const word = accented(text, token);
  if (SCHEDULED.test(word)) return false;
  if (!/(?:[^t]é|té|ée|és|ées|verte?s?|ferte?s?)$/.test(word) || word.length < 5) return false;
  for (let i = at - 1; i >= at - 3; i -= 1) if (FUTURE.has(tokens[i]?.key ?? "") || tokens[i]?.key === "etre" || conditionalForm(tokens[i]?.key ?? "")) return false;
  return tokens[at - 1]?.key === "," || tokens[at - 1]?.kind === "word";
}

/** « fixé au 8 décembre », « reporté à lundi »: what was set is still to come. */
const SCHEDULED = /^(?:fix|programm|report|repouss|convoqu|avanc|décal|ajourn|agend|planifi|annonc)é/;

const PLANNED = /^(?:prevue?s?|attendue?s?)$/;

/** « avaient prévu », « était attendu »: an auxiliary of the past right before, but for an adverb. */
function isPlannedThen(tokens: readonly ScanToken[], at: number): boolean {
  return [1, 2].some((back) => PLUPERFECT.fr.has(tokens[at - back]?.key ?? ""));
}

function accented(text: string, token: ScanToken): string {
  return text.slice(token.start, token.end).normalize("NFC").toLowerCase();
}

function isFuture(text: string, token: ScanToken): boolean {
  if (FUTURE.has(token.key)) return true;
  if (token.capital || token.key.length < 4 || !(token.key.endsWith("ra") || token.key.endsWith("ront"))) return false;
  // The future and the conditional share their stem, and the conditional is told from the simple past of « tirer » by it.
  const word = accented(text, token);
  return conditionalForm(word.endsWith("ra") ? `${word.slice(0, -1)}ait` : `${word.slice(0, -3)}aient`) !== null;
}

function endsClause(token: ScanToken): boolean {
  return token.kind === "sign" && (token.key === "." || token.key === ";" || token.key === "!" || token.key === "?" || token.key === ":");
}
