import ipaddr from "ipaddr.js";

/** Global unicast is all that IANA has given out of IPv6; the rest is special or unassigned. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * True for an address on the public internet. Everything else is refused: this machine, private and carrier networks,
 * link-local ones (cloud metadata among them), multicast, documentation, reserved ranges, and the IPv6 forms that
 * stand for an IPv4 address (mapped, NAT64, 6to4, Teredo), whatever that address is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_UNICAST);
}
