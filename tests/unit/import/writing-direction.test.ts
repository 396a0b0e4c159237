import { describe, expect, it } from "vitest";
import { lineJoiner } from "@/lib/adapters/import/pdf/hyphens";
import { asRead, turned } from "@/lib/adapters/import/pdf/writing-direction";

const onPage = (text: string): string => [...text].reverse().join("");

describe("asRead", () => {
  it.each<[string, string, string, boolean?]>([
    ["a line of Arabic", onPage("أعلن محافظ المنطقة"), "أعلن محافظ المنطقة"],
    ["figures within it", `${onPage(" قتيلا و")}32 ${onPage("أحصينا 11").replace("11", "11")}`, "أحصينا 11 32 قتيلا و"],
    ["a foreign name within it", `${onPage(" مع")}Jean Dupont${onPage("تحدث ")}`, "تحدث Jean Dupont مع", true],
    ["quotation marks named by their shape", `«${onPage("أحصينا")}»`, "«أحصينا»"],
    ["Hebrew", onPage("ראש העיר"), "ראש העיר"],
    ["letters encoded in their shapes", "\uFEE5\uFE8E\uFE98\uFEE0\uFEF4\uFEBC\uFEA3", "حصيلتان"],
    ["an Arabic name in a French line", `Le mot ${onPage("سلام عليكم")} se dit ainsi.`, "Le mot سلام عليكم se dit ainsi."],
    ["a line without such letters", "Onze morts (11).", "Onze morts (11)."],
  ])("reads %s", (_name, drawn, read, among = false) => {
    expect(asRead(drawn, among)).toBe(read);
  });

  it("turns a line of figures alone round where the page is written so", () => {
    expect(asRead(".2024", true)).toBe("2024.");
    expect(asRead(".2024", false)).toBe(".2024");
  });

  it.each([
    ["أحصينا 11 قتيلا و32 جريحا", true],
    ["تحدث Jean Dupont مع", true],
    ["Le mot سلام عليكم se dit ainsi.", false],
  ])("turns %j round and back", (line, rightToLeft) => {
    expect(turned(turned(line, rightToLeft), rightToLeft)).toBe(line);
  });
});

describe("lineJoiner", () => {
  it("puts nothing between lines of scripts without spaces", () => {
    expect(lineJoiner([])("救助隊が到達していな", "いことを認めた。")).toBe("救助隊が到達していないことを認めた。");
  });
});
