import { describe, expect, it } from "vitest";
import { callerAddress } from "@/lib/http/caller-address";

describe("callerAddress", () => {
  it.each([
    ["without a proxy the socket counts, whatever a caller writes", "192.0.2.1", "203.0.113.9", 0, "192.0.2.1"],
    ["one proxy's entry is the last one", "127.0.0.1", "203.0.113.9, 198.51.100.7", 1, "198.51.100.7"],
    ["two proxies: the outer one's entry", "127.0.0.1", "203.0.113.9, 198.51.100.7, 10.0.0.2", 2, "198.51.100.7"],
    ["more proxies than entries: the furthest that is told", "127.0.0.1", "198.51.100.7", 3, "198.51.100.7"],
    ["a proxy that adds nothing is the caller itself", "10.0.0.2", undefined, 1, "10.0.0.2"],
    ["an IPv4 address on an IPv6 socket is the same caller", "::ffff:192.0.2.1", undefined, 0, "192.0.2.1"],
    ["IPv6 stays as it is", "2001:db8::1", undefined, 0, "2001:db8::1"],
    ["a socket that is gone has none", undefined, "203.0.113.9", 0, null],
  ])("%s", (_, socket, forwarded, proxies, expected) => {
    expect(callerAddress(socket, forwarded, proxies)).toBe(expected);
  });
});
