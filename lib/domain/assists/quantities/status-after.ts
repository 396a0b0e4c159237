import type { LexiconLanguage } from "../../lexicon/language";
import type { CountedStatus } from "../../lexicon/status";
import { isHeld } from "../english/fates";
import { numberWord } from "../numbers/words";
import { PhraseIndex } from "../reading/phrases";
import type { ScanToken } from "../reading/scan";
import { asideEnd } from "./asides";
import { isActive, isOfObject, PASSIVE, startsObject } from "./status-doer";
import type { StatusReading } from "./status-reading";
import { endsClause, INTRANSITIVE, NOUN_STATUS, VERB_STATUS } from "./status-words";
import { BETWEEN } from "./words";

/** How far, in tokens, a verb may stand after what it counts; its clause ends it sooner. */
const REACH_AFTER = 15;

/** What is sentenced to death, not put to it: « condamnés à mort », « 120 condamnations à mort », « 12 peines de mort ». */
const SENTENCED = /^(?:condamne|condamnee|condamnes|condamnees|condamner|condamnation|condamnations|peine|peines|sentence|sentences)$/;

/** "50 Russes ont été tués", "dix soldats tués", "12 personnes y ont trouvé la mort". */
export function verbAfter(text: string, tokens: readonly ScanToken[], next: number, lang: LexiconLanguage, persons = false): StatusReading | null {
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
