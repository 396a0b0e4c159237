import { CLAUSE_OPENERS, LEADING_ABBREVIATIONS } from "../../lexicon/abbreviations";
import { canBeFinite } from "../../lexicon/common-verbs";
import { EN, FR } from "../../lexicon/function-words";
import { foldWord } from "../../lexicon/language";
import { isCountry, PLACE_HEADS } from "../../lexicon/places";
import { SPEAKER_NOUNS } from "../../lexicon/speakers";
import { PhraseTrie } from "../reading/phrase-trie";
import { AliasSuggestions, type ActorCandidate } from "./alias-suggestions";
import { properNames } from "./proper-names";
import type { Reading } from "../reading/reading";
import { readingTokens, type ReadingToken } from "../reading/reading-tokens";
import type { RuleId } from "../rules";
import { SpanCover } from "../reading/span-cover";
import type { Span, TextSpan } from "../types";
import { testedOnce } from "../reading/vocabulary";

/** An actor of the case, as far as its names go. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * A mention of an actor. `actorId`: one actor bears exactly this name. `candidates`: several do, or the name only resembles theirs.
 * Neither: a name new to the case.
 */
export interface ActorMention extends TextSpan {
  readonly actorId?: string;
  readonly candidates?: readonly ActorCandidate[];
  readonly rule: RuleId;
}

const OF = new Set(["de", "d'", "du", "des", "of"]);
const ARTICLES = new Set(["le", "la", "les", "l'", "un", "une", "des", "du", "the", "a", "an"]);

const HYPHEN = /[-\u2010\u2011]/;
const isHyphenated = testedOnce((key) => HYPHEN.test(key));

/** A word of the text, or part of a hyphenated one, as names are compared. */
interface Unit extends Span {
  readonly key: string;
  readonly capital: boolean;
}

/** Finds the case's actors by name and alias, and names that are new. Linear in the text, whatever the number of actors. */
export class ActorFinder {
  private readonly names = new PhraseTrie<{ id: string; capital: boolean }>();
  private readonly suggestions: AliasSuggestions;
  private readonly hasNames: boolean;

  constructor(actors: readonly NamedActor[]) {
    this.hasNames = actors.length > 0;
    for (const actor of actors) {
      for (const name of new Set([actor.name, ...actor.aliases])) this.names.add(keysOf(name), { id: actor.id, capital: /^\p{Lu}/u.test(name) && !/\s/.test(name) });
    }
    this.suggestions = new AliasSuggestions(actors);
  }

  /** The mentions of one paragraph, in order. A longer name wins over a shorter one in it. */
  find(reading: Reading): ActorMention[] {
    const known = this.knownNames(reading);
    const taken = new SpanCover(known);
    const fresh = properNames(reading)
      .filter(({ from, to }) => !taken.touches(reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0))
      .flatMap(({ from, to, doubtful }) => this.newName(reading, from, to, doubtful) ?? []);
    return [...known, ...fresh].sort((a, b) => a.start - b.start);
  }

  private knownNames(reading: Reading): ActorMention[] {
    if (!this.hasNames || !reading.tokens.some((token) => this.mayBeginName(token))) return [];
    const units = unitsOf(reading.text, reading.tokens);
    const found: ActorMention[] = [];
    const headline = isHeadline(units);
    for (let at = 0; at < units.length; at += 1) {
      const hit = this.names.longestAt(units, at);
      const first = units[at];
      const last = units[(hit?.end ?? 0) - 1];
      if (!hit || !first || !last) continue;
      // « Mission » the group, « mission » the word: a name of one capitalised word needs its capital.
      const ids = [...new Set(hit.values.filter(({ capital }) => !capital || first.capital).map(({ id }) => id))];
      if (ids.length === 0) continue;
      // « Fatou Diallo » is not the actor who is called « Diallo », nor « Mali Koné » the country.
      if (hit.end === at + 1 && !headline && isPartOfName(reading.text, units, at)) continue;
      const span = { start: first.start, end: last.end, text: reading.text.slice(first.start, last.end) };
      const [id] = ids;
      if (ids.length === 1 && id !== undefined) found.push({ ...span, actorId: id, rule: "actor-alias" });
      else found.push({ ...span, candidates: ids.map((actorId) => ({ actorId, score: 1 })), rule: "actor-alias" });
      at = hit.end - 1;
    }
    return found;
  }

  /** Whether a name begins with this word; a hyphenated one is looked at in its parts later. */
  private mayBeginName({ kind, key, word }: ReadingToken): boolean {
    if (kind !== "word") return this.names.begins(key);
    return isHyphenated(word) ? word.folded.split(HYPHEN).some((part) => this.names.begins(part)) : this.names.begins(word.folded);
  }

  private newName(reading: Reading, from: number, to: number, doubtful = false): ActorMention | null {
    const { tokens } = reading;
    const start = tokens[from]?.start ?? 0;
    const last = tokens[to - 1];
    const end = (last?.end ?? start) - (last?.key.endsWith("'s") ? 2 : 0);
    const text = reading.text.slice(start, end);
    const candidates = this.suggestions.for(text);
    if (doubtful && candidates.length === 0) return null;
    // « l'hôpital de Mopti »: a single word after « de » is mostly a place; only one like an actor's name is worth asking about.
    if (candidates.length === 0 && to - from === 1 && OF.has(tokens[from - 1]?.key ?? "") && !/^\p{Lu}{2,}$/u.test(text)) return null;
    if (candidates.length === 0 && isPlace(reading, from, to)) return null;
    return candidates.length > 0 ? { start, end, text, candidates, rule: "actor-similar" } : { start, end, text, rule: "actor-new" };
  }
}

/** Most words have a capital: none of them shows a name. */
function isHeadline(units: readonly Unit[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { key, capital } of units) {
    if (key.length < 3) continue;
    words += 1;
    if (capital) capitals += 1;
  }
  return capitals * 2 > words;
}

/** Whether a name of one word stands in a longer one: right after a first name that is no title and opens no clause, or right before a surname. */
function isPartOfName(text: string, units: readonly Unit[], at: number): boolean {
  const [before, own, after] = [units[at - 1], units[at], units[at + 1]];
  if (!own?.capital) return false;
  const touches = (left: Unit | undefined, right: Unit | undefined) => left?.capital === true && right?.capital === true && left.key.length > 1 && right.key.length > 1 && /^[ \u00a0\u202f]+$/.test(text.slice(left.end, right.start));
  if (touches(before, own) && before && !isTitle(before.key) && !opens(before.key)) return true;
  return touches(own, after) && after !== undefined && !isTitle(after.key) && !/^\p{Lu}{2,}$/u.test(text.slice(own.start, own.end));
}

const TITLES: ReadonlySet<string> = new Set([...SPEAKER_NOUNS].map(foldWord));

function isTitle(key: string): boolean {
  return TITLES.has(key) || LEADING_ABBREVIATIONS.has(key);
}

/** A word of grammar with the capital of its sentence: « Selon Wagner ». */
function opens(key: string): boolean {
  return OPENERS.has(key);
}

const OPENERS: ReadonlySet<string> = new Set([...CLAUSE_OPENERS, ...FR.prepositions, ...FR.adverbs, ...FR.determiners, ...FR.coordinators, ...FR.weekdays, ...EN.prepositions, ...EN.conjunctions, ...EN.determiners, ...EN.weekdays].map(foldWord));

/** « la région de Ségou », « entre Dogofri et Nampala », a country that does nothing: places are proposed by nobody as actors. */
function isPlace({ tokens, language }: Reading, from: number, to: number): boolean {
  let before = from - 1;
  while (before >= 0 && (OF.has(tokens[before]?.key ?? "") || ARTICLES.has(tokens[before]?.key ?? ""))) before -= 1;
  // "Col Ana Reyes": in English no mountain pass.
  const head = tokens[before]?.word.folded ?? "";
  if (PLACE_HEADS.has(head) && !(language === "en" && head === "col")) return true;
  // « entre Dogofri et Nampala »
  if (tokens[from - 1]?.key === "et" && [2, 3, 4].some((back) => tokens[from - 1 - back]?.key === "entre")) return true;
  const words = tokens.slice(from, to).map(({ word }) => word.folded.replace(/-/g, " "));
  // « La Russie accuse »: a country that acts is one.
  return isCountry(words.join(" ")) && !canBeFinite(tokens[to]?.key ?? "");
}

/** The words of a name as they are looked up: folded, without a leading article, hyphenated words apart. */
function keysOf(name: string): string[] {
  const keys = unitsOf(name, readingTokens(name, 0, name.length)).map(({ key }) => key);
  return keys.length > 1 && ARTICLES.has(keys[0] ?? "") ? keys.slice(1) : keys;
}

function unitsOf(text: string, tokens: readonly ReadingToken[]): Unit[] {
  const units: Unit[] = [];
  for (const token of tokens) {
    const key = token.kind === "word" ? token.word.folded : token.key;
    if (token.kind === "word" && isHyphenated(token.word)) units.push(...hyphenated(text, token));
    else units.push({ start: token.start, end: token.end, key, capital: token.capital });
  }
  return units;
}

function hyphenated(text: string, token: ReadingToken): Unit[] {
  const units: Unit[] = [];
  let start = token.start;
  for (const part of text.slice(token.start, token.end).split(HYPHEN)) {
    const end = start + part.length;
    if (part) units.push({ start, end, key: foldWord(part), capital: /^\p{Lu}/u.test(part) });
    start = end + 1;
  }
  return units;
}
