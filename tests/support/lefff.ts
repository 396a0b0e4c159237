import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Conjugations of LEFFF by infinitive and tense letter; used to check our own forms, never shipped (its licence is LGPL-LR). */
export type Conjugations = Record<string, Partial<Record<string, (string | null)[]>>>;

/** Reads the table of the development dependency `french-verbs-lefff`. */
export function readLefff(): Conjugations {
  const path = createRequire(import.meta.url).resolve("french-verbs-lefff/dist/conjugations.json");
  return JSON.parse(readFileSync(path, "utf8")) as Conjugations;
}
