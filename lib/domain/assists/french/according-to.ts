import { canBeInfinitive, canBeParticiple } from "../../lexicon/common-verbs";
import { conditionalForm } from "../../lexicon/french-conditional";
import { FR } from "../../lexicon/function-words";
import { MEASURE_NOUNS, SPEAKER_NOUNS } from "../../lexicon/speakers";
import type { FoundAttribution } from "../statements/attribution";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import type { RuleId } from "../rules";
import { testedOnce } from "../reading/vocabulary";
import { asSomebodySays } from "./as-says";
import { beginsNounPhrase, isFiniteAt, isIn, keyAt, type Range, type Tokens } from "./grammar";
import { inversionAt } from "./inversion";
import { canSpeak, headOf, ISSUED, nounPhraseFrom } from "./noun-phrase";
import { isParticipleAside } from "./participles";
import { RELATIVE, relativeSource } from "./relative-source";
import { relaysAfter } from "./relays";
import { contentOf, nextComma, type SourceCue } from "./source-content";
import { isNorm, isVariation, LIKELIHOODS } from "./source-senses";

const PRONOUNS = /^(?:lui|elle|eux|elles|moi|nous|vous|toi|celui-ci|celle-ci|ceux-ci|celles-ci|ce|certains|beaucoup|plusieurs|d'aucuns|qui|lui-même)$/;

/** « selon X », « d'après X », « pour X, », « aux yeux de X », « de source … », « comme l'affirme X ». */
export function accordingTo(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const first = reading.tokens[at];
    if (first?.kind !== "word" || !mayNameSource(first.word)) continue;
    const attribution = asSomebodySays(reading, sentence, at) ?? sourceAt(reading, sentence, at);
    if (!attribution || used.has(attribution.cue.start)) continue;
    used.add(attribution.cue.start);
    found.push(attribution);
  }
  return found;
}

function sourceAt(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  const cue = cueAt(tokens, at, sentence);
  if (!cue) return null;
  const relative = RELATIVE.test(keyAt(tokens, cue.end)) ? relativeSource(reading, sentence, cue) : null;
  if (relative) return relative;
  const source = sourcePhrase(reading, cue, sentence);
  const attribution = source && sourced(reading, sentence, cue, source);
  // « D'après M. Sy, Lomé masse des troupes »: where the verb is of no list, the clause looks like an apposition.
  return source && ((attribution && !(cue.from === sentence.from && lacksSubject(reading, attribution)) ? attribution : sourcedAlone(reading, sentence, cue, source)) ?? attribution);
}

/** « Selon le quotidien, l’attaquant Gift Orban, qui pourrait partir, aurait signé »: a statement that begins with its verb has lost its subject. */
function lacksSubject({ tokens }: Reading, { content, speaker }: FoundAttribution): boolean {
  const at = tokenAt(tokens, content.start);
  return speaker !== null && at > 0 && keyAt(tokens, at - 1) === "," && isFiniteAt(tokens, at) && !/^(?:faut|reste|suffit)$/.test(keyAt(tokens, at));
}

/** Index of the token that begins at an offset. Binary search, for a paragraph may hold thousands. */
function tokenAt(tokens: Tokens, start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sourcedAlone(reading: Reading, sentence: SentenceRange, cue: SourceCue, source: Range): FoundAttribution | null {
  const alone = nounPhraseFrom(reading.tokens, cue.end, sentence.to);
  return alone && alone.to < source.to ? sourced(reading, sentence, cue, alone) : null;
}

function sourced(reading: Reading, sentence: SentenceRange, cue: SourceCue, source: Range): FoundAttribution | null {
  const { tokens } = reading;
  if (!isSource(tokens, cue, source, sentence)) return null;
  const relays = relaysAfter(reading, source, sentence.to);
  // « selon ce que le journal a appris, »: its clause is no part of what is said.
  const learned = keyAt(tokens, cue.end) === "ce" && source.from > cue.end ? upToComma(tokens, cue.end, sentence)?.to : undefined;
  const end = learned ?? pastAside(tokens, relays.end, sentence.to, cue.from - sentence.from <= 2);
  const content = contentOf(reading, sentence, cue, end);
  if (!content) return null;
  const speaker = cue.rule === "of-source" ? spanOf(tokens, cue.from + 1, source.to) : spanOf(tokens, source.from, source.to);
  return { form: "according-to", cue: spanOf(tokens, cue.from, cue.end), speaker, content, relays: relays.spans, origins: relays.origins, rule: cue.rule };
}

/** First words of the locutions; most words are none and cost one look-up. */
const CUE_STARTS: ReadonlySet<string> = new Set(["selon", "suivant", "d'", "aux", "au", "de", "à", "si", "pour"]);

/** Whether words that name a source may begin with this one. */
const mayNameSource = testedOnce((key) => CUE_STARTS.has(key) || key === "comme" || key === "ainsi");

function cueAt(tokens: Tokens, at: number, sentence: SentenceRange): SourceCue | null {
  const key = keyAt(tokens, at);
  if (!CUE_STARTS.has(key)) return null;
  const make = (end: number, rule: RuleId, strict = false): SourceCue => ({ from: at, end, rule, strict });
  if (key === "selon" || (key === "d'" && keyAt(tokens, at + 1) === "après")) {
    const end = key === "selon" ? at + 1 : at + 2;
    // « selon toujours l'AIB »
    return make(/^(?:toujours|encore|également|notamment|aussi)$/.test(keyAt(tokens, end)) ? end + 1 : end, "according-to");
  }
  if (key === "suivant" && (at === sentence.from || keyAt(tokens, at - 1) === ",")) return make(at + 1, "according-to");
  if (key !== "selon" && key !== "suivant" && key !== "pour") {
    const [a, b, c, d] = [keyAt(tokens, at + 1), keyAt(tokens, at + 2), keyAt(tokens, at + 3), keyAt(tokens, at + 4)];
    if (key === "aux" && /^(?:yeux|dires)$/.test(a) && /^(?:de|d'|du|des)$/.test(b)) return make(at + (/^d[eu]s?$|^d'$/.test(b) && /^(?:de|d')$/.test(b) ? 3 : 2), "view-of");
    if (key === "aux" && a === "termes" && /^(?:de|d'|du|des)$/.test(b) && isTold(tokens, at + 3)) return make(at + (/^(?:de|d')$/.test(b) ? 3 : 2), "view-of");
    if (key === "au" && a === "dire" && /^(?:de|d'|du|des)$/.test(b)) return make(at + (/^(?:de|d')$/.test(b) ? 3 : 2), "view-of");
    if (key === "de" && a === "l'" && (b === "avis" || b === "aveu") && !isObject(tokens, at)) {
      const of = c === "même" || c === "général" ? at + 4 : at + 3;
      if (/^(?:de|d'|du|des)$/.test(keyAt(tokens, of))) return make(/^(?:de|d')$/.test(keyAt(tokens, of)) ? of + 1 : of, "view-of");
    }
    if (key === "à" && a === "en" && b === "croire") return make(at + 3, "view-of");
    if (key === "si" && /^(?:on|l')$/.test(a) && [b, c, d].includes("croit")) return make(at + [a, b, c, d].indexOf("croit") + 2, "view-of");
    if (key === "de" && /^sources?$/.test(a) && keyAt(tokens, at + 2) !== "de" && !hidesSource(tokens, at)) return make(at + 2, "of-source");
  }
  const starts = at === sentence.from || (at === sentence.from + 1 && isIn(FR.coordinators, tokens[sentence.from]));
  if (key === "pour" && (starts || keyAt(tokens, at + 1) === "qui")) return make(at + 1, "view-of", true);
  return null;
}

/** « aux termes du communiqué »: a document that tells; « aux termes de la loi » states what holds. */
function isTold(tokens: Tokens, at: number): boolean {
  return [0, 1, 2].some((step) => /^(?:communiqués?|rapports?|notes?|lettres?|messages?|documents?|dépêches?|déclarations?|témoignages?|enquêtes?|bilans?|comptes?-rendus?|procès-verbal|procès-verbaux)$/.test(keyAt(tokens, at + step)));
}

/** « se passer de l'avis de la commission », « dépend de l'avis du juge »: what the verb before asks for. */
function isObject(tokens: Tokens, at: number): boolean {
  return canBeInfinitive(keyAt(tokens, at - 1)) || /^(?:passe|passent|passait|dépend|dépendent|dépendait|tient|tiennent|tenu|compte|fi|besoin|lieu|sens|partir|fonction|suite)$/.test(keyAt(tokens, at - 1));
}

/** « a-t-on appris de source policière » is an incise of its own; « à partir de sources officielles » tells how; « n'a pu être vérifié de source indépendante » that nobody did. */
function hidesSource(tokens: Tokens, at: number): boolean {
  if (keyAt(tokens, at - 1) === "partir" || [1, 2, 3, 4].some((step) => keyAt(tokens, at - step) === "-on") || isLearned(tokens, at)) return true;
  return /^indépendantes?$/.test(keyAt(tokens, at + 2)) && [2, 3, 4, 5, 6, 7, 8].some((back) => /^(?:n'|ne|pas|non|sans|jamais|impossible|difficile|aucune?)$/.test(keyAt(tokens, at - back)));
}

/** « a appris l'AFP samedi de sources sécuritaires »: the verb names them. */
function isLearned(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - 9 && (tokens[i]?.kind === "word" || tokens[i]?.kind === "number"); i -= 1) if (keyAt(tokens, i) === "appris") return true;
  return false;
}

function sourcePhrase(reading: Reading, cue: SourceCue, sentence: SentenceRange): Range | null {
  const { tokens } = reading;
  if (cue.rule === "of-source") {
    let end = cue.end;
    while (end < sentence.to && tokens[end]?.kind === "word" && !isFiniteAt(tokens, end) && !FR.relatives.has(keyAt(tokens, end)) && end < cue.end + 6) end += 1;
    return end > cue.end ? { from: cue.end - 1, to: end } : null;
  }
  const key = keyAt(tokens, cue.end);
  // « l'expert, pour qui … », « un rapport selon lequel … »: whoever stands before.
  if (RELATIVE.test(key)) return null;
  if (key === "ce" && /^(?:que|qu'|qui)$/.test(keyAt(tokens, cue.end + 1))) {
    return whoLearned(tokens, cue.end + 2, sentence.to) ?? upToComma(tokens, cue.end, sentence);
  }
  // « qui entraînerait selon elle la perte »: nothing belongs to such a pronoun but itself.
  if (/^(?:lui|elle|eux|elles|moi|nous|vous|toi)$/.test(key)) return { from: cue.end, to: keyAt(tokens, cue.end + 1) === "-même" ? cue.end + 2 : cue.end + 1 };
  // « pour beaucoup d'observateurs », « selon bon nombre d'élus »
  const many = key === "beaucoup" || key === "nombre" ? 1 : key === "bon" && keyAt(tokens, cue.end + 1) === "nombre" ? 2 : 0;
  if (many > 0 && /^(?:de|d')$/.test(keyAt(tokens, cue.end + many)) && tokens[cue.end + many + 1]?.kind === "word") return { from: cue.end, to: manyEnd(tokens, cue.end + many + 1, sentence.to) };
  const alone = tokens[cue.end + 1]?.kind !== "word" || isFiniteAt(tokens, cue.end + 1);
  if (PRONOUNS.test(key) && (alone || (!beginsNounPhrase(tokens, cue.end + 1) && !FR.determiners.has(key)))) return { from: cue.end, to: cue.end + 1 };
  if (/^(?:toute|toutes|de)$/.test(key) && cue.strict) return null;
  const whole = nounPhraseFrom(tokens, cue.end, sentence.to, { appositions: true });
  // « Selon son témoignage, le canot, surchargé, était parti »: with a verb right after, the last piece is its subject.
  const goesOn = whole && keyAt(tokens, whole.to) === "," && isFiniteAt(tokens, whole.to + 1) && cue.from === sentence.from;
  return goesOn ? nounPhraseFrom(tokens, cue.end, sentence.to) : whole;
}

/** « selon ce que le quotidien a appris », « selon ce qu'a indiqué le préfet »: who learned or said it. */
function whoLearned(tokens: Tokens, at: number, to: number): Range | null {
  const inversion = inversionAt(tokens, at, to);
  if (inversion) return inversion.speaker;
  const named = nounPhraseFrom(tokens, at, to);
  return named && canSpeak(tokens, named) ? named : null;
}

/** « beaucoup d'observateurs étrangers »: up to what is no noun or adjective of the phrase. */
function manyEnd(tokens: Tokens, at: number, to: number): number {
  let end = at + 1;
  while (end < Math.min(to, at + 6) && tokens[end]?.kind === "word" && !isFiniteAt(tokens, end) && !isIn(FR.relatives, tokens[end]) && !(isIn(FR.prepositions, tokens[end]) && !/^(?:de|d')$/.test(keyAt(tokens, end)))) end += 1;
  return end;
}

function upToComma(tokens: Tokens, from: number, sentence: SentenceRange): Range | null {
  const comma = nextComma(tokens, from, sentence.to);
  const end = comma ?? (sentence.to - from < 12 ? (tokens[sentence.to - 1]?.kind === "sign" ? sentence.to - 1 : sentence.to) : null);
  return end === null || end <= from ? null : { from, to: end };
}

/** Whether the phrase after « selon » names a source; « selon les cas », « selon la loi » and « d'après un roman » do not. */
function isSource(tokens: Tokens, cue: SourceCue, source: Range, sentence: SentenceRange): boolean {
  if (cue.rule === "of-source") return true;
  const key = keyAt(tokens, source.from);
  if (source.to - source.from === 1 && PRONOUNS.test(key)) return !cue.strict || keyAt(tokens, source.to) === "," || tokens[source.to]?.kind === "quote";
  if (cue.strict && /^(?:beaucoup|nombre|bon)$/.test(key)) return keyAt(tokens, source.to) === ",";
  if (/^(?:beaucoup|nombre|bon)$/.test(key) && source.to > source.from + 1) return true;
  if (cue.strict) return (keyAt(tokens, source.to) === "," || tokens[source.to]?.kind === "quote" || commaAfterSetting(tokens, source.to)) && canSpeak(tokens, source) && !isPurpose(tokens, source);
  if (cue.rule === "view-of") return true;
  if (key === "ce" || keyAt(tokens, cue.end) === "ce") return true;
  const head = headOf(tokens, source);
  const word = head === null ? undefined : tokens[head];
  if (!word) return false;
  if (isVariation(tokens, cue, source, word.key)) return false;
  if (isNorm(tokens, head ?? source.from, source)) return false;
  if (word.key === "œuvre" || word.key === "pièce" || word.key === "roman" || word.key === "nouvelle" || word.key === "dessin" || word.key === "idée" || word.key === "modèle" || LIKELIHOODS.has(word.key)) return false;
  // « Suivant son guide, il monta »: behind somebody, unless a source stands between commas.
  if (keyAt(tokens, cue.from) === "suivant") return SPEAKER_NOUNS.has(word.key) && !/^(?:son|sa|ses|leurs?)$/.test(key) && keyAt(tokens, source.to) === ",";
  if (SPEAKER_NOUNS.has(word.key)) return true;
  // « selon une personne présente », « selon la personne qui a appelé », and not « selon les personnes ».
  if (/^personnes?$/.test(word.key)) return source.to > (head ?? source.from) + 1 || keyAt(tokens, source.to) === "qui" || isParticipleAside(tokens, source.to);
  // « selon Le Temps », and not « selon la Constitution »
  if (MEASURE_NOUNS.has(word.key)) return word.capital && !/^(?:loi|constitution|convention|charte|code|traité|règlement|protocole|contrat)s?$/.test(word.key);
  // « aurait signé d'après Bild »; a print « d'après Rembrandt » has no press conditional before it.
  if (word.capital) return cue.end - cue.from === 1 || isSetOff(tokens, cue, source, sentence) || tokens.slice(sentence.from, cue.from).some((token) => token.kind === "word" && conditionalForm(token.key) !== null);
  return isSetOff(tokens, cue, source, sentence);
}

/** « Pour la France, » is a view; « Pour la sécurité du site, » a purpose, which the head noun shows. */
function isPurpose(tokens: Tokens, source: Range): boolean {
  return tokens[source.from]?.kind === "number" || /^(?:un|une|des|ces|ce|cette|chaque|tout|tous|toute|toutes)$/.test(keyAt(tokens, source.from)) && !/^(?:ce|cette|ces)$/.test(keyAt(tokens, source.from));
}

/** Between commas, or first in its sentence with a comma after it. */
function isSetOff(tokens: Tokens, cue: SourceCue, source: Range, sentence: SentenceRange): boolean {
  const before = cue.from === sentence.from || /^[,;:(–—]$/.test(keyAt(tokens, cue.from - 1)) || tokens[cue.from - 1]?.kind === "quote" || tokens[cue.from - 1]?.kind === "number" || isIn(FR.coordinators, tokens[cue.from - 1]);
  const after = source.to >= sentence.to || tokens[source.to]?.kind !== "word" || (canBeParticiple(keyAt(tokens, source.to)) && keyAt(tokens, source.to + 1) === "par");
  return before && after;
}

/** « Pour cet officier reconverti dans le conseil, »: a circumstance, then the comma. */
function commaAfterSetting(tokens: Tokens, at: number): boolean {
  if (!isIn(FR.prepositions, tokens[at])) return false;
  for (let i = at + 1; i < at + 8; i += 1) {
    if (keyAt(tokens, i) === ",") return true;
    if (tokens[i]?.kind !== "word" || isFiniteAt(tokens, i)) return false;
  }
  return false;
}

/** Past « , remis vendredi à l'ONU, » and « , qui s'exprimait à la radio, »: said of the source, not by it. */
function pastAside(tokens: Tokens, at: number, to: number, leading: boolean): number {
  // « selon un habitant qui a vu l'attaque, … », « selon un bilan fourni par les pompiers, … »
  const relative = /^(?:qui|que|qu'|dont|où|auquel|auxquels|auxquelles)$/.test(keyAt(tokens, at));
  const close = relative || isParticipleAside(tokens, at) || ISSUED.test(keyAt(tokens, at)) ? nextComma(tokens, at + 1, to) : null;
  // « …, selon un document que le journal a pu lire. »
  if (relative && close === null && !leading) return to;
  const from = close ?? at;
  if (keyAt(tokens, from) !== "," || !(/^(?:qui|que|qu'|dont)$/.test(keyAt(tokens, from + 1)) || isParticipleAside(tokens, from + 1))) return from;
  return nextComma(tokens, from + 1, to) ?? from;
}

