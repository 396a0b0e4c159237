import { type Dispatcher, errors, request } from "undici";
import { FetchFailure } from "./fetch-failure";
import { hostOf, internet, type Network, pinnedAgent } from "./network";
import { ACCEPTED_ENCODINGS, readBody } from "./read-body";

/** How the program names itself to sites. */
export const USER_AGENT = "Recoupe/0.1 (fact-checking workbench; saves single pages at a person's request)";

/** What a site told about a page when it was last fetched, to ask only for something newer. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

export interface FetchedPage {
  status: "fetched";
  /** Where the bytes came from, after redirects. */
  url: string;
  /** Every address that was asked, the given one first. */
  hops: string[];
  bytes: Uint8Array;
  /** As the site states it, parameters included; empty when it does not. */
  mediaType: string;
  etag: string | null;
  lastModified: string | null;
}

export type FetchResult = FetchedPage | { status: "not-modified"; url: string; hops: string[] };

export interface FetchOptions {
  validators?: Validators;
  signal?: AbortSignal;
  network?: Network;
}

/**
 * A web address as it may be fetched.
 * @throws FetchFailure `bad-address`, `not-http` or `with-password`.
 */
export function webAddress(input: string, base?: URL): URL {
  const text = input.trim();
  const url = text.length <= internet.limits.urlLength && URL.canParse(text, base) ? new URL(text, base) : null;
  if (!url) throw new FetchFailure("bad-address");
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new FetchFailure("not-http");
  if (url.username !== "" || url.password !== "") throw new FetchFailure("with-password");
  url.hash = "";
  return url;
}

const header = (response: Dispatcher.ResponseData, name: string): string => {
  const value = response.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
};

/** What went wrong below HTTP, as one of our reasons. */
function asFailure(error: unknown, url: URL, signal: AbortSignal | undefined): FetchFailure {
  if (error instanceof FetchFailure) return error;
  if (signal?.aborted) return new FetchFailure("aborted", "", { cause: error });
  const late = error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError || error instanceof errors.ConnectTimeoutError;
  const overdue = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
  return new FetchFailure(late || overdue ? "timeout" : "no-connection", hostOf(url), { cause: error });
}

function requestHeaders(validators: Validators | undefined): Record<string, string> {
  return {
    "user-agent": USER_AGENT,
    accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5",
    "accept-encoding": ACCEPTED_ENCODINGS,
    ...(validators?.etag && { "if-none-match": validators.etag }),
    ...(validators?.lastModified && { "if-modified-since": validators.lastModified }),
  };
}

/** One request and its answer; a redirect gives the next address. */
async function exchange(url: URL, hops: string[], deadline: AbortSignal, network: Network, validators: Validators | undefined): Promise<FetchResult | URL> {
  const dispatcher = await pinnedAgent(url, network);
  try {
    const response = await request(url, { dispatcher, headers: requestHeaders(validators), signal: deadline });
    const { statusCode: status, body } = response;
    // An error while the body is thrown away is of no interest.
    body.on("error", () => {});
    if ([301, 302, 303, 307, 308].includes(status) && header(response, "location")) return webAddress(header(response, "location"), url);
    if (status === 304) return { status: "not-modified", url: url.href, hops };
    if (status < 200 || status > 299) throw new FetchFailure("bad-status", String(status));
    const announced = Number(header(response, "content-length"));
    if (announced > network.limits.bodyBytes) throw new FetchFailure("too-large");
    const bytes = await readBody(body, header(response, "content-encoding"), network.limits.bodyBytes);
    return {
      status: "fetched",
      url: url.href,
      hops,
      bytes,
      mediaType: header(response, "content-type"),
      etag: header(response, "etag") || null,
      lastModified: header(response, "last-modified") || null,
    };
  } finally {
    await dispatcher.destroy();
  }
}

/**
 * Fetches one web page or document. Every address, the given one and each redirect's, is resolved, checked to be on
 * the public internet and pinned; size, time and redirects are capped; no cookies are sent or kept.
 * @throws FetchFailure with a closed code and a sentence for people.
 */
export async function fetchUrl(address: string, options: FetchOptions = {}): Promise<FetchResult> {
  const network = options.network ?? internet;
  let url = webAddress(address);
  const overall = AbortSignal.timeout(network.limits.totalMs);
  const deadline = options.signal ? AbortSignal.any([options.signal, overall]) : overall;
  const hops: string[] = [];
  while (hops.length <= network.limits.redirects) {
    hops.push(url.href);
    try {
      if (deadline.aborted) throw deadline.reason;
      const result = await exchange(url, hops, deadline, network, options.validators);
      if (!(result instanceof URL)) return result;
      url = result;
    } catch (error) {
      throw asFailure(error, url, options.signal);
    }
  }
  throw new FetchFailure("too-many-redirects");
}
