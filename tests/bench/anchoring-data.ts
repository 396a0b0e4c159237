import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Two states of one text and quotes of the first, with the truth in the second. */
export interface Revision {
  readonly id: string;
  readonly oldText: string;
  readonly newText: string;
  readonly anchors: readonly TrueAnchor[];
}

/** `cls`: same, short, edited, deleted, moved, lookalike. Offsets UTF-16; null where the passage is gone. */
export interface TrueAnchor {
  readonly cls: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly expect: { readonly start: number; readonly end: number } | null;
}

/** Where the evaluation data lie beside the project; they are not part of it. */
export const ANCHORING_DATA = fileURLToPath(new URL("../../../shared/data/anchoring/", import.meta.url));

/** The shared revisions, or an empty list when they are not there. */
export function readRevisions(): Revision[] {
  const texts = `${ANCHORING_DATA}revisions/`;
  if (!existsSync(texts)) return [];
  return readdirSync(texts)
    .filter((name) => name.endsWith(".old.txt"))
    .sort()
    .map((name) => {
      const id = name.slice(0, -".old.txt".length);
      const anchors = `${ANCHORING_DATA}anchors/${id}.jsonl`;
      return {
        id,
        oldText: readFileSync(texts + name, "utf8"),
        newText: readFileSync(`${texts}${id}.new.txt`, "utf8"),
        anchors: existsSync(anchors) ? readLines(anchors) : [],
      };
    });
}

function readLines(path: string): TrueAnchor[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as TrueAnchor);
}
