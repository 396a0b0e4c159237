import type { FoundAttribution } from "../statements/attribution";
import { contentSpan, isMostlyQuoted } from "../statements/content";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import { FR } from "../../lexicon/function-words";
import { isFiniteAt, isIn, keyAt, type Tokens } from "./grammar";
import { readInDocument } from "./direct";
import { heardBy, inversionAt, type Inversion } from "./inversion";
import { nounPhraseFrom } from "./noun-phrase";
import { relaysAfter } from "./relays";

/** Incises outside quotation marks: « …, a indiqué la police », « …, affirme-t-il ». */
export function incises(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const { tokens } = reading;
  const found: FoundAttribution[] = [];
  for (let at = sentence.from + 2; at < sentence.to; at += 1) {
    const before = tokens[at - 1];
    // A closing mark that nothing opened, or a question, parts the statement as a comma does.
    if (!before || (before.kind !== "quote" && !(before.kind === "sign" && /^[,–—?!]$/.test(before.key))) || tokens[at]?.kind !== "word" || tokens[at]?.capital) continue;
    const read = readInDocument(tokens, at, sentence.to);
    const inDocument = read && contentSpan(reading, clauseEdge(tokens, at - 1, sentence.from), at - 1);
    if (read && inDocument && !used.has(read.cue.start)) {
      used.add(read.cue.start);
      found.push({ form: "indirect", cue: read.cue, speaker: read.speaker, content: inDocument, relays: [], rule: "inversion" });
      continue;
    }
    const inversion = inversionAt(tokens, at, sentence.to);
    if (!inversion || used.has(tokens[inversion.verb.first]?.start ?? -1)) continue;
    const pronoun = inversion.verb.pronoun !== null;
    if (!pronoun && isNickname(tokens, at, inversion)) continue;
    if (!pronoun && !hasMainVerb(tokens, sentence.from, at - 1) && !(inversion.sure && isAnswer(tokens, sentence.from, at - 1)) && !(inversion.sure && interrupts(tokens, sentence.from, at - 1, inversion.end)) && !(inversion.sure && closes(tokens, inversion, sentence, at - 1)) && !(inversion.sure && before.key === "," && tokens[at - 2]?.kind === "quote")) continue;
    if (!pronoun && !inversion.sure && !endsClause(tokens, inversion.end, sentence.to)) continue;
    if (!pronoun && !inversion.sure && inversion.verb.reading.verb.frames.includes("noun")) continue;
    const from = clauseEdge(tokens, at - 1, sentence.from);
    const relays = relaysAfter(reading, inversion.speaker, sentence.to);
    const goesOn = keyAt(tokens, relays.end) === "," && hasVerbAhead(tokens, relays.end, sentence.to) && !isIn(FR.relatives, tokens[relays.end + 1]);
    const content = contentSpan(reading, from, goesOn && !/^(?:ajoutant|précisant|soulignant|affirmant|et|mais|tandis|alors|qui|après|dans|lors)$/.test(keyAt(tokens, relays.end + 1)) ? sentence.to : at - 1);
    if (!content) continue;
    used.add(tokens[inversion.verb.first]?.start ?? -1);
    found.push({
      form: isDialogue(reading, sentence) || isMostlyQuoted(reading, from, at - 1) ? "direct" : "indirect",
      cue: spanOf(tokens, inversion.verb.first, inversion.verb.end),
      speaker: spanOf(tokens, inversion.speaker.from, inversion.speaker.to),
      content,
      relays: heardBy(tokens, inversion, relays.spans), origins: relays.origins,
      rule: "inversion",
    });
  }
  return found;
}

/** « Robert Denis, dit Bobby, le patron de la chaîne »: after a whole name « dit » gives another. */
function isNickname(tokens: Tokens, at: number, { speaker }: Inversion): boolean {
  if (!/^dite?s?$/.test(keyAt(tokens, at)) || !tokens[at - 2]?.capital || !tokens[at - 3]?.capital) return false;
  return (tokens[speaker.from]?.capital ?? false) && (keyAt(tokens, speaker.from + 1) === "," || keyAt(tokens, speaker.from + 2) === ",");
}

/** « — On ne dort plus, soupire le maire »: a dash at the head of a paragraph opens spoken words. */
function isDialogue({ tokens }: Reading, { from }: SentenceRange): boolean {
  return from === 0 && tokens[0]?.kind === "sign" && /^[–—]$/.test(tokens[0].key);
}

/** A clause stands before: otherwise « Le groupe, en difficulté, a annoncé … » has its subject there. */
function hasMainVerb(tokens: Tokens, from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i += 1) {
    if (isIn(FR.relatives, tokens[i]) && keyAt(tokens, i) !== "que" && keyAt(tokens, i) !== "qu'") relative = true;
    // « , dont deux enfants, »: without a verb, it ends with its comma.
    else if (relative && keyAt(tokens, i) === "," && partitive(tokens, i, from)) relative = false;
    else if (isFiniteAt(tokens, i)) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}

/** Whether « dont » is the last relative before a comma. */
function partitive(tokens: Tokens, comma: number, from: number): boolean {
  for (let i = comma - 1; i >= Math.max(from, comma - PARTITIVE); i -= 1) if (isIn(FR.relatives, tokens[i])) return keyAt(tokens, i) === "dont";
  return false;
}

/** Longest « dont trois agents de la mine », in tokens. */
const PARTITIVE = 14;

/** « Oui, répond sans hésiter un enseignant »: an answer in a word. */
function isAnswer(tokens: Tokens, from: number, comma: number): boolean {
  return comma - from <= 2 && /^(?:oui|non|si|jamais|possible|impossible|faux|vrai|peut-être|absolument|certainement|évidemment|exact|bien|rien|personne|aucun|aucune|même|pas)$/.test(keyAt(tokens, from));
}

/** Longest circumstance that an incise may follow, in tokens. */
const SETTING = 15;

/** « La frontière, rappelle le journal, est fermée »: the interrupted clause has its verb right after, or its whole subject before. */
function interrupts(tokens: Tokens, from: number, opening: number, comma: number): boolean {
  if (keyAt(tokens, comma) !== ",") return false;
  // « Depuis le début de l'année, a indiqué M. Türk, le groupe … »
  if ((isIn(FR.prepositions, tokens[from]) || isIn(FR.contracted, tokens[from])) && opening - from <= SETTING) return true;
  if (nounPhraseFrom(tokens, from, opening)?.to === opening) return true;
  let i = comma + 1;
  while (isIn(FR.clitics, tokens[i])) i += 1;
  return isFiniteAt(tokens, i);
}

/** « Le président hésite, disent deux conseillers. »: the clause has a verb no list holds; a verb that takes no object has its subject after it. */
function closes(tokens: Tokens, { verb, speaker, end }: Inversion, { from, to }: SentenceRange, comma: number): boolean {
  if (comma - from < 3 || /^(?:son|sa|ses|leur|leurs)$/.test(keyAt(tokens, speaker.from))) return false;
  // « Le ministre, Ahmed A., a proposé … »: what stands between commas is an apposition, and its verb has its subject before.
  for (let i = from; i < comma; i += 1) if (keyAt(tokens, i) === ",") return false;
  if (verb.reading.verb.frames.some((frame) => frame === "noun" || frame === "person" || frame === "label" || frame === "toll")) return false;
  return end >= to || /^[.!?…]$/.test(keyAt(tokens, end)) || /^(?:à|au|aux|sur|dans|lors)$/.test(keyAt(tokens, end));
}

function hasVerbAhead(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteAt(tokens, i)) return true;
  return false;
}

function endsClause(tokens: Tokens, at: number, to: number): boolean {
  return at >= to || /^[,.;!?…)]$/.test(keyAt(tokens, at)) || isIn(FR.prepositions, tokens[at]);
}

function clauseEdge(tokens: Tokens, at: number, from: number): number {
  let depth = 0;
  for (let i = at; i > from; i -= 1) {
    const key = keyAt(tokens, i);
    if (key === ")") depth += 1;
    else if (key === "(") depth -= 1;
    if (key === ";" || depth < 0) return i + 1;
  }
  return from;
}
