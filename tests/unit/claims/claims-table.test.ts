import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveColumn } from "@/app/cases/[slug]/claims/_table/column-moves";
import { layOut, MOST_ROWS, type Segment } from "@/app/cases/[slug]/claims/_table/list-layout";
import { groupQuery, listQuery } from "@/app/cases/[slug]/claims/_table/list-query";
import { CLAIM_COLUMNS, CLAIM_GROUPINGS, claimTableQuery, COLUMN_WIDTHS, FIRST_COLUMNS, pressSort, readClaimTableAddress, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { changedFields, sameFields } from "@/lib/domain/claims/batch-change";
import { ALL_CLAIMS, CLAIM_SORTS } from "@/lib/domain/claims/claim-view";

const read = (query: string) => readClaimTableAddress(new URLSearchParams(query));
const first = read("");

describe("the address of the claims table", () => {
  const values = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 4 });
  const address: fc.Arbitrary<ClaimTableAddress> = fc.record({
    filter: fc.record({ words: fc.string({ maxLength: 30 }), facets: fc.record({ question: values, claimant: values, source: values, tag: values, status: values }) }),
    sort: fc.uniqueArray(fc.record({ by: fc.constantFrom(...CLAIM_SORTS), descending: fc.boolean() }), { maxLength: 3, selector: ({ by }) => by }),
    group: fc.constantFrom(null, ...CLAIM_GROUPINGS),
    open: values,
    columns: fc.shuffledSubarray([...CLAIM_COLUMNS]).map((some) => (some.includes("claimant") ? some : ["claimant" as const, ...some])),
    pinned: fc.shuffledSubarray([...CLAIM_COLUMNS]),
    widths: fc.dictionary(fc.constantFrom(...CLAIM_COLUMNS), fc.integer({ min: 64, max: 800 })),
  });

  it("brings back every state that it was made of", () => {
    fc.assert(
      fc.property(address, (state) => {
        const back = read(claimTableQuery(state));
        expect(back).toEqual({ ...state, open: state.group === null ? [] : state.open });
      }),
    );
  });

  it("is empty at first, and leaves out what it does not understand", () => {
    expect(claimTableQuery(first)).toBe("");
    expect(claimTableQuery(read("sort=nonsense&cols=nothing&group=tag&w=quote:9,x:200&pin=claimant"))).toBe("");
  });

  it("asks for a group by the value it stands for, in the same order and without columns", () => {
    const state = read("q=ford&tag=a&sort=-asOf&group=source&open=s1&cols=claimant,quote&w=quote:300");
    expect(listQuery(state)).toBe("q=ford&tag=a&sort=-asOf&group=source");
    expect(groupQuery(state, "")).toBe("q=ford&source=&tag=a&sort=-asOf");
    expect(groupQuery({ ...state, group: null }, null)).toBe("q=ford&tag=a&sort=-asOf");
  });
});

describe("pressing a head", () => {
  const asOf = { by: "asOf", descending: false } as const;

  it("sorts by one column: up, down, not", () => {
    const up = pressSort([], "asOf", false);
    const down = pressSort(up, "asOf", false);
    expect([up, down, pressSort(down, "asOf", false)]).toEqual([[asOf], [{ by: "asOf", descending: true }], []]);
    expect(pressSort(down, "question", false)).toEqual([{ by: "question", descending: false }]);
  });

  it("adds a key behind the others, turns it in its place, and takes it away", () => {
    const two = pressSort([asOf], "question", true);
    expect(two.map(({ by }) => by)).toEqual(["asOf", "question"]);
    const turned = pressSort(two, "asOf", true);
    expect(turned).toEqual([{ by: "asOf", descending: true }, { by: "question", descending: false }]);
    expect(pressSort(turned, "asOf", true).map(({ by }) => by)).toEqual(["question"]);
  });
});

describe("the layout of the list", () => {
  const segment = fc.record({ group: fc.string(), name: fc.string(), claims: fc.integer({ min: 1, max: 9 }), open: fc.boolean() });

  it("puts each head and each claim of open groups in one row, in order", () => {
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 12 }), (segments) => {
        const { rows, rowAt } = layOut(segments);
        const wanted = segments.flatMap(({ claims, open }, index) => [
          { kind: "group", segment: index },
          ...Array.from({ length: open ? claims : 0 }, (_, place) => ({ kind: "claim", segment: index, place })),
        ]);
        expect(Array.from({ length: rows }, (_, index) => rowAt(index))).toEqual(wanted);
      }),
    );
  });

  it("has no heads without groups, and no more rows than a browser can scroll", () => {
    const all: Segment = { group: null, name: "", claims: 1_000_000, open: true };
    const { rows, rowAt } = layOut([all]);
    expect(rows).toBe(MOST_ROWS);
    expect(rowAt(99_999)).toEqual({ kind: "claim", segment: 0, place: 99_999 });
  });
});

describe("moving a column", () => {
  const placed = (state: ClaimTableAddress) => state.columns.map((id) => ({ id, pinned: state.pinned.includes(id) }));

  it("takes the pin of the place it comes to", () => {
    expect(moveColumn(first, placed(first), 2, 0)).toEqual({ columns: ["answer", "claimant", "question", ...FIRST_COLUMNS.slice(3)], pinned: ["answer", "claimant"] });
    expect(moveColumn(first, placed(first), 0, 1)).toEqual({ columns: ["question", "claimant", ...FIRST_COLUMNS.slice(2)], pinned: [] });
  });

  it("changes nothing outside the table", () => {
    expect(moveColumn(first, placed(first), 0, -1)).toEqual({});
    expect(moveColumn(first, placed(first), FIRST_COLUMNS.length - 1, FIRST_COLUMNS.length)).toEqual({});
  });

  it("knows a width for every column", () => {
    expect(CLAIM_COLUMNS.filter((id) => !(COLUMN_WIDTHS[id] > 0))).toEqual([]);
    expect(ALL_CLAIMS).toEqual(first.filter);
  });
});

describe("a change of many claims", () => {
  const tags = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"));
  const claim = fc.record({ questionId: fc.constantFrom("q1", "q2"), claimantId: fc.constantFrom("a1", "a2"), status: fc.constantFrom(null, "killed", "wounded"), tags });
  const change = fc.record({ questionId: fc.constantFrom(undefined, "q1", "q2"), claimantId: fc.constantFrom(undefined, "a1"), status: fc.constantFrom(undefined, null, "killed"), addTags: tags, removeTags: tags });

  it("names only what becomes different, changes nothing twice, and can be taken back", () => {
    fc.assert(
      fc.property(claim, change, (before, asked) => {
        const fields = changedFields(before, asked);
        const after = { ...before, ...fields };
        expect({ ...after, ...sameFields(before, fields ?? {}) }).toEqual(before);
        for (const value of Object.keys(fields ?? {})) expect(after[value as keyof typeof after]).not.toEqual(before[value as keyof typeof before]);
        const contrary = asked.addTags.some((tag) => asked.removeTags.includes(tag));
        expect(contrary ? null : changedFields(after, asked)).toBeNull();
        expect(asked.addTags.every((tag) => after.tags.includes(tag))).toBe(true);
      }),
    );
  });
});
