import { ATTRIBUTION_VERBS } from "../../lexicon/attribution-verbs";
import { attributionReadings, type VerbReading } from "../../lexicon/cues";
import { inflectEnglish } from "../../lexicon/english-verbs";
import { EN } from "../../lexicon/function-words";
import { testedOnce } from "../reading/vocabulary";
import { isAdverb, isFinite, keyAt, type Tokens } from "./words";

/** A verb of saying as it stands; `first` is its auxiliary, `end` exclusive. */
export interface EnglishVerb {
  readonly reading: VerbReading;
  readonly first: number;
  readonly at: number;
  readonly end: number;
  readonly mood: "finite" | "participle";
  readonly passive: boolean;
}

/** Verbs that hardly ever do anything but report; the others are also nouns or have other uses and need a clause or a quotation. */
const PLAIN: ReadonlySet<string> = new Set(
  "say tell claim add insist argue announce confirm deny allege assert contend acknowledge admit concede testify reiterate stress warn explain reply declare caution tweet estimate point_out make_clear".split(" "),
);

/** Whether a verb of saying needs no « that » to be one. */
export function isPlainReport(verb: EnglishVerb): boolean {
  return PLAIN.has(verb.reading.verb.lemma);
}

const BE = /^(?:is|are|was|were|be|been|being|isn't|wasn't|aren't|weren't)$/;
/** "we're told": the passive's auxiliary is in the pronoun. */
const PRONOUN_BE = /^(?:i'm|we're|you're|they're)$/;
const HAVE = /^(?:has|have|had|having|hasn't|haven't|hadn't)$/;
const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|did|does|do|to|won't|wouldn't|can't|cannot|couldn't|didn't|doesn't|don't)$/;
/** Subjects of a bare present that do not end in -s. */
const PLURAL_SUBJECT = /^(?:people|police|women|men|children|media|data|many|some|others|most|few|i|you|we|they|who|that|which|both|all)$/;
const NOT_A_VERB_AFTER = /^(?:whose|other|new|first|last|more|such|former|latest|recent|no|only|same|own|various|numerous|preliminary|initial|early|official|final|conflicting|similar|previous|earlier)$/;
/** After these only what may be a noun is one: "media reports", "preliminary estimates"; "state media said" speaks. */
const DESCRIBES_NOUN = /^(?:preliminary|initial|early|official|final|conflicting|similar|previous|earlier)$/;
/** Nouns as much as verbs: after another verb they are its object, and a bare one needs its plural subject right before it. */
const ALSO_NOUN =
  /^(?:claim|report|state|fear|hope|question|charge|promise|demand|estimate|forecast|doubt|worry|comment|note|tweet|post|rule|guess|cry|answer|complaint|reply|threat|praise|label|brand|term|signal|fault|blame|show|find|read|call|pledge|vow|dispute|advise|cite)s?$/;

/** Verbs whose saying hangs on a particle: "points out", "put it", "went on", "called on". */
const LOCUTIONS: ReadonlyMap<string, readonly VerbReading[]> = locutions();

function locutions(): Map<string, VerbReading[]> {
  const known = new Map<string, VerbReading[]>();
  for (const verb of ATTRIBUTION_VERBS) {
    if (verb.language !== "en" || !verb.lemma.includes("_")) continue;
    const [head = "", particle = ""] = verb.lemma.split("_");
    for (const { text, form } of inflectEnglish(head)) {
      const key = `${text} ${particle}`;
      known.set(key, [...(known.get(key) ?? []), { verb, form }]);
    }
  }
  return known;
}

const LOCUTION_HEADS: ReadonlySet<string> = new Set([...LOCUTIONS.keys()].map((key) => key.split(" ")[0] ?? ""));

interface Candidate {
  readonly readings: readonly [VerbReading, ...VerbReading[]];
  readonly at: number;
  readonly end: number;
}

function candidateAt(tokens: Tokens, at: number): Candidate | null {
  const key = keyAt(tokens, at);
  if (LOCUTION_HEADS.has(key)) {
    const [first, ...others] = LOCUTIONS.get(`${key} ${keyAt(tokens, at + 1)}`) ?? [];
    if (first) return { readings: [first, ...others], at, end: at + 2 };
  }
  const [first, ...others] = attributionReadings(key, "en");
  return first ? { readings: [first, ...others], at, end: at + 1 } : null;
}

/** Whether a word is a form of a verb of saying, or begins one with a particle. */
const maySay = testedOnce((key) => LOCUTION_HEADS.has(key) || attributionReadings(key, "en").length > 0);

/** Reads the verb of saying at a token, or null when the word is a noun or another verb's complement there. */
export function englishVerbAt(tokens: Tokens, at: number): EnglishVerb | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !maySay(token.word)) return null;
  const found = candidateAt(tokens, at);
  // « United States », « Post »: inside a sentence a capital is a name's.
  if (!found || (token.capital && at > 0 && tokens[at - 1]?.kind === "word")) return null;
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens[i])) i -= 1;
  const key = tokens[i]?.kind === "word" ? keyAt(tokens, i) : "";
  const { readings } = found;
  const present = readings.find(({ form }) => form === "present-participle");
  if (present) return participle(tokens, found, present, i, key);
  if (EN.determiners.has(key) && !PLURAL_SUBJECT.test(key)) return null;
  // "an answer to that question": after a preposition "that" is no relative pronoun.
  if (ALSO_NOUN.test(token.key) && EN.determiners.has(key) && EN.prepositions.has(keyAt(tokens, i - 1))) return null;
  if (ALSO_NOUN.test(token.key) && isObject(tokens, i)) return null;
  // "are investigating reports that", "after hearing claims that": its object; "the filing claims that" is none.
  if (ALSO_NOUN.test(token.key) && /.{3}ing$/.test(key) && (EN.auxiliaries.has(keyAt(tokens, i - 1)) || EN.prepositions.has(keyAt(tokens, i - 1)) || keyAt(tokens, i - 1) === "and")) return null;
  // "Casualty estimates vary": what the estimates do shows that they are a noun.
  if (/^(?:estimates|reports|claims|forecasts|accounts)$/.test(token.key) && /^(?:vary|varied|differ|differed|range|ranged|suggest|suggested|indicate|indicated|conflict|diverge)$/.test(keyAt(tokens, found.end))) return null;
  // "and estimated 80,000 have lost their homes"
  if (token.key === "estimated" && tokens[found.end]?.kind === "number" && !(tokens[at - 1]?.kind === "word" && keyAt(tokens, at - 1) !== "and")) return null;
  if ((EN.prepositions.has(key) && key !== "to") || (NOT_A_VERB_AFTER.test(key) && (!DESCRIBES_NOUN.test(key) || ALSO_NOUN.test(token.key))) || key.endsWith("'s")) return null;
  if (PRONOUN_BE.test(key) && readings.some(({ form }) => form === "past-participle")) return make(found, at, "finite", true);
  // "are worried that": a state of mind.
  if (BE.test(key) && readings[0].verb.lemma === "worry") return null;
  if (BE.test(key)) return readings.some(({ form }) => form === "past-participle") ? make(found, HAVE.test(keyAt(tokens, i - 1)) ? i - 1 : i, "finite", true) : null;
  // "might have suggested": nobody did.
  if (/^have$/.test(key) && /^(?:might|would|could|should|must|may)$/.test(keyAt(tokens, i - 1))) return null;
  if (HAVE.test(key)) return readings.some(({ form }) => form === "past-participle") ? make(found, i, "finite", false) : null;
  // "will announce the results": nothing is said yet.
  if (/^(?:will|won't|shall|would)$/.test(key) && /^(?:announce|reveal|disclose|report|explain|confirm)$/.test(readings[0].verb.lemma)) return null;
  if (MODAL.test(key)) return key === "to" ? infinitive(tokens, found, i) : make(found, i, "finite", false);
  const past = readings.find(({ form }) => form === "simple-past");
  const third = readings.find(({ form, verb }) => form === "present" && token.key !== verb.lemma.split("_")[0]);
  // "an assault claimed by the group": a participle, and whoever did it stands after.
  if (past && keyAt(tokens, found.end) === "by" && (EN.determiners.has(keyAt(tokens, found.end + 1)) || tokens[found.end + 1]?.capital || (keyAt(tokens, i) === "," && readings[0].verb.frames.includes("person")))) return null;
  // "rejected claims", "denied reports": after a verb of saying comes what it is said of.
  if (third && !past && attributionReadings(key, "en").some(({ form }) => form === "simple-past")) return null;
  // « …, state media reported »: the first of two nouns.
  if (token.key === "state" && STATE_OWNED.test(keyAt(tokens, found.end))) return null;
  const finite = past ?? third;
  if (finite) return { ...make(found, at, "finite", false), reading: finite };
  if (ALSO_NOUN.test(token.key) && !PLURAL_SUBJECT.test(key) && !(tokens[i]?.capital && i > 0) && !/[^s]s$/.test(key)) return null;
  // "The couple have been living apart and say they are estranged"
  if (key === "and" && /^(?:say|claim|believe|insist|deny|argue)$/.test(token.key) && followsPlural(tokens, i)) return make(found, at, "finite", false);
  return isPluralSubject(tokens, i, ALSO_NOUN.test(token.key)) ? make(found, at, "finite", false) : null;
}

const STATE_OWNED = /^(?:media|television|tv|radio|news|broadcaster|officials|police|security|prosecutors|department|governor|governors|lawmakers|troopers|agency|newspaper|newspapers|run|owned)$/;
/** Plain presents that these nouns are the object of: "raise questions", "express doubts". */
const TAKES_NOUN = /^(?:(?:raise|answer|face|pose|spark|stoke|fuel|prompt|express|voice|ignore|make|take|give|fan|draw|bring|file|publish|issue|spread)s?|raising|answering|voicing|expressing|making)$/;

/** Words between a verb and its object that are looked over. */
const OBJECT_REACH = 4;

/** "raised fears", "blasted recent Republican claims", "answered questions": a finite verb that governs no clause stands before, in the same clause. */
function isObject(tokens: Tokens, last: number): boolean {
  for (let i = last; i > last - OBJECT_REACH && i > 0; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.key.endsWith("'s") || EN.conjunctions.has(token.key) || EN.subjectPronouns.has(token.key) || EN.determiners.has(token.key) || EN.prepositions.has(token.key)) return false;
    if (i === last && TAKES_NOUN.test(token.key)) return true;
    const clause = attributionReadings(token.key, "en").some(({ verb }) => verb.frames.includes("clause"));
    if (!clause && isFinite(tokens, i) && !EN.auxiliaries.has(token.key)) return true;
  }
  return false;
}

/** Words between a predicate and the one that "and" joins to it. */
const JOINED_REACH = 14;

/** Whether what "and" at `at` goes on with is a predicate in the plural: "are waiting … and", "have left … and". */
function followsPlural(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - JOINED_REACH && tokens[i]?.kind === "word"; i -= 1) {
    if (/^(?:to|is|was|has|will|would|can|could|may|might|must|should|did|does)$/.test(keyAt(tokens, i)) && !tokens[i]?.capital) return false;
    if (/^(?:have|are|were)$/.test(keyAt(tokens, i))) return true;
  }
  return false;
}

/** Longest subject looked over for its plural. */
const SUBJECT_REACH = 10;

/** A bare present needs a plural before it: "officials say", "sources close to the family say"; "a claim", "to state" have none. */
function isPluralSubject(tokens: Tokens, at: number, noun: boolean): boolean {
  if (tokens[at]?.kind === "sign") return keyAt(tokens, at) === "," || keyAt(tokens, at) === ")";
  for (let i = at; i > at - SUBJECT_REACH; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== "word" || EN.auxiliaries.has(token.key)) return false;
    // "the American demand that …": a singular with its article.
    if (noun && /^(?:the|a|an)$/.test(token.key) && !EN.prepositions.has(keyAt(tokens, i - 1)) && !/[^s]s$/.test(keyAt(tokens, at))) return false;
    // "the agency and the ministry say"
    if (token.key === "and" && (tokens[i + 1]?.capital || EN.determiners.has(keyAt(tokens, i + 1)))) return true;
    if (PLURAL_SUBJECT.test(token.key) || (/[^s]s$/.test(token.key) && !token.key.endsWith("'s"))) return true;
  }
  return false;
}

function make({ readings: [reading], at, end }: Candidate, first: number, mood: EnglishVerb["mood"], passive: boolean): EnglishVerb {
  return { reading, first, at, end, mood, passive };
}

/** Words between "quoted" and "as saying". */
const QUOTED_REACH = 24;

/** "adding that", "was saying", "was quoted as saying"; "the saying", "by saying" hang on other words. */
function participle(tokens: Tokens, found: Candidate, reading: VerbReading, before: number, key: string): EnglishVerb | null {
  // "Rescue operations are continuing" says nothing; "is arguing that" does.
  if (BE.test(key)) return reading.verb.frames.includes("clause") ? make(found, key === "been" && HAVE.test(keyAt(tokens, before - 1)) ? before - 1 : before, "finite", false) : null;
  // "in a written ruling that", "after an early warning that": nouns with their article.
  if (/^(?:ruling|warning|finding|filing)$/.test(keyAt(tokens, found.at)) && [1, 2, 3].some((back) => /^(?:a|an|the|his|her|its|their)$/.test(keyAt(tokens, found.at - back)) && [...Array(back - 1).keys()].every((step) => tokens[found.at - 1 - step]?.kind === "word"))) return null;
  if (key === "as") {
    // "was quoted as saying", "were quoted by state media as saying", "quoted Ana Reyes, the mayor, as saying"
    for (let i = before - 1; i > before - QUOTED_REACH && i >= 0 && (tokens[i]?.kind === "word" || /^[-,'.]$/.test(keyAt(tokens, i))); i -= 1) if (/^quot(?:ed|es|ing)$/.test(keyAt(tokens, i))) return make(found, BE.test(keyAt(tokens, i - 1)) ? i - 1 : i, "finite", false);
  }
  if (EN.determiners.has(key) || (EN.prepositions.has(key) && !/^(?:in|by|while|after|before)$/.test(key))) return null;
  // "financial reporting standards", "a note announcing the deal": right after a noun only a clause shows that somebody speaks.
  if (tokens[before]?.kind === "word" && !EN.prepositions.has(key) && !EN.conjunctions.has(key) && keyAt(tokens, found.end) !== "that" && !EN.subjectPronouns.has(keyAt(tokens, found.end)) && !/^(?:say|tell|warn|claim)$/.test(reading.verb.lemma)) return null;
  return { reading, first: found.at, at: found.at, end: found.end, mood: "participle", passive: false };
}

/** "declined to say", "went on to say", "is expected to announce": only those that do say. */
function infinitive(tokens: Tokens, found: Candidate, to: number): EnglishVerb | null {
  if (found.readings[0].verb.lemma === "comment") return null;
  if (/^(?:keen|quick|eager|careful)$/.test(keyAt(tokens, to - 1)) && BE.test(keyAt(tokens, to - 2))) return make(found, to - 2, "finite", false);
  return /^(?:on|continued|continues|wants|wanted|wished|began|rushed|sought|used|declined|refused|declines|refuses)$/.test(keyAt(tokens, to - 1)) ? make(found, to - 1, "finite", false) : null;
}
