import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchUrl, type FetchedPage, type FetchOptions } from "@/lib/adapters/import/url/fetch-url";
import { FetchFailure } from "@/lib/adapters/import/url/fetch-failure";
import { internet, type Network } from "@/lib/adapters/import/url/network";
import { robotsVerdict } from "@/lib/adapters/import/url/robots";

/** A public address that no packet reaches here: the test's network dials this machine in its place. */
const PUBLIC = "93.184.216.34";
const LIMITS = { ...internet.limits, bodyBytes: 100_000, robotsBytes: 2_000, silenceMs: 5_000, totalMs: 10_000, connectMs: 5_000 };

const seen: { host: string; headers: IncomingMessage["headers"] }[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push({ host: request.headers.host ?? "", headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

function network(names: Record<string, string[]>): Network {
  return {
    resolve: async (host) => names[host] ?? Promise.reject(new Error(`no ${host}`)),
    dial: (address) => (address === PUBLIC ? "127.0.0.1" : "203.0.113.99"),
    limits: LIMITS,
  };
}

const site = (path = "/", host = "site.example") => `http://${host}:${port}${path}`;
const fetchSite = (address = site(), options: FetchOptions = {}) => fetchUrl(address, { network: network({ "site.example": [PUBLIC] }), ...options });

async function failure(run: Promise<unknown>): Promise<[string, string]> {
  const error = await run.catch((caught: unknown) => caught);
  if (!(error instanceof FetchFailure)) throw new Error(`expected a failure, got ${String(error)}`);
  expect(error.sentence("http://x.example", "fr")).toMatch(/\.$/);
  return [error.code, error.detail];
}

describe("fetchUrl", () => {
  it("gives the bytes and what the site says of them, without cookies, under its own name", async () => {
    answer = (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag: '"a1"', "set-cookie": "id=1" }).end("<p>é");
    const page = (await fetchSite(site("/a#b"))) as FetchedPage;
    expect(new TextDecoder().decode(page.bytes)).toBe("<p>é");
    expect(page).toMatchObject({ status: "fetched", url: site("/a"), hops: [site("/a")], mediaType: "text/html; charset=utf-8", etag: '"a1"', lastModified: null });
    expect(seen.at(-1)).toMatchObject({ host: `site.example:${port}`, headers: { "user-agent": expect.stringMatching(/^Recoupe\//) } });
    expect(seen.at(-1)?.headers.cookie).toBeUndefined();
  });

  it.each([
    ["gzip", gzipSync("corps compressé")],
    ["br", brotliCompressSync("corps compressé")],
    ["identity", Buffer.from("corps compressé")],
  ])("decodes %s", async (encoding, body) => {
    answer = (_, response) => response.writeHead(200, { "content-encoding": encoding }).end(body);
    expect(new TextDecoder().decode(((await fetchSite()) as FetchedPage).bytes)).toBe("corps compressé");
  });

  it("follows redirects, relative ones too, and names every address", async () => {
    answer = ({ url }, response) => (url === "/c" ? response.end("fin") : response.writeHead(url === "/a" ? 301 : 307, { location: url === "/a" ? "b" : site("/c") }).end());
    expect(await fetchSite(site("/a"))).toMatchObject({ url: site("/c"), hops: [site("/a"), site("/b"), site("/c")] });
  });

  it("asks for something newer only, and says when there is none", async () => {
    answer = ({ headers }, response) => response.writeHead(headers["if-none-match"] === '"a1"' ? 304 : 200).end();
    expect(await fetchSite(site(), { validators: { etag: '"a1"', lastModified: "Sat, 02 Mar 2024 10:00:00 GMT" } })).toMatchObject({ status: "not-modified" });
    expect(seen.at(-1)?.headers["if-modified-since"]).toBe("Sat, 02 Mar 2024 10:00:00 GMT");
  });

  it.each([
    ["ftp://site.example/x", "not-http"],
    ["file:///etc/hosts", "not-http"],
    ["javascript:alert(1)", "not-http"],
    ["nothing at all", "bad-address"],
    ["http://user:secret@site.example/", "with-password"],
    [`http://site.example/${"a".repeat(5_000)}`, "bad-address"],
  ])("refuses %s", async (address, code) => {
    expect((await failure(fetchSite(address)))[0]).toBe(code);
  });

  it.each(["http://127.0.0.1/", "http://localhost/", "http://0x7f.1/", "http://2130706433/", "http://[::1]/", "http://[::ffff:169.254.169.254]/", "http://169.254.169.254/latest/meta-data/", "http://10.1.2.3/"])(
    "never connects to %s",
    async (address) => {
      const before = seen.length;
      expect((await failure(fetchUrl(address, { network: network({ localhost: ["127.0.0.1", "::1"] }) })))[0]).toBe("not-public");
      expect(seen).toHaveLength(before);
    },
  );

  it("refuses a name of which one address is private", async () => {
    expect(await failure(fetchUrl(site(), { network: network({ "site.example": [PUBLIC, "192.168.0.10"] }) }))).toEqual(["not-public", "site.example"]);
  });

  it("refuses a redirect to a private address, by number and by name", async () => {
    for (const location of [`http://127.0.0.1:${port}/secret`, site("/secret", "intern.example"), "file:///etc/hosts"]) {
      answer = ({ url }, response) => (url === "/secret" ? response.end("secret") : response.writeHead(302, { location }).end());
      const names = { "site.example": [PUBLIC], "intern.example": ["10.0.0.5"] };
      expect((await failure(fetchUrl(site(), { network: network(names) })))[0]).toBe(location.startsWith("file") ? "not-http" : "not-public");
    }
  });

  it("connects to the address it checked, though the name means another a moment later", async () => {
    answer = (_, response) => response.end("vérifié");
    let asked = 0;
    const rebinding: Network = { ...network({}), resolve: async () => (asked++ === 0 ? [PUBLIC] : ["127.0.0.1"]) };
    expect(new TextDecoder().decode(((await fetchUrl(site(), { network: rebinding })) as FetchedPage).bytes)).toBe("vérifié");
    expect(asked).toBe(1);
  });

  it.each<[string, string, (response: ServerResponse) => void]>([
    ["an announced size", "too-large", (response) => response.writeHead(200, { "content-length": "200000" }).write("x")],
    ["an endless body", "too-large", (response) => [...Array(200)].forEach(() => response.write("x".repeat(1_000)))],
    ["a body that unpacks to too much", "too-large", (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("0".repeat(50_000_000)))],
    ["a body that is not what it says", "bad-encoding", (response) => response.writeHead(200, { "content-encoding": "gzip" }).end("pas du gzip")],
    ["an encoding nobody asked for", "bad-encoding", (response) => response.writeHead(200, { "content-encoding": "zstd" }).end("x")],
    ["an error", "bad-status", (response) => response.writeHead(404).end("absent")],
    ["silence", "timeout", () => {}],
    ["a connection that breaks off", "no-connection", (response) => response.destroy()],
    ["a body that breaks off", "no-connection", (response) => void response.writeHead(200, { "content-length": "100" }).write("x", () => response.destroy())],
    ["headers without end", "no-connection", (response) => response.writeHead(200, { "x-long": "x".repeat(60_000) }).end()],
  ])("fails on %s with %s", async (_name, code, misbehave) => {
    answer = (_, response) => misbehave(response);
    expect((await failure(fetchSite()))[0]).toBe(code);
  });

  it("ends with a site that sends a byte now and then for ever", async () => {
    answer = (_, response) => {
      const timer = setInterval(() => response.write("."), 50);
      response.on("close", () => clearInterval(timer));
    };
    expect((await failure(fetchSite()))[0]).toBe("timeout");
  });

  it("stops following redirects, and stops when told to", async () => {
    answer = (_, response) => response.writeHead(302, { location: "/again" }).end();
    expect((await failure(fetchSite()))[0]).toBe("too-many-redirects");
    expect((await failure(fetchSite(site(), { signal: AbortSignal.abort() })))[0]).toBe("aborted");
  });

  it("names a site that does not exist and one that does not answer", async () => {
    expect(await failure(fetchUrl("http://absent.example/", { network: network({}) }))).toEqual(["unknown-host", "absent.example"]);
    const closed = { ...network({ "site.example": [PUBLIC] }), dial: () => "127.0.0.1" };
    expect((await failure(fetchUrl("http://site.example:1/", { network: closed })))[0]).toBe("no-connection");
  });
});

describe("robotsVerdict", () => {
  it.each<[string, (response: ServerResponse) => void, string]>([
    ["no rules", (response) => response.writeHead(404).end(), "allowed"],
    ["rules that leave the page open", (response) => response.end("User-agent: *\nDisallow: /admin"), "allowed"],
    ["rules that close the page", (response) => response.end("User-agent: *\nDisallow: /articles"), "disallowed"],
    ["rules that close it to us", (response) => response.end("User-agent: recoupe\nDisallow: /"), "disallowed"],
    ["a broken server", (response) => response.writeHead(503).end(), "unknown"],
  ])("%s: %s", async (_name, respond, verdict) => {
    answer = (_, response) => respond(response);
    expect(await robotsVerdict(site("/articles/1"), network({ "site.example": [PUBLIC] }))).toBe(verdict);
  });
});
