import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", "*.ts", "*.tsx"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "");
const source = new Map(files.map((file) => [file, withoutComments(readFileSync(file, "utf8"))]));
const under = (...rooms: string[]) => [...source].filter(([file]) => rooms.some((room) => file.startsWith(room)));

/** Comments may name what code may not use. Strings stay: an import's path is one. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
}

/** `lib/services`, `app`, `cli`: within one, imports are relative; across, they start with `@/`, which lint rules can read. */
function roomOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "lib" ? `${first}/${second}` : first;
}

describe("what no lint rule says", () => {
  it("keeps relative imports within a room", () => {
    const escapes = [...source].flatMap(([file, text]) =>
      [...text.matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/gu)]
        .map(([, path = ""]) => ({ file, to: normalize(join(dirname(file), path)) }))
        .filter(({ to }) => roomOf(to) !== roomOf(file) && !to.startsWith("lib/db/generated")),
    );
    expect(escapes.filter(({ file }) => file.includes("/"))).toEqual([]);
  });

  it("keeps the domain without clock, randomness, environment and network", () => {
    const impure = under("lib/domain/").filter(([, text]) =>
      /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bprocess\.|\bfetch\(|\bcrypto\.|\bperformance\.|\bglobalThis\b|\bsetTimeout\b/u.test(text),
    );
    expect(impure.map(([file]) => file)).toEqual([]);
  });

  it("lets only the door make a CaseScope", () => {
    const makers = [...source].filter(([, text]) => /\bas (?:unknown as )?CaseScope\b/u.test(text)).map(([file]) => file);
    expect(makers).toEqual(["lib/services/access/open-case.ts"]);
  });

  it("puts the case into every query of a data module that takes a scope", () => {
    const loose = under("lib/data/").flatMap(([file, text]) =>
      text
        .split(/^export async function/mu)
        .filter((body) => /scope: CaseScope/u.test(body) && !/scope\.caseId|, scope[,)]/u.test(body))
        .map((body) => `${file}: ${body.slice(0, 40).trim()}`),
    );
    expect(loose).toEqual([]);
  });

  it("has no file over 250 lines of code but those with a reason", () => {
    const long = [...source].filter(([, text]) => text.split("\n").filter((row) => row.trim() !== "").length > 250).map(([file]) => file);
    expect(long).toEqual([]);
  });
});
