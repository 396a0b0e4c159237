import { describe, expect, it } from "vitest";
import { parseDateCell, parseDateOrRangeCell } from "@/lib/domain/spreadsheet/parse-date-cell";

describe("dates in cells", () => {
  it.each([
    ["2024", "2024"],
    ["2024-07", "2024-07"],
    ["2024-07-27", "2024-07-27"],
    ["2024-07-27T09:30:00Z", "2024-07-27"],
    ["2024-07-27 00:00:00.000", "2024-07-27"],
    ["2024/7/27", "2024-07-27"],
    ["27/07/2024", "2024-07-27"],
    ["07/27/2024", "2024-07-27"],
    ["04/04/2024", "2024-04-04"],
    ["27.07.2024", "2024-07-27"],
    ["27 juillet 2024", "2024-07-27"],
    ["le 1er août 2024", "2024-08-01"],
    ["July 27, 2024", "2024-07-27"],
    ["27 July 2024", "2024-07-27"],
    ["juillet 2024", "2024-07"],
    ["février 2024", "2024-02"],
  ])("%s is %s", (cell, date) => {
    expect(parseDateCell(cell)).toEqual({ date });
  });

  it.each(["hier", "2024-13", "2023-02-29", "31/06/2024", "27 juillet", "27 27 juillet 2024", "12", ""])("%s is none", (cell) => {
    expect(parseDateCell(cell)).toEqual({ problem: "not-a-date" });
  });

  it("does not guess which number is the month", () => {
    expect(parseDateCell("03/04/2024")).toEqual({ problem: "ambiguous-date" });
  });

  it("reads stretches, open ones too", () => {
    expect(parseDateOrRangeCell("2024-07-25/2024-07-27")).toEqual({ date: "2024-07-25/2024-07-27" });
    expect(parseDateOrRangeCell("2024-07-25/..")).toEqual({ date: "2024-07-25/.." });
    expect(parseDateOrRangeCell("2024-07-27/2024-07-25")).toEqual({ problem: "not-a-date" });
    expect(parseDateOrRangeCell("27/07/2024")).toEqual({ date: "2024-07-27" });
  });
});
