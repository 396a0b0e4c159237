import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { internet, type Network } from "@/lib/adapters/import/url/network";

/** A public address that no packet reaches here: the network of the tests dials this machine in its place. */
const PUBLIC = "93.184.216.34";

/** A web site on this machine that is met under any host name ending in `.example`, as if it were on the internet. */
export interface Site {
  readonly network: Network;
  /** Paths that were asked for, with the host, in order. */
  readonly asked: { readonly host: string; readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  /** The most requests that one host was answering at the same time. */
  readonly busiest: () => number;
  /** What is answered, by path; 404 for others. */
  readonly pages: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
  readonly address: (host: string, path: string) => string;
  readonly close: () => Promise<void>;
}

/** Starts a site. */
export async function startSite(): Promise<Site> {
  const asked: Site["asked"] = [];
  const pages: Site["pages"] = new Map();
  const open = new Map<string, number>();
  let most = 0;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? "").split(":")[0] ?? "";
    const path = request.url ?? "";
    asked.push({ host, path, headers: request.headers });
    open.set(host, (open.get(host) ?? 0) + 1);
    most = Math.max(most, open.get(host) ?? 0);
    response.on("close", () => open.set(host, (open.get(host) ?? 1) - 1));
    const page = pages.get(path);
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    pages,
    busiest: () => most,
    network: {
      resolve: async (host) => (host.endsWith(".example") ? [PUBLIC] : Promise.reject(new Error(`no ${host}`))),
      dial: (address) => (address === PUBLIC ? "127.0.0.1" : "203.0.113.99"),
      limits: internet.limits,
    },
    address: (host, path) => `http://${host}:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
