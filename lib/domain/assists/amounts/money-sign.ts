import type { ScanToken } from "../reading/scan";

const SIGNS: ReadonlySet<string> = new Set(["$", "£", "€"]);

/** Whether a sign of money stands stuck before a figure: "$3 billion", "£40"; in "1€2" it is the first figure's. */
export function isMoneySign(tokens: readonly ScanToken[], at: number): boolean {
  const figure = tokens[at + 1];
  if (tokens[at]?.gap === "none" && tokens[at - 1]?.kind === "figure") return false;
  return SIGNS.has(tokens[at]?.key ?? "") && figure?.kind === "figure" && figure.gap === "none";
}
