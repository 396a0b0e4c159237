import { AUXILIARY_FORMS } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import type { FoundAttribution } from "../statements/attribution";
import { contentSpan } from "../statements/content";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import type { Span } from "../types";
import { testedOnce } from "../reading/vocabulary";
import { isAdverb, isIn, keyAt, type Range, type Tokens } from "./grammar";
import { isOutlet, outletAlone } from "./outlets";
import { canSpeak, nounPhraseFrom, PASSED_ON } from "./noun-phrase";

/** Participles whose agent only passes on what another said; « publié par » names the publisher of a document. */
const RELAY_ALONE: ReadonlySet<string> = new Set("relayé relayée relayés relayées rapporté rapportée rapportés rapportées".split(" "));

/** The same for who claims, confirms or denies what the phrase before is about. */
const CLAIMED: ReadonlySet<string> = new Set(["revendiqu", "confirm", "avanc", "dément"].flatMap((stem) => (stem === "dément" ? ["démenti", "démentie", "démentis", "démenties"] : ["é", "ée", "és", "ées"].map((end) => stem + end))));

/** Who stands before and after a source in its chain; `end` is the token index after them. */
export interface Relays {
  readonly spans: Span[];
  readonly origins: Span[];
  readonly end: number;
}

/** Participles of somebody whom a reporter has met: only an outlet makes a link of it, for « joint par téléphone » is no name. */
const MET: ReadonlySet<string> = new Set("joint jointe joints jointes interviewé interviewée interviewés interviewées interrogé interrogée interrogés interrogées contacté contactée contactés contactées rencontré rencontrée rencontrés rencontrées consulté consultée consultés consultées sollicité sollicitée sollicités sollicitées".split(" "));

/** A journal that cites another that cites a source; more is noise. */
const MAX_ORIGINS = 3;

/** Reporters named right after a source (« une source militaire citée par l'AFP ») and whom it cites itself (« le journal, citant un officier »). */
export function relaysAfter(reading: Reading, source: Range, to: number): Relays {
  const { tokens } = reading;
  const comma = keyAt(tokens, source.to) === "," ? 1 : 0;
  const reporter = reporterAt(tokens, source.to + comma, to);
  if (reporter) return { spans: [spanOf(tokens, reporter.from, reporter.to)], origins: [], end: reporter.to };
  const origins: Span[] = [];
  let end = source.to;
  while (origins.length < MAX_ORIGINS) {
    const cites = citing(tokens, end + (keyAt(tokens, end) === "," ? 1 : 0));
    const origin = cites === null ? null : (nounPhraseFrom(tokens, cites, to) ?? sourcesFrom(tokens, cites, to));
    if (!origin) break;
    origins.unshift(spanOf(tokens, origin.from, origin.to));
    end = origin.to;
  }
  return { spans: [], origins, end };
}

/** « cité lundi par le journal », « jointe par Radio Ndeke »: who passes on what was said, from the participle. */
export function reporterAt(tokens: Tokens, participle: number, to: number): Range | null {
  const met = MET.has(keyAt(tokens, participle));
  if (!met && !PASSED_ON.has(keyAt(tokens, participle))) return null;
  const by = agentAfter(tokens, participle + 1, to);
  const phrase = by === null ? null : nounPhraseFrom(tokens, by + 1, to);
  const reporter = phrase && outletAlone(tokens, phrase);
  return reporter && (!met || isOutlet(tokens, reporter)) ? reporter : null;
}

const CITING = /^(?:citant|relayant)$/;
const CITES = /^(?:cit|relai|relay)(?:e|ent|ait|aient)$/;

/** Token index after « citant », « en citant », « qui cite », an opening mark passed; null when none of them stands there. */
function citing(tokens: Tokens, at: number): number | null {
  const en = keyAt(tokens, at) === "en" ? 1 : 0;
  const next = CITING.test(keyAt(tokens, at + en)) ? at + en + 1 : keyAt(tokens, at) === "qui" && CITES.test(keyAt(tokens, at + 1)) ? at + 2 : null;
  return next !== null && tokens[next]?.kind === "quote" ? next + 1 : next;
}

/** « citant plusieurs témoins » begins like any phrase; « citant des sources policières » does not. */
function sourcesFrom(tokens: Tokens, at: number, to: number): Range | null {
  if (keyAt(tokens, at) !== "des") return null;
  let end = at + 1;
  while (end < Math.min(to, at + 5) && tokens[end]?.kind === "word" && !isIn(FR.prepositions, tokens[end]) && !isIn(FR.relatives, tokens[end])) end += 1;
  return end > at + 1 ? { from: at, to: end } : null;
}

/** Index of « par » right after a participle, or past when it was: « démenties dans la soirée par Tripoli », « confirmé mardi par l'armée ». */
function agentAfter(tokens: Tokens, at: number, to: number): number | null {
  for (let i = at; i < Math.min(to, at + 6); i += 1) {
    if (keyAt(tokens, i) === "par") return i;
    if ((tokens[i]?.kind !== "word" && tokens[i]?.kind !== "number") || isIn(FR.relatives, tokens[i]) || isIn(FR.coordinators, tokens[i])) return null;
  }
  return null;
}

const NOT: ReadonlySet<string> = new Set("n' ne non pas jamais nullement aucunement".split(" "));

/** « jamais confirmées par l'armée », « n'a pas été revendiqué par … »: whoever did not say it is no source of it. */
function isDenied(tokens: Tokens, from: number, participle: number): boolean {
  for (let i = participle - 1; i >= from && (AUXILIARY_FORMS.has(keyAt(tokens, i)) || isAdverb(tokens[i]) || NOT.has(keyAt(tokens, i))); i -= 1) if (NOT.has(keyAt(tokens, i))) return true;
  return false;
}

/** Whether a word is the participle of who passes on, claims or denies. */
const isRelay = testedOnce((key) => CLAIMED.has(key) || RELAY_ALONE.has(key));

/** « Cette critique, relayée par l'analyste X, … »: who passes the sentence's statement on. */
export function relayedBy(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const { tokens } = reading;
  for (let at = sentence.from + 1; at + 2 < sentence.to; at += 1) {
    const word = tokens[at]?.word;
    if (!word || !isRelay(word)) continue;
    const claimed = CLAIMED.has(keyAt(tokens, at));
    if (used.has(tokens[at]?.start ?? -1)) continue;
    const by = agentAfter(tokens, at + 1, sentence.to);
    if (by === null || isDenied(tokens, sentence.from, at)) continue;
    const reporter = nounPhraseFrom(tokens, by + 1, sentence.to, { appositions: false });
    if (claimed && !(reporter && canSpeak(tokens, reporter))) continue;
    let from = keyAt(tokens, at - 1) === "," ? at - 1 : at;
    while (from > sentence.from && (AUXILIARY_FORMS.has(keyAt(tokens, from - 1)) || isAdverb(tokens[from - 1]))) from -= 1;
    const content = contentSpan(reading, sentence.from, from);
    if (!reporter || !content || from <= sentence.from || FR.prepositions.has(keyAt(tokens, sentence.from))) continue;
    used.add(tokens[at]?.start ?? -1);
    return [{ form: "indirect", cue: spanOf(tokens, at, by === at + 1 ? at + 2 : at + 1), speaker: spanOf(tokens, reporter.from, reporter.to), content, relays: [], rule: "relayed" }];
  }
  return [];
}
