import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * The network address a request came from: the socket's, or what the proxies in front of this server say of it. Each proxy
 * adds the address it was called from at the end of `X-Forwarded-For`, so that only as many entries from the end as there
 * are proxies were written by one of ours; whatever stands before them anybody can have written.
 *
 * @param proxies how many proxies of ours stand in front; with 0 the header is not believed at all
 */
export function callerAddress(socket: string | undefined, forwarded: string | undefined, proxies: number): string | null {
  const told = (forwarded ?? "").split(",").map((entry) => entry.trim()).filter(Boolean);
  const address = proxies === 0 ? socket : (told[Math.max(0, told.length - proxies)] ?? socket);
  // An IPv4 address on a socket of both kinds (RFC 4291 §2.5.5.2) is the same caller.
  return address?.replace(/^::ffff:(?=\d+\.)/iu, "") ?? null;
}

/**
 * From now on every request to a server of this process carries its caller's address, and nothing else, in
 * `X-Forwarded-For`: a framework that hands on headers only has no other place for it, and takes over what a caller wrote there.
 */
export function keepCallerAddresses(proxies: number): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const { "x-forwarded-for": forwarded } = request.headers;
    const address = callerAddress(request.socket.remoteAddress, Array.isArray(forwarded) ? forwarded.join(",") : forwarded, proxies);
    if (address === null) delete request.headers["x-forwarded-for"];
    else request.headers["x-forwarded-for"] = address;
  });
}
