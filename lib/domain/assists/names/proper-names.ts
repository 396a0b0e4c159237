import { CLAUSE_OPENERS, LEADING_ABBREVIATIONS } from "../../lexicon/abbreviations";
import { EN, FR } from "../../lexicon/function-words";
import { MEDIA_NAMES, SPEAKER_NOUNS } from "../../lexicon/speakers";
import { englishName } from "../english/names";
import type { Reading } from "../reading/reading";
import type { ReadingToken } from "../reading/reading-tokens";

/** A name as a range of token indexes, end exclusive. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  /** One word that has its capital from the sentence it begins: a name only where an actor of the case has one like it. */
  readonly doubtful?: boolean;
}

/** Words inside a name that need no capital. */
const PARTICLES = new Set(["de", "d'", "al", "el", "ben", "bin", "ibn", "ag", "ould", "von", "van", "der", "of", "and", "et"]);
/** After these a single capitalised word is a place. */
const LOCATIVES = new Set(["à", "en", "au", "aux", "vers", "entre", "sur", "in", "at", "near", "from", "on", "près"]);
/** « Bachar al-Assad », "Abu Osama el-Iraqi": the article in small letters is part of the surname. */
const ARABIC = /^(?:al|el|as|ash|an|ar|at|az|ad|ul|ibn|bin|bint)-\p{L}{3,}$/u;
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'s)?$/;
/** Nationalities as nouns: « les Maliens ». */
const DEMONYM = /(?:[a-z]{3}ean|[a-z]{2}ish|iens?|iennes?|éens?|éennes?|ais|aises?|ois|oises?|ains?|aines?|ans|ians|ese|russes?|turcs?|touaregs?|peuls?)$/;
/** Capitalised common nouns of institutions: alone they name nobody. */
const OFFICES: ReadonlySet<string> = new Set(
  ("casque casques affaires défense santé intérieur justice économie finances éducation premier première état etat constitution république communication sécurité agriculture transports culture environnement " +
    "travail sports jeunesse énergie mines budget commerce logement congrès église bible coran nations nation loi prix coupe guerre histoire internet web noël pâques ramadan " +
    "constitution state states congress church bible house war history").split(" "),
);
/** What makes one of them a name after all: « Union africaine », « Nations unies ». */
const MADE_NAMES: Readonly<Record<string, RegExp>> = {
  nations: /^unies$/, union: /^(?:africaine|européenne)$/, assemblée: /^nationale$/, conseil: /^(?:constitutionnel|présidentiel)$/, cour: /^(?:pénale|suprême|constitutionnelle)$/, banque: /^(?:mondiale|centrale)$/, parlement: /^européen$/,
};
/** Words that begin no name, whatever their capital: of grammar (« Et Selon l'agence »), and of captions. */
const NEVER_NAMES: ReadonlySet<string> = new Set(
  "selon pour dans avec après avant depuis pendant malgré mais car donc puis ainsi enfin lors parmi contre image images photo photos crédit légende vidéo fin début mi according for with after before since during but so however image caption photo".split(" "),
);
/** Seats of power that stand for who sits there. */
const SEATS: ReadonlySet<string> = new Set("kremlin élysée pentagone matignon maison-blanche croix-rouge pentagon".split(" "));
/** Acronyms of kinds, not of anybody. */
const KINDS: ReadonlySet<string> = new Set("ong pib tv pdg pme sms ngo gdp ceo usa gmt utc eei ied cfa".split(" "));
/** Before whom one speaks to. */
const ADDRESSES: ReadonlySet<string> = new Set(["à", "l'", "told"]);
const CONTRACTION = /^(?:i|he|she|it|they|we|you|who|that|there|here|what|let)'(?:s|ll|d|ve|re|m)$/;
/** Words a name has at most. */
const MOST_WORDS = 6;
/** In English offices without an article stand before the name. */
const MOST_ENGLISH_WORDS = 9;

/** Names of people and groups in a paragraph, read off capitals: sequences, acronyms, and single words inside a sentence. */
export function properNames(reading: Reading): NameRange[] {
  const { tokens } = reading;
  const found: NameRange[] = [];
  const starts = new Set(reading.ends.map((_, i) => reading.ends[i - 1] ?? 0));
  let place = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens[at])) continue;
    if (opensClause(tokens, at, starts) || NEVER_NAMES.has(tokens[at]?.key ?? "")) continue;
    const to = nameEnd(tokens, at, reading.language === "en" ? MOST_ENGLISH_WORDS : MOST_WORDS);
    // « a déclaré à Reuters Karim Haddad »: the agency is not part of the man.
    const from = to > at + 1 && ADDRESSES.has(tokens[at - 1]?.key ?? "") && MEDIA_NAMES.has(tokens[at]?.key ?? "") && isNameWord(tokens[at + 1]) ? at + 1 : at;
    // "Ana Reyes, 45, fled": no dateline.
    const aged = reading.language === "en" && tokens[to]?.key === "," && tokens[to + 2]?.key === ",";
    if (!aged && isDateline(tokens, at, to, starts)) {
      at = to - 1;
      continue;
    }
    if (reading.language === "en") {
      at = to - 1;
      const goesOn = tokens[to]?.kind === "sign" || /^(?:and|or)$/.test(tokens[to]?.key ?? "");
      const lists = place === from - 1 && goesOn && /^(?:,|and)$/.test(tokens[place]?.key ?? "");
      for (const name of englishName(tokens, from, to)) {
        at = Math.max(at, name.to - 1);
        if (!lists && isName(reading, name.from, name.to, starts, name.titled)) found.push({ from: name.from, to: name.to });
      }
      // "in Baniyas, Dair Elzour and Douma": what goes on with a list of places is one.
      if (lists || (LOCATIVES.has(tokens[from - 1]?.key ?? "") && to - from <= 2)) place = tokens[from - 1]?.key === "and" ? -1 : at + 1;
      if (to === from + 1 && (starts.has(from) || isFirstInQuote(tokens, from)) && isUnlikeWords(tokens, from)) found.push({ from, to, doubtful: true });
      continue;
    }
    if (isName(reading, from, to, starts)) found.push({ from, to });
    else if (to === from + 1 && (starts.has(from) || isFirstInQuote(tokens, from)) && isUnlikeWords(tokens, from)) found.push({ from, to, doubtful: true });
    at = to - 1;
  }
  if (reading.language !== "en") return found;
  // "Hruby-Mills" opens a sentence after "Elizabeth Hruby-Mills": its name is known there.
  const known = new Set(found.filter(({ doubtful }) => !doubtful).map(({ to }) => (tokens[to - 1]?.key ?? "").replace(/'s$/, "")));
  return found.map((name) => (name.doubtful && known.has((tokens[name.from]?.key ?? "").replace(/'s$/, "")) ? { from: name.from, to: name.to } : name));
}

/** « JAKARTA, 29 septembre », "GENEVA (Reuters)": where a dispatch comes from. */
function isDateline(tokens: readonly ReadingToken[], from: number, to: number, starts: ReadonlySet<number>): boolean {
  const after = tokens[to];
  if (!starts.has(from) || (after?.key !== "(" && after?.key !== ",") || to - from > 2) return false;
  const next = tokens[to + 1];
  // « MATARAM (Indonésie) – »
  if (after.key === "(" && tokens[to + 2]?.key === ")" && /^[–—-]$/.test(tokens[to + 3]?.key ?? "")) return true;
  return next?.kind === "number" || MONTHS.test(next?.key ?? "") || (after.key === "(" && MEDIA_NAMES.has(next?.key ?? ""));
}

function isNameWord(token: ReadingToken | undefined): boolean {
  return token?.kind === "word" && token.capital && token.key.length > 1 && !MONTHS.test(token.key) && !CONTRACTION.test(token.key);
}

/** « Selon », « Le », "The": capitalised only because a sentence or a quotation begins. */
function opensClause(tokens: readonly ReadingToken[], at: number, starts: ReadonlySet<number>): boolean {
  const key = tokens[at]?.key ?? "";
  const first = starts.has(at) || tokens[at - 1]?.kind === "quote" || tokens[at - 1]?.key === ":" || tokens[at - 1]?.key === "(";
  return first && (CLAUSE_OPENERS.has(key) || FR.determiners.has(key) || FR.prepositions.has(key) || FR.adverbs.has(key) || EN.prepositions.has(key) || EN.determiners.has(key) || EN.conjunctions.has(key));
}

function nameEnd(tokens: readonly ReadingToken[], at: number, most: number): number {
  let end = at + 1;
  for (let i = end; i < at + most; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token?.kind === "sign" && token.key === "." && ((before?.key.length ?? 9) === 1 || LEADING_ABBREVIATIONS.has(before?.key ?? ""))) continue;
    // « O'Neill »
    if (token?.key === "'" && before?.key.length === 1 && !token.spaced && !tokens[i + 1]?.spaced) continue;
    if (i === at + 1 && MADE_NAMES[tokens[at]?.key ?? ""]?.test(token?.key ?? "")) return i + 1;
    if (isNameWord(token) || (token?.kind === "word" && ((token.capital && token.key.length === 1) || ARABIC.test(token.key)))) end = i + 1;
    else if (token?.kind !== "word" || !PARTICLES.has(token.key) || token.key === "et" || token.key === "and") break;
  }
  return end;
}

function isName({ text, tokens }: Reading, from: number, to: number, starts: ReadonlySet<number>, titled = false): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (to - from > 1 || titled) return true;
  const before = tokens[from - 1]?.key ?? "";
  // An acronym is a name even where a sentence begins.
  if (/^\p{Lu}{2,}$/u.test(text.slice(first.start, first.end))) return !LOCATIVES.has(before) && !KINDS.has(first.key);
  if (starts.has(from) || isFirstInQuote(tokens, from) || DEMONYM.test(first.key)) return false;
  if (OFFICES.has(first.key) || (SPEAKER_NOUNS.has(first.key) && !SEATS.has(first.key))) return false;
  return !LOCATIVES.has(before) && first.key.length > 2;
}

/** « Prigojine est mort »: a word of five letters or more that is no office, people or speaker. */
function isUnlikeWords(tokens: readonly ReadingToken[], at: number): boolean {
  const key = tokens[at]?.key ?? "";
  return key.length >= 5 && !DEMONYM.test(key) && !OFFICES.has(key) && !SPEAKER_NOUNS.has(key);
}

/** First after a mark, a colon or a dialogue's dash, where any word has a capital. */
function isFirstInQuote(tokens: readonly ReadingToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "quote" || before?.key === ":" || ((before?.key === "–" || before?.key === "—") && at <= 1);
}
