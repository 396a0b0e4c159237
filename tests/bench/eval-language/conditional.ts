import { conditionalUses } from "@/lib/domain/assists/french/conditional";
import { readings } from "@/lib/domain/assists/reading/reading";
import { conditionalForm } from "@/lib/domain/lexicon/french-conditional";
import { readJsonLines } from "./data";
import type { EvalRow } from "./row";
import { scoreRows, type Counts } from "./scores";

interface GoldUse {
  readonly text: string;
  readonly start: number;
  readonly use: "R" | "M" | "H" | "P" | "F" | "A";
}

interface GoldForms {
  readonly text: string;
  readonly cnd: readonly { readonly form: string }[];
  readonly finite_not_cnd: readonly string[];
}

const SET = "ud-french-gsd-dev";

function uses(): EvalRow[] {
  const counts: Counts = { right: 0, found: 0, gold: 0 };
  for (const { text, start, use } of readJsonLines<GoldUse>(`${SET}/conditional-use.jsonl`)) {
    if (use === "A") continue;
    const reportive = isReportiveAt(text, start);
    if (reportive) counts.found += 1;
    if (use === "R") counts.gold += 1;
    if (reportive && use === "R") counts.right += 1;
  }
  return scoreRows({ kind: "conditional", set: SET, name: "reportive use", note: "ambiguous ones left out" }, counts);
}

function isReportiveAt(text: string, start: number): boolean {
  for (const reading of readings(text)) {
    for (const sentence of reading.sentences) {
      if (conditionalUses(reading, sentence).some(({ from, use }) => use === "reportive" && reading.tokens[from]?.start === start)) return true;
    }
  }
  return false;
}

function forms(): EvalRow[] {
  const counts: Counts = { right: 0, found: 0, gold: 0 };
  for (const { cnd, finite_not_cnd: others } of readJsonLines<GoldForms>(`${SET}/conditional.jsonl`)) {
    // Third persons only: the others are spoken, and a press conditional is never one of them.
    const gold = cnd.map(({ form }) => form.toLowerCase()).filter((form) => form.endsWith("t"));
    const right = gold.filter((form) => conditionalForm(form)).length;
    counts.gold += gold.length;
    counts.right += right;
    counts.found += right + others.filter((form) => conditionalForm(form.toLowerCase())).length;
  }
  return scoreRows({ kind: "conditional", set: SET, name: "third-person form" }, counts);
}

/** The reportive use told from the others, and the forms themselves told from other finite verbs. */
export const CONDITIONAL_SETS: readonly (() => EvalRow[])[] = [uses, forms];
