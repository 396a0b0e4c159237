import { AUXILIARY_FORMS, canBeParticiple } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import { MEDIA_NAMES, MEDIA_NOUNS } from "../../lexicon/speakers";
import { spanOf } from "../reading/reading";
import type { Span } from "../types";
import { beginsNounPhrase, isAdverb, isFiniteAt, isIn, isLink, keyAt, type Range, type Tokens } from "./grammar";
import { canSpeak, nounPhraseFrom } from "./noun-phrase";
import { speechVerbAt, type SpeechVerb } from "./speech-verb";

/** An inverted verb of saying with its subject: « a-t-il dit », « a souligné lundi la ministre ». */
export interface Inversion {
  readonly verb: SpeechVerb;
  readonly speaker: Range;
  /** Who heard it from the speaker: « a appris l'AFP de source policière ». */
  readonly hearer?: Range;
  /** Token index after what was read. */
  readonly end: number;
  /** The subject is of a kind that speaks, so that it cannot be the verb's object. */
  readonly sure: boolean;
}

/**
 * Reads an inverted verb of saying that begins at `at`; `to` bounds the look ahead. Null when the words there are no such thing.
 */
export function inversionAt(tokens: Tokens, at: number, to: number): Inversion | null {
  let i = at;
  while (i < at + 3 && isIn(FR.clitics, tokens[i])) i += 1;
  const verb = verbFrom(tokens, i, to);
  if (!verb || verb.passive || !verb.reading.verb.frames.includes("quote")) return null;
  const named = verb.pronoun !== null && keyAt(tokens, verb.pronoun) === "-on" ? learnedFrom(tokens, verb.end, to) : null;
  if (named) return { verb, speaker: named, end: named.to, sure: true };
  if (verb.pronoun !== null) return { verb, speaker: { from: verb.pronoun, to: verb.pronoun + 1 }, end: verb.end, sure: true };
  const start = skipSetting(tokens, verb.end, to);
  if (!beginsNounPhrase(tokens, start) || keyAt(tokens, start) === "du") return null;
  const told = verb.reading.verb.lemma === "apprendre" ? toldBy(tokens, start, to) : null;
  if (told) return { verb, speaker: told.source, hearer: told.hearer, end: told.source.to, sure: true };
  const speaker = nounPhraseFrom(tokens, start, to, { appositions: true });
  if (!speaker) return null;
  return { verb, speaker, end: speaker.to, sure: canSpeak(tokens, speaker) };
}

/** The further links of the chain, first of them who heard it. */
export function heardBy(tokens: Tokens, { hearer }: Inversion, relays: readonly Span[]): readonly Span[] {
  return hearer ? [spanOf(tokens, hearer.from, hearer.to), ...relays] : relays;
}

/** Longest stretch between who learned something and « de source », « auprès de ». */
const TOLD_REACH = 9;

/** « a appris l'AFP samedi de sources sécuritaires »: the source speaks, and the outlet heard it. */
function toldBy(tokens: Tokens, start: number, to: number): { readonly source: Range; readonly hearer: Range } | null {
  for (let i = start + 1; i < Math.min(to, start + TOLD_REACH) && tokens[i]?.kind === "word"; i += 1) {
    const key = keyAt(tokens, i);
    if (key !== "auprès" && !(/^(?:de|d')$/.test(key) && [1, 2].some((step) => /^sources?$/.test(keyAt(tokens, i + step))))) continue;
    const hearer = nounPhraseFrom(tokens, start, i);
    const source = learnedFrom(tokens, i, to) ?? nounPhraseFrom(tokens, i + 1, to);
    return hearer && source && { source, hearer };
  }
  return null;
}

/** « a-t-on appris auprès du parquet », « indique-t-on de source policière »: « on » hides who is named right after. */
function learnedFrom(tokens: Tokens, after: number, to: number): Range | null {
  let at = after;
  while (at < after + 8 && (isAdverb(tokens[at]) || /^(?:ce|matin|soir|midi|après-midi)$/.test(keyAt(tokens, at)) || (tokens[at]?.kind === "number" && MONTH.test(keyAt(tokens, at + 1))) || MONTH.test(keyAt(tokens, at)))) at += 1;
  if (keyAt(tokens, at) === "par" && keyAt(tokens, at + 1) === "l'" && MEDIA_NAMES.has(keyAt(tokens, at + 2))) at += 3;
  const same = keyAt(tokens, at + 1) === "même" ? 1 : 0;
  if (keyAt(tokens, at) === "de" && /^sources?$/.test(keyAt(tokens, at + 1 + same))) {
    let end = at + 2 + same;
    while (end < Math.min(to, at + 6) && tokens[end]?.kind === "word") end += 1;
    return { from: at + 1, to: end };
  }
  if (keyAt(tokens, at) !== "auprès") return null;
  if (/^(?:de|d')$/.test(keyAt(tokens, at + 1)) && /^(?:sources?|plusieurs|deux|témoins)$/.test(keyAt(tokens, at + 2))) {
    let end = at + 3;
    while (end < Math.min(to, at + 7) && tokens[end]?.kind === "word" && !isFiniteAt(tokens, end) && !isIn(FR.relatives, tokens[end])) end += 1;
    return { from: at + 2, to: end };
  }
  const start = keyAt(tokens, at + 1) === "de" || keyAt(tokens, at + 1) === "d'" ? at + 2 : at + 1;
  return nounPhraseFrom(tokens, start, to) ?? (isIn(FR.contracted, tokens[start]) ? nounPhraseFrom(tokens, start, to) : null);
}

/** The verb of saying whose group begins at `at`: a simple form, or an auxiliary with its participle a few words on. */
function verbFrom(tokens: Tokens, at: number, to: number): SpeechVerb | null {
  const simple = speechVerbAt(tokens, at, at);
  if (simple?.mood === "finite") return simple;
  if (!AUXILIARY_FORMS.has(keyAt(tokens, at)) && !/^(?:tient|tenait|veut|vient|va|fait|laisse|tiendra)$/.test(keyAt(tokens, at))) return null;
  // « bien que le maire, Awa Sow, ait écrit »: a subjunctive has its subject before it.
  if (/^(?:ait|aient|soit|soient)$/.test(keyAt(tokens, at))) return null;
  for (let i = at + 1; i < Math.min(to, at + 7); i += 1) {
    const verb = speechVerbAt(tokens, i, at);
    if (verb) return verb.mood === "finite" && verb.first === at ? verb : null;
    const token = tokens[i];
    if (!isLink(token) && keyAt(tokens, i) !== "été" && !canBeParticiple(keyAt(tokens, i))) return null;
  }
  return null;
}

const MONTH = /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;

/** Skips days, adverbs and the hearer between the verb and its inverted subject: « a déclaré mardi à la presse le ministre ». */
export function skipSetting(tokens: Tokens, at: number, to: number): number {
  let i = at;
  while (i < to) {
    const key = keyAt(tokens, i);
    if (isAdverb(tokens[i]) || FR.weekdays.has(key) || key === "lui-même" || key === "elle-même") {
      i += 1;
      continue;
    }
    // « a déclaré vendredi 31 janvier 2025 Awa Sy »
    if (tokens[i]?.kind === "number" && MONTH.test(keyAt(tokens, i + 1))) {
      i += tokens[i + 2]?.kind === "number" ? 3 : 2;
      continue;
    }
    if ((key === "ce" || key === "cette" || key === "le") && (FR.weekdays.has(keyAt(tokens, i + 1)) || /^(?:matin|soir|semaine|nuit|après-midi)$/.test(keyAt(tokens, i + 1)))) {
      i += 2;
      continue;
    }
    if (/^(?:matin|soir|dernier|soirée|après-midi|midi|prochain)$/.test(key) && i > at) {
      i += 1;
      continue;
    }
    // « sur le réseau social X le préfet », « sur Telegram le gouverneur »
    if (key === "sur" && (keyAt(tokens, i + 2) === "réseau" || keyAt(tokens, i + 2) === "messagerie" || keyAt(tokens, i + 2) === "compte")) {
      const name = keyAt(tokens, i + 3) === "social" ? i + 4 : i + 3;
      if (tokens[name]?.capital && !isIn(FR.determiners, tokens[name])) {
        i = name + 1;
        continue;
      }
    }
    const agency = key === "à" || key === "sur" || (key === "auprès" && /^(?:de|d')$/.test(keyAt(tokens, i + 1))) ? i + (key === "auprès" ? 1 : 0) + (keyAt(tokens, i + (key === "auprès" ? 2 : 1)) === "l'" ? 2 : 1) : null;
    // « explique à l'agence Fides Pierre Kabe »: the outlet's name is one word.
    if (agency !== null && MEDIA_NOUNS.has(keyAt(tokens, agency)) && tokens[agency + 1]?.capital && tokens[agency + 2]?.capital) {
      i = agency + 2;
      continue;
    }
    // « indique à l'agence Xinhua une source médicale »
    if (agency !== null && MEDIA_NOUNS.has(keyAt(tokens, agency)) && tokens[agency + 1]?.capital && FR.determiners.has(keyAt(tokens, agency + 2))) {
      i = agency + 2;
      continue;
    }
    if (agency !== null && MEDIA_NAMES.has(keyAt(tokens, agency))) {
      i = agency + 1;
      continue;
    }
    if (/^(?:à|au|aux|dans|devant|auprès|lors|sur|sous|en|par|via|de|d'|pour|avec|sans|non|depuis|après|avant|face|malgré)$/.test(key)) {
      const next = settingEnd(tokens, i, to);
      if (next === null) return i;
      i = next;
      continue;
    }
    if (key === ",") {
      // « a déclaré vendredi, le Haut-Commissariat. »: a stray comma before who speaks.
      if (i > at && isStray(tokens, i, to)) return i + 1;
      const close = closingComma(tokens, i, to);
      if (close === null || isIn(FR.relatives, tokens[i + 1])) return i;
      // « …, sous couvert d'anonymat, un responsable »: what stands between commas says how or where; then comes who.
      const subject = beginsNounPhrase(tokens, close + 1) ? nounPhraseFrom(tokens, close + 1, to) : null;
      const setting = /^(?:à|au|aux|dans|devant|lors|sur|sous|en|par|via|pour|selon|non|hier)$/.test(keyAt(tokens, i + 1));
      if (!setting && !(subject && canSpeak(tokens, subject) && !namesSomebody(tokens, i + 1, close))) return i;
      i = close + 1;
      continue;
    }
    return i;
  }
  return i;
}

/** End of a short circumstance that stands before the inverted subject; the subject begins at the next determiner or name. */
function settingEnd(tokens: Tokens, at: number, to: number): number | null {
  for (let i = at + 2; i < Math.min(to, at + 9); i += 1) {
    const token = tokens[i];
    if (keyAt(tokens, i) === "," && beginsNounPhrase(tokens, i + 1) && tokens[i + 1]?.kind === "word") {
      const phrase = nounPhraseFrom(tokens, i + 1, to);
      return phrase && canSpeak(tokens, phrase) ? i + 1 : null;
    }
    if (keyAt(tokens, i) === "," && closingComma(tokens, i, to) !== null) return i;
    if (token?.kind !== "word") return null;
    const before = keyAt(tokens, i - 1);
    if (beginsNounPhrase(tokens, i) && !isIn(FR.contracted, token) && !isIn(FR.prepositions, tokens[i - 1]) && !isIn(FR.contracted, tokens[i - 1]) && !isIn(FR.determiners, tokens[i - 1]) && !(token.capital && tokens[i - 1]?.capital && !(/^(?:à|en)$/.test(keyAt(tokens, i - 2)) && tokens[i + 1]?.capital)) && before !== "et") {
      const phrase = nounPhraseFrom(tokens, i, to);
      if (phrase && canSpeak(tokens, phrase)) return i;
    }
  }
  return null;
}

/** After a day and its comma comes somebody, and with him the sentence ends or « , » goes on. */
function isStray(tokens: Tokens, comma: number, to: number): boolean {
  if (!FR.weekdays.has(keyAt(tokens, comma - 1)) && tokens[comma - 1]?.kind !== "number" && !MONTH.test(keyAt(tokens, comma - 1))) return false;
  const phrase = beginsNounPhrase(tokens, comma + 1) ? nounPhraseFrom(tokens, comma + 1, to) : null;
  return phrase !== null && canSpeak(tokens, phrase) && (phrase.to >= to || tokens[phrase.to]?.kind === "sign" || isIn(FR.prepositions, tokens[phrase.to]));
}

/** Between the commas stands who speaks; « les yeux secs », « sourire en coin » only say how. */
function namesSomebody(tokens: Tokens, from: number, to: number): boolean {
  const phrase = beginsNounPhrase(tokens, from) ? nounPhraseFrom(tokens, from, to) : null;
  return phrase !== null && canSpeak(tokens, phrase);
}

function closingComma(tokens: Tokens, at: number, to: number): number | null {
  for (let i = at + 1; i < Math.min(to, at + 12); i += 1) {
    if (keyAt(tokens, i) === ",") return i;
    if (tokens[i]?.kind === "sign" || tokens[i]?.kind === "quote") return null;
  }
  return null;
}
