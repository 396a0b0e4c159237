import type { EditClass } from "@/lib/domain/comparison/types";
import type { Marks } from "./changes";
import { readEdit } from "./packed-edits";
import type { Row } from "./rows";

/** A piece of a row with its words: plain, or a marked change. */
export interface Part {
  readonly text: string;
  /** Index of the edit; of plain text that of the first. */
  readonly edit: number;
  readonly mark: null | {
    readonly op: "delete" | "insert";
    readonly class: EditClass;
    /** Place of its change among those shown, from 0. */
    readonly change: number;
    /** Whether the edit's first words are here, not in a row above. */
    readonly begins: boolean;
    /** Index of the edit that has the same words in the other text, for what moved. */
    readonly twin: number | null;
  };
}

/**
 * The words of a row in one column. `both` is the one column of the inline view: what is deleted and what is inserted, and of
 * a change that is not marked the later text only. Neighbouring plain pieces are one part.
 */
export function rowParts(texts: { readonly a: string; readonly b: string }, edits: Int32Array, row: Row, marks: Marks, column: "a" | "b" | "both"): Part[] {
  const parts: Part[] = [];
  for (let index = row.edits[0]; index < row.edits[1]; index++) {
    const { op, a, b, class: name, twin } = readEdit(edits, index);
    if ((op === "insert" && column === "a") || (op === "delete" && column === "b")) continue;
    const side = op === "insert" || (op === "equal" && column === "b") ? "b" : "a";
    const [own, shown] = side === "a" ? [a, row.a] : [b, row.b];
    const from = Math.max(own[0], shown[0]);
    const to = Math.min(own[1], shown[1]);
    if (from >= to) continue;
    const text = texts[side].slice(from, to);
    const change = marks.edits[index] ?? 0;
    if (op !== "equal" && change > 0 && name) {
      parts.push({ text, edit: index, mark: { op, class: name, change: change - 1, begins: from === own[0], twin } });
      continue;
    }
    if (op === "delete" && column === "both") continue;
    const last = parts.at(-1);
    if (last && !last.mark) parts[parts.length - 1] = { ...last, text: last.text + text };
    else parts.push({ text, edit: index, mark: null });
  }
  return parts;
}
