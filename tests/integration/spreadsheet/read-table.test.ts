import { afterAll, describe, expect, it } from "vitest";
import { parserPool } from "@/lib/adapters/import/child/pool";
import { readTable } from "@/lib/adapters/spreadsheet/read-table";
import { writtenXlsx } from "@/tests/support/spreadsheet/written";

afterAll(() => parserPool.close());

describe("an XLSX file", () => {
  it("is read in a process of its own, and its failures come back as such", async () => {
    const bytes = await writtenXlsx({ headers: ["question", "claimant", "best"], rows: [["Q", "A", 1.125]], leftOut: 0 });
    expect(await readTable(bytes)).toEqual({ headers: ["question", "claimant", "best"], rows: [{ row: 2, cells: ["Q", "A", 1.125] }] });
    await expect(readTable(bytes.slice(0, bytes.length - 40))).rejects.toMatchObject({ name: "ImportFailure", code: "unreadable" });
  });
});
