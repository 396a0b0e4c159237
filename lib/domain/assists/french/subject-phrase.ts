import { canBeParticiple } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import { beginsNounPhrase, isAdverb, isFiniteAt, isIn, keyAt, type Tokens } from "./grammar";
import { canSpeak } from "./noun-phrase";
import { NAME_REACH } from "./phrase-signs";

/** Where the noun phrase that ends at `end` begins: walks back to the clause's edge, then forward to the first phrase. */
export function phraseStart(tokens: Tokens, end: number, floor: number, plural: boolean): number | null {
  let edge = end;
  let afterVerb = false;
  while (edge > floor) {
    const token = tokens[edge - 1];
    if (!token) break;
    if (token.kind === "sign") {
      if (token.key === ")") {
        const open = openingParenthesis(tokens, edge - 1, floor);
        if (open === null) break;
        edge = open;
        continue;
      }
      if (token.key === "." && (tokens[edge - 2]?.key.length ?? 9) <= 4 && tokens[edge - 2]?.capital && edge < end) {
        edge -= 1;
        continue;
      }
      // « 24 % des élus estiment »
      if (token.key === "%" && tokens[edge - 2]?.kind === "number" && edge < end) {
        edge -= 2;
        continue;
      }
      // « gfs.bern », « Franceinfo.fr »
      if (token.key === "." && !token.spaced && edge < end && tokens[edge]?.kind === "word" && !tokens[edge]?.spaced && tokens[edge - 2]?.kind === "word") {
        edge -= 1;
        continue;
      }
      if (token.key === "," && plural && edge < end && isListComma(tokens, edge - 1, end, floor)) {
        edge -= 1;
        continue;
      }
      if (!token.spaced && /^[&/-]$/.test(token.key)) {
        edge -= 1;
        continue;
      }
      break;
    }
    if (token.kind === "quote") {
      const open = openingQuote(tokens, edge - 1, floor);
      if (open === null) break;
      edge = open;
      continue;
    }
    if (token.kind === "word") {
      if (isFiniteAt(tokens, edge - 1)) {
        const relative = relativeBefore(tokens, edge - 1, floor);
        if (relative === null) {
          afterVerb = true;
          break;
        }
        edge = relative;
        continue;
      }
      // « un homme présenté comme l'un des chefs » is one phrase.
      const named = token.key === "comme" && canBeParticiple(keyAt(tokens, edge - 2));
      if (!named && FR.subordinators.has(token.key) && !FR.prepositions.has(token.key)) break;
      if (FR.relatives.has(token.key) && token.key !== "qui") break;
      if (token.key === "mais" || token.key === "car" || token.key === "or" || token.key === "donc") break;
      if (isIn(FR.subjectPronouns, token) && !FR.determiners.has(token.key) && !/^(?:nous|vous)$/.test(token.key)) break;
    }
    edge -= 1;
  }
  return firstPhrase(tokens, edge, end, afterVerb, plural);
}

function openingParenthesis(tokens: Tokens, at: number, floor: number): number | null {
  for (let i = at - 1; i >= floor; i -= 1) if (keyAt(tokens, i) === "(") return i;
  return null;
}

/** A name in quotation marks no longer than this needs no capital. */
const SHORT_NAME = 6;

/** The mark that opens a name in quotation marks, a few words before the one that closes it. */
function openingQuote(tokens: Tokens, at: number, floor: number): number | null {
  if (/[\u00ab\u201c\u2039]/.test(keyAt(tokens, at))) return null;
  for (let i = at - 1; i >= Math.max(floor, at - NAME_REACH); i -= 1) {
    if (tokens[i]?.kind === "quote") return at - i <= SHORT_NAME || (tokens[i + 1]?.capital ?? false) ? i : null;
    if (tokens[i]?.kind === "sign") return null;
  }
  return null;
}

/** Index of the relative pronoun that governs the finite verb at `at`, a few words before it. */
function relativeBefore(tokens: Tokens, at: number, floor: number): number | null {
  for (let i = at - 1; i >= Math.max(floor, at - 12); i -= 1) {
    const token = tokens[i];
    if (token?.kind === "sign") return null;
    if (token?.kind !== "word") continue;
    if (/^(?:qui|dont|où)$/.test(token.key)) return keyAt(tokens, i - 1) === "," ? i - 1 : i;
    if (isFiniteAt(tokens, i)) return null;
  }
  return null;
}

/** « A, B et C » as the subject of a plural verb: the comma stands between names or phrases alike. */
function isListComma(tokens: Tokens, comma: number, end: number, floor: number): boolean {
  let et = false;
  for (let i = comma + 1; i < end; i += 1) if (keyAt(tokens, i) === "et") et = true;
  if (!et || !beginsNounPhrase(tokens, comma + 1)) return false;
  const before = tokens[comma - 1];
  return comma - 1 >= floor && before?.kind === "word" && before.capital;
}

function firstPhrase(tokens: Tokens, edge: number, end: number, afterVerb: boolean, plural: boolean): number | null {
  let start = edge;
  while (start < end && (isIn(FR.coordinators, tokens[start]) || (isAdverb(tokens[start]) && !/^aucune?$/.test(keyAt(tokens, start))) || keyAt(tokens, start) === "en" && keyAt(tokens, start + 1) === "effet")) start += 1;
  const first = tokens[start];
  if (!first) return null;
  // « De nombreux observateurs estiment »: the article of a plural with its adjective before it.
  if (/^(?:de|d')$/.test(first.key) && /^(?:nombreu(?:x|ses)|multiples|rares|autres|hauts|hautes|jeunes|anciens|anciennes|nouveaux|nouvelles|grands|grandes|petits|petites|simples)$/.test(keyAt(tokens, start + 1))) return start;
  if (keyAt(tokens, start - 1) === "ni" && beginsNounPhrase(tokens, start)) return start - 1;
  // After a verb, what comes first is its object: « a pris la ville et le général affirme ».
  if (afterVerb && !plural) {
    for (let i = end - 1; i > start; i -= 1) if (/^(?:et|que|qu')$/.test(keyAt(tokens, i)) && beginsNounPhrase(tokens, i + 1) && !isIn(FR.contracted, tokens[i + 1])) return i + 1;
  }
  const setting = isIn(FR.prepositions, first) || (isIn(FR.contracted, first) && first.key !== "des") || isIn(FR.weekdays, first);
  if (!setting && beginsNounPhrase(tokens, start)) return start;
  for (let i = start + 1; i < end; i += 1) {
    if (!beginsNounPhrase(tokens, i) || isIn(FR.contracted, tokens[i])) continue;
    const before = tokens[i - 1];
    if (isIn(FR.prepositions, before) || isIn(FR.contracted, before) || isIn(FR.determiners, before) || isIn(FR.coordinators, before) || isIn(FR.leadingAdjectives, before)) continue;
    if (before?.kind === "word" && before.capital && tokens[i]?.capital) continue;
    if (tokens[i]?.kind === "number") continue;
    if (setting && !canSpeak(tokens, { from: i, to: end })) continue;
    return i;
  }
  return null;
}
