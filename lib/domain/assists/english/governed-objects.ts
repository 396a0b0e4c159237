import { EN } from "../../lexicon/function-words";
import { MEDIA_NAMES } from "../../lexicon/speakers";
import { isFull } from "../statements/quote-frames";
import { firstQuoteFrom } from "../reading/quotes";
import type { Reading, SentenceRange } from "../reading/reading";
import type { RuleId } from "../rules";
import { phraseFrom } from "./phrases";
import { englishVerbAt, isPlainReport, type EnglishVerb } from "./verbs";
import { beginsClause, isAdverb, isFinite, keyAt, type Tokens } from "./words";

/** What a verb governs: the token index where it begins, and the rule that says so. */
export interface Governed {
  readonly from: number;
  readonly rule: RuleId;
}

/** Nouns for what others have said; rejecting or denying one is a statement. */
const CLAIM_NOUNS: ReadonlySet<string> = new Set("allegation allegations claim claims accusation accusations suggestion suggestions charge charges report reports criticism rumor rumors rumour rumours idea notion assertion assertions".split(" "));
/** After these "say" says no clause. */
const NO_CLAUSE: ReadonlySet<string> = new Set("goodbye nothing little yes no so something hello sorry more much otherwise anything enough thanks".split(" "));

/** What a verb of saying governs in its sentence, or null when it says nothing there. */
export function objectOf(reading: Reading, { to }: SentenceRange, verb: EnglishVerb): Governed | null {
  const { tokens } = reading;
  const { frames, stance, lemma } = verb.reading.verb;
  const heard = afterHearer(tokens, verb, to);
  const clause = frames.includes("clause") || frames.includes("finding");
  // "can tell whether": finds out.
  if (lemma === "tell" && /^(?:can|could|cannot|can't|couldn't)$/.test(keyAt(tokens, verb.first)) && /^(?:whether|if|how|what|when)$/.test(keyAt(tokens, verb.end))) return null;
  if (lemma === "deny" && !verb.passive && [0, 1, 2, 3].some((step) => REFUSED.test(keyAt(tokens, verb.end + step)))) return null;
  // "was charged three dollars", "charged the man with murder": only "charged that" says something.
  if (lemma === "charge" && keyAt(tokens, verb.end) !== "that") return null;
  if (clause) {
    // "warned people to stay away from wells that …": what follows belongs to the infinitive.
    if (/^(?:warn|advise)$/.test(lemma) && !verb.passive && keyAt(tokens, heard) === "to") return { from: heard, rule: "verb-infinitive" };
    const that = thatAfter(tokens, heard, to);
    if (that !== null) return { from: that, rule: "verb-clause" };
    if (asksClause(tokens, verb, heard)) return { from: heard, rule: "verb-clause" };
    // "we're told the ship left port", "it was announced a new envoy had come"
    if (verb.passive && (lemma === "tell" || keyAt(tokens, verb.first - 1) === "it") && beginsClause(tokens, verb.end, to)) return { from: verb.end, rule: "verb-clause" };
    if (verb.passive || stance === "ask") return null;
    const start = bareClause(tokens, verb, heard, to, opensFull(reading, heard));
    if (start !== null) return { from: start, rule: "verb-clause" };
  }
  if (verb.passive) return null;
  if (lemma === "describe" && asksClause(tokens, verb, heard)) return { from: heard, rule: "verb-clause" };
  const next = skipAdverbs(tokens, verb.end);
  if (frames.includes("infinitive") && infinitiveSoon(tokens, pastDay(tokens, next), lemma)) return { from: pastDay(tokens, next), rule: "verb-infinitive" };
  if (lemma === "cite") return null;
  // "stressed the importance of a truce"
  if (/^(?:stress|emphasi[sz]e|underline|underscore|reiterate)$/.test(lemma) && /^(?:the|his|her|its|their)$/.test(keyAt(tokens, next)) && WEIGHT.test(keyAt(tokens, next + 1))) return { from: next, rule: "verb-noun" };
  if (frames.includes("person") && asksPerson(tokens, next, to)) return { from: next, rule: "verb-noun" };
  if (frames.includes("label") && quotedSoon(reading, next, to)) return { from: next, rule: "verb-fragment" };
  if (lemma.includes("_") && frames.includes("noun")) return tokens[next]?.kind === "word" || tokens[next]?.kind === "quote" ? { from: next, rule: "verb-noun" } : null;
  if (frames.includes("noun") && isStatementNoun(tokens, next, lemma)) return { from: next, rule: "verb-noun" };
  return lemma === "admit" && /^(?:to|.+ing)$/.test(keyAt(tokens, next)) && (keyAt(tokens, next) !== "to" || keyAt(tokens, next + 1).endsWith("ing")) ? { from: next, rule: "verb-noun" } : null;
}

const WEIGHT = /^(?:importance|need|urgency|necessity|commitment|support|opposition|determination|call|demand|refusal)$/;

function skipAdverbs(tokens: Tokens, at: number): number {
  let i = at;
  while (isAdverb(tokens[i])) i += 1;
  return i;
}

/** Past "on Monday" and "Friday", which may stand before an infinitive. */
function pastDay(tokens: Tokens, at: number): number {
  const day = keyAt(tokens, at) === "on" ? at + 1 : at;
  return EN.weekdays.has(keyAt(tokens, day)) ? day + 1 : at;
}

/** Past the hearer of "told reporters", "told the AP", "warned the council". */
function afterHearer(tokens: Tokens, { reading, end }: EnglishVerb, to: number): number {
  if (!/^(?:tell|inform|remind|assure|warn|advise|notify|promise)$/.test(reading.verb.lemma) || keyAt(tokens, end) === "that") return end;
  if (beginsClause(tokens, end, Math.min(to, end + 3)) && keyAt(tokens, end) !== "you" && (!EN.objectPronouns.has(keyAt(tokens, end)) || (keyAt(tokens, end) === "it" && isFinite(tokens, end + 1)))) return end;
  const agency = keyAt(tokens, end) === "the" ? end + 1 : end;
  if (MEDIA_NAMES.has(keyAt(tokens, agency))) {
    let past = agency + 1;
    while (/^(?:news|agency|television|tv|radio|newspaper|channel)$/.test(keyAt(tokens, past))) past += 1;
    return past;
  }
  const hearer = phraseFrom(tokens, end, Math.min(to, end + 8), false);
  if (hearer) return hearer.to;
  // "told investigators that": a plural needs no article.
  return /[^s]s$/.test(keyAt(tokens, end)) && tokens[end]?.kind === "word" ? end + 1 : end;
}

/** Longest stretch between a verb and its clause: "said in a statement on Monday that …". */
const SETTING = 14;

/** Token index after "that", past a time, a place or a hearer. */
function thatAfter(tokens: Tokens, at: number, to: number): number | null {
  for (let i = at; i < Math.min(to, at + SETTING); i += 1) {
    const token = tokens[i];
    // "wells that contained arsenic": before a verb it is a relative pronoun.
    if (token?.key === "that") return i === at || !(EN.determiners.has(keyAt(tokens, i - 1)) || EN.auxiliaries.has(keyAt(tokens, i + 1))) ? i + 1 : null;
    if (token?.kind !== "word" && token?.kind !== "number" && token?.key !== ",") return null;
    if (i === at && !isSetting(tokens, i) && token.key !== ",") return null;
    if (EN.auxiliaries.has(token.key) || EN.subjectPronouns.has(token.key)) return null;
  }
  return null;
}

function isSetting(tokens: Tokens, at: number): boolean {
  const key = keyAt(tokens, at);
  // "say last weekend's election was won": whose election it was.
  if (/^(?:last|this)$/.test(key) && keyAt(tokens, at + 1).endsWith("'s")) return false;
  return EN.prepositions.has(key) || EN.weekdays.has(key) || isAdverb(tokens[at]) || /^(?:last|late|early|earlier|this|overnight|outside|afterwards|based)$/.test(key);
}

/** "asked why the gates were locked", "would not say whether …". */
function asksClause(tokens: Tokens, verb: EnglishVerb, at: number): boolean {
  const key = keyAt(tokens, at);
  if (!/^(?:whether|if|why|how|what|when|where|who)$/.test(key)) return false;
  const { lemma, stance } = verb.reading.verb;
  if (key === "how" && /^(?:recall|describe|recount|remember|note)$/.test(lemma)) return true;
  return (stance === "ask" && key !== "what") || (/^(?:say|explain|reveal|disclose|ask|tell)$/.test(lemma) && (key !== "if" && key !== "when" || lemma !== "tell"));
}

/** "That said, the cast is good", "as my aunt said, it rains", "what they said, it seems": no speaker introduces what follows. */
function saidAside(tokens: Tokens, verb: number): boolean {
  for (let i = verb - 1; i > verb - SETTING && tokens[i]?.kind === "word"; i -= 1) if (/^(?:that|as|like|what|when|if|all)$/.test(keyAt(tokens, i))) return true;
  return false;
}

/** Where a clause without "that" begins, past a time or place; null when the verb governs none. */
function bareClause(tokens: Tokens, verb: EnglishVerb, at: number, to: number, fullQuote: boolean): number | null {
  const next = tokens[at];
  if (!next || (NO_CLAUSE.has(next.key) && keyAt(tokens, at + 1) !== "than") || next.key === "to") return null;
  if (next.key === ":" && tokens[at + 1]?.kind !== "quote") return at + 1;
  // "Hale said, it was a tragedy"
  if (next.key === "," && verb.reading.verb.lemma === "say" && (EN.subjectPronouns.has(keyAt(tokens, at + 1)) || /^(?:there|the)$/.test(keyAt(tokens, at + 1))) && beginsClause(tokens, at + 1, to) && !saidAside(tokens, verb.first)) return at + 1;
  const plain = isPlainReport(verb);
  // "stated “our hearts ache for the loss”": words quoted from the middle of a sentence.
  if (verb.reading.verb.frames.includes("quote") && next.kind === "quote" && fullQuote) return at;
  // "said Wednesday strong winds had played a part"
  const after = tokens[at + 1];
  if (plain && EN.weekdays.has(next.key) && after?.kind === "word" && !EN.prepositions.has(after.key) && !EN.conjunctions.has(after.key) && !isAdverb(after) && !isFinite(tokens, at + 1) && after.key !== "to" && beginsClause(tokens, at + 1, to)) return at + 1;
  // "the decision, which critics say will cost lives": the relative is the subject of what is said.
  // "a measure it said aimed to calm the town"
  if (plain && isFinite(tokens, at) && /^(?:he|she|it|they)$/.test(keyAt(tokens, verb.first - 1)) && [3, 4].some((back) => /^(?:a|an|the)$/.test(keyAt(tokens, verb.first - back))) && !EN.determiners.has(keyAt(tokens, verb.first - 2)) && !/^(?:second|last|first|only|of|what)$/.test(keyAt(tokens, verb.first - 3))) return at;
  if (plain && isFinite(tokens, at) && [2, 3, 4, 5].some((back) => /^(?:which|who|that)$/.test(keyAt(tokens, verb.first - back)))) return at;
  const { lemma } = verb.reading.verb;
  // "could signal a change", "posted the image on her page": things as often as words.
  if (/^(?:signal|post|notify|mention)$/.test(lemma) && !EN.subjectPronouns.has(next.key)) return null;
  if (lemma === "insist" && next.key === "on" && !EN.weekdays.has(keyAt(tokens, at + 1))) return null;
  if (/^(?:about|over|under|at)$/.test(next.key) && !isAmount(tokens, at + 1)) return null;
  if (!isSetting(tokens, at) || /^(?:about|at|between|over|under|this|all|following)$/.test(next.key)) {
    if (beginsClause(tokens, at, to) && (plain || beginsNoun(tokens, at))) return at;
    return lemma === "say" && beginsNoun(tokens, at) && next.kind !== "quote" ? at : null;
  }
  if (!plain) return null;
  for (let i = at + 1; i < Math.min(to, at + SETTING); i += 1) {
    if (tokens[i]?.kind === "quote" || /^[;:.!?]$/.test(keyAt(tokens, i))) return null;
    const before = keyAt(tokens, i - 1);
    if (!beginsNoun(tokens, i) || EN.prepositions.has(before) || EN.determiners.has(before) || (tokens[i]?.capital && tokens[i - 1]?.capital && !EN.weekdays.has(before))) continue;
    if (beginsClause(tokens, i, Math.min(to, i + SETTING))) return i;
  }
  return null;
}

/** "about 50 people", "at least two": a subject that an approximation opens. */
function isAmount(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === "number" || EN.determiners.has(keyAt(tokens, at)) && !/^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those)$/.test(keyAt(tokens, at)) || /^(?:least|most|half|hundreds|thousands|dozens|\$|€|£)$/.test(keyAt(tokens, at));
}

/** Whether a word can begin the subject of a clause. */
export function beginsNoun(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "number" || (token?.kind === "word" && (token.capital || EN.determiners.has(token.key) || EN.subjectPronouns.has(token.key) || /^(?:there|nobody|everyone|nothing|more|fewer|less|nearly|almost|about|around|over|up|at|those)$/.test(token.key)));
}

/** "vowed to retake", "expects inflation to ease", "claimed to have …". */
function infinitiveSoon(tokens: Tokens, at: number, lemma: string): boolean {
  const reach = lemma === "expect" ? 6 : 1;
  for (let i = at; i < at + reach; i += 1) {
    if (keyAt(tokens, i) === "to") return tokens[i + 1]?.kind === "word" && !EN.determiners.has(keyAt(tokens, i + 1)) && !tokens[i + 1]?.capital;
    if (tokens[i]?.kind !== "word" || EN.prepositions.has(keyAt(tokens, i))) return false;
  }
  return false;
}

/** "accused the company of hiding", "blamed X for Y", "urged both sides to respect". */
function asksPerson(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 14); i += 1) {
    const key = keyAt(tokens, i);
    if (tokens[i]?.kind === "sign" && key !== "-" && key !== "'") return false;
    if (/^(?:for|to|over|on)$/.test(key) || (key === "of" && /ing$|^(?:a|an|the)$/.test(keyAt(tokens, i + 1)))) return true;
    if (isFinite(tokens, i)) return false;
  }
  return false;
}

/** Quoted words within the next few: "called the bill “a gift to polluters”". */
function quotedSoon(reading: Reading, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 12); i += 1) {
    const token = reading.tokens[i];
    if (token?.kind === "quote") return reading.quotes[firstQuoteFrom(reading.quotes, token.start)]?.open === token.start;
    if (token?.kind === "sign" && !/^[-']$/.test(token.key)) return false;
    if (isFinite(reading.tokens, i) || englishVerbAt(reading.tokens, i)?.mood === "finite") return false;
  }
  return false;
}

/** What a judge or an office denies somebody: no statement. */
const REFUSED = /^(?:requests?|motions?|bail|appeals?|petitions?|access|entry|permission|permits?|visas?|applications?|bids?|parole|asylum|entrance)$/;

/** Whether a quotation of several words opens at a token. */
function opensFull(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "quote") return false;
  const quote = reading.quotes[firstQuoteFrom(reading.quotes, token.start)];
  return quote?.open === token.start && isFull(reading, quote);
}

/** Whether the object of "confirmed", "denied", "announced" is itself what is said. */
function isStatementNoun(tokens: Tokens, at: number, lemma: string): boolean {
  const token = tokens[at];
  if (!token || token.kind === "sign" || token.kind === "quote") return false;
  if (lemma === "deny" && [0, 1, 2, 3].some((step) => REFUSED.test(keyAt(tokens, at + step)))) return false;
  if (lemma === "reject" || lemma === "dismiss") {
    for (let i = at; i < at + 5; i += 1) if (CLAIM_NOUNS.has(keyAt(tokens, i))) return true;
    return false;
  }
  if (lemma === "claim") return [0, 1, 2].some((step) => /^(?:responsibility|victory|credit|ignorance|innocence|fraud|irregularities|torture|success)$/.test(keyAt(tokens, at + step)) && (step === 0 || !EN.prepositions.has(keyAt(tokens, at + step - 1))));
  return EN.determiners.has(token.key) || token.kind === "number" || (/(?:ing|s)$/.test(token.key) && !token.capital);
}
