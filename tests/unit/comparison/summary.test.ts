import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";
import { summarise } from "@/lib/domain/comparison/summary";

const summary = (a: string, b: string) => summarise(compare(a, b));

describe("summarise", () => {
  it("counts changes by class and by what they touch", () => {
    const { changes, kinds } = summary(
      "L'attaque a fait 15 morts.  Moussa Ag Attaher la revendique, dit-on.",
      "L’attaque a fait 6 morts. Moussa Ag Attaher ne la revendique pas, selon l'AFP.",
    );
    expect(changes).toEqual({ content: 3, moved: 0, typography: 1, whitespace: 1 });
    expect(kinds).toMatchObject({ number: 1, negation: 2, attribution: 1 });
  });

  it.each([
    ["Le maire a dit non.", "Le préfet a dit non.", []],
    ["Il est mort le 3 mai 2024.", "Il est mort le 4 mai 2024.", ["date"]],
    ["軍は3月3日に発表した。", "軍は3月4日に発表した。", ["date"]],
    ["Vu par Amadou hier.", "Vu par Ibrahim hier.", ["name"]],
    ["Il aurait fui, probablement vers le nord.", "Il aurait fui vers le nord.", ["hedge"]],
    ["Dix soldats auraient été tués.", "Dix soldats ont été tués.", ["hedge"]],
    ["Le camp est près de Gao.", "Le camp est loin de Gao.", []],
    ["Il est content.", "Il est loin d’être content.", ["negation"]],
    ["Il a lu un livre.", "Il a lu un titre.", []],
    ["Il a lu le livre.", "Il a lu le titre.", []],
    ["Il le sait depuis hier.", "Il le note depuis hier.", ["attribution"]],
    ["They read the paper.", "They read the claim.", []],
    ["Selon le maire, tout est clos.", "D’après le maire, tout est clos.", ["attribution"]],
    ["Le maire, d'après l'AFP, est parti.", "Le maire, de source sûre, est parti.", ["attribution", "name", "hedge"]],
    ["Ils sont douze.", "Ils sont quinze.", ["number"]],
    ["Il a parlé : « Nous n'avons rien fait. » Puis il est parti.", "Il a parlé. Puis il est parti.", ["negation", "quotation"]],
  ])("says what a change from %j to %j touches", (a, b, expected) => {
    const [changed] = summary(a, b).segments.filter((segment) => segment.kind === "changed");
    expect(changed?.kinds ?? []).toEqual(expected);
  });

  it("gives segments that cover both texts, for scrolling them together", () => {
    const [a, b] = ["un deux trois quatre", "un deux 3 quatre cinq"];
    const { segments } = summary(a, b);
    expect(segments.map(({ kind }) => kind)).toEqual(["equal", "changed", "equal", "changed"]);
    expect(segments.at(-1)?.b[1]).toBe(b.length);
  });
});
