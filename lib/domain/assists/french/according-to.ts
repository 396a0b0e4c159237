import { AUXILIARY_FORMS } from "../../lexicon/common-verbs";
import { conditionalForm } from "../../lexicon/french-conditional";
import { FR } from "../../lexicon/function-words";
import { MEASURE_NOUNS, SPEAKER_NOUNS } from "../../lexicon/speakers";
import type { FoundAttribution } from "../attribution";
import { contentSpan, wholeQuote } from "../content";
import { spanOf, type Reading, type SentenceRange } from "../reading";
import type { RuleId } from "../rules";
import type { Span } from "../types";
import { beginsNounPhrase, isFiniteAt, isIn, keyAt, type Range, type Tokens } from "./grammar";
import { canSpeak, headOf, nounPhraseFrom } from "./noun-phrase";
import { isParticipleAside } from "./participles";
import { inversionAt } from "./inversion";
import { relaysAfter } from "./relays";
import { isNorm, isVariation, LIKELIHOODS } from "./source-senses";

/** A source named by a preposition or locution: where it begins, where its source begins. */
interface SourceCue {
  readonly from: number;
  readonly end: number;
  readonly rule: RuleId;
  /** Needs a speaker and a comma after it, for the words mean other things too. */
  readonly strict: boolean;
}

const PRONOUNS = /^(?:lui|elle|eux|elles|moi|nous|vous|toi|celui-ci|celle-ci|ceux-ci|celles-ci|ce|certains|beaucoup|plusieurs|d'aucuns|qui|lui-même)$/;

/** « selon X », « d'après X », « pour X, », « aux yeux de X », « de source … », « comme l'affirme X ». */
export function accordingTo(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
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
  const source = sourcePhrase(reading, cue, sentence);
  if (!source || !isSource(tokens, cue, source, sentence)) return null;
  const relays = relaysAfter(reading, source, sentence.to);
  const end = pastAside(tokens, relays.end, sentence.to);
  const content = contentOf(reading, sentence, cue, end);
  if (!content) return null;
  const speaker = cue.rule === "of-source" ? spanOf(tokens, cue.from + 1, source.to) : spanOf(tokens, source.from, source.to);
  return { form: "according-to", cue: spanOf(tokens, cue.from, cue.end), speaker, content, relays: relays.spans, rule: cue.rule };
}

/** First words of the locutions; most words are none and cost one look-up. */
const CUE_STARTS: ReadonlySet<string> = new Set(["selon", "d'", "aux", "au", "de", "à", "si", "pour"]);

function cueAt(tokens: Tokens, at: number, sentence: SentenceRange): SourceCue | null {
  const key = keyAt(tokens, at);
  if (!CUE_STARTS.has(key)) return null;
  const make = (end: number, rule: RuleId, strict = false): SourceCue => ({ from: at, end, rule, strict });
  if (key === "selon" || (key === "d'" && keyAt(tokens, at + 1) === "après")) return make(key === "selon" ? at + 1 : at + 2, "according-to");
  if (/^(?:aux|au|de|d'|à|si)$/.test(key)) {
    const ahead = [1, 2, 3, 4].map((step) => keyAt(tokens, at + step));
    const [a = "", b = "", c = "", d = ""] = ahead;
    if (key === "aux" && /^(?:yeux|dires)$/.test(a) && /^(?:de|d'|du|des)$/.test(b)) return make(at + (/^d[eu]s?$|^d'$/.test(b) && /^(?:de|d')$/.test(b) ? 3 : 2), "view-of");
    if (key === "au" && a === "dire" && /^(?:de|d'|du|des)$/.test(b)) return make(at + (/^(?:de|d')$/.test(b) ? 3 : 2), "view-of");
    if (key === "de" && a === "l'" && (b === "avis" || b === "aveu")) {
      const of = c === "même" || c === "général" ? at + 4 : at + 3;
      if (/^(?:de|d'|du|des)$/.test(keyAt(tokens, of))) return make(/^(?:de|d')$/.test(keyAt(tokens, of)) ? of + 1 : of, "view-of");
    }
    if (key === "à" && a === "en" && b === "croire") return make(at + 3, "view-of");
    if (key === "si" && /^(?:on|l')$/.test(a) && [b, c, d].includes("croit")) return make(at + [a, b, c, d].indexOf("croit") + 2, "view-of");
    if (key === "de" && /^sources?$/.test(a) && keyAt(tokens, at + 2) !== "de" && !hidesSource(tokens, at)) return make(at + 2, "of-source");
  }
  const starts = at === sentence.from || (at === sentence.from + 1 && isIn(FR.coordinators, tokens[sentence.from]));
  if (key === "pour" && starts) return make(at + 1, "view-of", true);
  return null;
}

/** « a-t-on appris de source policière » is an incise of its own; « à partir de sources officielles » tells how. */
function hidesSource(tokens: Tokens, at: number): boolean {
  return keyAt(tokens, at - 1) === "partir" || [1, 2, 3, 4].some((step) => keyAt(tokens, at - step) === "-on");
}

function sourcePhrase(reading: Reading, cue: SourceCue, sentence: SentenceRange): Range | null {
  const { tokens } = reading;
  if (cue.rule === "of-source") {
    let end = cue.end;
    while (end < sentence.to && tokens[end]?.kind === "word" && !isFiniteAt(tokens, end) && !FR.relatives.has(keyAt(tokens, end)) && end < cue.end + 6) end += 1;
    return end > cue.end ? { from: cue.end - 1, to: end } : null;
  }
  const key = keyAt(tokens, cue.end);
  if (key === "ce" && /^(?:que|qu'|dernier)$/.test(keyAt(tokens, cue.end + 1)) && keyAt(tokens, cue.end + 1) !== "dernier") {
    const comma = nextComma(tokens, cue.end, sentence.to);
    return comma === null ? null : { from: cue.end, to: comma };
  }
  const alone = tokens[cue.end + 1]?.kind !== "word" || isFiniteAt(tokens, cue.end + 1);
  if (PRONOUNS.test(key) && (alone || (!beginsNounPhrase(tokens, cue.end + 1) && !FR.determiners.has(key)))) return { from: cue.end, to: cue.end + 1 };
  if (/^(?:toute|toutes|de)$/.test(key) && cue.strict) return null;
  return nounPhraseFrom(tokens, cue.end, sentence.to, { appositions: true });
}

/** Whether the phrase after « selon » names a source; « selon les cas », « selon la loi » and « d'après un roman » do not. */
function isSource(tokens: Tokens, cue: SourceCue, source: Range, sentence: SentenceRange): boolean {
  if (cue.rule === "of-source") return true;
  const key = keyAt(tokens, source.from);
  if (source.to - source.from === 1 && PRONOUNS.test(key)) return !cue.strict || keyAt(tokens, source.to) === "," || tokens[source.to]?.kind === "quote";
  if (cue.strict) return (keyAt(tokens, source.to) === "," || tokens[source.to]?.kind === "quote" || commaAfterSetting(tokens, source.to)) && canSpeak(tokens, source) && !isPurpose(tokens, source);
  if (cue.rule === "view-of") return true;
  if (key === "ce") return true;
  const head = headOf(tokens, source);
  const word = head === null ? undefined : tokens[head];
  if (!word) return false;
  if (isVariation(tokens, cue, source, word.key)) return false;
  if (isNorm(tokens, head ?? source.from, source)) return false;
  if (word.key === "œuvre" || word.key === "pièce" || word.key === "roman" || word.key === "nouvelle" || word.key === "dessin" || word.key === "idée" || word.key === "modèle" || LIKELIHOODS.has(word.key)) return false;
  if (SPEAKER_NOUNS.has(word.key)) return true;
  if (MEASURE_NOUNS.has(word.key)) return word.capital && word.key !== "loi";
  if (word.capital) return cue.end - cue.from === 1 || isSetOff(tokens, cue, source, sentence);
  return isSetOff(tokens, cue, source, sentence);
}

/** « Pour la France, » is a view; « Pour la sécurité du site, » a purpose, which the head noun shows. */
function isPurpose(tokens: Tokens, source: Range): boolean {
  return tokens[source.from]?.kind === "number" || /^(?:un|une|des|ces|ce|cette|chaque|tout|tous|toute|toutes)$/.test(keyAt(tokens, source.from)) && !/^(?:ce|cette|ces)$/.test(keyAt(tokens, source.from));
}

/** Between commas, or first in its sentence with a comma after it. */
function isSetOff(tokens: Tokens, cue: SourceCue, source: Range, sentence: SentenceRange): boolean {
  const before = cue.from === sentence.from || /^[,;:(–—]$/.test(keyAt(tokens, cue.from - 1)) || tokens[cue.from - 1]?.kind === "quote" || isIn(FR.coordinators, tokens[cue.from - 1]);
  const after = source.to >= sentence.to || tokens[source.to]?.kind !== "word";
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

function nextComma(tokens: Tokens, at: number, to: number): number | null {
  for (let i = at; i < Math.min(to, at + 25); i += 1) if (keyAt(tokens, i) === ",") return i;
  return null;
}

/** What is said: the clause after a leading source, the clause before a closing one, the whole sentence around one in the middle. */
function contentOf(reading: Reading, sentence: SentenceRange, cue: SourceCue, end: number): Span | null {
  const { tokens } = reading;
  const first = clauseEdge(reading, cue.from, sentence.from);
  const leading = cue.from - first <= 2 && !hasVerb(tokens, first, cue.from);
  const stop = clauseStop(reading, end, sentence.to);
  if (leading) {
    const span = contentSpan(reading, end, stop);
    return span && (wholeQuote(reading, span) ?? span);
  }
  const rest = hasVerb(tokens, end, Math.min(stop, end + REACH)) || tokens[end + 1]?.kind === "quote" || tokens[end]?.kind === "quote";
  const before = contentSpan(reading, first, rest && !startsOther(tokens, end) ? stop : cue.from);
  return before && (wholeQuote(reading, before) ?? before);
}

/** Past « , remis vendredi à l'ONU, » and « , qui s'exprimait à la radio, »: said of the source, not by it. */
function pastAside(tokens: Tokens, at: number, to: number): number {
  const key = keyAt(tokens, at + 1);
  if (keyAt(tokens, at) !== "," || !(/^(?:qui|que|qu'|dont)$/.test(key) || isParticipleAside(tokens, at + 1))) return at;
  return nextComma(tokens, at + 1, to) ?? at;
}

/** Within so many words a clause that goes on has its verb. */
const REACH = 60;

function startsOther(tokens: Tokens, end: number): boolean {
  return /^(?:tandis|alors|mais|et|qui|dont|où|ce|or|puis)$/.test(keyAt(tokens, keyAt(tokens, end) === "," ? end + 1 : end));
}

function clauseEdge(reading: Reading, at: number, from: number): number {
  // « a déclaré que, selon X, … »: the source belongs to the inner clause.
  const before = keyAt(reading.tokens, at - 1) === "," ? at - 2 : at - 1;
  if (before > from && /^qu[e']$/.test(keyAt(reading.tokens, before))) return before + 1;
  let depth = 0;
  for (let i = at - 1; i >= from; i -= 1) {
    const token = reading.tokens[i];
    if (token?.kind !== "sign") continue;
    if (token.key === ")") depth += 1;
    else if (token.key === "(") depth -= 1;
    if (token.key === ";" || depth < 0) return i + 1;
    if (token.key === ":" && at - i < 3) return i + 1;
  }
  return from;
}

function clauseStop(reading: Reading, at: number, to: number): number {
  for (let i = at; i < to; i += 1) {
    const token = reading.tokens[i];
    if (token?.kind === "sign" && (token.key === ";" || token.key === ")")) return i;
  }
  return to;
}

function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteAt(tokens, i) || AUXILIARY_FORMS.has(keyAt(tokens, i)) || conditionalForm(keyAt(tokens, i))) return true;
  return false;
}

/** « comme l'a affirmé X », « ainsi que le souligne X », « comme le dit X ». */
function asSomebodySays(reading: Reading, sentence: SentenceRange, at: number): FoundAttribution | null {
  const { tokens } = reading;
  let next = at + 1;
  const key = keyAt(tokens, at);
  if (key !== "comme" && key !== "ainsi") return null;
  if (key === "ainsi" && /^qu[e']$/.test(keyAt(tokens, next))) next += 1;
  else if (key !== "comme") return null;
  const inversion = inversionAt(tokens, next, sentence.to);
  if (!inversion) return plainAsSays(reading, sentence, at, next);
  const content = contentOf(reading, sentence, { from: at, end: next, rule: "as-says", strict: false }, inversion.end);
  if (!content) return null;
  return { form: "according-to", cue: spanOf(tokens, at, inversion.verb.end), speaker: spanOf(tokens, inversion.speaker.from, inversion.speaker.to), content, relays: [], rule: "as-says" };
}

/** « comme il l'a dit », « comme le journal l'a révélé »: subject before its verb. */
function plainAsSays(reading: Reading, sentence: SentenceRange, at: number, next: number): FoundAttribution | null {
  const { tokens } = reading;
  const phrase = /^(?:il|elle|ils|elles)$/.test(keyAt(tokens, next)) ? { from: next, to: next + 1 } : nounPhraseFrom(tokens, next, sentence.to);
  // The pronoun reads like an article at the end of the phrase.
  const named = phrase && { from: next, to: /^l[e']$/.test(keyAt(tokens, phrase.to - 1)) ? phrase.to - 1 : phrase.to };
  if (!named || !/^l[e']$/.test(keyAt(tokens, named.to)) || (named.to > next + 1 && !canSpeak(tokens, named))) return null;
  for (let i = named.to + 1; i < named.to + 6; i += 1) {
    const inversion = inversionAt(tokens, i, i + 1);
    if (inversion) break;
    if (keyAt(tokens, i) === "," || i === sentence.to - 1) {
      const content = contentOf(reading, sentence, { from: at, end: i, rule: "as-says", strict: false }, i);
      return content && { form: "according-to", cue: spanOf(tokens, at, i), speaker: spanOf(tokens, named.from, named.to), content, relays: [], rule: "as-says" };
    }
  }
  return null;
}
