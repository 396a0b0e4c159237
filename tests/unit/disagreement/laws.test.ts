import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statusOf, type Decision } from "@/lib/domain/disagreement/decisions";
import { pairDisagreements } from "@/lib/domain/disagreement/pair-disagreements";
import { questionDisagreements, RELATIONS_BY_WEIGHT } from "@/lib/domain/disagreement/question-disagreements";
import { relate } from "@/lib/domain/disagreement/relate";
import { arbitraryClaims, scaled } from "./arbitrary-claims";
import { claim, exact, question } from "./build";

const asked = question("quantity");
const pairsOf = fc.tuple(arbitraryClaims, fc.nat(), fc.nat()).map(([claims, i, j]) => {
  const a = claims[i % claims.length];
  const b = claims[j % claims.length];
  if (a === undefined || b === undefined) throw new Error("an empty list of claims");
  return [a, b] as const;
});

describe("the laws of relations", () => {
  it("do not depend on the order of the two claims", () => {
    fc.assert(
      fc.property(pairsOf, ([a, b]) => {
        const forth = relate(asked, a, b);
        const back = relate(asked, b, a);
        expect(back.relation).toBe(forth.relation);
        expect(back.comparable).toBe(forth.comparable);
        expect(back.explanation.code).toBe(forth.explanation.code);
        expect(back.scopes).toEqual(forth.scopes && [forth.scopes[1], forth.scopes[0]]);
      }),
      { numRuns: 800 },
    );
  });

  it("do not depend on scale", () => {
    const factor = fc.constantFrom(2, 10, 1000, 0.5);
    fc.assert(
      fc.property(pairsOf, factor, ([a, b], times) => {
        // "1 or more" is how a withheld number is written, it has no scale.
        expect(relate(asked, scaled(a, times), scaled(b, times)).relation).toBe(relate(asked, a, b).relation);
      }),
      { numRuns: 800 },
    );
  });

  it("never call it a contradiction across scopes", () => {
    fc.assert(
      fc.property(pairsOf, ([a, b]) => {
        const found = relate(asked, { ...a, place: "Kidal" }, { ...b, place: "Gao" });
        expect(["contradiction", "agreement", "overlap", "spread"]).not.toContain(found.relation);
        expect(found.comparable).toBe(false);
        expect(found.explanation.differs).toContain("place");
      }),
      { numRuns: 800 },
    );
  });

  it("call a claim's own copy by another claimant an agreement, whatever it answers", () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const [first] = claims;
        if (first === undefined || first.appearances.some(({ presentation }) => presentation !== "asserts")) return;
        const copy = { ...first, id: "copy", claimant: { id: "Z", name: "Z", side: null } };
        expect(["agreement", "silence"]).toContain(relate(asked, first, copy).relation);
      }),
    );
  });
});

describe("a question's disagreements", () => {
  it("count the same pairs grouped as one by one", () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const counted = Object.fromEntries(RELATIONS_BY_WEIGHT.map((relation) => [relation, 0]));
        for (const { relation } of pairDisagreements(asked, claims, [])) counted[relation] = (counted[relation] ?? 0) + 1;
        const grouped = questionDisagreements(asked, claims, []);
        expect(grouped.pairs).toEqual(counted);
        expect(grouped.answers.flat().toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
        const rows = grouped.rows.reduce((sum, row) => sum + row.pairs, 0);
        expect(rows + grouped.pairs.silence).toBe(Object.values(counted).reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 800 },
    );
  });

  it("count decisions per group, and only those that still hold", () => {
    fc.assert(
      fc.property(arbitraryClaims, fc.infiniteStream(fc.boolean()), (claims, coin) => {
        const decisions: Decision[] = [];
        const expected = { open: 0, confirmed: 0, dismissed: 0 };
        for (const { key, fingerprint } of pairDisagreements(asked, claims, [])) {
          if (coin.next().value !== true) {
            expected.open++;
            continue;
          }
          const status = coin.next().value === true ? "confirmed" : "dismissed";
          const stale = coin.next().value === true;
          decisions.push({ key, fingerprint: stale ? "of before" : fingerprint, status });
          expected[stale ? "open" : status]++;
        }
        const { rows, silences, open } = questionDisagreements(asked, claims, [], decisions);
        const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
        const silent = (status: string): number => silences.filter((row) => row.status === status).length;
        expect(sum((row) => row.confirmed) + silent("confirmed")).toBe(expected.confirmed);
        expect(sum((row) => row.dismissed) + silent("dismissed")).toBe(expected.dismissed);
        expect(Object.values(open).reduce((total, count) => total + count, 0)).toBe(expected.open);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the weightiest rows when there are too many, and says how many it left out", () => {
    const claims = Array.from({ length: 30 }, (_, index) => claim(exact(index < 25 ? 7 : index), { id: `c${index}`, by: `claimant ${index}` }));
    const all = questionDisagreements(asked, claims, []);
    const cut = questionDisagreements(asked, claims, [], [], 3);
    expect(cut.rows.map((row) => row.relation)).toEqual(["contradiction", "contradiction", "contradiction"]);
    expect(cut.rowsLeftOut).toBe(all.rows.length - 3);
    expect(cut.pairs).toEqual(all.pairs);
    expect(all.rows.at(-1)).toMatchObject({ relation: "agreement", pairs: 300 });
  });
});

describe("a decision", () => {
  const army = claim(exact(15), { id: "a", by: "Army" });
  const rebels = claim(exact(50), { id: "b", by: "Rebels" });
  const [first] = pairDisagreements(asked, [army, rebels], []);

  it("lapses when a claim changes and holds again when the change is taken back", () => {
    const decision: Decision = { key: first?.key ?? "", fingerprint: first?.fingerprint ?? "", status: "dismissed" };
    const after = (claims: Parameters<typeof pairDisagreements>[1]): string => {
      const [found] = pairDisagreements(asked, claims, []);
      return statusOf(found?.key === decision.key ? decision : undefined, found?.fingerprint ?? "");
    };
    expect(after([army, rebels])).toBe("dismissed");
    expect(after([rebels, army])).toBe("dismissed");
    expect(after([army, { ...rebels, ...exact(84) }])).toBe("open");
    expect(after([army, { ...rebels, population: "Russians" }])).toBe("open");
    expect(after([{ ...army, asOf: "2024-07-28" }, rebels])).toBe("open");
    expect(after([army, { ...rebels, appearances: [{ presentation: "denies", quote: null, hedge: null }] }])).toBe("open");
    expect(after([army, { ...rebels, appearances: [{ presentation: "asserts", quote: "fifty", hedge: null }] }])).toBe("dismissed");
    expect(after([army, rebels])).toBe("dismissed");
  });
});
