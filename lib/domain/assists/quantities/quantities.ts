import type { LexiconLanguage } from "../../lexicon/language";
import type { CountedStatus } from "../../lexicon/status";
import { approximateBounds } from "../../quantity/conventions";
import type { QualifiedBounds } from "../../quantity/quantity";
import { mayBeginAmount, readAmount } from "../amounts/amounts";
import type { DateItem } from "../dates/types";
import { findDates } from "../dates/dates";
import { inheritStatus } from "./siblings";
import { mayBeginLosses, readLosses } from "./losses";
import { readMention, type Mention } from "./mention";
import { mayBeginUnsaid, readUnsaid } from "./unsaid";
import { scanBlocks, scanTokens, type ScanToken } from "../reading/scan";
import { keptWithWord, type Word } from "../reading/vocabulary";
import type { TextSpan } from "../types";

/** An amount a text gives. Offsets are UTF-16 into the text as given, end exclusive; bounds follow the named conventions. */
export interface QuantityItem extends TextSpan, QualifiedBounds {
  /** The sign of a measure ("%", "km"), the unit of time ("year"), "person", or the noun itself; null is not said. */
  readonly unit: string | null;
  /** The head noun that is counted, or the sign of its measure. */
  readonly counted: TextSpan | null;
  readonly status: CountedStatus | null;
  readonly rule: string;
}

export interface QuantityOptions {
  readonly lang: LexiconLanguage;
  /** Dates already found in the same text; found here where they are not given. Their figures are no amounts. */
  readonly dates?: readonly DateItem[];
}

/**
 * Every amount a text gives, in order, without overlaps. Years, dates, ordinals, labels, telephone numbers, addresses and clock
 * times are none. Linear in the text's length.
 */
export function findQuantities(text: string, options: QuantityOptions): QuantityItem[] {
  const { lang } = options;
  const dates = options.dates ?? findDates(text, { lang, reference: null });
  const items: QuantityItem[] = [];
  const read = quantityReader(text, lang);
  let dated = 0;
  for (const block of scanBlocks(text)) {
    const first = dated;
    while (dated < dates.length && (dates[dated]?.start ?? 0) < block.end) dated += 1;
    for (const item of read(scanTokens(text, block), dates.slice(first, dated))) items.push(item);
  }
  return items;
}

/** Reads the quantities of a text block by block, for callers that have its tokens and dates. */
export function quantityReader(text: string, lang: LexiconLanguage): (tokens: readonly ScanToken[], dates: readonly DateItem[]) => QuantityItem[] {
  const wordBegins = BEGINS[lang];
  return (tokens, all) => {
    const dates = all.filter(({ rule }) => !isDuration(rule));
    let dated = 0;
    const mentions: Mention[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      const begins = token === undefined ? 0 : token.kind === "figure" ? AMOUNT : wordBegins(token.word);
      if (begins === 0) {
        at += 1;
        continue;
      }
      while (dated < dates.length && (dates[dated]?.end ?? 0) <= (token?.start ?? 0)) dated += 1;
      const date = dates[dated];
      if (token && date && token.start >= date.start) {
        at += 1;
        continue;
      }
      const amount = (begins & AMOUNT) !== 0 ? readAmount(tokens, at, lang) : null;
      const reaches = amount && date && (tokens[amount.next - 1]?.end ?? 0) > date.start;
      const mention = (amount && !reaches ? readMention(text, tokens, amount, lang) : null) ?? ((begins & LOSSES) !== 0 ? readLosses(text, tokens, at, lang) : null) ?? ((begins & UNSAID) !== 0 ? readUnsaid(tokens, at, lang) : null);
      if (mention) mentions.push(mention);
      at = mention ? mention.next : amount && !reaches && amount.form !== "article" && amount.form !== "zero" ? amount.next : at + 1;
    }
    return inheritStatus(tokens, mentions, lang).map((mention) => quantityItem(text, tokens, mention, lang));
  };
}

/** A length of time counted from elsewhere ("deux ans après la chute") is an amount of time as well as a date. */
function isDuration(rule: string): boolean {
  return rule.endsWith("-from-anchor") || rule.endsWith("-from-event") || rule.endsWith("-since");
}

/** What a word or sign may begin, a bit each: one look-up spares most of a text the grammar. */
const AMOUNT = 1;
const LOSSES = 2;
const UNSAID = 4;

function begins(lang: LexiconLanguage): (word: Word) => number {
  return keptWithWord((key) => (mayBeginAmount(key, lang) ? AMOUNT : 0) | (mayBeginLosses(key) ? LOSSES : 0) | (mayBeginUnsaid(key, lang) ? UNSAID : 0));
}

const BEGINS: Readonly<Record<LexiconLanguage, (word: Word) => number>> = { fr: begins("fr"), en: begins("en") };

function quantityItem(text: string, tokens: readonly ScanToken[], mention: Mention, lang: LexiconLanguage): QuantityItem {
  const { amount, counted } = mention;
  const span = sliceOf(text, tokens, mention.first, mention.next);
  const noun = counted ? sliceOf(text, tokens, counted.first, counted.next) : null;
  const { low, best, high, qualifier } = approximateBounds(mention.said, mention.how, counted?.measure?.continuous ?? counted?.kind === "time");
  const unit = counted?.measure?.sign ?? counted?.time ?? (counted?.kind === "person" ? "person" : (noun ? nounKey(noun.text) : null));
  const { status } = mention;
  const base = amount.rule || lang;
  // Written out: spreading one object into another is the dearest step of a reading with many amounts.
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    low,
    best,
    high,
    qualifier,
    unit,
    counted: noun,
    status: status === null ? null : status.status,
    rule: status === null ? base : `${base}+${status.status}-by-${status.by}`,
  };
}

const PLAIN = /^[a-z]*$/;

/** Normalising is dear, and most nouns need none. */
function nounKey(noun: string): string {
  return PLAIN.test(noun) ? noun : noun.normalize("NFC").toLowerCase();
}

function sliceOf(text: string, tokens: readonly ScanToken[], first: number, next: number): TextSpan {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
