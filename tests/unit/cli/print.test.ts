import { afterEach, expect, it, vi } from "vitest";
import { printText } from "@/cli/support/print-json";

afterEach(() => vi.restoreAllMocks());

it("listens to the stream once, however many pieces are printed", async () => {
  vi.spyOn(process.stdout, "write").mockImplementation((_text: unknown, done?: unknown) => {
    if (typeof done === "function") done();
    return true;
  });
  const before = process.stdout.listenerCount("error");
  for (let piece = 0; piece < 20; piece += 1) await printText("piece");
  expect(process.stdout.listenerCount("error") - before).toBeLessThanOrEqual(1);
});
