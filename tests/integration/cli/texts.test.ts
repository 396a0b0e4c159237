import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Edit } from "@/lib/domain/comparison/types";
import { projectRoot } from "@/lib/project-root";
import { rebuild } from "../../support/edits";

const OLD = "\u{1F6A7} Le pont est fermé.\r\n\r\nBilan : 15 morts, selon l'armée. <b>Rien</b> d'autre & rien de plus.\r\n";
const NEW = "\u{1F6A7} Le pont est fermé.\r\n\r\nBilan : 6 morts, selon l’armée. <b>Rien</b> d'autre & rien de plus.\r\n";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "recoupe-texts-"));
  const selector = [{ type: "TextQuoteSelector", exact: "selon l'armée" }, { type: "TextPositionSelector", start: OLD.indexOf("selon") - 1, end: OLD.indexOf("selon") + 12 }];
  const files: Record<string, string | Buffer> = {
    "old.txt": `\uFEFF${OLD}`,
    "new.txt": Buffer.from(`\uFEFF${NEW}`, "utf16le"),
    "page.html": "<!doctype html><html><body><p>Bilan : 15 morts.</p></body></html>",
    "page.txt": "Bilan : 15 morts.",
    "selectors.json": JSON.stringify([{ id: "a", selector }, { selector: [{ type: "TextQuoteSelector", exact: "aucun mot de cela nulle part" }] }]),
    "bad.json": JSON.stringify([{ id: "a", selector: [{ type: "TextQuoteSelector" }] }]),
    "broken.json": "[{",
    "binary.txt": Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16]),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command from the folder of the files, as npm does for a user who is there. */
function recoupe(...parameters: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ["--conditions=react-server", "cli/recoupe.js", ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.once("close", (status) => resolve({ status, stdout, stderr })));
}

describe("recoupe compare", () => {
  it("indexes decoded text files as they stand, byte-order marks apart", async () => {
    const { status, stdout } = await recoupe("compare", "old.txt", "new.txt", "--json");
    expect(status).toBe(0);
    const { edits } = JSON.parse(stdout) as { edits: Edit[] };
    expect(rebuild(edits, OLD, NEW)).toEqual({ a: OLD, b: NEW });
    expect(edits.filter((edit) => edit.op === "insert").map(({ b, ...rest }) => ({ ...rest, text: NEW.slice(...b) }))).toEqual([
      expect.objectContaining({ text: "6", class: "content", kinds: ["number"] }),
      expect.objectContaining({ text: "l’", class: "typography" }),
    ]);
  });

  it("extracts other formats first", async () => {
    const { status, stdout } = await recoupe("compare", "page.html", "page.txt");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "No change.\n" });
  });

  it("writes a page that stands alone, in which the texts are only text", async () => {
    const { status } = await recoupe("compare", "old.txt", "new.txt", "--html", "out.html");
    expect(status).toBe(0);
    const page = readFileSync(join(folder, "out.html"), "utf8");
    expect(page).toContain("&lt;b&gt;Rien&lt;/b&gt; d&#39;autre &amp; rien de plus.");
    expect(page).not.toMatch(/<script|<link|<img|<b>|https?:/);
    expect(parse(page).childNodes.length).toBeGreaterThan(0);
  });
});

describe("recoupe reanchor", () => {
  it("answers in the order asked, in UTF-16, and says when a passage is gone", async () => {
    const { status, stdout } = await recoupe("reanchor", "--selectors", "selectors.json", "--from", "old.txt", "--to", "new.txt");
    expect(status).toBe(0);
    const start = NEW.indexOf("selon");
    expect(JSON.parse(stdout)).toEqual([
      { id: "a", status: "typographic", start, end: start + 13, score: 1, candidates: [{ start, end: start + 13, score: 1 }] },
      { status: "orphaned", start: null, end: null, score: 0, candidates: [] },
    ]);
  });
});

describe("input that cannot be used", () => {
  it.each([
    [["compare", "old.txt", "nowhere.txt"], 1, /^nowhere\.txt does not exist\.\n$/],
    [["compare", "old.txt", "binary.txt"], 1, /^[^\n]*binary\.txt[^\n]*\n$/],
    [["compare", "old.txt"], 2, /missing required argument/],
    [["reanchor", "--selectors", "bad.json", "--to", "new.txt"], 1, /^bad\.json: Entry 1, exact: [^\n]*\n$/],
    [["reanchor", "--selectors", "broken.json", "--to", "new.txt"], 1, /^broken\.json: not valid JSON\.\n$/],
    [["reanchor", "--to", "new.txt"], 2, /required option/],
  ])("recoupe %j ends with status %i and says why", async (parameters, status, message) => {
    expect(await recoupe(...parameters)).toMatchObject({ status, stdout: "", stderr: expect.stringMatching(message) });
  });
});
