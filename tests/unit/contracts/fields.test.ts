import { describe, expect, it } from "vitest";
import { line, partialDate, partialDateOrRange, prose } from "@/lib/contracts/fields";

describe("typed text", () => {
  it.each([
    ["  a  b ", "a  b"],
    ["e\u0301te\u0301", "été"],
    ["two\r\n  lines", "two lines"],
    ["NUL\u0000 and bell\u0007", "NUL and bell"],
    ["half \uD83D a pair", "half \uFFFD a pair"],
    ["a whole one \u{1F600}", "a whole one \u{1F600}"],
  ])("%j becomes the line %j", (typed, kept) => {
    expect(line().parse(typed)).toBe(kept);
  });

  it("keeps the lines and tabs of prose, and its spaces", () => {
    expect(prose().parse(" one\r\n\ttwo\rthree\u0000 ")).toBe(" one\n\ttwo\nthree ");
  });
});

describe("dates", () => {
  it.each(["2024", "2024-07", "2024-07-27", "2024-07-25/2024-07-27", "2024-06/2024-08", "2024-07-25/..", "/2024", "2024-07-27T10:30:00Z"])("of a claim may be %j", (typed) => {
    expect(partialDateOrRange.parse(typed)).toBe(typed);
  });

  it.each(["2024-02-30", "2024-07-27/2024-07-25", "/", "../..", "31/02/2024", "13/13/2024", "2024-07-25/x", "summer 2024", "mid-November 2023", "31 July", "2024".padEnd(101, " x")])("of a claim may not be %j", (typed) => {
    expect(partialDateOrRange.safeParse(typed).success).toBe(false);
  });

  it.each([
    ["27/07/2024", "2024-07-27"],
    ["5/7/2024", "2024-07-05"],
    ["7/31/2024", "2024-07-31"],
    ["27.07.2024", "2024-07-27"],
    ["27 juillet 2024", "2024-07-27"],
    ["1er août 2024", "2024-08-01"],
    ["July 27, 2024", "2024-07-27"],
    ["juillet 2024", "2024-07"],
    ["July 2024", "2024-07"],
    ["07/2024", "2024-07"],
    [" 2024 ", "2024"],
  ])("typed as %j become %j, alone or where a stretch may stand", (typed, kept) => {
    expect([partialDate.parse(typed), partialDateOrRange.parse(typed)]).toEqual([kept, kept]);
  });

  it.each([
    ["25–27 July 2024", "2024-07-25/2024-07-27"],
    ["du 25 au 27 juillet 2024", "2024-07-25/2024-07-27"],
    ["25/07/2024 - 27/07/2024", "2024-07-25/2024-07-27"],
    ["depuis juillet 2024", "2024-07-01/.."],
  ])("typed as %j become the stretch %j, and nothing where one date is asked", (typed, kept) => {
    expect(partialDateOrRange.parse(typed)).toBe(kept);
    expect(partialDate.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(["date"]);
  });

  it("that end a period are single", () => {
    expect(partialDate.safeParse("2024-07-25/2024-07-27").success).toBe(false);
    expect([partialDateOrRange.parse(""), partialDateOrRange.parse(undefined)]).toEqual([null, null]);
  });
});
