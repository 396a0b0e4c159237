import { beforeEach, describe, expect, it, vi } from "vitest";
import { ANONYMOUS, type Principal } from "@/lib/domain/access/principal";
import { fromOwnPage, OWN_ORIGIN, request } from "@/tests/support/access/as-request";

const { defineRoute } = await import("@/lib/http/define-route");

const ANNA: Principal = { kind: "user", id: "user:anna", userId: "anna", name: "Anna", isAdmin: false };
const params = { params: Promise.resolve({}) };

function call(method: string, headers: Record<string, string> = {}): Request {
  return new Request("http://127.0.0.1:3000/api/thing", { method, headers });
}

describe("a route", () => {
  const handle = vi.fn<() => Promise<Response>>(async () => Response.json("done"));
  const route = defineRoute({ access: "signed-in", handle });

  beforeEach(() => {
    handle.mockClear();
    request.db = {} as never;
    fromOwnPage(ANNA);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("refuses %s that does not come from our own pages", async (method) => {
    expect((await route(call(method), params)).status).toBe(403);
    expect((await route(call(method, { origin: "https://evil.example" }), params)).status).toBe(403);
    expect(handle).not.toHaveBeenCalled();
    expect((await route(call(method, { origin: OWN_ORIGIN }), params)).status).toBe(200);
  });

  it("answers a download without an origin: browsers send none", async () => {
    expect((await route(call("GET"), params)).status).toBe(200);
  });

  it("refuses who is not signed in", async () => {
    fromOwnPage(ANONYMOUS);
    const response = await route(call("GET"), params);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "unauthenticated" });
    expect(handle).not.toHaveBeenCalled();
  });
});
