import { describe, expect, it } from "vitest";
import { analyze } from "@/lib/domain/assists/analyze";
import { prefillClaims } from "@/lib/domain/assists/suggest/prefill";
import { SpeakerResolver } from "@/lib/domain/assists/suggest/resolve-speaker";
import type { SuggestionKind } from "@/lib/domain/assists/suggest/suggestion";
import { suggestions } from "@/lib/domain/assists/suggest/suggestions";

const read = (text: string, language: "fr" | "en" = "fr") => suggestions(text, analyze(text, { language, date: "2024-10-15" })).filter(({ kind }) => kind !== "actor");
const told = (text: string, language: "fr" | "en" = "fr") =>
  read(text, language).map(({ kind, speaker, quantities }): [SuggestionKind, string | null, string[]] => [kind, speaker, quantities.map((quantity) => quantity.text)]);
const passages = (text: string) => read(text).map(({ start, end }) => text.slice(start, end));

describe("the amounts of a suggestion", () => {
  it.each([
    ["Plusieurs routes restent coupées et de nombreuses questions se posent.", "fr"],
    ["Les combats ont duré trois jours autour du marché.", "fr"],
    ["Several roads are still closed after two weeks.", "en"],
  ] as const)("are none where the article’s own voice gives no bound and no fate, or only how long: %s", (text, language) => {
    expect(told(text, language).filter(([kind]) => kind === "quantity")).toEqual([]);
  });

  it.each([
    ["Plusieurs pompiers sont portés disparus.", ["Plusieurs pompiers"]],
    ["L’armée a subi de lourdes pertes.", ["de lourdes pertes"]],
    ["Plusieurs centaines de manifestants ont marché vers le port.", ["Plusieurs centaines de manifestants"]],
  ])("stand where a fate is told, or a bound: %s", (text, amounts) => {
    expect(told(text)).toContainEqual(["quantity", null, amounts]);
  });

  it("are those counted, not how long it took beside them, which counts where it stands alone", () => {
    expect(told("Le maire affirme que 12 maisons ont brûlé en deux jours.")).toEqual([["attribution", "Le maire", ["12 maisons"]]]);
    expect(told("Le maire affirme que la trêve durera dix jours.")).toEqual([["attribution", "Le maire", ["dix jours"]]]);
  });

  it("leave out how many speak", () => {
    expect(told("Selon trois sources policières, 12 maisons ont brûlé.")).toEqual([["attribution", "trois sources policières", ["12 maisons"]]]);
  });

  it("leave out what somebody else says amid it", () => {
    expect(told("Les rebelles ont déclaré avoir tué une cinquantaine de soldats, après que l’armée a déclaré avoir perdu deux soldats.")).toEqual([
      ["attribution", "Les rebelles", ["une cinquantaine de soldats"]],
      ["attribution", "l’armée", ["deux soldats"]],
    ]);
  });

  it("leave those of a statement to it, where the sentence gives one of its own", () => {
    const text = "Aucun bilan officiel n’est connu ce soir dans la capitale ni dans les villes du nord, mais à Toma le maire affirme que 12 maisons ont brûlé.";
    const found = told(text);
    expect(found.filter(([kind]) => kind === "attribution").flatMap(([, , amounts]) => amounts)).toContain("12 maisons");
    for (const [, , amounts] of found.filter(([kind]) => kind === "quantity")) expect(amounts).not.toContain("12 maisons");
  });

  it("take losses for a fate, and nobody for their population", () => {
    const [found] = read("Selon le maire, l’armée a subi de lourdes pertes.");
    expect(found?.quantities).toMatchObject([{ text: "de lourdes pertes", population: null, status: "pertes" }]);
  });
});

describe("a passage", () => {
  it("is offered once, though two verbs say what is in it", () => {
    expect(told("Les rebelles disent avoir fait sept prisonniers et affirment avoir perdu neuf hommes.")).toEqual([["attribution", "Les rebelles", ["sept prisonniers", "neuf hommes"]]]);
  });

  it.each([
    ["Selon la mairie, 12 maisons ont brûlé dans l’incendie revendiqué par le Front du fleuve (FDF).", "(FDF)"],
    ["Pour la mairie, « le quartier est sûr ».", "« le quartier est sûr »"],
  ])("ends with the mark that closes what it opens: %s", (text, end) => {
    expect(passages(text).some((words) => words.endsWith(end))).toBe(true);
  });
});

describe("a claimant", () => {
  const resolver = new SpeakerResolver([{ id: "mayor", name: "Maire de Toma", aliases: ["ce maire"] }]);

  it.each([
    ["Son porte-parole affirme que la route est rouverte.", "fr"],
    ["Cette source affirme que la route est rouverte.", "fr"],
    ["Le même rapport affirme que la route est rouverte.", "fr"],
    ["L’un de leurs cadres affirme que la route est rouverte.", "fr"],
    ["Their spokesman said that the road was open.", "en"],
    ["The same official said that the road was open.", "en"],
  ] as const)("is nobody where the words point back: %s", (text, language) => {
    const [found] = read(text, language);
    expect(found?.speaker).not.toBeNull();
    expect(found && prefillClaims(found, resolver)[0]?.claimant).toBeNull();
  });

  it("is the actor who is called so all the same", () => {
    const [found] = read("Ce maire affirme que la route est rouverte.");
    expect(found && prefillClaims(found, resolver)[0]?.claimant).toEqual({ actorId: "mayor" });
  });
});

describe("who is counted", () => {
  it.each([
    ["Le maire affirme que 25 soldats maliens et 10 combattants russes ont été tués.", "fr", ["soldats maliens", "combattants russes"]],
    ["Le maire affirme que 12 soldats maliens et russes ont été blessés.", "fr", ["soldats maliens et russes"]],
    ["Le maire affirme que 40 soldats ont été tués et 12 policiers blessés.", "fr", ["soldats", "policiers"]],
    ["Le maire affirme que 60 autres soldats sont portés disparus.", "fr", ["soldats"]],
    ["The mayor said that 25 Malian soldiers were killed.", "en", ["Malian soldiers"]],
  ] as const)("is told with the people they are of: %s", (text, language, populations) => {
    expect(read(text, language).flatMap(({ quantities }) => quantities.map(({ population }) => population))).toEqual(populations);
  });
});
