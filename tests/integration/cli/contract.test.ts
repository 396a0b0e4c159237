import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "@/cli/commands";
import { connect, type EmbeddedDatabase } from "@/lib/db/embedded/connect";
import { projectRoot } from "@/lib/project-root";

const ARTICLE = "Douze véhicules ont été perdus près du puits, selon un témoin de la colonne.\n";

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

let folder = "";
let running: EmbeddedDatabase;

/** Runs the command from the folder of the files, as npm does for a user who is there. */
function recoupe(parameters: string[], input = "", environment: Record<string, string> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, ["--conditions=react-server", "cli/recoupe.js", ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, DATABASE_URL: "", RECOUPE_DATA: "data", INIT_CWD: folder, ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const outcome: Outcome = { status: null, stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (outcome.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (outcome.stderr += chunk.toString()));
  // A command that refuses its options reads nothing.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => child.once("close", (status) => resolve({ ...outcome, status })));
}

async function json(...parameters: string[]): Promise<{ status: number | null; stderr: string; value: unknown }> {
  const { stdout, ...rest } = await recoupe([...parameters, "--json"]);
  return { ...rest, value: JSON.parse(stdout) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "recoupe-contract-"));
  mkdirSync(join(folder, "articles/inner"), { recursive: true });
  const files: Record<string, string | Buffer> = {
    "articles/a.txt": ARTICLE,
    "articles/empty.txt": "",
    "articles/inner/picture.jpg": Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]),
    "articles/inner/z.html": `<!doctype html><html lang="fr"><title>Un titre</title><body><article><h1>Un titre</h1>${"<p>Le porte-parole annonce que la colonne a quitté la ville hier soir.</p>".repeat(6)}</article></body></html>`,
    "articles/.hidden.txt": "Pas celui-ci.",
    "claims.csv": "question,claimant,answer,quote,source_title\nVéhicules perdus ?,JNIM,12,douze véhicules,A\nVéhicules perdus ?,Armée,3,trois véhicules,B\n",
    "bad.csv": "question,claimant,answer\nVéhicules perdus ?,,12\n",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  symlinkSync("..", join(folder, "articles/inner/back"));
  symlinkSync("nowhere", join(folder, "articles/lost.txt"));
  // What an instance that is running has open.
  running = await connect(join(folder, "data"), "npm start");
});
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

describe("beside a running instance", () => {
  it("import takes files and folders, says what became of each, and goes on after one that fails", async () => {
    const { status, stderr, value } = await json("import", "articles", "nowhere", "--case", "mali", "--create");
    const answer = value as { case: string; sources: Record<string, unknown>[]; failed: { file: string; reason: string }[] };
    expect({ status, stderr }).toEqual({ status: 1, stderr: "4 of 6 files could not be imported.\n" });
    expect(Object.keys(answer)).toEqual(["case", "sources", "failed"]);
    expect(answer.sources.map(({ file, title, language }) => [file, title, language])).toEqual([
      ["articles/a.txt", expect.stringMatching(/^Douze véhicules/u), "fr"],
      ["articles/inner/z.html", "Un titre", "fr"],
    ]);
    expect(Object.keys(answer.sources[0] ?? {}).sort()).toEqual(["captureId", "chars", "file", "id", "language", "sha256", "title"]);
    expect(answer.sources[0]).toMatchObject({ chars: ARTICLE.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(answer.failed.map(({ file }) => file)).toEqual(["articles/empty.txt", "articles/inner/picture.jpg", "articles/lost.txt", "nowhere"]);
    for (const { file, reason } of answer.failed) expect(reason).toContain(file.split("/").at(-1));
    const again = (await json("import", "articles/a.txt", "--case", "mali")).value as { sources: { id: string; duplicateOf?: string }[] };
    expect(again.sources[0]?.duplicateOf).toBe(answer.sources[0]?.["id"]);
  });

  it("import-claims makes what the rows say and names the rows it refuses", async () => {
    const made = await json("import-claims", "claims.csv", "--case", "tolls", "--create");
    expect(made).toEqual({ status: 0, stderr: "", value: { questions: 1, claims: 2, appearances: 2, refused: [] } });
    const refused = await json("import-claims", "bad.csv", "--case", "tolls");
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringMatching(/^1 row was refused[^\n]*\n$/u), value: { claims: 0, refused: [{ row: 2, column: "claimant", reason: expect.any(String) }] } });
  });

  it("disagreements explains each", async () => {
    const { status, value } = await json("disagreements", "--case", "tolls");
    expect(status).toBe(0);
    expect(value).toEqual([expect.objectContaining({ relation: "contradiction", explanation: expect.stringContaining("12") })]);
  });

  it.each(["markdown", "html", "json", "csv", "xlsx"])("export writes %s where the caller is", async (format) => {
    const { status, stderr, value } = await json("export", "--case", "tolls", "--format", format, "--out", `out.${format}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const written = readFileSync(join(folder, `out.${format}`));
    expect(value).toMatchObject({ case: "tolls", format, out: `out.${format}`, bytes: written.length });
    expect(written.length).toBeGreaterThan(100);
  });

  it("demo loads the demo once", async () => {
    expect((await json("demo")).value).toEqual({ case: "demo", made: true });
    expect((await json("demo")).value).toEqual({ case: "demo", made: false });
  });

  it("user add reads the password from standard input", async () => {
    const { status, stdout } = await recoupe(["user", "add", "--email", "olga@example.org", "--role", "owner", "--json"], "quatre mots bien longs\n");
    expect({ status, added: JSON.parse(stdout) }).toMatchObject({ status: 0, added: { email: "olga@example.org", isAdmin: true } });
  });

  it.each([
    [["import", "articles/a.txt", "--case", "nowhere"], 1],
    [["import", "articles/a.txt", "--case", "No Slug"], 2],
    [["import", "--case", "mali"], 2],
    [["disagreements", "--case", "nowhere"], 1],
    [["disagreements"], 2],
    [["export", "--case", "tolls", "--format", "markdown", "--out", "nowhere/note.md"], 1],
    [["export", "--case", "tolls", "--format", "csv", "--out", "nowhere/claims.csv"], 1],
    [["export", "--case", "tolls", "--format", "sonnet", "--out", "note"], 2],
    [["import-claims", "nowhere.csv", "--case", "tolls"], 1],
    [["import-claims", "articles/a.txt", "--case", "tolls"], 1],
    [["user", "add", "--email", "x@example.org", "--role", "editor"], 2],
    [["user", "add", "--email", "x@example.org", "--role", "king"], 2],
    [["extract", "nowhere.html"], 1],
    [["extract", "articles"], 1],
    [["extract", "-"], 1],
    [["analyze", "nowhere.txt"], 1],
    [["analyze", "articles/a.txt", "--lang", "tlh"], 2],
    [["no-such-command"], 2],
  ])("%j ends with %i, one line on stderr and nothing on stdout", async (parameters, status) => {
    const outcome = await recoupe(parameters);
    expect(outcome).toMatchObject({ status, stdout: "" });
    // Wrong usage may add where help is.
    expect(outcome.stderr).toMatch(status === 1 ? /^[^\n]+\n$/u : /^[^\n]+\n(?:\([^\n]+\)\n)?$/u);
    expect(outcome.stderr).not.toMatch(/Unexpected failure/u);
  });
});

describe("anywhere", () => {
  it("every command describes itself, and takes --json where it prints data", async () => {
    for (const name of Object.keys(COMMANDS)) {
      const { status, stdout } = await recoupe([...(name === "user" ? ["user", "add"] : [name]), "--help"]);
      expect({ name, status }).toEqual({ name, status: 0 });
      expect(stdout).toContain("--json");
    }
  });

  it("extract reads standard input", async () => {
    const { status, stdout } = await recoupe(["extract", "-"], ARTICLE);
    expect({ status, extracted: JSON.parse(stdout) }).toMatchObject({ status: 0, extracted: { text: ARTICLE, language: "fr", mediaType: "text/plain" } });
  });

  it("commands say what is wrong with the database they are given", async () => {
    const refused = await recoupe(["demo"], "", { DATABASE_URL: "postgresql://somebody:secret@127.0.0.1:1/nowhere" });
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringMatching(/^The database nowhere on 127\.0\.0\.1:1, which DATABASE_URL names, cannot be used: [^\n]+\n$/u) });
    expect(refused.stderr).not.toContain("secret");
    expect(await recoupe(["demo"], "", { DATABASE_URL: "mysql://host/database" })).toMatchObject({ status: 2, stderr: expect.stringContaining("DATABASE_URL") });
    expect(await recoupe(["demo"], "", { RECOUPE_DATA: "claims.csv" })).toMatchObject({ status: 1, stderr: expect.stringMatching(/^The data directory [^\n]+\n$/u) });
  });
});
