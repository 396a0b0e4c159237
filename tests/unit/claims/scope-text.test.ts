import { describe, expect, it } from "vitest";
import { namedStatus, periodText, scopeParts, statusText } from "@/lib/domain/claims/scope-text";
import { formatDate } from "@/lib/domain/support/locale-format";

/** How much room stands around a dash is ICU's choice, which differs between releases. */
const plain = (text: string | null) => text?.replace(/\s*–\s*/gu, "–");

describe("a partial date in words", () => {
  it.each([
    ["2024", "2024", "2024"],
    ["2024-07", "juillet 2024", "July 2024"],
    ["2024-08-01", "1er août 2024", "1 August 2024"],
    ["2024-07-11", "11 juillet 2024", "11 July 2024"],
    ["2024-07-25/2024-07-27", "25–27 juillet 2024", "25–27 July 2024"],
    ["2024-08-01/2024-08-03", "1er–3 août 2024", "1–3 August 2024"],
    ["2024-07-30/2024-08-01", "30 juillet–1er août 2024", "30 July–1 August 2024"],
    ["2024-06/2024-08", "juin–août 2024", "June–August 2024"],
    ["2024-07-25/2024-08", "25 juillet 2024–août 2024", "25 July 2024–August 2024"],
    ["2023/2024", "2023–2024", "2023–2024"],
    ["2024-07-25/..", "25 juillet 2024 ou après", "25 July 2024 or later"],
    ["../2024", "2024 ou avant", "2024 or earlier"],
    ["no date", "no date", "no date"],
  ])("%s is %s, %s", (date, fr, en) => {
    expect([plain(formatDate(date, "fr")), plain(formatDate(date, "en"))]).toEqual([fr, en]);
  });
});

describe("a scope in words", () => {
  const scope = { unit: null, population: "Russes", status: "killed", place: null, periodFrom: "2024-07-25", periodTo: "2024-07-27" };

  it("names our statuses in the reader's language and leaves a reviewer's word", () => {
    expect([statusText("wounded", "fr"), statusText("wounded", "en"), statusText("déserteurs", "en"), statusText("constructor", "fr")]).toEqual(["blessés", "wounded", "déserteurs", "constructor"]);
  });

  it("says what is known and nothing else", () => {
    expect(scopeParts(scope, "fr").map(plain)).toEqual(["Russes", "tués", "25–27 juillet 2024"]);
    expect(scopeParts({ ...scope, population: null, periodFrom: null, periodTo: null }, "en")).toEqual(["killed"]);
    expect(periodText({ periodFrom: null, periodTo: "2024-07" }, "fr")).toBe("juillet 2024 ou avant");
    expect(periodText({ periodFrom: null, periodTo: null }, "fr")).toBeNull();
  });
});

it.each([["tués", "killed"], ["Blessés", "wounded"], ["killed", "killed"], ["casualties", "casualties"], ["en fuite", "en fuite"], ["", ""]])("keeps the status %j as %j", (word, kept) => {
  expect(namedStatus(word)).toBe(kept);
});
