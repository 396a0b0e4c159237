import { CharacterClass, classOf } from "../text/characters";
import { commonStart } from "./common-ends";
import { KindFinder } from "./content-kinds";
import { EditWriter } from "./edit-writer";
import type { Stretch } from "./stretch-writer";
import { MovedParts } from "./moved-parts";
import type { Move } from "./moves";
import { rememberSaying } from "./same-saying";
import type { Gap } from "./sequences";
import type { Edit } from "./types";
import type { Words } from "./words";

/** What was found between two texts: stretches in order, the hunks of each, the moves among them. */
export interface Findings {
  readonly a: Words;
  readonly b: Words;
  readonly stretches: readonly Stretch[];
  /** One list per stretch. */
  readonly hunks: readonly (readonly Gap[])[];
  readonly moves: readonly Move[];
}

function isBlank(unit: number): boolean {
  const kind = classOf(unit);
  return kind === CharacterClass.space || kind === CharacterClass.line;
}

function once<T extends object>(find: () => T): () => T {
  let found: T | undefined;
  return () => (found ??= find());
}

/** Turns token hunks into edits that cover every character of both texts, blanks included. */
export function writeEdits({ a, b, stretches, hunks, moves }: Findings): Edit[] {
  const writer = new EditWriter();
  const kinds = new KindFinder(a, b);
  const sameSaying = rememberSaying();
  const movedA = new MovedParts(a, moves, "a", b);
  const movedB = new MovedParts(b, moves, "b", a);
  let atA = 0;
  let atB = 0;

  function equalTo(toA: number, toB: number): void {
    writer.equal(toA, toB);
    atA = toA;
    atB = toB;
  }

  /** Past the blanks before a matched token, the two sides of which may differ. */
  function blanks(toA: number, toB: number): void {
    const left = a.text.slice(atA, toA);
    const right = b.text.slice(atB, toB);
    if (left === right) return equalTo(toA, toB);
    const { before, after } = commonBlanks(left, right);
    equalTo(atA + before, atB + before);
    const kind = sameSaying(left.slice(before, left.length - after), right.slice(before, right.length - after));
    writer.form(toA - after, toB - after, kind ?? "whitespace");
    equalTo(toA, toB);
  }

  function matched(i: number, j: number): void {
    blanks(a.starts[i] ?? 0, b.starts[j] ?? 0);
    const toA = a.ends[i] ?? 0;
    const toB = b.ends[j] ?? 0;
    if (a.text.slice(atA, toA) === b.text.slice(atB, toB)) return equalTo(toA, toB);
    writer.form(toA, toB, sameSaying(a.text.slice(atA, toA), b.text.slice(atB, toB)) ?? "typography");
    atA = toA;
    atB = toB;
  }

  /** Past matched tokens between two changes: all that have the same characters at once, one by one those that differ in form. */
  function matchedRun(i: number, j: number, length: number): void {
    if (length === 0) return;
    const endA = a.ends[i + length - 1] ?? 0;
    const endB = b.ends[j + length - 1] ?? 0;
    for (let n = 0; n < length; ) {
      const common = commonStart(a.text, atA, b.text, atB, Math.min(endA - atA, endB - atB));
      if (atA + common === endA && atB + common === endB) return equalTo(endA, endB);
      const low = n;
      while (n < length && (a.ends[i + n] ?? 0) - atA <= common && (a.ends[i + n] ?? 0) - atA === (b.ends[j + n] ?? 0) - atB) n++;
      if (n > low) equalTo(a.ends[i + n - 1] ?? 0, b.ends[j + n - 1] ?? 0);
      if (n < length) matched(i + n, j + n);
      n++;
    }
  }

  function changed(hunk: Gap, toA: number, toB: number): void {
    const left = a.text.slice(atA, toA);
    const right = b.text.slice(atB, toB);
    const { before, after } = commonBlanks(left, right);
    equalTo(atA + before, atB + before);
    const endA = toA - after;
    const endB = toB - after;
    const same = sameSaying(a.text.slice(atA, endA), b.text.slice(atB, endB));
    if (same) {
      writer.form(endA, endB, same);
    } else {
      const deleted = movedA.cut(atA, endA, hunk.aHigh, once(() => kinds.inDeleted(hunk)));
      writer.change(deleted, movedB.cut(atB, endB, hunk.bHigh, once(() => kinds.inInserted(hunk))));
    }
    equalTo(toA, toB);
  }

  stretches.forEach((stretch, n) => {
    if (stretch.same) return equalTo(stretch.aTo, stretch.bTo);
    const aHigh = a.firsts[n + 1] ?? 0;
    const bHigh = b.firsts[n + 1] ?? 0;
    let i = a.firsts[n] ?? 0;
    let j = b.firsts[n] ?? 0;
    for (const hunk of hunks[n] ?? []) {
      matchedRun(i, j, hunk.aLow - i);
      const endA = hunk.aHigh < aHigh ? (a.starts[hunk.aHigh] ?? 0) : stretch.aTo;
      const endB = hunk.bHigh < bHigh ? (b.starts[hunk.bHigh] ?? 0) : stretch.bTo;
      changed(hunk, endA, endB);
      i = hunk.aHigh;
      j = hunk.bHigh;
    }
    matchedRun(i, j, aHigh - i);
    blanks(stretch.aTo, stretch.bTo);
  });
  return writer.finish();
}

/** Blanks that both strings begin and end with. */
function commonBlanks(left: string, right: string): { before: number; after: number } {
  const shorter = Math.min(left.length, right.length);
  let before = 0;
  while (before < shorter && left.charCodeAt(before) === right.charCodeAt(before) && isBlank(left.charCodeAt(before))) before++;
  let after = 0;
  for (; after < shorter - before; after++) {
    const last = left.charCodeAt(left.length - 1 - after);
    if (last !== right.charCodeAt(right.length - 1 - after) || !isBlank(last)) break;
  }
  return { before, after };
}
