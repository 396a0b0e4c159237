import { describe, expect, it } from "vitest";
import { EN } from "./pairs-as-written-en";
import { FR } from "./pairs-as-written-fr";
import { plan, sheet } from "./plan";
import { relations } from "./relations";

describe.each([...Object.entries(EN), ...Object.entries(FR)])("%s", (question, pairs) => {
  it.each(pairs)("%s – %s: %s", (a, b, relation) => {
    const made = plan(sheet(["question", "claimant", "answer"], [question, "A", a], [question, "B", b]));
    expect(made.refused).toEqual([]);
    // A silence names the silent party first.
    expect(relations(made).map((found) => found.split(" ")[1])).toEqual([relation]);
  });
});
