import { describe, expect, it } from "vitest";
import { settleDateOrder } from "@/lib/domain/spreadsheet/date-order";
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

  it.each([
    ["in November 2023", "2023-11", false],
    ["Saturday, July 27, 2024", "2024-07-27", false],
    ["le samedi 27 juillet 2024 vers 14h", "2024-07-27", false],
    ["27 July 2024 at 10:00", "2024-07-27", false],
    ["du 25 au 27 juillet 2024", "2024-07-25/2024-07-27", false],
    ["25–27 July 2024", "2024-07-25/2024-07-27", false],
    ["dans la nuit du 14 au 15 novembre 2023", "2023-11-14/2023-11-15", false],
    ["before 20 July 2024", "../2024-07-19", false],
    ["jusqu’au 3 mai 2024", "../2024-05-03", false],
    ["depuis le 25 juillet 2024", "2024-07-25/..", false],
    ["after 20 July 2024", "2024-07-21/..", false],
    ["mi-novembre 2023", "2023-11-11/2023-11-20", true],
    ["late July 2024", "2024-07-21/2024-07-31", true],
    ["end of March 2024", "2024-03-21/2024-03-31", true],
    ["vers le 14 novembre 2023", "2023-11-11/2023-11-17", true],
    ["~14 November 2023", "2023-11-11/2023-11-17", true],
  ])("as an answer, %s is %s", (cell, date, vague) => {
    const read = parseDateOrRangeCell(cell);
    expect("date" in read && [read.date, read.vague ?? false]).toEqual([date, vague]);
  });

  it.each(["27 juillet", "someday", "50 soldiers in July 2024", "after the 27 July 2024 attack", "mai ou juin 2024"])("as an answer, %s is none", (cell) => {
    expect(parseDateOrRangeCell(cell)).toEqual({ problem: "not-a-date" });
  });

  it("reads figures in the order of the sheet, where that is known", () => {
    expect(parseDateCell("03/04/2024", "day-first")).toEqual({ date: "2024-04-03" });
    expect(parseDateCell("03/04/24", "month-first")).toEqual({ date: "2024-03-04" });
    expect(parseDateCell("27/04/2024", "month-first")).toEqual({ date: "2024-04-27" });
  });

  it("tells the order by the dates that have one, or by the language", () => {
    const rows = (...dates: string[]) => dates.map((date) => ({ statement_date: date }));
    expect(settleDateOrder(rows("03/04/2024", "27/04/2024"), false)).toBe("day-first");
    expect(settleDateOrder(rows("03/04/2024", "04/27/2024"), true)).toBe("month-first");
    expect(settleDateOrder(rows("27/04/2024", "04/27/2024"), true)).toBeNull();
    expect(settleDateOrder(rows("03/04/2024"), false)).toBeNull();
    expect(settleDateOrder(rows("03/04/2024"), true)).toBe("day-first");
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
