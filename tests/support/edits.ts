import type { Edit } from "@/lib/domain/comparison/types";

/** What the edits say the two texts are. */
export function rebuild(edits: readonly Edit[], a: string, b: string): { a: string; b: string } {
  const part = (op: Edit["op"], side: "a" | "b"): string =>
    edits
      .filter((edit) => edit.op !== op)
      .map((edit) => (side === "a" ? a.slice(...edit.a) : b.slice(...edit.b)))
      .join("");
  return { a: part("insert", "a"), b: part("delete", "b") };
}

/** The changes in a readable form: `-deleted:class` and `+inserted:class`. */
export function changes(edits: readonly Edit[], a: string, b: string): string[] {
  return edits
    .filter((edit) => edit.op !== "equal")
    .map((edit) => `${edit.op === "delete" ? `-${a.slice(...edit.a)}` : `+${b.slice(...edit.b)}`}:${edit.class}`);
}
