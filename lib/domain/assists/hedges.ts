import type { LexiconLanguage } from "../lexicon/language";
import { HEDGE_WORD_KINDS, type HedgeKind } from "../lexicon/cue-words";
import { HEDGE_PHRASES } from "../lexicon/hedge-phrases";
import type { FoundAttribution } from "./statements/attribution";
import { uncheckedFrom } from "./english/unchecked";
import { PhraseTrie } from "./reading/phrase-trie";
import type { Reading } from "./reading/reading";
import { readingTokens } from "./reading/reading-tokens";
import type { RuleId } from "./rules";
import type { FoundHedge, Hedge } from "./statements/hedge";
import { SpanCover } from "./reading/span-cover";
import { testedOnce, type Word } from "./reading/vocabulary";

const RULE_OF: Readonly<Record<HedgeKind, RuleId>> = {
  adverb: "hedge-adverb",
  modal: "modal-can",
  verb: "hedge-verb",
  distancing: "hedge-distance",
  "vague-source": "vague-source",
};

const TRIES: Readonly<Record<LexiconLanguage, PhraseTrie<HedgeKind>>> = { fr: new PhraseTrie(), en: new PhraseTrie() };
for (const [language, kind, phrases] of HEDGE_PHRASES) {
  for (const phrase of phrases) TRIES[language].add(readingTokens(phrase, 0, phrase.length).map((token) => token.key), kind);
}
const BEGINS: Readonly<Record<LexiconLanguage, (word: Word) => boolean>> = { fr: testedOnce((key) => TRIES.fr.begins(key)), en: testedOnce((key) => TRIES.en.begins(key)) };
/** Words of one list that mean something else in the other language. */
const ENGLISH_ONLY = /^(?:might|may|could|perhaps|maybe|[a-z]+ly|so-called|alleged|purported|supposed|presumed|putative|un\w+ed|seem(?:s|ed)?|appear(?:s|ed)?|suggests)$/;
// French verbs of appearance are read off their forms, which tell « paraît en mars » from « paraît calme ».
for (const [word, kind] of HEDGE_WORD_KINDS) if (kind !== "verb" || ENGLISH_ONLY.test(word)) TRIES[ENGLISH_ONLY.test(word) ? "en" : "fr"].add([word], kind);

/**
 * The hedges of one paragraph, in order: `own` are those its language reads off verb forms; locutions and scare quotes are added.
 * `attributions` are those of the same paragraph, for quoted words that somebody said are no scare quotes.
 */
export function hedgesOf(reading: Reading, language: LexiconLanguage, own: readonly FoundHedge[], attributions: readonly FoundAttribution[]): Hedge[] {
  // "Prosecutors alleged that": a verb with its speaker.
  const said = language === "en" ? attributions.filter(({ speaker, rule }) => speaker && rule !== "reportive-conditional").map(({ cue }) => cue) : [];
  const locutions = phrases(reading, language).filter(({ start, end }) => !said.some((cue) => cue.start <= start && end <= cue.end && reading.text.slice(start, end).toLowerCase() === "alleged"));
  const found = withoutOverlaps([...locutions, ...own, ...scareQuotes(reading, attributions)]);
  return found.map(({ start, end, kind, rule }) => ({ start, end, text: reading.text.slice(start, end), kind, rule }));
}

function phrases(reading: Reading, language: LexiconLanguage): FoundHedge[] {
  const { tokens } = reading;
  const found: FoundHedge[] = [];
  const trie = TRIES[language];
  const begins = BEGINS[language];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    const unchecked = language === "en" && first ? uncheckedFrom(tokens, at) : null;
    if (first && unchecked !== null) found.push({ start: tokens[unchecked]?.start ?? first.start, end: first.end, kind: "distancing", rule: RULE_OF.distancing });
    const hit = first && begins(first.word) ? trie.longestAt(tokens, at) : null;
    const kind = hit?.values[0];
    if (!hit || !kind || !first) continue;
    if (hit.end === at + 1 || first.key === "no") {
      if (language === "en" && isNoEnglishHedge(tokens, at, hit.end)) continue;
    }
    // "were reported to the coast guard": whom they were reported to.
    if (language === "en" && kind === "verb" && tokens[hit.end - 1]?.key === "to" && (tokens[hit.end]?.capital || /^(?:the|a|an|his|her|its|their|police|him|them)$/.test(tokens[hit.end]?.key ?? ""))) continue;
    if (language === "fr" && isSaidByAll(tokens, at, hit.end)) continue;
    found.push({ start: first.start, end: tokens[hit.end - 1]?.end ?? first.end, kind, rule: RULE_OF[kind] });
    at = hit.end - 1;
  }
  return found;
}

/** « on dit merci », « on dit à quoi », « comme on dit »: how people speak, and no unnamed source; « on dit que » is one. */
function isSaidByAll(tokens: Reading["tokens"], at: number, end: number): boolean {
  if (tokens[at]?.key !== "on" || tokens[at + 1]?.key !== "dit") return false;
  return tokens[at - 1]?.key === "comme" || !/^(?:que|qu'|:|de|d'|du|des|le|la|les|l'|aussi|ici|même)$/.test(tokens[end]?.key ?? "");
}

const BEING = /^(?:is|are|was|were|be|been|isn't|aren't|wasn't|weren't|there's|it's|have|has|had|little)$/;
const ENDS_CLAUSE = /^[,.;:!?)]$/;
/** After "appeared" these tell where or when somebody came up. */
const WHERE = /^(?:in|on|at|before|with|from|as|alongside|for|during|under|by)$/;

const NOT_DESCRIBED = /^(?:of|by|that|the|a|an|he|she|they|it|his|her|their|its)$/;
/** "could see", "could hear": what somebody was able to do. */
const PERCEIVES = /^(?:see|hear|feel|smell|remember|afford|recall|barely|hardly|swim|walk|reach|find|no)$/;

/** Words of the list in their other uses: "could not swim", "all they could", "was supposed to meet", "more likely", "appeared in court", "there is no doubt". */
function isNoEnglishHedge(tokens: Reading["tokens"], at: number, end: number): boolean {
  const first = tokens[at];
  const before = tokens[at - 1]?.key ?? "";
  const after = tokens[end];
  switch (first?.key) {
    case "may":
      return first.capital;
    case "suspected":
      // "Police suspected the men": a verb with its subject; "14 suspected rebels" is none.
      return end === at + 1 && !((after?.kind === "word" || after?.kind === "quote") && !NOT_DESCRIBED.test(after.key) && (tokens[at - 1]?.kind === "number" || /^(?:a|an|the|new|two|three|four|five|six|seven|eight|nine|ten|several|some|many|other|those|these|all|of|by|with|against|on|for|from|as|their|his|her|its|and|.*ing|killed|arrested|detained|shot|captured|wounded)$/.test(before)));
    case "could":
      if (PERCEIVES.test(after?.key ?? "")) return true;
      return after === undefined || after.key === "not" || (after.key === "to" && before !== "as") || (after.kind === "sign" && ENDS_CLAUSE.test(after.key));
    case "supposed":
      return after?.key === "to" && BEING.test(before);
    case "likely":
      return /^(?:more|less|as)$/.test(before) && after?.key === "to";
    case "no":
      return BEING.test(before);
    case "appear":
    case "appears":
    case "appeared":
      return after === undefined || WHERE.test(after.key) || after.kind === "sign" || after.kind === "number";
    default:
      return false;
  }
}

/** Longest quotation, in characters, that may be one or two words held at arm's length. */
const SCARE_LENGTH = 32;

function scareQuotes(reading: Reading, attributions: readonly FoundAttribution[]): FoundHedge[] {
  const { text, tokens, quotes } = reading;
  if (quotes.length === 0) return [];
  const first = tokens[0]?.start ?? 0;
  const last = tokens.at(-1)?.end ?? 0;
  const covers = new SpanCover(attributions.map(({ content }) => content));
  return quotes
    .filter(({ open, close, start, end, unclosed }) => {
      if (unclosed || open < first || close > last || end - start > SCARE_LENGTH) return false;
      const words = text.slice(start, end);
      return /^\p{Ll}/u.test(words) && words.split(/\s+/).length <= 3 && !covers.touches(open, close);
    })
    .map(({ open, close }) => ({ start: open, end: close, kind: "distancing", rule: "scare-quotes" }));
}

/** In order; of two that overlap the longer stays. */
function withoutOverlaps(found: FoundHedge[]): FoundHedge[] {
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundHedge[] = [];
  for (const hedge of sorted) {
    const last = kept.at(-1);
    if (!last || hedge.start >= last.end) kept.push(hedge);
    else if (hedge.end - hedge.start > last.end - last.start) kept[kept.length - 1] = hedge;
  }
  return kept;
}
