import { boundsOf, formatRange, formatTyped } from "../../claims/format-answer";
import { periodText, statusText } from "../../claims/scope-text";
import type { Scope } from "../../claims/types";
import { parsePartialDate } from "../../claims/partial-date";
import { remembered } from "../../lexicon/remembered";
import { parseAnswerCell } from "../../quantity/parse-answer-cell";
import { isWithheld } from "../../quantity/quantity";
import type { AccountRef, Explanation, ScopeField } from "../types";
import { formatDate, quoted, type Locale } from "../../support/locale-format";
import type { Phrases } from "./phrases";
import { ENGLISH } from "./phrases-en";
import { FRENCH } from "./phrases-fr";

/** UTF-16 units of a quote in a sentence; the whole quote stands beside it in every view. */
const QUOTE_LIMIT = 140;
/** A question of two hundred accounts names the same few amounts in twenty thousand sentences. */
const readAmount = remembered((words) => parseAnswerCell(words));
/** Opponents named in a sentence on silence before "…". */
const NAMED_LIMIT = 5;

function clip(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= QUOTE_LIMIT) return flat;
  const cut = flat.slice(0, QUOTE_LIMIT).replace(/[\ud800-\udbff]$/, "");
  const word = cut.lastIndexOf(" ");
  return `${word > QUOTE_LIMIT / 2 ? cut.slice(0, word) : cut}…`;
}

/** Marks inside marks: French quotes English ones and the other way round; the same pair twice would close early. */
function inQuotes(text: string, locale: Locale): string {
  const bare = clip(text).replace(/^[«“"]\s*([^«»“”"]*?)\s*[»”"]$/u, "$1");
  const inner = locale === "fr" ? bare.replace(/«\s*/gu, "“").replace(/\s*»/gu, "”") : bare.replace(/[“”]/gu, "'");
  return quoted(inner, locale);
}

function saidWords(account: AccountRef, locale: Locale): string | null {
  const words = account.quote ?? account.answer?.answer ?? null;
  if (words !== null && words.trim() !== "") return inQuotes(words, locale);
  return account.answer && formatTyped(account.answer, locale);
}

function label(account: AccountRef, locale: Locale, dates: readonly string[] = []): string {
  const said = saidWords(account, locale);
  if (said === null) return dates.length > 0 ? `${account.claimant} (${dates.join(", ")})` : account.claimant;
  return `${said} (${[account.claimant, ...dates].join(", ")})`;
}

/** The dates that show an update; names are given once at the head of that sentence. */
function dated(account: AccountRef, phrases: Phrases, locale: Locale): string {
  const said = saidWords(account, locale) ?? phrases.noAnswer;
  const dates = [
    ...(account.asOf === null ? [] : [phrases.asOf(formatDate(account.asOf, locale))]),
    ...(account.statementDate === null ? [] : [phrases.saidOn(formatDate(account.statementDate, locale))]),
  ];
  return dates.length === 0 ? said : `${said} (${dates.join(", ")})`;
}

function scopeWords(scope: Scope, field: ScopeField, locale: Locale): string {
  if (field === "period") return quoted(periodText(scope, locale) ?? "", locale);
  return quoted(field === "status" ? statusText(scope.status ?? "", locale) : (scope[field] ?? ""), locale);
}

function scopesWords(explanation: Explanation, phrases: Phrases, locale: Locale): string {
  const scopes = explanation.scopes;
  if (scopes === undefined) return "";
  return explanation.differs
    .map((field) => `${phrases.fields[field]}${phrases.colon}${scopes.map((scope) => scopeWords(scope, field, locale)).join(` ${phrases.against} `)}`)
    .join(phrases.listSeparator);
}

/** The convention under which a vague word was read as a range; empty when the bounds were said. */
function conventionWords(account: AccountRef, phrases: Phrases, locale: Locale): string {
  const { answer } = account;
  const words = answer?.answer;
  if (answer === null || words === null || words === undefined) return "";
  if (isWithheld(boundsOf(answer))) return phrases.conventionWithheld(inQuotes(words, locale));
  if (answer.qualifier !== "vague" && answer.qualifier !== "about") return "";
  const range = answer.answerDate === null ? formatRange(answer, locale) : formatDate(answer.answerDate, locale);
  if (range === null) return "";
  const said = answer.answerDate === null ? readAmount(words) : answer;
  const byConvention = said === null || (said.low === answer.low && said.high === answer.high);
  return (byConvention ? phrases.conventionAbout : phrases.enteredAs)(inQuotes(words, locale), range);
}

function answerWords(account: AccountRef | undefined, phrases: Phrases, locale: Locale): string {
  const answer = account?.answer ?? null;
  if (answer === null) return phrases.noAnswer;
  const bounds = answer.answerYes === null && answer.answerDate === null ? formatRange(answer, locale) : formatTyped(answer, locale);
  return bounds ?? inQuotes(answer.answer ?? "", locale);
}

function otherNames(accounts: readonly AccountRef[], phrases: Phrases, locale: Locale): string {
  const named = accounts.slice(0, NAMED_LIMIT).map((account) => label(account, locale));
  return accounts.length > NAMED_LIMIT ? `${named.join(", ")} ${phrases.more(accounts.length - NAMED_LIMIT)}` : named.join(", ");
}

/** Who refuses an answer without words of its own is named alone: “12” does not contest “12”. */
function refusing(first: AccountRef, second: AccountRef | undefined): AccountRef {
  const same = first.quote === null && second !== undefined && first.answer?.answer === second.answer?.answer;
  return same ? { ...first, answer: null } : first;
}

function silentName(account: AccountRef, locale: Locale): string {
  const said = saidWords(account, locale);
  return said === null ? account.claimant : `${account.claimant} (${said})`;
}

/** The days two figures hold for, where these are known and differ. */
function otherDays(first: AccountRef, second: AccountRef | undefined, phrases: Phrases, locale: Locale): string {
  const [a, b] = [parsePartialDate(first.asOf), parsePartialDate(second?.asOf ?? null)];
  if (a === null || b === null || (a.from <= b.to && b.from <= a.to)) return "";
  return phrases.otherDays(formatDate(first.asOf ?? "", locale), formatDate(second?.asOf ?? "", locale));
}

/** The reason in one or two sentences that name quotes and claimants, in French or English typography. */
export function renderExplanation(explanation: Explanation, locale: Locale): string {
  const phrases = locale === "fr" ? FRENCH : ENGLISH;
  const [first, second] = explanation.accounts;
  if (first === undefined) return "";
  const scopes = scopesWords(explanation, phrases, locale);
  const refusal = explanation.code === "denial" || explanation.code === "retraction-own";
  const sentence = phrases.sentences[explanation.code]({
    first: label(refusal ? refusing(first, second) : first, locale),
    silent: silentName(first, locale),
    second: second === undefined ? "" : label(second, locale),
    firstDated: dated(first, phrases, locale),
    secondDated: second === undefined ? "" : dated(second, phrases, locale),
    others: otherNames(explanation.accounts.slice(1), phrases, locale),
    firstAnswer: answerWords(first, phrases, locale),
    secondAnswer: answerWords(second, phrases, locale),
    claimant: first.claimant,
    scopes,
  });
  const comparing = /^(contradiction|spread-range|spread-date|overlap)/.test(explanation.code);
  const conventions = comparing ? [first, second].map((account) => (account ? conventionWords(account, phrases, locale) : "")) : [];
  const self = explanation.sameClaimant && explanation.code.startsWith("contradiction") ? phrases.undatedSelf : "";
  const crossed = scopes !== "" && explanation.code !== "scope-mismatch" ? phrases.notCompared(scopes) : "";
  const days = explanation.code === "contradiction-range" && !explanation.sameClaimant ? otherDays(first, second, phrases, locale) : "";
  return [sentence, ...new Set(conventions), self, days, crossed].join("");
}
