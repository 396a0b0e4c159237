import { IRREGULAR_PASTS } from "../../lexicon/english-verbs";
import { wordSet } from "../../lexicon/language";
import type { DateMatch } from "./types";
import type { ScanToken } from "../reading/scan";

/** How far from a date its verb is looked for, in tokens either side; never past the end of the clause or a quotation mark. */
const REACH = 14;

const FUTURE: ReadonlySet<string> = wordSet("will shall ll upcoming scheduled due slated planned");
/** "would reopen on Friday", "could vote on Monday": still to come, unless "have" follows. */
const MODALS: ReadonlySet<string> = wordSet("would could may might must should can");
/** Verbs after which an infinitive tells of what is to come. */
const INTENDING: ReadonlySet<string> = wordSet(
  "agreed agrees plan plans planned planning expected expects expect vowed vows due set scheduled hope hopes hoped intend intends intended promised promises pledged pledges going want wants wanted is are ready likely ordered",
);
const PAST: ReadonlySet<string> = wordSet("was were had did said wasn weren hadn didn put read");
const BEING: ReadonlySet<string> = wordSet("be been being");
const PUT_OFF: ReadonlySet<string> = wordSet("adjourned postponed delayed suspended deferred extended closed pushed remanded barred banned remain remains stay stays");
/** "The trial begins Monday", "voters go to the polls on Sunday": the present of what is planned. */
const PLANNED: ReadonlySet<string> = wordSet("begins starts opens closes ends meets resumes returns expires takes goes go begin resume arrives votes launches travels flies heads departs hosts convenes faces visits reopens");
const QUOTES: ReadonlySet<string> = wordSet('" “ ” « » ‘');
const SKIPPED: ReadonlySet<string> = wordSet("on last late early this the earlier later only again");
/** Determiners and prepositions: a word in -ed after one of them describes a noun. */
const BEFORE_NOUN: ReadonlySet<string> = wordSet("the a an its his her their of in at for with by from and");

/** What a clause tells of; `sure` when the verb stands right beside the date or is a pluperfect, and no other could be meant. */
export interface EnglishTense {
  readonly tense: "past" | "future";
  readonly sure: boolean;
}

/** The tense of the verb nearest to a date: before it, and only without one, after it. Null where none shows. */
export function englishTense(tokens: readonly ScanToken[], match: DateMatch): EnglishTense | null {
  const lead = tokens[match.first - 1]?.key ?? "";
  const opening = tokens[match.first]?.key ?? "";
  const until = /^(?:until|till)$/.test(lead);
  const by = lead === "by" || opening === "by";
  const before = verbBefore(tokens, until || by ? match.first - 2 : match.first - 1, until);
  if (before) return before;
  const after = verbAfter(tokens, match.next, opensClause(tokens, lead === "by" ? match.first - 1 : match.first));
  if (after) return after;
  return by && tokens[match.next]?.key !== "'" ? { tense: "future", sure: false } : null;
}

function verbBefore(tokens: readonly ScanToken[], from: number, until: boolean): EnglishTense | null {
  let near = true;
  for (let at = from; at > from - REACH && at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || stops(token)) return null;
    if (token.kind === "word") {
      if (until && PUT_OFF.has(token.key)) return { tense: "future", sure: true };
      const read = tenseAt(tokens, at);
      if (read) return { tense: read, sure: read === "future" || near || token.key === "had" };
      if (!SKIPPED.has(token.key)) near = false;
    } else near = false;
    if (token.gap === "line") return null;
  }
  return null;
}

/** Whether a date opens its clause: "On Friday, …". "The attack Wednesday … could raise" names the attack's day. */
function opensClause(tokens: readonly ScanToken[], first: number): boolean {
  const before = tokens[first - 1];
  return before === undefined || tokens[first]?.gap === "line" || before.kind === "sign" || BEFORE_NOUN.has(before.key) || before.key === "but";
}

function verbAfter(tokens: readonly ScanToken[], from: number, opens: boolean): EnglishTense | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    const token = tokens[at];
    if (!token || stops(token) || token.gap === "line") return null;
    if (!opens && (MODALS.has(token.key) || (token.key === "," && /^(?:and|but|while)$/.test(tokens[at + 1]?.key ?? "")))) return null;
    const read = token.kind === "word" ? tenseAt(tokens, at) : null;
    if (read) return { tense: read, sure: read === "future" || token.key === "had" };
  }
  return null;
}

/** The tense a word shows by itself and by what stands right before it; null when it is no finite verb. */
function tenseAt(tokens: readonly ScanToken[], at: number): "past" | "future" | null {
  const token = tokens[at];
  const key = token?.key ?? "";
  const before = tokens[at - 1]?.key ?? "";
  if (!token || token.capital) return PAST.has(key) && at > 0 && key !== "read" ? "past" : null;
  if (FUTURE.has(key)) return "future";
  if (MODALS.has(key)) return tokens[at + 1]?.key === "have" ? "past" : "future";
  if (key === "to" && isInfinitive(tokens, at)) return INTENDING.has(before) || INTENDING.has(tokens[at - 2]?.key ?? "") ? "future" : null;
  // "on Thursday, followed by another group on Saturday": as the verb before it.
  if (key === "followed" && tokens[at + 1]?.key === "by" && tokens[at - 1]?.key === ",") return null;
  if (PAST.has(key)) return "past";
  if (PLANNED.has(key) && before !== "to" && !BEFORE_NOUN.has(before)) return "future";
  if (!isPast(key) || BEING.has(before) || BEFORE_NOUN.has(before)) return null;
  if (/^(?:is|are|s)$/.test(before)) return INTENDING.has(key) ? "future" : null;
  return "past";
}

function isPast(key: string): boolean {
  return IRREGULAR_PASTS.has(key) || (key.length > 4 && key.endsWith("ed"));
}

function isInfinitive(tokens: readonly ScanToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "word" && !next.capital && !BEFORE_NOUN.has(next.key) && !next.key.endsWith("ing");
}

function stops(token: ScanToken): boolean {
  return token.kind === "sign" && (QUOTES.has(token.key) || /^[.;!?:]$/.test(token.key));
}
