import type { Counted } from "./counted";
import { endsClause } from "./status-words";
import type { ScanToken } from "../reading/scan";

/** How far back the toll of a figure alone is looked for, in tokens. */
const REACH = 6;
/** The same for "the death toll", whose verb leads to the figure: "rose early on Tuesday to", "from both provinces was a total of". */
const DEATH_REACH = 22;
const RISES = /^(?:tops|topped|exceeds|exceeded|surpasses|surpassed|passes|nears|neared|hits|hit|above|past|rose|rises|risen|climbed|climbs|jumped|grew|grows|soared|reached|passed|stood|stands|was|is|to|at|of|total)$/;

/** "put the death toll at nine", "raised the toll to 87", "the death toll rose early on Tuesday to at least 138 people": a figure after its toll. */
export function isToll(tokens: readonly ScanToken[], first: number, counted: Counted | null): boolean {
  const lead = tokens[first - 1]?.key ?? "";
  const leads = lead === "at" || lead === "to" || lead === "of";
  if (!leads && !/^(?:was|is|reached|passed|tops|topped|exceeds|exceeded|surpasses|surpassed|passes|nears|neared|hits|hit|above|past)$/.test(lead)) return false;
  let rises = false;
  for (let at = first - 1; at >= first - DEATH_REACH && at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || endsClause(token) || token.key === "," || token.kind === "figure") return false;
    if (token.key === "toll") return tokens[at - 1]?.key === "death" ? rises : leads && counted === null && at >= first - REACH;
    rises ||= RISES.test(token.key);
  }
  return false;
}
