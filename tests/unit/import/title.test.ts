import { describe, expect, it } from "vitest";
import { chooseTitle } from "@/lib/adapters/import/finish/title";

const LONG = "La commission d’enquête a rendu lundi un rapport de quatre cents pages que personne n’a encore lu en entier.";

describe("chooseTitle", () => {
  it.each([
    ["the stated title wins", "Le titre", "Du texte.\n", "Le titre", false],
    ["a short first line before a blank line is a heading", null, "Le pont rouvre\n\nIl était fermé.\n", "Le pont rouvre", false],
    ["a first line that is repeated is a heading, whatever its apostrophes", null, "L'eau monte.\nL’eau monte.\nElle a monté.", "L'eau monte.", false],
    ["a sentence is no heading", null, "Le pont rouvre.\n\nIl était fermé depuis mars.\n", "Le pont rouvre.", true],
    ["a lone line is no heading", null, "Le pont rouvre", "Le pont rouvre", true],
    ["a long sentence is cut at a word", null, LONG, "La commission d’enquête a rendu lundi un rapport de quatre cents pages que…", true],
    ["an abbreviation does not end the sentence", null, "M. Keïta est rentré. Il se tait.", "M. Keïta est rentré. Il se tait.", true],
    ["a leading date mark is not part of it", null, "date 2023-05 Le fleuve a débordé en amont de la ville.\n", "Le fleuve a débordé en amont de la ville.", true],
    ["markup of lists and quotes is not part of it", null, "> – Le fleuve a débordé en amont.", "– Le fleuve a débordé en amont.", true],
    ["line ends inside it become spaces", "Un titre\n  sur deux lignes", "x", "Un titre sur deux lignes", false],
  ])("%s", (_name, stated, text, title, inferred) => {
    expect(chooseTitle(stated, text, true)).toEqual({ title, inferred });
  });

  it("cuts at 80 units, no surrogate pair in two, with one word or many", () => {
    for (const text of ["a".repeat(300), "😀".repeat(100), `${"mot ".repeat(60)}fin.`]) {
      const { title } = chooseTitle(null, text, true);
      expect(title.length).toBeLessThanOrEqual(81);
      expect(title.endsWith("…")).toBe(true);
      expect(title).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
