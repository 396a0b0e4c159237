import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { parserPool } from "@/lib/adapters/import/child/pool";
import { ParserProcess } from "@/lib/adapters/import/child/parser-process";
import { IMPORT_LIMITS } from "@/lib/limits";

const project = fileURLToPath(new URL("../../../", import.meta.url));
const entry = { folder: project, module: fileURLToPath(new URL("../../support/misbehaving-parser.mjs", import.meta.url)), options: [] };
const job = (input: string) => ({ format: "html" as const, input });

const started: ParserProcess[] = [];
function start(limits: Partial<typeof IMPORT_LIMITS | Record<keyof typeof IMPORT_LIMITS, number>> = {}): ParserProcess {
  const parser = new ParserProcess(entry, { ...IMPORT_LIMITS, ...limits });
  started.push(parser);
  return parser;
}

afterEach(() => {
  for (const parser of started.splice(0)) parser.kill();
  parserPool.close();
});

describe("a parsing process", () => {
  it("is killed when it takes too long", async () => {
    const parser = start({ parseMs: 300 });
    await expect(parser.run(job("hang"), undefined)).rejects.toMatchObject({ code: "timeout" });
    expect(parser.usable).toBe(false);
  });

  it("has a time of its own for what the reading assists do", async () => {
    const reading = { format: "suggestions" as const, input: { text: "hang", language: "fr" as const, date: null } };
    await expect(start({ parseMs: 60_000, readMs: 300 }).run(reading, undefined)).rejects.toMatchObject({ code: "timeout" });
  });

  it("ends when its heap is full, and that is told apart from a crash", async () => {
    await expect(start({ heapMegabytes: 40 }).run(job("heap"), undefined)).rejects.toMatchObject({ code: "out-of-memory" });
    await expect(start().run(job("exit"), undefined)).rejects.toMatchObject({ code: "unreadable" });
  });

  it.runIf(process.platform === "linux")("is killed when it grows outside its heap", async () => {
    await expect(start({ residentMegabytes: 300 }).run(job("buffers"), undefined)).rejects.toMatchObject({ code: "out-of-memory" });
  });

  it("is killed when the caller gives up", async () => {
    const controller = new AbortController();
    const running = start().run(job("hang"), controller.signal);
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: "aborted" });
  });

  it("knows nothing of the program's environment", async () => {
    process.env["RECOUPE_TEST_SECRET"] = "x";
    try {
      const { text } = await start().run(job("environment"), undefined);
      expect(text).not.toContain("RECOUPE_TEST_SECRET");
      expect(text.split(" ").filter((name) => !/^(?:NODE_|TE?MP|TMPDIR|SystemRoot)/.test(name))).toEqual([]);
    } finally {
      delete process.env["RECOUPE_TEST_SECRET"];
    }
  });

  it("is replaced after its share of documents", async () => {
    const parser = start({ documentsPerProcess: 2 });
    for (const left of [true, false]) {
      await parser.run(job("environment"), undefined);
      expect(parser.usable).toBe(left);
    }
  });
});

describe("the pool", () => {
  it("reads many documents at once with few processes", async () => {
    const pages = Array.from({ length: 12 }, (_, i) => `<!doctype html><body><h1>Titre numéro ${i}</h1><p>Un paragraphe assez long pour être lu, avec son numéro ${i} et un point.</p>`);
    const read = await Promise.all(pages.map((input) => parserPool.parse({ format: "html", input })));
    expect(read.map(({ title }) => title)).toEqual(pages.map((_, i) => `Titre numéro ${i}`));
  });

  it("goes on after a document that fails", async () => {
    await expect(parserPool.parse({ format: "html", input: "<p>x".repeat(IMPORT_LIMITS.htmlElements + 1) })).rejects.toMatchObject({ code: "too-complex" });
    await expect(parserPool.parse({ format: "markdown", input: "# Titre\n\nTexte." })).resolves.toMatchObject({ title: "Titre" });
  });
});
