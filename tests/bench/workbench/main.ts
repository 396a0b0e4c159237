import { readFileSync } from "node:fs";
import { chromium } from "playwright";
import type { Page } from "playwright";
import { openDatabase } from "@/lib/db/client";
import type { Database } from "@/lib/db/client";
import { connect } from "@/lib/db/embedded/connect";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { importDocument } from "@/lib/services/sources/import-document";
import { newId } from "@/lib/services/support/new-id";
import { findChromium } from "../../support/chromium";
import { startInstance } from "../../support/running-instance";
import type { RunningInstance } from "../../support/running-instance";
import { bareScriptBytes } from "./bare-page";
import { measureComparison } from "./comparison";
import { measureFirstStart } from "./first-start";
import { fillCapture, makeArticle } from "./made-case";
import { longestTask, scrollThrough, watchPage, type Watched } from "./watch-page";
import { receivedBytes } from "./received-bytes";

/** Documents imported, and their size in characters. */
const ARTICLES = 1_000;
const ARTICLE_LENGTH = 5_000;

/**
 * `npm run bench`: what the workbench costs on this machine, printed as a table, asserted nowhere. Starts an instance of its
 * own the way `npm start` does. `npm run bench -- reader` measures some of its parts only.
 */
async function main(chosen: readonly string[]): Promise<void> {
  const wants = (part: "first-start" | "import" | "reader") => chosen.length === 0 || chosen.includes(part);
  const firstStart = wants("first-start") ? await measureFirstStart() : [];
  const instance = await startInstance();
  try {
    const memoryAtStart = residentMegabytes(instance);
    const embedded = await connect(`${instance.dataDirectory}`, "npm run bench");
    const db = openDatabase(embedded.url);
    try {
      const figures = [
        ...firstStart,
        ["memory of all processes after start", `${memoryAtStart} MB`],
        ...(wants("import") ? [...(await measureImport(db)), ["memory of all processes after the imports", `${residentMegabytes(instance)} MB`]] : []),
        ...(wants("reader") ? await measureReader(instance, db) : []),
      ];
      for (const [what = "", figure = ""] of figures) process.stdout.write(`${what.padEnd(58)} ${figure}\n`);
    } finally {
      await db.$disconnect();
      await embedded.stop();
    }
  } finally {
    await instance.stop();
  }
}

function contextOf(db: Database): Context {
  return { db, principal: { kind: "cli", id: "cli:bench", name: "cli:bench", isAdmin: true }, clock: () => new Date(), ids: newId };
}

async function measureImport(db: Database): Promise<string[][]> {
  const context = contextOf(db);
  const { slug } = await createCase(context, { title: "Bench", slug: "bench-import" });
  const scope = await openCase(context, slug, "case.edit");
  const started = performance.now();
  for (let n = 0; n < ARTICLES; n++) {
    await importDocument(context, scope, { bytes: new TextEncoder().encode(makeArticle(n, ARTICLE_LENGTH)), method: "cli", fileName: `${n}.txt` });
  }
  const each = (performance.now() - started) / ARTICLES;
  return [[`import of ${ARTICLES} articles of ${ARTICLE_LENGTH / 1000} kB, each`, `${each.toFixed(1)} ms`]];
}

async function measureReader(instance: RunningInstance, db: Database): Promise<string[][]> {
  const captureId = await fillCapture(contextOf(db));
  const bare = await bareScriptBytes();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ locale: "fr-FR", viewport: { width: 1440, height: 900 } });
    await makeOwner(page, instance.ownerLink);
    const address = `${instance.address}/cases/bench-reader/read/${captureId}`;
    await page.goto(address);
    await watchPage(page);
    const sizes = await receivedBytes(page, address);
    const { server, interactive } = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return { server: (entry?.responseStart ?? 0) - (entry?.requestStart ?? 0), interactive: (window as unknown as Watched).interactiveAt };
    });
    const opening = await longestTask(page);
    await scrollThrough(page);
    const scrolling = await longestTask(page);
    return [
      ["1 MB capture with 2,000 highlights: server time", `${server.toFixed(0)} ms`],
      ["… received, page", `${(sizes.document / 1000).toFixed(0)} kB`],
      ["… received, scripts (gzip)", `${(sizes.scripts / 1000).toFixed(0)} kB`],
      ["… of that a bare page of the same framework", `${(bare / 1000).toFixed(0)} kB`],
      ["… interactive (React answers keys in the text) after", `${interactive.toFixed(0)} ms`],
      ["… longest task while opening", `${opening.toFixed(0)} ms`],
      ["… longest task while scrolling through it", `${scrolling.toFixed(0)} ms`],
      ...(await measureComparison(page, instance.address, contextOf(db))),
    ];
  } finally {
    await browser.close();
  }
}

async function makeOwner(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Votre nom").fill("Bench");
  await page.getByLabel("Adresse électronique").fill("bench@example.org");
  await page.getByLabel("Mot de passe").fill("quatre mots bien longs");
  await page.getByRole("button", { name: "Créer le compte" }).click();
  await page.waitForURL((url) => url.pathname === "/");
}

/** Resident memory of the launcher and everything it started, in MB (Linux; 0 elsewhere). */
function residentMegabytes({ pids }: RunningInstance): number {
  const kilobytes = pids().map((pid) => {
    try {
      return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
}

await main(process.argv.slice(2));
