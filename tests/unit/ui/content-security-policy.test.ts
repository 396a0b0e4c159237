import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "@/app/_shell/content-security-policy";
import { config, proxy } from "@/proxy";
import { NextRequest } from "next/server";

/** The sources each directive allows. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

describe("a page's Content-Security-Policy", () => {
  const policy = directives(contentSecurityPolicy("abc", false));

  it("runs only scripts and style elements with the nonce", () => {
    expect(policy.get("script-src")).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
    expect(policy.get("style-src")).toEqual(["'self'", "'nonce-abc'"]);
  });

  it.each(["default-src", "frame-ancestors", "object-src", "base-uri"])("allows nothing for %s", (name) => {
    expect(policy.get(name)).toEqual(["'none'"]);
  });

  it.each(["connect-src", "font-src", "form-action", "worker-src"])("keeps %s to this origin", (name) => {
    expect(policy.get(name)).toEqual(["'self'"]);
  });
});

describe("the proxy", () => {
  const answer = () => proxy(new NextRequest("http://127.0.0.1:3000/cases/x/sources"));

  it("gives each response a nonce of its own and tells it to the renderer", () => {
    const policies = [answer(), answer()].map((response) => ({
      sent: response.headers.get("content-security-policy"),
      forwarded: response.headers.get("x-middleware-request-content-security-policy"),
    }));
    for (const { sent, forwarded } of policies) {
      expect(sent).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{24}'/u);
      expect(forwarded).toBe(sent);
    }
    expect(policies[0]?.sent).not.toBe(policies[1]?.sent);
  });

  it.each([
    ["/", true],
    ["/cases/x/sources", true],
    ["/apiary", true],
    ["/api/imports/42", false],
    ["/api/health", false],
    ["/_next/static/chunks/a.js", false],
  ])("looks at %s: %s", (path, looks) => {
    expect(config.matcher.some((pattern) => new RegExp(`^${pattern}$`, "u").test(path))).toBe(looks);
  });
});
