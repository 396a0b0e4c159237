import { expect, it, vi } from "vitest";
import { printText } from "@/cli/support/print-json";

it("listens to the stream once, however many pieces are printed", async () => {
  const write = vi.spyOn(process.stdout, "write").mockImplementation((_text: unknown, done?: unknown) => {
    if (typeof done === "function") done();
    return true;
  });
  const before = process.stdout.listenerCount("error");
  for (let piece = 0; piece < 20; piece += 1) await printText("piece");
  write.mockRestore();
  expect(process.stdout.listenerCount("error") - before).toBeLessThanOrEqual(1);
});
