import { describe, expect, it, vi } from "vitest";
import { AppError, type ErrorCode } from "@/lib/errors";
import { problem } from "@/lib/http/problem";

const reported = vi.hoisted(() => [] as unknown[]);
vi.mock("@/lib/log", () => ({ reportDefect: (error: unknown) => `ref-${reported.push(error)}` }));

describe("a route's failure", () => {
  it.each<readonly [ErrorCode, number]>([
    ["unauthenticated", 401],
    ["forbidden", 403],
    ["bad-origin", 403],
    ["not-found", 404],
    ["conflict", 409],
    ["expired", 410],
    ["too-large", 413],
    ["invalid", 422],
    ["too-many-attempts", 429],
  ])("%s answers %i as problem+json", async (code, status) => {
    const response = problem(new AppError(code, { entity: "case" }), "/api/x");
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ code, status, params: { entity: "case" } });
  });

  it("says nothing of an unknown exception but the id it was reported under", async () => {
    const response = problem(new Error("relation users does not exist"), "/api/x");
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(body).not.toContain("relation");
    expect(JSON.parse(body)).toMatchObject({ code: "unexpected", params: { id: "ref-1" } });
    expect(reported).toHaveLength(1);
  });
});
