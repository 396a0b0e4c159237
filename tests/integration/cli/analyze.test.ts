import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Analysis } from "@/lib/domain/assists/analyze";
import { projectRoot } from "@/lib/project-root";

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function analyze(args: readonly string[], input: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "-s", "recoupe", "--", "analyze", ...args], { cwd: projectRoot });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

describe("recoupe analyze", () => {
  it("reads standard input and indexes it as given", async () => {
    const text = "\u{1F6A7} Selon l’ONU, dix soldats auraient été tués fin juillet.\r\n";
    const { code, stdout } = await analyze(["-", "--lang", "fr", "--date", "2024-10-15", "--json"], text);
    expect(code).toBe(0);
    const analysis = JSON.parse(stdout) as Analysis & { ms: number };
    expect(Object.keys(analysis)).toEqual(["language", "sentences", "attributions", "hedges", "quantities", "dates", "actors", "ms"]);
    expect(analysis.attributions.map(({ form, speaker, chain }) => [form, speaker?.text, chain.length])).toEqual([["according-to", "l’ONU", 1]]);
    for (const { start, end, text: words } of [...analysis.hedges, ...analysis.quantities, ...analysis.dates, ...analysis.actors]) expect(text.slice(start, end)).toBe(words);
    expect(analysis.dates.map(({ from }) => from)).toEqual(["2024-07-21"]);
    expect(analysis.ms).toBeGreaterThanOrEqual(0);
  });

  it("ends quietly when its reader has had enough", async () => {
    const long = "Selon l’ONU, dix soldats ont été tués. ".repeat(3_000);
    const child = spawn("sh", ["-c", "npm run -s recoupe -- analyze - --lang fr --json | head -c 10"], { cwd: projectRoot });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.stdin.on("error", () => undefined).end(long);
    await new Promise((resolve) => child.on("close", resolve));
    expect(stderr.replaceAll(/^npm .*$/gmu, "").trim()).toBe("");
  });

  it.each([
    ["an unknown language", ["-", "--lang", "de"], 2],
    ["a day that does not exist", ["-", "--date", "2024-02-30"], 2],
    ["a missing file", ["no-such-file.txt"], 1],
  ])("refuses %s", async (_, args, expected) => {
    const { code, stdout, stderr } = await analyze(args, "");
    expect([code, stdout]).toEqual([expected, ""]);
    expect(stderr).not.toBe("");
  });
});
