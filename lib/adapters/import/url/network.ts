import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { Agent } from "undici";
import { FETCH_LIMITS } from "@/lib/limits";
import { FetchFailure } from "./fetch-failure";
import { isPublicAddress } from "./public-address";

/** What fetching takes from the world outside; tests put their own in its place. */
export interface Network {
  /** All addresses of a host name. */
  resolve(host: string): Promise<string[]>;
  /** Where a checked address is really dialled: itself. */
  dial(address: string): string;
  limits: Record<keyof typeof FETCH_LIMITS, number>;
}

export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  dial: (address) => address,
  limits: FETCH_LIMITS,
};

/** The host of an address without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");

async function addressesOf(host: string, network: Network): Promise<string[]> {
  if (isIP(host)) return [host];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FetchFailure("timeout", host)), network.limits.connectMs);
  });
  try {
    return await Promise.race([network.resolve(host), late]);
  } catch (error) {
    throw error instanceof FetchFailure ? error : new FetchFailure("unknown-host", host, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A connection pool that reaches only the addresses that were checked: the name is resolved once, here, and what it
 * means a moment later (DNS rebinding) makes no difference. One address outside the public internet refuses the host.
 * @throws FetchFailure `unknown-host`, `not-public` or `timeout`.
 */
export async function pinnedAgent(url: URL, network: Network): Promise<Agent> {
  const host = hostOf(url);
  const addresses = await addressesOf(host, network);
  if (addresses.length === 0) throw new FetchFailure("unknown-host", host);
  if (!addresses.every(isPublicAddress)) throw new FetchFailure("not-public", host);
  const pinned = addresses.map(network.dial).map((address) => ({ address, family: isIP(address) }));
  return new Agent({
    connect: {
      timeout: network.limits.connectMs,
      lookup: (_host, options, callback) => {
        if (options.all) callback(null, pinned);
        else callback(null, pinned[0]!.address, pinned[0]!.family);
      },
    },
    headersTimeout: network.limits.silenceMs,
    bodyTimeout: network.limits.silenceMs,
    maxHeaderSize: network.limits.headerBytes,
    pipelining: 0,
  });
}
