import type { ContentKind, Edit, EditClass, Span } from "@/lib/domain/comparison/types";

/** Classes and kinds in the order of their numbers in packed form, which is also the order they are offered in. */
export const EDIT_CLASSES: readonly EditClass[] = ["content", "moved", "typography", "whitespace"];
export const CONTENT_KINDS: readonly ContentKind[] = ["number", "date", "name", "attribution", "hedge", "negation", "quotation"];

/** An edit read back, with the index of the edit that has the same words in the other text instead of their place. */
export interface ReadEdit extends Pick<Edit, "op" | "a" | "b" | "class"> {
  readonly twin: number | null;
}

const OPS: readonly Edit["op"][] = ["equal", "delete", "insert"];

/** Numbers per edit: operation and class, the two spans, the twin. */
const STRIDE = 6;
const CLASS_SHIFT = 2;
const OP_MASK = 3;

/**
 * Edits as numbers, six each. A worker hands them over without copying, and 40,000 of them cost the page 1 MB instead of
 * a long task of unpacking objects.
 */
export function packEdits(edits: readonly Edit[]): Int32Array {
  const packed = new Int32Array(edits.length * STRIDE);
  const places = new Map<string, number>();
  edits.forEach((edit, index) => {
    if (edit.movedTo) places.set(placeOf(edit.op, edit.op === "delete" ? edit.a : edit.b), index);
  });
  edits.forEach(({ op, a, b, class: name, movedTo }, index) => {
    const twin = movedTo ? (places.get(placeOf(op === "delete" ? "insert" : "delete", movedTo)) ?? -1) : -1;
    packed.set([OPS.indexOf(op) | ((name ? EDIT_CLASSES.indexOf(name) + 1 : 0) << CLASS_SHIFT), ...a, ...b, twin], index * STRIDE);
  });
  return packed;
}

const placeOf = (op: string, [from, to]: Span): string => `${op} ${from} ${to}`;

export const countEdits = (packed: Int32Array): number => packed.length / STRIDE;

/** The edit at an index. @throws RangeError beyond the last. */
export function readEdit(packed: Int32Array, index: number): ReadEdit {
  const [head, a0, a1, b0, b1, twin] = packed.subarray(index * STRIDE, (index + 1) * STRIDE);
  const op = head === undefined ? undefined : OPS[head & OP_MASK];
  if (head === undefined || op === undefined || a0 === undefined || a1 === undefined || b0 === undefined || b1 === undefined) {
    throw new RangeError(`no edit ${index}`);
  }
  const name = EDIT_CLASSES[(head >> CLASS_SHIFT) - 1];
  return { op, a: [a0, a1], b: [b0, b1], ...(name ? { class: name } : {}), twin: twin === undefined || twin < 0 ? null : twin };
}

/** Kinds as bits, and back. */
export const packKinds = (kinds: readonly ContentKind[]): number => kinds.reduce((bits, kind) => bits | (1 << CONTENT_KINDS.indexOf(kind)), 0);
export const readKinds = (bits: number): ContentKind[] => CONTENT_KINDS.filter((_, n) => (bits & (1 << n)) !== 0);
