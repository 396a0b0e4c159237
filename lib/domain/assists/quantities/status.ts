import type { LexiconLanguage } from "../../lexicon/language";
import type { CountedStatus } from "../../lexicon/status";
import { adverbFate, forceSize, isHeld, partBefore } from "../english/fates";
import { numberWord } from "../numbers/words";
import { PhraseIndex } from "../reading/phrases";
import { asideEnd } from "./asides";
import type { Counted } from "./counted";
import { isTroops, statusBefore } from "./status-before";
import { isToll } from "./status-toll";
import { endsClause, INTRANSITIVE, NOUN_STATUS, VERB_STATUS } from "./status-words";
import { ACTIVE_AUXILIARIES, BETWEEN, isInanimate } from "./words";
import type { ScanToken } from "../reading/scan";

/** Where a status was read, for the rule's name. */
export interface StatusReading {
  readonly status: CountedStatus;
  readonly by: "noun" | "participle" | "verb-before" | "verb-after" | "phrase" | "force" | "sibling";
}

/** How far, in tokens, a verb may stand after what it counts; its clause ends it sooner. */
const REACH_AFTER = 15;

/** The status a counted noun carries itself: "morts", "blessés", "prisonniers". */
export function statusOfNoun(token: ScanToken | undefined, lang: LexiconLanguage): CountedStatus | null {
  return token ? (NOUN_STATUS[lang].get(token.key) ?? null) : null;
}

/** The status of what is counted between tokens `first` and `next` (exclusive): its own noun, else a verb after or before it. */
export function readStatus(
  text: string,
  tokens: readonly ScanToken[],
  first: number,
  next: number,
  counted: Counted | null,
  lang: LexiconLanguage,
): StatusReading | null {
  const own = counted ? ownStatus(text, tokens, counted, first, lang) : null;
  // "35 hostages had died", "four prisoners were killed": what became of them after.
  const later = own === "captured" && lang === "en" ? verbAfter(text, tokens, next, lang) : null;
  if (later?.status === "killed" || later?.status === "wounded") return later;
  if (own) return { status: own, by: "noun" };
  if (counted && (counted.kind === "measure" || counted.kind === "time" || isInanimate(tokens[counted.first]?.key ?? ""))) return null;
  const described = lang === "en" && counted ? adjectiveStatus(tokens, first, counted) : null;
  if (described) return { status: described, by: "participle" };
  if (counted?.kind === "loss") return lossStatus(text, tokens, next, lang);
  if (lang === "en" && (!counted || counted.kind === "person") && isToll(tokens, first, counted)) return { status: "killed", by: "phrase" };
  // "two of the four soldiers who came back were wounded": the two were, of the four nothing is said.
  const part = lang === "en" ? partBefore(tokens, first) : null;
  if (part !== null) return statusBefore(tokens, part, counted, lang);
  const adverb = lang === "en" && !counted ? adverbFate(tokens, next) : null;
  if (adverb) return { status: adverb, by: "phrase" };
  const after = lang === "en" && counted?.apart === true && tokens[next]?.key === "of" ? Math.max(next, counted.next) : next;
  const read = statusBefore(tokens, first, counted, lang) ?? verbAfter(text, tokens, after, lang, !counted || counted.kind === "person");
  if (read || lang === "fr" || !counted) return read;
  const force = forceSize(tokens, first, next, isTroops(tokens[counted.first]?.key ?? ""));
  return force && { status: force, by: "force" };
}

/** Nouns whose fate hangs on their accent (« sinistrés », not « sinistres ») or on the article (« 46 des 49 arrêtés », not « 49 arrêtés »). */
function ownStatus(text: string, tokens: readonly ScanToken[], counted: Counted, first: number, lang: LexiconLanguage): CountedStatus | null {
  const token = tokens[counted.first];
  if (lang === "fr" && token?.key === "sinistres" && !text.slice(token.start, token.end).normalize("NFC").toLowerCase().endsWith("és")) return null;
  const of = counted.apart === true || /^(?:les|des|ces)$/.test(tokens[first - 1]?.key ?? "");
  if (lang === "fr" && of && /^arretee?s$/.test(token?.key ?? "")) return DECREES.test(tokens[counted.next]?.key ?? "") ? null : "captured";
  return statusOfNoun(token, lang);
}

/** What is sentenced to death, not put to it: « condamnés à mort », « 120 condamnations à mort », « 12 peines de mort ». */
const SENTENCED = /^(?:condamne|condamnee|condamnes|condamnees|condamner|condamnation|condamnations|peine|peines|sentence|sentences)$/;

/** What follows the decrees that French calls « arrêtés ». */
const DECREES = /^(?:municipaux|prefectoraux|ministeriels|royaux|interministeriels|departementaux|communaux|portant|pris|signes|publies|d)$/;

/** "1.5 million displaced people", "40 wounded soldiers": a participle between the figure and its noun. */
function adjectiveStatus(tokens: readonly ScanToken[], first: number, counted: Counted): CountedStatus | null {
  for (let at = counted.first - 1; at > first && tokens[at]?.kind === "word"; at -= 1) {
    const key = tokens[at]?.key ?? "";
    if (DESCRIBES.test(key)) return NOUN_STATUS.en.get(key) ?? VERB_STATUS.en.get(key) ?? null;
  }
  return null;
}

const DESCRIBES = /^(?:displaced|wounded|injured|missing|captured|dead|slain|kidnapped|abducted|uprooted|evacuated)$/;

/** « pertes humaines », « 12 victimes mortelles », « 17 victimes ont été inhumées »: without such words losses are of every kind. */
function lossStatus(text: string, tokens: readonly ScanToken[], next: number, lang: LexiconLanguage): StatusReading | null {
  if (lang === "fr" && /^(?:humaines?|mortelles?)$/.test(tokens[next]?.key ?? "")) return { status: "killed", by: "phrase" };
  return verbAfter(text, tokens, next, lang);
}

/** "50 Russes ont été tués", "dix soldats tués", "12 personnes y ont trouvé la mort". */
function verbAfter(text: string, tokens: readonly ScanToken[], next: number, lang: LexiconLanguage, persons = false): StatusReading | null {
  let reach = next + REACH_AFTER;
  let closed = -1;
  for (let at = next; at < reach && at < tokens.length; at += 1) {
    // « 12 soldats, dont leur chef, ont été tués »: what stands between the commas is a part of them.
    const aside = asideEnd(tokens, at);
    if (aside !== null) {
      reach += aside - at;
      at = aside;
      closed = aside;
      continue;
    }
    const token = tokens[at];
    if (!token || endsClause(token) || (token.kind === "figure" && at > next && !(lang === "en" && isModel(tokens, at)) && !(lang === "fr" && /^(?:ans|mois)$/.test(tokens[at + 1]?.key ?? "")))) return null;
    // « plusieurs incidents lors desquels des civils ont été tués »
    if (lang === "fr" && /^(?:des|du|de|aux|au|a)?(?:quels|quelles|quel|laquelle)$/.test(token.key)) return null;
    // "two militants, and said one soldier was wounded", "a local official said dozens were wounded": of another amount, or in another clause.
    if (lang === "en" && ((at > next && numberWord(token, lang) !== null && !/^(?:one|a|an|second|first)$/.test(token.key)) || (SAYS.test(token.key) && !CARRIED_ON.has(tokens[at + 1]?.key ?? "") && !(tokens[at + 1]?.key === "to" && PASSIVE.has(tokens[at - 1]?.key ?? ""))))) return null;
    // "rescued two hostages and wounded five", "hundreds of families, but many were killed": of those named after it.
    if (lang === "en" && token.key === "whose") return null;
    if (lang === "en" && at > next && (token.key === "but" || (token.key === "and" && /^(?:some|many|several|others|most|dozens|hundreds|thousands|both)$/.test(tokens[at + 1]?.key ?? "")) || (token.key === "and" && VERB_STATUS.en.has(tokens[at + 1]?.key ?? "") && startsObject(tokens, at + 2)))) return null;
    // « De l'avis de trois élus, les otages ont été tués »: another subject.
    if (token.key === "," && (OTHER_SUBJECT[lang].has(tokens[at + 1]?.key ?? "") || (tokens[at + 1] && numberWord(tokens[at + 1], lang) !== null))) return null;
    // « Un habitant a ajouté que deux civils ont été tués », « trois disent que … », « quatre ont fui mais l’un est mort »: another clause.
    const clause = (token.key === "que" || token.key === "qu") && (at > next + 1 || FRENCH_SAYS.test(tokens[next]?.key ?? ""));
    if (lang === "fr" && (clause || token.key === "mais")) return null;
    if (token.kind !== "word") continue;
    const phrase = PHRASES[lang].match(tokens, at);
    if (phrase) return { status: phrase.value, by: "phrase" };
    if (lang === "en" && persons && isHeld(tokens, at)) return { status: "captured", by: "verb-after" };
    // "21 people including nine children died": the part between takes no verb away.
    if (lang === "en" && at === next && token.key === "including") {
      at += 2;
      continue;
    }
    const told = lang === "en" && TOLD_OF.test(tokens[at - 1]?.key ?? "") && PREDICATE.test(token.key);
    const adjective = told ? NOUN_STATUS.en.get(token.key) : at <= next + 1 && !BETWEEN[lang].has(tokens[at - 1]?.key ?? "") ? NOUN_STATUS[lang].get(token.key) : undefined;
    const status = VERB_STATUS[lang].get(token.key) ?? adjective;
    if (status && lang === "fr" && at > next && isNounThere(tokens, at)) return null;
    // « sept hommes ont été condamnés à mort », « la peine de mort »: not dead yet, unless put to death.
    if (token.key === "mort" && /^(?:a|de)$/.test(tokens[at - 1]?.key ?? "") && SENTENCED.test(tokens[at - 2]?.key ?? "")) continue;
    // « trois hommes accusés d'avoir tué un prêtre ont été arrêtés »: who is counted did it; what became of him comes later.
    if (lang === "fr" && /^(?:avoir|ayant)$/.test(tokens[at - 1]?.key ?? "") && !INTRANSITIVE.has(token.key)) continue;
    // « 3.000 patients atteints du Covid »: ill, not hit.
    if (lang === "fr" && token.key.startsWith("atteint") && /^(?:de|d|du|des)$/.test(tokens[at + 1]?.key ?? "")) continue;
    if (!status || (status === "strength" && lang === "fr" && (token.key === "fort" || token.key === "forte"))) continue;
    // « 10 Maliens, et capturé cinq autres »: a second participle of the verb before has its own object after it.
    if (JOINS.has(tokens[at - 1]?.key ?? "") && at > next && closed !== at - 1 && lang === "fr" && !isSecondPassive(tokens, at)) return null;
    // « 45 soldats prisonniers »
    if (adjective && !VERB_STATUS[lang].has(token.key)) return { status, by: "participle" };
    if (isActive(text, tokens, at, next, status, lang) || (lang === "fr" && isOfObject(tokens, at, next))) return null;
    return { status, by: at === next ? "participle" : "verb-after" };
  }
  return null;
}

/** "Boeing 767", "Flight 3591": a figure of a name. */
function isModel(tokens: readonly ScanToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "word" && before.capital && tokens[at]?.gap === "single";
}

/** Verbs that « que » follows at once. */
const FRENCH_SAYS =
  /^(?:(?:affirm|ajout|allegu|annonc|assur|confirm|constat|declar|deplor|esper|estim|expliqu|indiqu|jug|not|pens|precis|racont|rappell|rapport|redout|regrett|revel|signal)(?:e|ent|ait|aient)|(?:dit|disent|disaient|soutient|soutiennent|craint|craignent|croit|croient|sait|savent|voit|voient|admet|admettent|reconnait|reconnaissent|pretend|pretendent))$/;

const SAYS = /^(?:said|says|say|told|tells|claimed|claims|added|adds|announced|announces|warned|warns|believe|believes|estimated|estimates)$/;

/** "have been confirmed dead", "were reported missing", "are dead". */
const TOLD_OF = /^(?:confirmed|reported|feared|presumed|pronounced|declared|found|listed|left|are|were|remain|remained|still)$/;
const PREDICATE = /^(?:dead|deceased|missing|wounded|injured|hurt)$/;

/** "five soldiers it said were taken prisoner": whoever says so stands between the counted and their verb. */
const CARRIED_ON: ReadonlySet<string> = new Set(["was", "were", "had", "have"]);

/** Words with which a clause with a subject of its own begins. */
const OTHER_SUBJECT: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set("le la les l ce cette ces son sa ses leur leurs il elle ils elles on".split(" ")),
  en: new Set("the this these those his her its their he she it they".split(" ")),
};

/** « plusieurs morts », « trois blessés », « au point mort »: a noun with its own number, or a locution, and no verb of what stands before. */
function isNounThere(tokens: readonly ScanToken[], at: number): boolean {
  const before = tokens[at - 1];
  const key = before?.key ?? "";
  return (BETWEEN.fr.has(key) && !/^(?:egalement|aussi|encore)$/.test(key)) || key === "aux" || key === "plusieurs" || key === "quelques" || key === "point" || before?.kind === "figure" || (before !== undefined && numberWord(before, "fr") !== null);
}

const PHRASES: Readonly<Record<LexiconLanguage, PhraseIndex<CountedStatus>>> = {
  fr: new PhraseIndex<CountedStatus>([
    ["trouve la mort", "killed"], ["perdu la vie", "killed"], ["perdant la vie", "killed"], ["perdent la vie", "killed"], ["laisse la vie", "killed"],
    ["tombe au combat", "killed"], ["tombes au combat", "killed"], ["tombee au combat", "killed"], ["tombees au combat", "killed"], ["tombes au champ d'honneur", "killed"],
    ["en garde a vue", "captured"], ["sous mandat d'arret", "captured"], ["sous mandat de depot", "captured"], ["en detention", "captured"], ["sous les verrous", "captured"],
    ["prive de liberte", "captured"], ["prives de liberte", "captured"], ["privee de liberte", "captured"], ["privees de liberte", "captured"],
    ["faits prisonniers", "captured"], ["fait prisonniers", "captured"], ["pris en otage", "captured"], ["pris en otages", "captured"],
    ["portes disparus", "missing"], ["portees disparues", "missing"],
  ]),
  en: new PhraseIndex<CountedStatus>([
    ["lost their lives", "killed"], ["lost his life", "killed"], ["lost her life", "killed"], ["shot dead", "killed"],
    ["taken prisoner", "captured"], ["taken hostage", "captured"], ["taken captive", "captured"], ["held hostage", "captured"], ["held captive", "captured"],
    ["unaccounted for", "missing"], ["in critical condition", "wounded"], ["in serious condition", "wounded"], ["in a critical condition", "wounded"], ["in a serious condition", "wounded"],
    ["in custody", "captured"], ["behind bars", "captured"],
  ]),
};

/** « ont été attaqués et tués »: two participles of one passive. */
function isSecondPassive(tokens: readonly ScanToken[], at: number): boolean {
  return tokens[at - 3]?.key === "ete" && /(?:es?|is?|us?|ts?)$/.test(tokens[at - 2]?.key ?? "") && /^(?:et|puis)$/.test(tokens[at - 1]?.key ?? "");
}

const JOINS: ReadonlySet<string> = new Set(["et", "puis", ","]);

/** Whether the verb at `at` has what is counted before it as its doer rather than its victim. */
function isActive(text: string, tokens: readonly ScanToken[], at: number, from: number, status: CountedStatus, lang: LexiconLanguage): boolean {
  const token = tokens[at];
  if (!token || INTRANSITIVE.has(token.key)) return false;
  if (NOUN_STATUS[lang].get(token.key) === status && lang === "en" && !token.key.endsWith("ed")) return false;
  let passive = false;
  let active = false;
  for (let index = at - 1; index >= from && index >= at - 4; index -= 1) {
    const key = tokens[index]?.key ?? "";
    passive ||= PASSIVE.has(key);
    active ||= ACTIVE_AUXILIARIES[lang].has(key);
  }
  if (passive) return false;
  // "survivors of a quake that killed": what the pronoun stands for did it.
  if (active || (lang === "en" && /^(?:that|which|who)$/.test(tokens[at - 1]?.key ?? ""))) return true;
  if (lang === "en") return !token.key.endsWith("ed") && !token.key.endsWith("wn") && token.key !== "slain" ? true : startsObject(tokens, at + 1);
  return !isFrenchParticiple(text.slice(token.start, token.end));
}

const ARTICLE = /^(?:le|la|les|l|un|une|des|du|aux|ces|ses|leur|leurs|nos|son|sa)$/;
const NOT_A_VERB = /^(?:souvent|comment|cent)$/;

/** « deux avocats ont demandé la libération des manifestants arrêtés », « cinq médecins soignent les blessés légers »: of what stands after an active verb. */
function isOfObject(tokens: readonly ScanToken[], at: number, from: number): boolean {
  let article = -1;
  for (let index = at - 1; index > from; index -= 1) {
    const token = tokens[index];
    const key = token?.key ?? "";
    if (PASSIVE.has(key) || (token?.kind === "sign" && key !== "'") || /^(?:qui|dont|et)$/.test(key)) return false;
    if (article < 0 && ARTICLE.test(key)) article = index;
    else if (article < 0 && ACTIVE_AUXILIARIES.fr.has(key)) return false;
  }
  if (article < 0 || article > at - 2) return false;
  for (let index = from; index < article; index += 1) {
    const key = tokens[index]?.key ?? "";
    if (ACTIVE_AUXILIARIES.fr.has(key) && key !== "a") return true;
    const verb = /[a-z]{2}(?:ent|aient)$/.test(key) && !NOT_A_VERB.test(key) && !ARTICLE.test(tokens[index - 1]?.key ?? "") && !/^(?:de|d|en|par|sans|avec|sur|ce|cet)$/.test(tokens[index - 1]?.key ?? "");
    if (verb && (!key.endsWith("ment") || ARTICLE.test(tokens[index + 1]?.key ?? ""))) return true;
  }
  return false;
}

const PASSIVE: ReadonlySet<string> = new Set([
  "ete", "est", "sont", "etait", "etaient", "fut", "furent", "sera", "seront", "serait", "seraient", "etre", "soient", "etant",
  "was", "were", "been", "be", "being", "is", "are", "got", "reported", "feared", "confirmed",
]);

const OBJECT_OPENERS: ReadonlySet<string> = new Set(["the", "at", "more", "about", "several", "dozens", "hundreds", "civilians", "a", "his", "their", "some"]);

/** "50 soldiers killed ten civilians": an object follows, so the soldiers did it. */
function startsObject(tokens: readonly ScanToken[], at: number): boolean {
  const token = tokens[at];
  // "kidnapped a month ago", "killed two days earlier": when, and not whom.
  if ([1, 2, 3].some((step) => /^(?:ago|earlier|later|before)$/.test(tokens[at + step]?.key ?? ""))) return false;
  return token?.kind === "figure" || numberWord(token, "en") !== null || OBJECT_OPENERS.has(token?.key ?? "");
}

/** Accents tell "tués" from "tue", which folding does not. */
function isFrenchParticiple(word: string): boolean {
  return /(?:é|ée|és|ées|us|ue|ues|u|is|ises|ts|te|tes|t)$/.test(word.normalize("NFC").toLowerCase()) && !/(?:ent|ait|aient|it)$/.test(word.toLowerCase());
}
