import { MEASURE_UNITS } from "../../lexicon/units";
import { isMoneySign } from "../amounts/money-sign";
import type { ScanToken } from "../reading/scan";
import type { Counted } from "./counted";

/** The sign of money before the figure at `core`, as what is counted; its `first` takes in the country of "US$". Null without one. */
function moneyBefore(tokens: readonly ScanToken[], core: number): Counted | null {
  const measure = MEASURE_UNITS.get(tokens[core - 1]?.key ?? "");
  if (!measure || !isMoneySign(tokens, core - 1)) return null;
  const country = tokens[core - 2];
  const stuck = country?.kind === "word" && country.key.length <= 3 && country.capital && tokens[core - 1]?.gap === "none";
  return { first: stuck ? core - 2 : core - 1, next: core, kind: "measure", measure, time: null };
}

/** The sign of money of an amount from `core` to `next`: before it, or before an end of a range ("between $2 and $18"). */
export function moneyOf(tokens: readonly ScanToken[], core: number, next: number): Counted | null {
  for (let figure = core; figure < Math.min(core + 3, next); figure += 1) {
    const money = moneyBefore(tokens, figure);
    if (money) return money;
  }
  return null;
}
