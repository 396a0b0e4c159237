import { afterEach, beforeEach, vi } from "vitest";

/** A console.error nobody expected is a failure: it is how React, Prisma and Node report mistakes. */
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  const calls = vi.mocked(console.error).mock.calls;
  vi.mocked(console.error).mockRestore();
  if (calls.length > 0) throw new Error(`console.error was called during the test: ${JSON.stringify(calls)}`);
});
