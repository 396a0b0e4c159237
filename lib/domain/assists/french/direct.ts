import { attributionReadings } from "../../lexicon/cues";
import { FR } from "../../lexicon/function-words";
import type { Quote } from "../reading/quotes";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import type { RuleId } from "../rules";
import { sentenceAt, type FrameAfter, type FrameFinder, type QuoteFrame } from "../statements/quote-frames";
import { clauseStart } from "./clause";
import { isAdverb, isFiniteAt, isIn, keyAt, type Range, type Tokens } from "./grammar";
import { heardBy, inversionAt, type Inversion } from "./inversion";
import { canSpeak, nounPhraseFrom } from "./noun-phrase";
import { speechVerbAt } from "./speech-verb";
import { speakerOf } from "./indirect";
import { relaysAfter } from "./relays";
import { subjectBefore } from "./subject";
import { unlistedVerbAfter } from "./unlisted-verbs";

/** A verb of saying and its speaker right after a closing mark: « … », a-t-il dit; « … », affirme X. */
function frameAfter(reading: Reading, closing: number, to: number): FrameAfter | null {
  const { tokens } = reading;
  let at = closing + 1;
  while (at < closing + 3 && /^[,.!?…–—-]$/.test(keyAt(tokens, at)) && tokens[at]?.kind === "sign") at += 1;
  if (keyAt(tokens, at) === "(") return null;
  const inversion = inversionAt(tokens, at, to);
  if (!inversion) return readInDocument(tokens, at, to) ?? unlistedVerbAfter(reading, closing, at, to);
  // « … » a annoncé la fermeture: without a comma a noun that cannot speak is the object.
  if (!inversion.sure && isObjectRather(inversion)) return null;
  const relays = relaysAfter(reading, inversion.speaker, to);
  return { ...fromInversion(tokens, inversion, "quote-inversion"), relays: heardBy(tokens, inversion, relays.spans), origins: relays.origins, end: relays.end };
}

/** « … », peut-on lire dans le rapport: the document says it. */
export function readInDocument(tokens: Tokens, at: number, to: number): FrameAfter | null {
  const modal = /^(?:peut|pouvait|pourra)$/.test(keyAt(tokens, at)) && /^(?:lire|entendre)$/.test(keyAt(tokens, at + 2));
  // « est-il indiqué dans le rapport »
  const stated = keyAt(tokens, at) === "est" && keyAt(tokens, at + 1) === "-il" && /^(?:indiqué|précisé|écrit|mentionné|souligné|ajouté|expliqué|noté|rappelé|affirmé)$/.test(keyAt(tokens, at + 2));
  const end = modal || stated ? at + 3 : /^(?:lit|lisait|entend)$/.test(keyAt(tokens, at)) ? at + 2 : null;
  if (end === null || (keyAt(tokens, at + 1) !== "-on" && !stated) || !/^(?:dans|sur)$/.test(keyAt(tokens, end))) return null;
  const document = nounPhraseFrom(tokens, end + 1, to);
  return document && { cue: spanOf(tokens, at, end), speaker: spanOf(tokens, document.from, document.to), rule: "quote-inversion", end: document.to };
}

function isObjectRather(inversion: Inversion): boolean {
  return inversion.verb.reading.verb.frames.includes("noun");
}

function fromInversion(tokens: Tokens, inversion: Inversion, rule: RuleId): QuoteFrame {
  return {
    cue: spanOf(tokens, inversion.verb.first, inversion.verb.end),
    speaker: spanOf(tokens, inversion.speaker.from, inversion.speaker.to),
    rule,
  };
}

/** A verb of saying, a name or a clause right before an opening mark: X déclare : « … », X : « … ». */
function frameBefore(reading: Reading, opening: number, sentence: SentenceRange): QuoteFrame | null {
  const { tokens } = reading;
  let end = opening;
  const colon = keyAt(tokens, end - 1) === ":";
  if (colon) end -= 1;
  if (end <= sentence.from) return null;
  const narrated = colon ? narrativeInfinitive(tokens, sentence, end) : null;
  if (narrated) return narrated;
  const verb = lastSpeechVerb(reading, sentence, end, colon);
  if (verb) return verb;
  return colon ? colonFrame(tokens, sentence, end) : null;
}

/** The last verb of saying before the quotation: anywhere in the clause before a colon, else right before the mark. */
function lastSpeechVerb(reading: Reading, sentence: SentenceRange, end: number, colon: boolean): QuoteFrame | null {
  const { tokens } = reading;
  const floor = colon ? Math.max(sentence.from, end - 40) : end - 4;
  for (let at = end - 1; at >= Math.max(floor, sentence.from); at -= 1) {
    if (!colon && !isAdverb(tokens[at]) && !speechVerbAt(tokens, at, sentence.from) && !isIn(FR.invertedPronouns, tokens[at])) return null;
    const verb = speechVerbAt(tokens, at, sentence.from);
    const agent = verb?.passive && colon ? agentOf(tokens, verb.end, end) : null;
    if (verb && agent) return { cue: spanOf(tokens, verb.first, verb.end), speaker: spanOf(tokens, agent.from, agent.to), rule: "quote-verb-before" };
    if (!verb || verb.passive || verb.reading.verb.frames.every((frame) => frame === "toll")) continue;
    if (verb.end > end || (colon && isAside(tokens, verb.first, end, sentence.from))) continue;
    const speaker = verb.pronoun === null ? (inversionBefore(tokens, verb.first, end) ?? speakerOf(reading, sentence, verb)) : { from: verb.pronoun, to: verb.pronoun + 1 };
    const said = speaker && spanOf(tokens, speaker.from, speaker.to);
    // « X reconnaît que … : « … » »: the verb has its clause, and the colon brings his words.
    if (colon && clauseStart(tokens, verb, end) !== null) return { cue: spanOf(tokens, end, end + 1), speaker: said, rule: "quote-colon" };
    return { cue: spanOf(tokens, verb.first, verb.end), speaker: said, rule: "quote-verb-before" };
  }
  return null;
}

/** « a été rappelé mercredi par l'entourage du président : « … » »: who stands after « par ». */
function agentOf(tokens: Tokens, from: number, end: number): Range | null {
  for (let i = from; i < Math.min(end, from + 5); i += 1) {
    if (keyAt(tokens, i) !== "par") continue;
    const agent = nounPhraseFrom(tokens, i + 1, end, { appositions: true });
    return agent && canSpeak(tokens, agent) ? agent : null;
  }
  return null;
}

/** « …, dont le pays assure la médiation, s'est voulu … : »: a verb in a relative clause, with the main verb after it. */
function isAside(tokens: Tokens, verb: number, end: number, from: number): boolean {
  if (!isInRelative(tokens, verb, from)) return false;
  for (let i = verb + 1; i < end; i += 1) if (keyAt(tokens, i) === ",") return hasFinite(tokens, i, end);
  return false;
}

function isInRelative(tokens: Tokens, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 8); i -= 1) {
    if (tokens[i]?.kind !== "word" || isFiniteAt(tokens, i)) return false;
    if (/^(?:qui|que|qu'|dont|où)$/.test(keyAt(tokens, i))) return true;
  }
  return false;
}

function hasFinite(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteAt(tokens, i)) return true;
  return false;
}

/** « Et d'ajouter le ministre : », « Réagit alors la porte-parole : »: a verb that opens its sentence has its subject after it. */
function inversionBefore(tokens: Tokens, first: number, end: number): Range | null {
  // « C'est ce qu'a expliqué le maire à la radio : »
  const told = keyAt(tokens, first - 2) === "ce" && /^qu[e']$/.test(keyAt(tokens, first - 1));
  if (first > 0 && tokens[first - 1]?.kind === "word" && !told) return null;
  const inversion = inversionAt(tokens, first, end);
  return inversion?.sure ? inversion.speaker : null;
}

const ANSWERS = /^(?:réponse|réaction|commentaire|explication|explications|verdict|témoignage|précision|sentence|constat|conclusion|avertissement)$/;

/** Before a colon without a verb of saying: a name alone (headline, interview), else the subject of the clause. */
function colonFrame(tokens: Tokens, sentence: SentenceRange, end: number): QuoteFrame | null {
  const cue = spanOf(tokens, end, end + 1);
  let from = sentence.from;
  for (let i = end - 1; i >= sentence.from; i -= 1) {
    if (tokens[i]?.kind === "sign" && /^[:;–—|]$/.test(keyAt(tokens, i))) {
      from = i + 1;
      break;
    }
  }
  // « Réponse de l'intéressé : »
  const answer = ANSWERS.test(keyAt(tokens, from)) && /^(?:de|d'|du|des)$/.test(keyAt(tokens, from + 1)) ? from + (/^d[ue]s?$/.test(keyAt(tokens, from + 1)) && keyAt(tokens, from + 1) !== "de" ? 1 : 2) : from;
  const name = nounPhraseFrom(tokens, answer, end, { appositions: true });
  if (name && canSpeak(tokens, name) && (name.to === end || keyAt(tokens, name.to) === "," || keyAt(tokens, name.to) === "(")) return { cue, speaker: spanOf(tokens, name.from, name.to), rule: "quote-colon" };
  for (let i = from; i < end; i += 1) {
    if (!isFiniteAt(tokens, i) || isInRelative(tokens, i, from)) continue;
    const subject = subjectBefore(tokens, i, from);
    if (subject && (canSpeak(tokens, subject) || isIn(FR.subjectPronouns, tokens[subject.from])) && !/^(?:ce|c'|cela|qui)$/.test(keyAt(tokens, subject.from))) {
      return { cue, speaker: spanOf(tokens, subject.from, subject.to), rule: "quote-colon" };
    }
    break;
  }
  // « Le général n'en démord pas : »: a verb no list holds, but its negation or pronoun shows where it stands.
  const subject = name && canSpeak(tokens, name) && isIn(FR.clitics, tokens[name.to]) ? spanOf(tokens, name.from, name.to) : null;
  return { cue, speaker: subject, rule: "quote-colon" };
}

/** « Et le maire d'ajouter : » */
function narrativeInfinitive(tokens: Tokens, sentence: SentenceRange, end: number): QuoteFrame | null {
  const last = end - 1;
  if (!/^(?:de|d')$/.test(keyAt(tokens, last - 1)) || !attributionReadings(keyAt(tokens, last), "fr").some(({ form }) => form === "infinitive")) return null;
  const from = keyAt(tokens, sentence.from) === "et" ? sentence.from + 1 : sentence.from;
  // « …, avant d'ajouter : »: whoever spoke before.
  const name = keyAt(tokens, last - 2) === "avant" ? null : nounPhraseFrom(tokens, from, last - 1, { appositions: true });
  return { cue: spanOf(tokens, last, end), speaker: name && spanOf(tokens, name.from, name.to), rule: "quote-verb-before" };
}

/** An incise inside the quotation: « Nous partons, explique-t-il, … ». */
function frameInside(reading: Reading, quote: Quote, from: number, to: number): QuoteFrame | null {
  const { tokens, quoteOf } = reading;
  for (let at = from; at < to; at += 1) {
    if (keyAt(tokens, at) !== "," || quoteOf[at] !== quote) continue;
    const inversion = inversionAt(tokens, at + 1, to);
    if (!inversion || (inversion.verb.pronoun === null && !inversion.sure && !isParted(tokens, inversion))) continue;
    const next = keyAt(tokens, inversion.end);
    if (inversion.sure && isIn(FR.prepositions, tokens[inversion.end]) && closesSoon(tokens, inversion.end, to)) return fromInversion(tokens, inversion, "quote-incise");
    if (inversion.end >= to || /^[,.;!?…]$/.test(next) || tokens[inversion.end]?.kind === "quote" || inversion.verb.pronoun !== null) {
      return fromInversion(tokens, inversion, "quote-incise");
    }
  }
  return null;
}

/** « , renchérit Awa Sow à propos de son voisin. »: how or of whom it was said, then the sign that ends the incise. */
function closesSoon(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 9); i += 1) {
    if (tokens[i]?.kind === "sign") return /^[,.;!?…]$/.test(keyAt(tokens, i));
    if (tokens[i]?.kind !== "word" || isFiniteAt(tokens, i)) return false;
  }
  return false;
}

/** « , résume la tenancière du lieu, »: between its commas, a verb of saying that takes no object has its subject after it, of whatever kind. */
function isParted(tokens: Tokens, { verb, end }: Inversion): boolean {
  return keyAt(tokens, end) === "," && !verb.reading.verb.frames.some((frame) => frame === "noun" || frame === "person" || frame === "label");
}

/** « Les Soleils d'hier » d'Ahmadou X paraît en mai: a title has no verb of its own, and the sentence goes on with it as with a noun. */
function states(reading: Reading, opening: number, closing: number): boolean {
  const { tokens } = reading;
  if (/^[.!?…]$/.test(keyAt(tokens, closing - 1))) return true;
  // « …», de Hervé L.»: whose work it is.
  const by = keyAt(tokens, closing + 1) === "," && /^(?:de|d'|du|par)$/.test(keyAt(tokens, closing + 2)) && (tokens[closing + 3]?.capital ?? false);
  const goesOn = by || tokens[closing + 1]?.kind === "word" && (sentenceAt(reading, closing)?.to ?? 0) > closing + 1;
  return !goesOn && hasFinite(tokens, opening + 1, closing);
}

/** « … », selon X: a source right after the closing mark. */
function sourced({ tokens }: Reading, closing: number): boolean {
  const at = keyAt(tokens, closing + 1) === "," ? closing + 2 : closing + 1;
  return keyAt(tokens, at) === "selon" || (keyAt(tokens, at) === "d'" && keyAt(tokens, at + 1) === "après");
}

/** Where French names who says a quotation. */
export const FRENCH_FRAMES: FrameFinder = { after: frameAfter, before: frameBefore, inside: frameInside, states, sourced };
