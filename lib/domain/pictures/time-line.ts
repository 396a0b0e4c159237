import { formatTyped } from "../claims/format-answer";
import { dayRange, parsePartialDate, type DayRange } from "../claims/partial-date";
import { FactReader, type ClaimFacts } from "../disagreement/facts";
import type { Claimant, ComparedClaim, ComparedQuestion } from "../disagreement/types";
import { isRange } from "../disagreement/value";
import { groupBy } from "../support/group-by";
import type { Locale } from "../support/locale-format";
import { picturedSides, sideKey, type PictureSide } from "./sides";
import { timeScale, type TimeAxis } from "./time-scale";
import { valueScale, type Position, type ValueAxis, type ValueScale } from "./value-scale";

/** A claim with the days on which sources that carry it were published. */
export type TimedClaim = ComparedClaim & { readonly publishedAt: readonly string[] };

/** A stretch of time on the axis; a single day has equal ends. */
export interface Stretch {
  readonly from: Position;
  readonly to: Position;
}

/** One claim in time. It stands at the moment its answer speaks of, else when it was said, else when it was published. */
export interface TimeLinePoint {
  readonly claimId: string;
  readonly placedBy: "as-of" | "statement" | "publication";
  readonly time: Stretch;
  readonly asOf: Stretch | null;
  readonly statement: Stretch | null;
  readonly publications: readonly Stretch[];
  /** On the value axis; open ends run to its edge. Null for answers that are no amount. */
  readonly range: { readonly low: Position; readonly high: Position; readonly lowOpen: boolean; readonly highOpen: boolean } | null;
  /** Best value, else the middle of a closed range, else its known end: where the line of a claimant passes. */
  readonly middle: Position | null;
  /** Whether the account itself names the value at `middle`; else it only stands for a range. */
  readonly named: boolean;
  /** Index into `lanes` for answers that are no amount. */
  readonly lane: number | null;
}

/** How one claimant's account moved, in order of time. */
export interface TimeLineSeries {
  readonly claimant: Claimant;
  readonly side: PictureSide;
  readonly points: readonly TimeLinePoint[];
}

/** A question's accounts over time, as plain data: positions run from 0 to 1. */
export interface TimeLine {
  readonly time: TimeAxis;
  readonly value: ValueAxis;
  /** One for each distinct answer of a question that asks for no amount. */
  readonly lanes: readonly string[];
  /** When what is asked about happened. */
  readonly event: Stretch | null;
  readonly sides: readonly PictureSide[];
  readonly series: readonly TimeLineSeries[];
  /** Claims that no date places. */
  readonly undated: readonly string[];
}

interface Dated {
  readonly facts: ClaimFacts;
  readonly placedBy: TimeLinePoint["placedBy"];
  readonly range: DayRange;
  readonly publications: readonly DayRange[];
}

function place(facts: ClaimFacts, claim: TimedClaim): Dated | null {
  const publications = claim.publishedAt.map(parsePartialDate).filter((range) => range !== null).sort((a, b) => a.from - b.from);
  const [first] = publications;
  if (facts.asOf !== null) return { facts, placedBy: "as-of", range: facts.asOf, publications };
  if (facts.stated !== null) return { facts, placedBy: "statement", range: facts.stated, publications };
  return first === undefined ? null : { facts, placedBy: "publication", range: first, publications };
}

function rangeOf(facts: ClaimFacts, scale: ValueScale): TimeLinePoint["range"] {
  if (!isRange(facts.value) || facts.value.kind !== "quantity") return null;
  const { low, high } = facts.value;
  return { low: scale.at(low), high: scale.at(high), lowOpen: !Number.isFinite(low), highOpen: !Number.isFinite(high) };
}

function middleOf(facts: ClaimFacts, scale: ValueScale): Position | null {
  if (!isRange(facts.value) || facts.value.kind !== "quantity") return null;
  const { low, best, high } = facts.value;
  if (best !== null) return scale.at(best);
  if (Number.isFinite(low) && Number.isFinite(high)) return (scale.at(low) + scale.at(high)) / 2;
  return scale.at(Number.isFinite(low) ? low : high);
}

/** How the accounts of one question moved: event, statement and publication times are kept apart. */
export function timeLine(
  question: ComparedQuestion,
  claims: readonly TimedClaim[],
  event: { readonly periodFrom: string | null; readonly periodTo: string | null } | null,
  locale: Locale,
): TimeLine {
  const reader = new FactReader(question);
  const read = claims.map((claim) => ({ claim, dated: place(reader.read(claim), claim) }));
  const dated = read.flatMap((one) => (one.dated === null ? [] : [one.dated]));
  const eventDays = event === null ? null : dayRange(event.periodFrom, event.periodTo ?? event.periodFrom);
  const time = timeScale([
    ...dated.flatMap(({ range, facts, publications }) => [range, ...(facts.stated === null ? [] : [facts.stated]), ...publications]),
    ...(eventDays === null ? [] : [eventDays]),
  ]);
  const amounts = dated.map(({ facts }) => facts.value).filter((value) => isRange(value) && value.kind === "quantity").filter(isRange);
  const value = valueScale(amounts.flatMap(({ low, best, high }) => (best === null ? [low, high] : [low, best, high])), amounts.some(({ high }) => high === Infinity));
  const laneOf = (facts: ClaimFacts): string => formatTyped(facts.claim, locale) ?? facts.claim.answer ?? "";
  const unmeasured = question.answerType === "quantity" ? [] : dated.filter(({ facts }) => facts.value.kind !== "none");
  const lanes = [...new Set(unmeasured.map(({ facts }) => laneOf(facts)))];
  const stretch = (range: DayRange): Stretch => ({ from: time.at(range.from), to: time.at(range.to) });
  const point = ({ facts, placedBy, range, publications }: Dated): TimeLinePoint => ({
    claimId: facts.claim.id,
    placedBy,
    time: stretch(range),
    asOf: facts.asOf === null ? null : stretch(facts.asOf),
    statement: facts.stated === null ? null : stretch(facts.stated),
    publications: publications.map(stretch),
    range: rangeOf(facts, value),
    middle: middleOf(facts, value),
    named: !isRange(facts.value) || facts.value.kind !== "quantity" || facts.value.best !== null,
    lane: lanes.length > 0 && facts.value.kind !== "none" ? lanes.indexOf(laneOf(facts)) : null,
  });
  const sides = picturedSides(claims.map(({ claimant }) => claimant));
  const byClaimant = groupBy(dated, ({ facts }) => facts.claim.claimant.id);
  const series = [...byClaimant.values()].flatMap((own): TimeLineSeries[] => {
    const claimant = own[0]?.facts.claim.claimant;
    const side = claimant && sides.get(sideKey(claimant));
    if (claimant === undefined || side === undefined) return [];
    const ordered = [...own].sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
    return [{ claimant, side, points: ordered.map(point) }];
  });
  return {
    time: time.axis,
    value: value.axis,
    lanes,
    event: eventDays === null ? null : stretch(eventDays),
    sides: [...sides.values()],
    series,
    undated: read.filter((one) => one.dated === null).map(({ claim }) => claim.id),
  };
}
