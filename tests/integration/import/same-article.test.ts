import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coreProperties, docxParagraph, makeDocx } from "@/tests/support/documents/make-docx";
import { ARTICLE, ARTICLE_MARKDOWN, ARTICLE_PAGE } from "@/tests/support/documents/one-article";

const project = fileURLToPath(new URL("../../../", import.meta.url));
const run = promisify(execFile);
const paragraphs = [ARTICLE.title, ...ARTICLE.paragraphs];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recoupe-extract-"));
  const body = docxParagraph({ text: ARTICLE.title, style: "Title" }) + ARTICLE.paragraphs.map((text) => docxParagraph({ text })).join("");
  await writeFile(join(folder, "article.html"), ARTICLE_PAGE);
  await writeFile(join(folder, "article.md"), ARTICLE_MARKDOWN);
  await writeFile(join(folder, "article.docx"), makeDocx(body, coreProperties({ title: "Document1", creator: "Awa Ly" })));
  // The page printed by Chromium, in one column and in two justified ones with broken words: see tests/corpus/pdf/README.md.
  for (const name of ["article", "article-columns"]) await writeFile(join(folder, `${name}.pdf`), await readFile(join(project, "tests/corpus/pdf", `${name}.pdf`)));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** `recoupe extract`, as a person calls it from another folder. */
async function recoupe(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const options = { cwd: project, env: { ...process.env, INIT_CWD: folder } };
  const command = ["--import", "tsx", "--conditions=react-server", "cli/main.ts", ...args];
  return run(process.execPath, command, options).then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ status: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
}

describe("recoupe extract", () => {
  it.each(["article.html", "article.md", "article.docx", "article.pdf", "article-columns.pdf"])("gives the same title and paragraphs for %s", async (file) => {
    const { status, stdout, stderr } = await recoupe("extract", file, "--json");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const result = JSON.parse(stdout) as { title: string; text: string; language: string; titleInferred: boolean };
    expect(result.text.split("\n\n")).toEqual(paragraphs);
    expect(result).toMatchObject({ title: ARTICLE.title, titleInferred: false, language: "fr" });
  });

  it("says in one line what is wrong, and exits 1", async () => {
    await writeFile(join(folder, "vide.txt"), "");
    expect(await recoupe("extract", "vide.txt")).toEqual({ status: 1, stdout: "", stderr: "vide.txt is empty.\n" });
    expect(await recoupe("extract", "absent.txt")).toEqual({ status: 1, stdout: "", stderr: "absent.txt does not exist.\n" });
  });

  it("exits 2 when called wrongly", async () => {
    expect((await recoupe("extract")).status).toBe(2);
  });
});
