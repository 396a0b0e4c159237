import { afterEach, beforeEach, expect, vi } from "vitest";

/** A console.error nobody expected is a failure: it is how React, Prisma and Node report mistakes. */
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  const calls = vi.mocked(console.error).mock.calls;
  vi.mocked(console.error).mockRestore();
  expect(calls, "console.error was called during the test").toEqual([]);
});
