import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../../../shared/data/language");

/** Whether the shared data is there; the evaluation says so plainly when it is not. */
export function hasData(): boolean {
  return existsSync(ROOT);
}

/** A JSON file of the shared data; the caller names its shape, which the sets' README fixes. */
export function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Shape;
}

/** A file of one JSON value per line. */
export function readJsonLines<Shape>(path: string): Shape[] {
  return readFileSync(join(ROOT, path), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Shape);
}

/** One of the seed articles, as it stands: the gold's offsets index it unchanged. */
export function readSeed(name: string): string {
  return readFileSync(join(ROOT, "../../seeds", name), "utf8");
}
