import { describe, expect, it } from "vitest";
import { readReaderPlace, readerAddress } from "@/lib/contracts/reader-place";
import { readSearchAddress, searchAddress } from "@/lib/contracts/search-address";
import { bestParagraphs } from "@/lib/domain/search/best-paragraphs";
import { whileTyping } from "@/lib/domain/search/while-typing";

describe("a query while it is typed", () => {
  it.each([
    ["Tinza", "Tinza*"],
    ["chute de Kid", "chute de Kid*"],
    ["Ti", "Ti"],
    ["Kidal ", "Kidal "],
    ['"aucun bil', '"aucun bil'],
    ["«\u202faucun bil", "«\u202faucun bil"],
    ["Kidal -dro", "Kidal -dro"],
    ["Tinza*", "Tinza*"],
    ["2024", "2024"],
    ["", ""],
  ])("%s", (typed, expected) => expect(whileTyping(typed)).toBe(expected));
});

describe("addresses", () => {
  it("hold the whole state of the results page, and leave out what they do not understand", () => {
    const address = "/search?q=%22no+toll%22+-Kidal&case=mali&field=quote&page=3";
    expect(searchAddress(readSearchAddress(Object.fromEntries(new URL(address, "http://x").searchParams)))).toBe(address);
    expect(searchAddress(readSearchAddress({ q: "a", field: "nonsense", page: "0", case: [] }))).toBe("/search?q=a");
    expect(searchAddress({})).toBe("/search");
  });

  it("name a place of a capture that is there, in UTF-16", () => {
    expect(readerAddress("mali", "c1", [3, 9])).toBe("/cases/mali/read/c1?at=3-9#found");
    expect(readReaderPlace("3-9", 9)).toEqual({ start: 3, end: 9 });
    for (const at of ["3-10", "9-3", "3-3", "-1-3", "a-b", "1-2-3", "0-6000", undefined, ["1-2", "3-4"]]) expect(readReaderPlace(at, at === "0-6000" ? 9_000 : 9)).toBeNull();
  });
});

describe("the best paragraph of a source", () => {
  const captures = new Map([
    ["old", { sourceId: "a", number: 1 }],
    ["new", { sourceId: "a", number: 2 }],
    ["other", { sourceId: "b", number: 1 }],
  ]);
  const at = (captureId: string, start: number, held: number, rank: number) => ({ caseId: "c", captureId, start, held, rank });

  it("holds most of what was asked, is no title where there is more, and stands in the newest capture", () => {
    const best = bestParagraphs([at("old", 50, 2, 0.3), at("new", 50, 2, 0.3), at("new", 0, 2, 0.9), at("new", 90, 1, 0.9), at("other", 0, 1, 0.8), at("gone", 0, 2, 1)], captures);
    expect(best).toEqual([{ ...at("new", 50, 2, 0.3), more: 2 }, { ...at("other", 0, 1, 0.8), more: 0 }]);
  });
});
