import { canBeInfinitive } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import type { Reading } from "../reading/reading";
import type { RuleId } from "../rules";
import { clauseStart } from "./clause";
import { isAdverb, isFiniteAt, isIn, keyAt, type Tokens } from "./grammar";
import { isReflexive, nounObject, REFLEXIVE, SETTING } from "./noun-objects";
import type { SpeechVerb } from "./speech-verb";

/** What a verb of saying governs: the token index where it begins, and the rule that says so. */
export interface Governed {
  readonly from: number;
  readonly rule: RuleId;
}

/** Verbs that take « de » and an infinitive of what is asked, promised or threatened; « à quelqu'un » may stand between. */
const ASKED_WITH_DE: ReadonlySet<string> = new Set("demander ordonner recommander proposer intimer promettre menacer jurer suggérer enjoindre sommer supplier presser conjurer implorer accuser reprocher soupçonner regretter déplorer conseiller déconseiller prier".split(" "));
/** Verbs that take somebody and « à » with an infinitive. */
const ASKED_WITH_A: ReadonlySet<string> = new Set("appeler exhorter inviter engager inciter encourager".split(" "));
const OFTEN_IMPERSONAL: ReadonlySet<string> = new Set("reprocher demander ordonner recommander proposer".split(" "));
/** Verbs that put a question, or answer one: « explique comment », « n'a pas précisé combien ». */
const QUESTIONED: ReadonlySet<string> = new Set("demander interroger dire préciser expliquer raconter indiquer révéler décrire détailler rappeler relater annoncer confirmer".split(" "));
/** Verbs that take the infinitive of what has happened: « annonce avoir », « raconte l'avoir vu ». */
const TELLS_OF_PAST: ReadonlySet<string> = new Set("annoncer indiquer raconter préciser expliquer ajouter confier révéler répéter souligner rappeler rapporter témoigner".split(" "));
const QUESTION = /^(?:comment|pourquoi|combien|quand|où|quel|quelle|quels|quelles|qui)$/;

/** What a verb of saying governs, or null when it reports nothing here. */
export function governedBy(reading: Reading, verb: SpeechVerb, to: number): Governed | null {
  const { tokens } = reading;
  const { frames, stance, lemma } = verb.reading.verb;
  const next = afterAdverbs(tokens, verb.end, to);
  if (frames.every((frame) => frame === "toll")) return verb.passive ? null : fromNoun(nounObject(tokens, verb, next, to));
  const clause = frames.includes("clause") || frames.includes("finding") ? clauseStart(tokens, verb, to) : closeClause(tokens, verb);
  if (clause !== null) {
    if (verb.passive && !isImpersonal(tokens, verb)) return null;
    return { from: clause, rule: verb.mood === "participle" ? "participle-clause" : verb.passive ? "impersonal-clause" : "verb-clause" };
  }
  const question = QUESTIONED.has(lemma) && !verb.passive ? questionStart(tokens, verb, next, to) : null;
  if (question !== null) return { from: question, rule: "verb-question" };
  const asked = askedStart(tokens, verb, next, to);
  if (verb.passive) return asked !== null && OFTEN_IMPERSONAL.has(lemma) && isImpersonal(tokens, verb) ? { from: asked, rule: "impersonal-clause" } : null;
  if (asked !== null) return { from: asked, rule: "verb-infinitive" };
  if (stance === "ask") return null;
  const past = TELLS_OF_PAST.has(lemma);
  const infinitive = past || frames.includes("infinitive") ? infinitiveStart(tokens, next, to) : null;
  if (infinitive !== null && (!past || isPastInfinitive(tokens, infinitive))) return { from: infinitive, rule: "verb-infinitive" };
  if (isStateSaid(tokens, verb, next)) return { from: next, rule: "verb-state" };
  if (lemma !== "appeler" && !isIn(FR.relatives, tokens[next]) && quotedSoon(reading, next, to, frames.includes("label")) && !(lemma === "présenter" && !isCalled(tokens, next, to))) return { from: next, rule: "verb-fragment" };
  return fromNoun(nounObject(tokens, verb, next, to));
}

function fromNoun(at: number | null): Governed | null {
  return at === null ? null : { from: at, rule: "verb-noun" };
}

function afterAdverbs(tokens: Tokens, at: number, to: number): number {
  for (let i = at; i < to; ) {
    const himself = keyAt(tokens, i) === "," && /^(?:lui|elle|eux|elles)$/.test(keyAt(tokens, i + 1));
    const next = himself ? i + 2 : pastTurn(tokens, keyAt(tokens, i) === "," ? i + 1 : i);
    if (keyAt(tokens, i) === "," && keyAt(tokens, next) === ",") i = next + 1;
    else if (keyAt(tokens, i) === ",") return i;
    else if (next > i) i = next;
    // « a démenti tout versement »: before a noun « tout » is its article.
    else if (keyAt(tokens, i) === "tout" && tokens[i + 1]?.kind === "word" && !isAdverb(tokens[i + 1]) && !isIn(FR.prepositions, tokens[i + 1])) return i;
    else if (isAdverb(tokens[i]) || isIn(FR.invertedPronouns, tokens[i]) || (FR.weekdays.has(keyAt(tokens, i - 1)) && /^(?:soir|matin|midi|après-midi|dernier)$/.test(keyAt(tokens, i)))) i += 1;
    else return i;
  }
  return to;
}

/** Past « de son côté », « pour leur part », « à son tour », « quant à lui »: whose turn it is, between a verb and what it says. */
function pastTurn(tokens: Tokens, at: number): number {
  const [a, b, c] = [keyAt(tokens, at), keyAt(tokens, at + 1), keyAt(tokens, at + 2)];
  if (/^(?:son|sa|leur)$/.test(b) && ((a === "de" && c === "côté") || (a === "pour" && c === "part") || (a === "à" && c === "tour"))) return at + 3;
  return a === "quant" && b === "à" && /^(?:lui|elle|eux|elles)$/.test(c) ? at + 3 : at;
}

/** « glisse que », « renchérit que »: any verb of quotation takes a clause right after it. */
function closeClause(tokens: Tokens, verb: SpeechVerb): number | null {
  // « on apprend que »: to hear, not to say.
  const next = /^(?:aussi|également|même|toutefois|cependant|notamment)$/.test(keyAt(tokens, verb.end)) ? verb.end + 1 : verb.end;
  return !/^(?:apprendre|critiquer|condamner|saluer|fustiger)$/.test(verb.reading.verb.lemma) && verb.reading.verb.frames.includes("quote") && !verb.negated && !verb.passive && verb.mood === "finite" && /^qu[e']$/.test(keyAt(tokens, next)) ? next + 1 : null;
}

/** « il a été révélé que », « il est reproché à X de »: with another subject the passive says something of that subject. */
function isImpersonal(tokens: Tokens, verb: SpeechVerb): boolean {
  let i = verb.first - 1;
  while (i >= 0 && (isIn(FR.clitics, tokens[i]) || isAdverb(tokens[i]))) i -= 1;
  return keyAt(tokens, i) === "il";
}

/** « demande si », « explique comment », « n'a pas dit ce que », past a hearer. */
function questionStart(tokens: Tokens, verb: SpeechVerb, next: number, to: number): number | null {
  const at = pastHearer(tokens, next, to);
  const key = keyAt(tokens, at);
  if (key === "si" || (key === "s'" && /^ils?$/.test(keyAt(tokens, at + 1)))) return verb.reading.verb.lemma === "demander" || verb.negated ? at : null;
  if (key === "ce") return /^(?:que|qu'|qui)$/.test(keyAt(tokens, at + 1)) ? at : null;
  return QUESTION.test(key) && hasFinite(tokens, at + 1, Math.min(to, at + 12)) ? at : null;
}

/** « à X », « au ministre »: the hearer between a verb and what it governs. */
function pastHearer(tokens: Tokens, at: number, to: number): number {
  if (!/^(?:à|au|aux)$/.test(keyAt(tokens, at))) return at;
  for (let i = at + 1; i < Math.min(to, at + 10); i += 1) {
    if (tokens[i]?.kind !== "word" || isFiniteAt(tokens, i)) return at;
    if (/^(?:de|d')$/.test(keyAt(tokens, i)) && startsInfinitive(tokens, i + 1)) return i;
    if (i > at + 1 && (QUESTION.test(keyAt(tokens, i)) || /^(?:si|s')$/.test(keyAt(tokens, i)))) return i;
  }
  return at;
}

/** Where an infinitive of what is asked, promised or threatened begins. */
function askedStart(tokens: Tokens, verb: SpeechVerb, next: number, to: number): number | null {
  const { lemma } = verb.reading.verb;
  if (REFLEXIVE.has(lemma) && lemma !== "engager") return null;
  const wanted = ASKED_WITH_DE.has(lemma) ? /^(?:de|d')$/ : ASKED_WITH_A.has(lemma) ? /^à$/ : null;
  if (!wanted) return null;
  const start = pastAside(tokens, next, to);
  for (let i = start; i < Math.min(to, start + SETTING); i += 1) {
    const token = tokens[i];
    // « a appelé la population « à ne pas céder » »
    if (token?.kind === "quote" && i > start && wanted.test(keyAt(tokens, i + 1)) && startsInfinitive(tokens, i + 2)) return start;
    if (token?.kind === "sign" || token?.kind === "quote" || isFiniteAt(tokens, i) || isIn(FR.relatives, token)) return null;
    if (!wanted.test(keyAt(tokens, i))) continue;
    if (startsInfinitive(tokens, i + 1)) return start;
    // « a promis de « tout faire » »: quoted words may be the infinitive.
    if (tokens[i + 1]?.kind === "quote") return i === start || startsInfinitive(tokens, i + 2) ? start : null;
  }
  return null;
}

/** « a appelé, vendredi, les rebelles à cesser », « a demandé, dans un message, aux habitants de rester »: past when or where it was asked. */
function pastAside(tokens: Tokens, at: number, to: number): number {
  const first = tokens[at + 1];
  if (keyAt(tokens, at) !== "," || !(isIn(FR.weekdays, first) || isIn(FR.prepositions, first) || isIn(FR.contracted, first) || /^(?:ce|cette|hier|aujourd'hui)$/.test(first?.key ?? ""))) return at;
  for (let i = at + 2; i < Math.min(to, at + SETTING); i += 1) {
    if (keyAt(tokens, i) === ",") return i + 1;
    if (tokens[i]?.kind === "sign" || isFiniteAt(tokens, i)) return at;
  }
  return at;
}

function infinitiveStart(tokens: Tokens, at: number, to: number): number | null {
  if (startsInfinitive(tokens, at)) return at;
  if (!isIn(FR.prepositions, tokens[at]) || /^(?:de|d'|pour|sans)$/.test(keyAt(tokens, at))) {
    if (keyAt(tokens, at) !== ",") return null;
  }
  for (let i = at + 1; i < Math.min(to, at + SETTING); i += 1) {
    const token = tokens[i];
    if (token?.kind === "sign" && token.key !== ",") return null;
    if (isFiniteAt(tokens, i) || isIn(FR.relatives, token)) return null;
    if (/^(?:avoir|être)$/.test(token?.key ?? "") && !isIn(FR.prepositions, tokens[i - 1])) return isIn(FR.clitics, tokens[i - 1]) ? i - 1 : i;
  }
  return null;
}

/** « avoir reçu », « ne pas être concerné », « l'avoir vu ». */
function isPastInfinitive(tokens: Tokens, at: number): boolean {
  let i = at;
  while (isIn(FR.clitics, tokens[i]) || isIn(FR.negations, tokens[i])) i += 1;
  return /^(?:avoir|être)$/.test(keyAt(tokens, i)) || (i > at && /^n[e']$/.test(keyAt(tokens, at)));
}

/** « s'est dit prêt à », « se déclare favorable »: a state the speaker gives out as his own. */
function isStateSaid(tokens: Tokens, verb: SpeechVerb, next: number): boolean {
  if (!/^(?:dire|déclarer)$/.test(verb.reading.verb.lemma) || !isReflexive(tokens, verb)) return false;
  const token = tokens[next];
  // « se sont dit au revoir »
  if (/^(?:revoir|bonjour|adieu|oui|non|merci)$/.test(keyAt(tokens, next)) || keyAt(tokens, next + 1) === "revoir") return false;
  return token?.kind === "word" && !token.capital && !isIn(FR.determiners, token) && !isIn(FR.contracted, token) && !isIn(FR.relatives, token);
}

/** « avoir tué », « ne pas savoir », « s'être retiré »: an infinitive that needs no preposition. */
function startsInfinitive(tokens: Tokens, at: number): boolean {
  let i = at;
  while (isIn(FR.clitics, tokens[i]) || isIn(FR.negations, tokens[i])) i += 1;
  const token = tokens[i];
  return token?.kind === "word" && !token.capital && canBeInfinitive(token.key) && !isIn(FR.prepositions, token) && (/^(?:avoir|être)$/.test(token.key) || !isIn(FR.determiners, tokens[i - 1 >= at ? i - 1 : at + 99]) || (i === at + 1 && /^(?:de|à)$/.test(keyAt(tokens, at - 1)) && /^(?:le|les)$/.test(keyAt(tokens, at))));
}

/** « présente l'accord comme « un jalon » »: without « comme » it has or shows what is quoted. */
function isCalled(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + SETTING) && tokens[i]?.kind === "word"; i += 1) if (keyAt(tokens, i) === "comme") return true;
  return false;
}

/** Whether quoted words begin within the next few: « a revendiqué « … » », « parle d'une « … » »; a thing may stand before its label. */
function quotedSoon(reading: Reading, at: number, to: number, label: boolean): boolean {
  for (let i = at; i < Math.min(to, at + (label ? SETTING : 4)); i += 1) {
    const token = reading.tokens[i];
    if (token?.kind === "quote") return reading.quotes.some((quote) => quote.open === token.start);
    if (token?.kind !== "word") return false;
    if (label ? isFiniteAt(reading.tokens, i) || isIn(FR.relatives, token) : !FR.determiners.has(token.key) && !/^(?:de|d'|du|des|à|au|comme|que|qu')$/.test(token.key)) return false;
  }
  return false;
}

function hasFinite(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteAt(tokens, i)) return true;
  return false;
}
