import { describe, expect, it } from "vitest";
import { sentenceEnd, sentenceStart } from "@/lib/domain/passages/sentence-edges";

const TEXT = "La digue tient. Le bac part à midi. La route reste fermée.";

describe("the edges of the sentence at a place", () => {
  it.each(["bac", "route", "digue"])("are found, whatever was looked for before: %s", (word) => {
    const at = TEXT.indexOf(word);
    for (const before of ["route", "digue"]) {
      sentenceEnd(TEXT, TEXT.indexOf(before), TEXT.length);
      const sentence = TEXT.slice(sentenceStart(TEXT, at, 0) ?? -1, sentenceEnd(TEXT, at, TEXT.length) ?? -1);
      expect(TEXT.match(/[^.]+\./g)?.map((one) => one.trim())).toContain(sentence);
      expect(sentence).toContain(word);
    }
  });

  it("are not found past the limit", () => {
    const at = TEXT.indexOf("bac");
    expect(sentenceStart(TEXT, at, at - 2)).toBeNull();
    expect(sentenceEnd(TEXT, at, at + 4)).toBeNull();
  });
});
