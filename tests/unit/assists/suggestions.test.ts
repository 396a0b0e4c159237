import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "@/lib/domain/assists/analyze";
import { outside } from "@/lib/domain/assists/suggest/outside";
import { partialDate, prefillClaims } from "@/lib/domain/assists/suggest/prefill";
import { SpeakerResolver } from "@/lib/domain/assists/suggest/resolve-speaker";
import { suggestions } from "@/lib/domain/assists/suggest/suggestions";
import type { Suggestion } from "@/lib/domain/assists/suggest/suggestion";

const ACTORS = [
  { id: "front", name: "Front du fleuve", aliases: ["FDF"] },
  { id: "army", name: "Armée nationale", aliases: [] },
  { id: "colonel", name: "Idrissa Sarr", aliases: [] },
  { id: "first", name: "Conseil local", aliases: ["Comité"] },
  { id: "second", name: "Conseil régional", aliases: ["Comité"] },
];
const resolver = new SpeakerResolver(ACTORS);
const read = (text: string, language: "fr" | "en" = "fr") => suggestions(text, analyze(text, { language, date: "2024-10-15" }));
const ofKind = (text: string, kind: Suggestion["kind"]) => read(text).filter((found) => found.kind === kind);
const first = (text: string) => {
  const [found] = ofKind(text, "attribution");
  if (!found) throw new Error("nothing was suggested");
  return { ...found, claims: prefillClaims(found, resolver), words: text.slice(found.start, found.end) };
};

describe("suggestions", () => {
  it("make one claim for each amount somebody gives", () => {
    const { claims, words, presentation } = first("Le FDF affirme avoir tué 40 soldats et 12 policiers près du pont.");
    expect(words).toBe("Le FDF affirme avoir tué 40 soldats et 12 policiers près du pont");
    expect(presentation).toBe("reports");
    expect(claims).toMatchObject([
      { claimant: { actorId: "front" }, chain: ["FDF"], answer: "40 soldats", low: 40, best: 40, high: 40, population: "soldats", status: "killed", unit: null },
      { claimant: { actorId: "front" }, answer: "12 policiers", best: 12, population: "policiers", status: "killed" },
    ]);
  });

  it("take a quotation with its marks, its speaker and the day it was said", () => {
    const { claims, words } = first("« Nous avons perdu deux hommes », a déclaré lundi le colonel Idrissa Sarr, qui commande la place.");
    expect(words.startsWith("« Nous")).toBe(true);
    expect(claims).toMatchObject([{ claimant: { actorId: "colonel" }, statementDate: "2024-10-14", periodFrom: null, best: 2 }]);
  });

  it.each([
    ["Le maire reconnaît « un nombre important de morts ».", { low: 1, population: null, status: "killed" }],
    ["Selon le maire, l’attaque a fait 12 blessés.", { best: 12, population: null, status: "wounded" }],
    ["Selon le maire, 12 soldats ont été blessés.", { best: 12, population: "soldats", status: "wounded" }],
  ])("take no population from a noun that only says what became of people: %s", (text, claim) => {
    expect(first(text).claims).toMatchObject([claim]);
  });

  it("take no amount from what happened only once", () => {
    expect(first("Selon le maire, c’est la plus lourde perte subie en une seule bataille.").claims).toMatchObject([{ answer: null }]);
  });

  it("keep who relayed it, and the words that weaken it", () => {
    const { claims, words } = first("Une vingtaine de camions auraient été détruits, d’après une source policière citée par Radio Baobab.");
    expect(words.endsWith("Radio Baobab")).toBe(true);
    expect(claims[0]).toMatchObject({ chain: ["une source policière", "Radio Baobab"], hedge: "auraient été détruits", low: 15, best: 20, high: 25 });
  });

  it.each([
    ["La brouille s’expliquerait par la mésentente entre les deux voisins.", "fr", []],
    ["Ces trois localités restent aux mains du Front.", "fr", []],
    ["The ministry kept its three garrisons on alert.", "en", []],
    ["Les deux morts ont été enterrés dimanche.", "fr", ["deux morts"]],
    ["Les 47 militaires sont rentrés.", "fr", ["47 militaires"]],
    ["Trois localités restent aux mains du Front.", "fr", ["Trois localités"]],
  ] as const)("leave out small numbers that only point back: %s", (text, language, amounts) => {
    expect(read(text, language).flatMap(({ quantities }) => quantities.map((quantity) => quantity.text))).toEqual(amounts);
  });

  it.each([
    ["Le Front du fleuve dément toute perte.", "denies"],
    ["Le Front du fleuve n’a pas démenti ces pertes.", "reports"],
    ["Le Front du fleuve confirme ces pertes.", "reports"],
  ])("say how the source puts “%s”", (text, presentation) => {
    expect(first(text).presentation).toBe(presentation);
  });

  it.each([
    ["Il a ajouté que les combats continuaient.", null],
    ["Ce dernier a ajouté que les combats continuaient.", null],
    ["Le Comité a ajouté que les combats continuaient.", null],
    ["Le général Idrissa Sarr a ajouté que les combats continuaient.", { actorId: "colonel" }],
    ["Le porte-parole de l’Armée nationale a ajouté que les combats continuaient.", { name: "porte-parole de l’Armée nationale", kind: "group" }],
    ["Awa Ndour a ajouté que les combats continuaient.", { name: "Awa Ndour", kind: "person" }],
  ])("name the claimant of “%s” only where the words do", (text, claimant) => {
    expect(first(text).claims[0]?.claimant).toEqual(claimant);
  });

  it("leave the innermost of statements within statements, with the chain of all", () => {
    const found = ofKind("Radio Baobab rapporte que le maire affirme avoir compté 30 corps.", "attribution");
    expect(found.map(({ chain }) => chain)).toEqual([["maire", "Radio Baobab"]]);
  });

  it("offer the article’s own amounts and hedges by sentence, and none that somebody says", () => {
    const text = "Le FDF affirme avoir tué 40 soldats. Environ 300 habitants ont fui le 3 octobre 2024. Le chef serait parti vers le nord.";
    const [quantity, ...more] = ofKind(text, "quantity");
    expect(more).toEqual([]);
    expect(quantity && prefillClaims(quantity, resolver)).toMatchObject([{ claimant: null, presentation: "asserts", population: "habitants", periodFrom: "2024-10-03", periodTo: "2024-10-03" }]);
    expect(ofKind(text, "hedge").map(({ anchor }) => anchor.text)).toEqual(["serait parti"]);
  });

  it("leave out what is about the speaker, not said by anybody", () => {
    expect(read("« Nous n’avons rien reçu », a déclaré Awa Ndour, qui dirige un comité de 40 habitants.").filter(({ kind }) => kind === "quantity")).toEqual([]);
  });

  it("leave out what is not article text", () => {
    const text = "Le FDF affirme avoir tué 40 soldats.\n\nLe FDF affirme avoir tué 40 soldats.";
    const found = ofKind(text, "attribution");
    expect(outside(found, [{ start: 38, end: text.length }])).toEqual(found.slice(0, 1));
  });

  it("give a wording one key however it is typed, and a sentence another", () => {
    const keys = (text: string) => ofKind(text, "attribution").map(({ wording, passageKey }) => [wording, passageKey]);
    expect(keys("Selon l’Armée nationale, 3 soldats sont morts.")).toEqual(keys("Selon  l'armée nationale, 3 soldats sont morts.".normalize("NFD")));
    const [[first] = [], [second] = []] = [keys("Selon le maire, 3 soldats sont morts.")[0], keys("Selon le maire, 4 soldats sont morts.")[0]];
    expect(first).toBe(second);
  });

  it.each([
    ["2024-10-03", "2024-10-03", "2024-10-03"],
    ["2024-10-01", "2024-10-31", "2024-10"],
    ["2024-10-20", "2024-11-02", "2024"],
    ["2023-12-20", "2024-01-02", null],
  ])("never name a false day: %s to %s is %s", (from, to, date) => {
    expect(partialDate({ from, to })).toBe(date);
  });
});

const PIECES = [
  "Le FDF ", "affirme ", "avoir tué ", "que ", "« ", " »", "selon ", "d’après ", "une source ", "auraient ", "fui", "40 soldats ", "une vingtaine de ", "le 3 octobre ", "Il ", "dément ",
  "Awa Ndour ", "citée par ", ", ", ". ", " : ", "\n\n", "e\u0301", "\u00a0", "😀", "\ud83d", "(", ")", "Comité ",
];

describe("any text", () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join(""));

  it("gives passages that lie in it, in its order, each around its mark", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("fr" as const, "en" as const), (text, language) => {
        const found = read(text, language);
        for (const { start, end, anchor } of found) {
          expect(text.slice(anchor.start, anchor.end)).toBe(anchor.text);
          expect(start >= 0 && start <= anchor.start && anchor.end <= end && end <= text.length).toBe(true);
        }
        expect(found.map(({ anchor }) => anchor.start)).toEqual(found.map(({ anchor }) => anchor.start).toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it("fills in nothing that its words do not say", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const found of read(text)) {
          for (const claim of prefillClaims(found, resolver)) {
            const words = found.kind === "attribution" ? text : text.slice(found.start, found.end);
            const { claimant } = claim;
            const names = claimant === null ? [] : "name" in claimant ? [claimant.name] : ["FDF"];
            const said = [claim.answer, claim.population, claim.hedge?.split(", "), claim.chain, names].flat();
            expect(said.filter((part) => part && !words.includes(part))).toEqual([]);
            expect(claim.low === null || claim.high === null || claim.low <= claim.high).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
