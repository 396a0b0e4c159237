import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { ANONYMOUS, type Principal } from "@/lib/domain/access/principal";
import { AppError, conflict } from "@/lib/errors";
import { fromOwnPage, request } from "@/tests/support/access/as-request";

const { defineAction } = await import("@/lib/http/define-action");
const reported = vi.hoisted(() => [] as unknown[]);
vi.mock("@/lib/log", () => ({ reportDefect: (error: unknown) => `ref-${reported.push(error)}` }));

const ANNA: Principal = { kind: "user", id: "user:anna", userId: "anna", name: "Anna", isAdmin: false };
const input = z.strictObject({ title: z.string().min(1, "required"), nested: z.strictObject({ count: z.number() }).optional() });

function action(run: () => Promise<unknown>, access: "public" | "signed-in" | "admin" = "signed-in") {
  return defineAction({ access, input, run });
}

describe("an action", () => {
  const run = vi.fn<() => Promise<unknown>>(async () => "done");

  beforeEach(() => {
    run.mockReset().mockResolvedValue("done");
    reported.length = 0;
    request.db = {} as never;
    fromOwnPage(ANNA);
  });

  it("answers with the value of its use case", async () => {
    expect(await action(run)({ title: "x" })).toEqual({ ok: true, value: "done" });
  });

  it("runs nothing for a request from elsewhere, nor for one that does not say from where", async () => {
    for (const headers of [new Headers(), new Headers({ origin: "https://evil.example" }), new Headers({ origin: "null" })]) {
      request.headers = headers;
      expect(await action(run)({ title: "x" })).toMatchObject({ ok: false, error: { code: "bad-origin" } });
    }
    expect(run).not.toHaveBeenCalled();
  });

  it("lets in only whom it declares", async () => {
    fromOwnPage(ANONYMOUS);
    expect(await action(run)({ title: "x" })).toMatchObject({ error: { code: "unauthenticated" } });
    expect(await action(run, "admin")({ title: "x" })).toMatchObject({ error: { code: "unauthenticated" } });
    expect(await action(run, "public")({ title: "x" })).toMatchObject({ ok: true });
    fromOwnPage(ANNA);
    expect(await action(run, "admin")({ title: "x" })).toMatchObject({ error: { code: "forbidden" } });
    fromOwnPage({ ...ANNA, isAdmin: true });
    expect(await action(run, "admin")({ title: "x" })).toMatchObject({ ok: true });
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("tells who may not come in before it says what is wrong with the input", async () => {
    fromOwnPage(ANONYMOUS);
    expect(await action(run)({ title: "" })).toMatchObject({ error: { code: "unauthenticated", fields: {} } });
  });

  it.each([
    [{ title: "" }, { title: "required" }],
    [{}, { title: expect.any(String) }],
    [null, { "": expect.any(String) }],
    ["text", { "": expect.any(String) }],
    [{ title: { contains: "x" } }, { title: expect.any(String) }],
    [{ title: "x", nested: { count: "3" } }, { "nested.count": expect.any(String) }],
    [{ title: "x", isAdmin: true }, { "": expect.any(String) }],
  ])("refuses %j and names the field", async (typed, fields) => {
    const result = await action(run)(typed as never);
    expect(result).toEqual({ ok: false, error: { code: "invalid", params: {}, fields } });
    expect(run).not.toHaveBeenCalled();
  });

  it("hands on what a use case says, with the text that won in a conflict", async () => {
    run.mockRejectedValue(conflict({ title: "theirs", version: 4 }));
    expect(await action(run)({ title: "mine" })).toEqual({
      ok: false,
      error: { code: "conflict", params: { current: { title: "theirs", version: 4 } }, fields: {} },
    });
    run.mockRejectedValue(new AppError("duplicate", { entity: "case", slug: "x" }));
    expect(await action(run)({ title: "x" })).toMatchObject({ error: { code: "duplicate", params: { slug: "x" } } });
  });

  it("never lets an unknown exception's text out, and reports it under the id it gives", async () => {
    const defect = new Error("password=hunter2 at /home/somebody");
    run.mockRejectedValue(defect);
    const result = await action(run)({ title: "x" });
    expect(result).toEqual({ ok: false, error: { code: "unexpected", params: { id: "ref-1" }, fields: {} } });
    expect(reported).toEqual([defect]);
  });

  it("lets Next's redirects pass", async () => {
    const { redirect } = await import("next/navigation");
    run.mockImplementation(async () => redirect("/elsewhere"));
    await expect(action(run)({ title: "x" })).rejects.toMatchObject({ digest: expect.stringContaining("NEXT_REDIRECT") });
  });
});
