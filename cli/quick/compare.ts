import { readFileSync, statSync } from "node:fs";
import { compare } from "@/lib/domain/comparison/compare";
import { fromCallerFolder } from "../support/paths";
import { plainText, TEXT_NAME } from "../support/plain-text";

/** Edits as `recoupe compare --json` prints them. */
export function comparisonJson(a: string, b: string): string {
  return `${JSON.stringify({ edits: compare(a, b) }, null, 2)}\n`;
}

/** The text of a plain file in UTF-8; null for whatever else a name may stand for. */
function readPlain(name: string): string | null {
  if (!TEXT_NAME.test(name)) return null;
  const path = fromCallerFolder(name);
  return statSync(path).isFile() ? plainText(readFileSync(path)) : null;
}

/**
 * What `recoupe compare <a> <b> --json` prints for two plain text files, without the command parser and without all that the other
 * commands and formats need: loading these takes longer than comparing. Null for every other call, and where anything is in
 * the way: the command itself says what.
 *
 * @param parameters what stands after `compare` on the command line
 */
export function quickComparison(parameters: readonly string[]): string | null {
  const names = parameters.filter((parameter) => parameter !== "--json");
  const [a = "", b = ""] = names;
  if (parameters.length !== 3 || names.length !== 2 || a.startsWith("-") || b.startsWith("-")) return null;
  try {
    const left = readPlain(a);
    const right = left === null ? null : readPlain(b);
    return left === null || right === null ? null : comparisonJson(left, right);
  } catch {
    return null;
  }
}
