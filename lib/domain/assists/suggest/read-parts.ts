import type { LexiconLanguage } from "../../lexicon/language";
import { NEGATION_WORDS } from "../../lexicon/cue-words";
import { attributionReadings, cueKey } from "../../lexicon/cues";
import type { Presentation } from "../../claims/types";
import type { Attribution } from "../statements/attribution";
import type { DateItem } from "../dates/types";
import type { Hedge } from "../statements/hedge";
import type { QuantityItem } from "../quantities/quantities";
import type { Span } from "../types";
import { populationOf } from "./population-of";
import { isPronoun, withoutArticle } from "./speaker-words";
import type { SuggestedDays, SuggestedQuantity } from "./suggestion";
import { isStatusAlone } from "./telling";

/** Words of a cue, split as they are looked up. */
const WORDS = /[\p{L}\p{M}]+['’ʼ]?/gu;

/** How the source puts it: a verb of denying denies, unless it is itself negated; whatever somebody else says is reported. */
export function presentationOf({ cue }: Attribution, language: LexiconLanguage): Presentation {
  const keys = [...cue.text.matchAll(WORDS)].map(([word]) => cueKey(word));
  if (keys.some((key) => NEGATION_WORDS.has(key))) return "reports";
  const stances = new Set(keys.flatMap((key) => attributionReadings(key, language).map(({ verb }) => verb.stance)));
  // A form that also belongs to a verb of asserting is no denial.
  if (stances.has("assert") || stances.has("believe")) return "reports";
  return stances.has("deny") ? "denies" : stances.has("retract") ? "retracts" : "reports";
}

/** The names of a chain as they are listed; a pronoun is no link. */
export function chainOf({ chain }: Attribution): string[] {
  return chain.map(({ text }) => text).filter((text) => !isPronoun(text)).map(withoutArticle);
}

/** Who speaks, in the words of the text; null for nobody and for a pronoun. */
export function speakerOf({ speaker }: Attribution): string | null {
  return speaker && !isPronoun(speaker.text) ? speaker.text : null;
}

/** The hedging words as they stand, each once; who a vague source is stands in the chain. */
export function hedgeOf(hedges: readonly Hedge[]): string | null {
  const words = new Set(hedges.filter(({ kind }) => kind !== "vague-source").map(({ text }) => text));
  return words.size > 0 ? [...words].join(", ") : null;
}

/**
 * An amount as a claim keeps it: persons have no unit of measure, and who is counted is the population, unless the noun only says
 * what became of them: a population « morts » would never be that of another account's "soldiers", and « pertes » is a fate.
 * @param whole the text it stands in
 */
export function quantityOf(whole: string, { start, text, low, best, high, qualifier, unit, counted, status }: QuantityItem): SuggestedQuantity {
  const isThing = counted !== null && unit !== null && unit !== "person" && unit === counted.text.normalize("NFC").toLowerCase();
  const isFate = counted !== null && isStatusAlone(counted.text);
  const population = counted !== null && (unit === "person" || isThing) && !isFate ? populationOf(whole, counted, start) : null;
  return { text, low, best, high, qualifier, unit: unit === "person" || isThing ? null : unit, population, status: status ?? (isFate ? counted.text : null) };
}

/** The days of the one date that names any; of several none is chosen. */
export function daysOf(dates: readonly DateItem[]): SuggestedDays | null {
  const [only, ...others] = dates.filter(({ from, to }) => from !== null && to !== null);
  if (!only || others.length > 0 || only.from === null || only.to === null) return null;
  return { from: only.from, to: only.to };
}

/** The rule of a quantity or date without what was read beside it: « fr-figure+killed-by-verb-before » is « fr-figure ». */
export function baseRule(rule: string): string {
  const at = rule.indexOf("+");
  return at === -1 ? rule : rule.slice(0, at);
}

/** Whether a stretch lies wholly in another. */
export function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
