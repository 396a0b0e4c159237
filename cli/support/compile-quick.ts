import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Script } from "node:vm";

/** Two texts that differ in most ways texts do, so that what compares them is compiled. */
function sample(): [a: string, b: string] {
  const paragraph = (n: number): string =>
    `Le ${n} mai 2024, le maire aurait compté ${n * 3} blessés « au nord du pont », selon lui. According to Ms Doe, ${n} of 1,500 left${n % 4 ? "" : " (see page 12)"}.`;
  const lines = Array.from({ length: 40 }, (_, n) => paragraph(n + 1));
  const changed = lines.map((line, n) =>
    n % 5 === 0 ? line.replace("aurait compté", "n'a pas compté") : n % 5 === 1 ? line.replace("« ", "«\u00A0").replace("l'", "l’") : n % 5 === 2 ? line.replace(/\d+/, "7") : line,
  );
  const moved = changed.splice(7, 2);
  return [lines.join("\n\n"), [...changed.slice(0, 20), "Un paragraphe nouveau, sans rien de commun.", ...changed.slice(20), ...moved].join("\n\n")];
}

/**
 * Runs a quick command's bundle once and keeps beside it (`.cache`) what V8 compiled of it, functions included: a command that lasts some
 * milliseconds spends a fifth of them compiling. V8 takes it only if it is of the same version, and compiles again otherwise.
 */
export async function compileQuick(path: string): Promise<void> {
  const script = new Script(wrap(await readFile(path, "utf8")), { filename: path });
  const made: { exports: { comparisonJson?: (a: string, b: string) => string } } = { exports: {} };
  (script.runInThisContext() as (...parameters: unknown[]) => void)(createRequire(path), made, made.exports);
  made.exports.comparisonJson?.(...sample());
  await writeFile(`${path}.cache`, script.createCachedData());
}

/** As `recoupe.js` does. */
const wrap = (source: string): string => `(function (require, module, exports) {${source}\n})`;
