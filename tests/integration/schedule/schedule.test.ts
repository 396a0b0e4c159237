import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { listCaptures, listSightings } from "@/lib/data/captures";
import { takeLease } from "@/lib/data/leases";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { loadSchedule } from "@/lib/services/schedule/load-schedule";
import { recaptureAddress } from "@/lib/services/schedule/recapture-address";
import { runDue, type Round } from "@/lib/services/schedule/run-due";
import { clearSchedule, setSchedule } from "@/lib/services/schedule/set-schedule";
import { watchSchedule } from "@/lib/services/schedule/watch-schedule";
import { importDocument } from "@/lib/services/sources/import-document";
import { acceptFetchNotice } from "@/lib/services/sources/import-url";
import { eventsOf } from "@/tests/support/access/world";
import { addMember } from "@/tests/support/cases/add-member";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";
import { startSite, type Site } from "@/tests/support/site";

const HOUR = 3_600_000;
const article = (words: string) => `<!doctype html><html lang="fr"><title>Bilan</title><article><h1>Bilan</h1><p>${words}</p></article></html>`;
const FIRST = "Le gouverneur a parlé de douze blessés dans la soirée, sans donner leurs noms ni leur origine.";
const SECOND = "Le gouverneur a parlé de vingt blessés dans la soirée, sans donner leurs noms ni leur origine.";

describeOnEachDatabase("captures by schedule", (database) => {
  let site: Site;
  let context: Context;
  let scope: CaseScope;
  let now: number;
  let rests: number[];
  let round: Round;

  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  beforeEach(async () => {
    site.pages.clear();
    site.asked.length = 0;
    rests = [];
    now = Date.UTC(2026, 5, 1);
    const plain = makeContext(database().db);
    context = { ...plain, clock: () => new Date((now += 1000)), network: site.network };
    const { slug } = await createCase(context, { title: "Veille" });
    scope = await openCase(context, slug, "case.manage");
    round = { holder: slug, signal: new AbortController().signal, rest: async (ms) => void rests.push(ms) };
    await database().db.schedule.deleteMany();
  });

  const serve = (path: string, words: string, headers: Record<string, string> = {}) =>
    site.pages.set(path, (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(article(words)));
  const add = async (path: string, host = "journal.example") => {
    const bytes = new TextEncoder().encode(article(`${FIRST} ${path} ${host}`));
    return importDocument(context, scope, { bytes, method: "upload", fileName: "page.html", metadata: { url: site.address(host, path) } });
  };
  const setUp = async (part: { everyHours?: number; sourceIds?: string[] } = {}) => {
    await acceptFetchNotice(context, scope);
    await setSchedule(context, scope, { everyHours: 6, allSources: part.sourceIds === undefined, sourceIds: part.sourceIds ?? [], version: null, ...(part.everyHours ? { everyHours: part.everyHours } : {}) });
  };
  const statusOf = async (sourceId: string) => (await loadSchedule(context, scope, sourceId)).sources[0];

  it("is off by default, and waits until somebody has read what sites learn", async () => {
    await add("/a");
    expect(await loadSchedule(context, scope)).toMatchObject({ schedule: null, mayFetch: false, sources: [{ scheduled: false, nextAt: null }] });
    expect(await runDue(context, round)).toBe(0);
    const early = setSchedule(context, scope, { everyHours: 6, allSources: true, sourceIds: [], version: null });
    await expect(early).rejects.toMatchObject({ code: "invalid", params: { field: "fetchNotice" } });
    expect(site.asked).toEqual([]);
  });

  it("is set, changed and cleared by version, and each is logged", async () => {
    await setUp();
    const stale = setSchedule(context, scope, { everyHours: 24, allSources: true, sourceIds: [], version: null });
    await expect(stale).rejects.toMatchObject({ code: "conflict", params: { current: { everyHours: 6, version: 1 } } });
    await setSchedule(context, scope, { everyHours: 24, allSources: true, sourceIds: [], version: 1 });
    await expect(clearSchedule(context, scope, { version: 1 })).rejects.toMatchObject({ code: "conflict" });
    await clearSchedule(context, scope, { version: 2 });
    expect((await eventsOf(context.db, scope.caseId)).filter((event) => event.startsWith("schedule."))).toEqual(["schedule.set", "schedule.set", "schedule.cleared"]);
    const viewer = await addMember(context.db, scope, "viewer");
    await expect(openCase({ ...context, principal: viewer }, scope.slug, "case.edit")).rejects.toMatchObject({ code: "forbidden" });
  });

  it("captures what has changed, then asks only for something newer", async () => {
    const { sourceId } = await add("/a");
    await setUp();
    serve("/a", SECOND, { etag: '"v2"' });
    expect(await runDue(context, round)).toBe(1);
    const captures = await listCaptures(context.db, scope, [sourceId]);
    expect(captures.map(({ number, method, etag }) => [number, method, etag])).toEqual([[1, "upload", null], [2, "url", '"v2"']]);
    expect(await statusOf(sourceId)).toMatchObject({ scheduled: true, fetch: { outcome: "changed", failures: 0, captureId: captures[1]?.id } });
    expect(await runDue(context, round)).toBe(0);

    now += 7 * HOUR;
    site.pages.set("/a", (request, response) => response.writeHead(request.headers["if-none-match"] === '"v2"' ? 304 : 500).end());
    expect(await runDue(context, round)).toBe(1);
    expect(await statusOf(sourceId)).toMatchObject({ fetch: { outcome: "same" } });
    expect(await listSightings(context.db, scope, [captures[1]?.id ?? ""])).toMatchObject([{ method: "url" }]);
    expect(await listCaptures(context.db, scope, [sourceId])).toHaveLength(2);
  });

  it("captures only the chosen sources where it is for those", async () => {
    const [one, two] = [await add("/one"), await add("/two")];
    await setUp({ sourceIds: [two.sourceId] });
    for (const path of ["/one", "/two"]) serve(path, SECOND);
    expect(await runDue(context, round)).toBe(1);
    expect((await statusOf(one.sourceId))?.fetch?.triedAt ?? null).toBeNull();
    expect(await statusOf(two.sourceId)).toMatchObject({ scheduled: true, fetch: { outcome: "changed" } });
  });

  it("keeps to a site's rules for programs, and takes rules it cannot read for a no", async () => {
    const [barred, unreadable] = [await add("/barred"), await add("/page", "other.example")];
    await setUp();
    for (const path of ["/barred", "/page"]) serve(path, SECOND);
    site.pages.set("/robots.txt", (request, response) =>
      request.headers.host?.startsWith("other.") ? response.writeHead(503).end() : response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nDisallow: /barred\n"),
    );
    await runDue(context, round);
    expect(await statusOf(barred.sourceId)).toMatchObject({ fetch: { outcome: "disallowed", failure: null } });
    expect(await statusOf(unreadable.sourceId)).toMatchObject({ fetch: { outcome: "failed", failures: 1, failure: { en: expect.stringContaining("other.example") } } });
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/robots.txt"]);
  });

  it("waits twice as long after each failure and says why, and begins anew after a success", async () => {
    const { sourceId } = await add("/down");
    await setUp();
    site.pages.set("/down", (_, response) => response.writeHead(500).end());
    await runDue(context, round);
    const first = await statusOf(sourceId);
    expect(first).toMatchObject({ fetch: { outcome: "failed", failures: 1, failure: { fr: expect.stringContaining("(500)"), en: expect.stringContaining("(500)") } } });
    expect((first?.nextAt?.getTime() ?? 0) - (first?.fetch?.triedAt?.getTime() ?? 0)).toBe(12 * HOUR);
    now += 7 * HOUR;
    expect(await runDue(context, round)).toBe(0);
    now += 6 * HOUR;
    serve("/down", SECOND);
    expect(await runDue(context, round)).toBe(1);
    expect(await statusOf(sourceId)).toMatchObject({ fetch: { outcome: "changed", failures: 0, failure: null } });
  });

  it("asks a host for one page at a time, rests in between, and reads its rules once", async () => {
    for (const path of ["/1", "/2", "/3"]) {
      await add(path);
      serve(path, `${SECOND} ${path}`);
    }
    await add("/1", "elsewhere.example");
    await setUp();
    expect(await runDue(context, round)).toBe(4);
    expect(site.busiest()).toBe(1);
    expect(rests).toEqual([10_000, 10_000]);
    expect(site.asked.filter(({ host, path }) => host === "journal.example" && path === "/robots.txt")).toHaveLength(1);
  });

  it.each([
    ["45", 45_000],
    ["3", 10_000],
    ["86400", 120_000],
    ["soon", 10_000],
  ])("rests as long as a site asks for, within reason: Crawl-delay %s", async (asked, rest) => {
    for (const path of ["/1", "/2"]) {
      await add(path);
      serve(path, `${SECOND} ${path}`);
    }
    site.pages.set("/robots.txt", (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end(`User-agent: *\nCrawl-delay: ${asked}\n`));
    await setUp();
    expect(await runDue(context, round)).toBe(2);
    expect(rests).toEqual([rest]);
  });

  it("leaves the work to the process that has it, takes it over when that one is gone, and stops when told to", async () => {
    await add("/a");
    await add("/b");
    await setUp();
    for (const path of ["/a", "/b"]) serve(path, `${SECOND} ${path}`);
    expect(await takeLease(context.db, "schedule", "another process", context.clock(), new Date(now + HOUR))).toBe(true);
    expect(await runDue(context, round)).toBe(0);
    now += 2 * HOUR;
    const stop = new AbortController();
    const stopping = { ...round, signal: stop.signal, rest: async () => stop.abort() };
    site.pages.set("/a", (_, response) => {
      stop.abort();
      response.writeHead(200, { "content-type": "text/html" }).end(article(SECOND));
    });
    expect(await runDue(context, stopping)).toBe(1);
    expect(await runDue(context, round)).toBe(1);
  });

  it("goes on by itself while a server runs: at once, then when due, and only then", async () => {
    const { sourceId } = await add("/a");
    await setUp();
    const began = now;
    const asked: number[] = [];
    site.pages.set("/a", (_, response) => {
      asked.push(Math.floor((now - began) / HOUR));
      response.writeHead(200, { "content-type": "text/html" }).end(article(`${SECOND} Relevé ${asked.length}.`));
    });
    const stop = new AbortController();
    // At each look half an hour has gone by; the server is stopped after fourteen hours.
    const rest = async () => {
      now += HOUR / 2;
      if (now - began > 14 * HOUR) stop.abort();
    };
    await watchSchedule(() => context, { ...round, signal: stop.signal, rest });
    expect(asked).toEqual([0, 6, 12]);
    expect((await listCaptures(context.db, scope, [sourceId])).map(({ method }) => method)).toEqual(["upload", "url", "url", "url"]);
  });

  it("is refused an address of this machine where the network is the internet's", async () => {
    const { sourceId } = await importDocument(context, scope, { bytes: new TextEncoder().encode(FIRST), method: "paste", metadata: { url: "http://127.0.0.1:1/x" } });
    await acceptFetchNotice(context, scope);
    const { network: _, ...real } = context;
    await expect(recaptureAddress(real, scope, sourceId)).rejects.toMatchObject({ code: "fetch-refused", params: { reason: "not-public" } });
    expect(await statusOf(sourceId)).toMatchObject({ fetch: { outcome: "failed", failures: 1 } });
  });
});
