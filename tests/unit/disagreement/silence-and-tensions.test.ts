import { describe, expect, it } from "vitest";
import { pairDisagreements } from "@/lib/domain/disagreement/pair-disagreements";
import { findTensions, type LinkKind } from "@/lib/domain/disagreement/tensions";
import type { ComparedClaim } from "@/lib/domain/disagreement/types";
import { claim, exact, no, nothing, question, vague, withheld, yes } from "./build";

const toll = question("quantity");
const army = { id: "army", name: "Army", side: "state" };
const militia = { id: "militia", name: "Militia", side: "state" };
const front = claim(exact(50), { id: "f", by: "Front", side: "rebels" });
const dozens = claim(vague("dozens", 20, 99), { id: "g", by: "Group", side: "rebels" });

const silencesOf = (claims: ComparedClaim[], parties = [army]) =>
  [...pairDisagreements(toll, claims, parties)].filter((row) => row.relation === "silence");

describe("silence", () => {
  it("is one row for a party whose opponents have answers, with neither claim nor answer of its own", () => {
    const [row, ...rest] = silencesOf([front, dozens]);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ comparable: false, accounts: [{ id: null, claimant: army, answer: null }, { id: "f" }, { id: "g" }], silentClaimIds: [] });
  });

  it("is not reported where only the party's own side answers, nor where it answers itself", () => {
    expect(silencesOf([claim(exact(3), { id: "m", by: "militia", side: "State" })])).toEqual([]);
    expect(silencesOf([front, claim(withheld("a significant number"), { id: "a", by: "army", side: "state" })])).toEqual([]);
    expect(silencesOf([], [army, militia])).toEqual([]);
  });

  it("is reported once per silent party", () => {
    expect(silencesOf([front], [army, militia]).map(({ key }) => key)).toEqual(["silence|q|army", "silence|q|militia"]);
  });

  it("keeps the claim that records it apart and names its words", () => {
    const recorded = claim(nothing, { id: "a", by: "army", side: "state", presentation: "silent", quote: "no official toll" });
    const [row, ...rest] = silencesOf([front, recorded]);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ accounts: [{ id: null, answer: null }, { id: "f" }], silentClaimIds: ["a"] });
    expect(row?.explanation.accounts[0]).toMatchObject({ quote: "no official toll", answer: null });
  });

  it("returns as open when an opponent's answer changes", () => {
    const [before] = silencesOf([front]);
    const [after] = silencesOf([{ ...front, ...exact(60) }]);
    expect(after?.key).toBe(before?.key);
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });
});

describe("possible tensions", () => {
  const capitals = { ...question("yes-no"), id: "capitals" };
  const kidal = { ...question("yes-no"), id: "kidal" };
  const allBack = claim(yes(), { id: "1", by: "Wagner" });
  const tensions = (answer: ComparedClaim, kind: LinkKind = "same", first = allBack) =>
    findTensions(
      [{ question: capitals, claims: [first] }, { question: kidal, claims: [answer] }],
      [{ first: "capitals", second: "kidal", kind }],
    );

  it("are offered for claims of one actor that a link says cannot both hold", () => {
    const notKidal = claim(no(), { id: "2", by: "Wagner" });
    expect(tensions(notKidal)).toMatchObject([{ claimant: { id: "Wagner" }, claims: [{ id: "1" }, { id: "2" }], key: "1|2" }]);
    expect(tensions(notKidal, "opposite")).toEqual([]);
    expect(tensions(claim(yes(), { id: "2", by: "Wagner" }), "opposite")).toHaveLength(1);
  });

  it("are not offered for different actors, withdrawn answers or periods that do not meet", () => {
    expect(tensions(claim(no(), { id: "2", by: "Front" }))).toEqual([]);
    expect(tensions(claim(no(), { id: "2", by: "Wagner", presentation: "retracts" }))).toEqual([]);
    expect(
      tensions(claim(no(), { id: "2", by: "Wagner", periodFrom: "2022", periodTo: "2022" }), "same", { ...allBack, periodFrom: "2023-11", periodTo: "2023-11" }),
    ).toEqual([]);
  });

  it("read a denial as a no", () => {
    expect(tensions(claim(yes(), { id: "2", by: "Wagner", presentation: "denies" }))).toHaveLength(1);
  });
});
