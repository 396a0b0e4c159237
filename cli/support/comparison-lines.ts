import { summarise } from "@/lib/domain/comparison/summary";
import type { Edit, EditClass } from "@/lib/domain/comparison/types";

const NAMES: Record<EditClass, string> = { content: "content", moved: "moved", typography: "typography", whitespace: "white space" };

/** Longest piece of a change shown on a terminal, in UTF-16 units. */
const SHOWN = 400;

const oneLine = (text: string): string => {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN / 2)} … ${flat.slice(-SHOWN / 2)}` : flat;
};

/** A comparison for a terminal: a count of changes by class, then each change of content or place with the line it begins on. */
export function comparisonLines(a: string, b: string, edits: readonly Edit[]): string {
  const { changes, segments } = summarise(edits);
  const counted = (Object.keys(NAMES) as EditClass[]).filter((name) => changes[name] > 0).map((name) => `${changes[name]} ${NAMES[name]}`);
  const lines = [counted.length > 0 ? `Changes: ${counted.join(", ")}` : "No change."];
  let line = 1;
  for (const segment of segments) {
    if (segment.kind === "changed") {
      const kinds = segment.kinds ? ` (${segment.kinds.join(", ")})` : "";
      lines.push("", `line ${line}: ${NAMES[segment.class ?? "content"]}${kinds}`);
      const gone = oneLine(a.slice(...segment.a));
      const came = oneLine(b.slice(...segment.b));
      if (gone !== "") lines.push(`- ${gone}`);
      if (came !== "") lines.push(`+ ${came}`);
    }
    line += a.slice(...segment.a).split("\n").length - 1;
  }
  return `${lines.join("\n")}\n`;
}
