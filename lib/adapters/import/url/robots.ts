import robotsParser from "robots-parser";
import { FetchFailure } from "./fetch-failure";
import { fetchUrl, USER_AGENT, webAddress } from "./fetch-url";
import { internet, type Network } from "./network";

/** The name by which a site's rules would address the program. */
const PRODUCT = USER_AGENT.split("/")[0];

/**
 * Whether a site's robots.txt lets a program fetch an address on its own (RFC 9309). A site without rules (4xx) allows
 * it; rules that cannot be read now give `unknown`, which a program has to take for a no. A page that a person asks
 * for is not a robot's visit and needs no leave.
 */
export async function robotsVerdict(address: string, network: Network = internet): Promise<"allowed" | "disallowed" | "unknown"> {
  const rules = webAddress("/robots.txt", webAddress(address));
  try {
    const capped = { ...network, limits: { ...network.limits, bodyBytes: network.limits.robotsBytes } };
    const answer = await fetchUrl(rules.href, { network: capped });
    if (answer.status !== "fetched") return "unknown";
    const text = new TextDecoder().decode(answer.bytes);
    return robotsParser(rules.href, text).isAllowed(address, PRODUCT) === false ? "disallowed" : "allowed";
  } catch (error) {
    if (error instanceof FetchFailure && error.code === "bad-status" && error.detail.startsWith("4")) return "allowed";
    if (error instanceof FetchFailure) return "unknown";
    throw error;
  }
}
