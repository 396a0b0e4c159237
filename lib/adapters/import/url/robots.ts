import robotsParser from "robots-parser";
import { FetchFailure } from "./fetch-failure";
import { fetchUrl, USER_AGENT, webAddress } from "./fetch-url";
import { internet, type Network } from "./network";

/** The name by which a site's rules would address the program. */
const PRODUCT = USER_AGENT.split("/")[0];

/** Whether a site lets a program fetch an address on its own; `unknown` has to be taken for a no. */
export type RobotsVerdict = "allowed" | "disallowed" | "unknown";

/** A site's rules for the program. */
export interface RobotsRules {
  /** What they say of one of the site's addresses. */
  readonly verdict: (address: string) => RobotsVerdict;
  /** The rest between two requests that they ask for (Crawl-delay), in milliseconds; 0 when they ask for none. */
  readonly restMs: number;
}

const same = (verdict: RobotsVerdict): RobotsRules => ({ verdict: () => verdict, restMs: 0 });

/**
 * Reads the robots.txt of an address's site (RFC 9309), once for all addresses of the site. A site without rules (4xx) allows
 * all; of rules that cannot be read now every verdict is `unknown`. A page that a person asks for is not a robot's visit and
 * needs no leave.
 * @throws FetchFailure for what is no web address.
 */
export async function readRobots(address: string, network: Network = internet): Promise<RobotsRules> {
  const rules = webAddress("/robots.txt", webAddress(address));
  try {
    const capped = { ...network, limits: { ...network.limits, bodyBytes: network.limits.robotsBytes } };
    const answer = await fetchUrl(rules.href, { network: capped });
    if (answer.status !== "fetched") return same("unknown");
    const parsed = robotsParser(rules.href, new TextDecoder().decode(answer.bytes));
    const seconds = parsed.getCrawlDelay(PRODUCT) ?? 0;
    return {
      verdict: (asked) => (parsed.isAllowed(asked, PRODUCT) === false ? "disallowed" : "allowed"),
      restMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0,
    };
  } catch (error) {
    if (error instanceof FetchFailure && error.code === "bad-status" && error.detail.startsWith("4")) return same("allowed");
    if (error instanceof FetchFailure) return same("unknown");
    throw error;
  }
}

/** Whether a site's robots.txt lets a program fetch an address on its own. */
export async function robotsVerdict(address: string, network: Network = internet): Promise<RobotsVerdict> {
  return (await readRobots(address, network)).verdict(address);
}
