import { describe, expect, it } from "vitest";
import { ATTRIBUTION_VERBS } from "@/lib/domain/lexicon/attribution-verbs";
import { attributionReadings, cueKinds, lettersOf } from "@/lib/domain/lexicon/cues";
import { AUXILIARY_FORMS, COMMON_VERBS, isKnownParticiple } from "@/lib/domain/lexicon/common-verbs";
import { inflectEnglish } from "@/lib/domain/lexicon/english-verbs";
import { inflectFrench, lettersKept, type VerbForm } from "@/lib/domain/lexicon/french-verbs";
import { readLefff } from "../../support/lefff";

/** LEFFF's letter and the slots of its row that each of our forms must agree with. */
const SLOTS: [VerbForm, string, number[]][] = [
  ["present", "P", [2, 5]],
  ["imperfect", "I", [2, 5]],
  ["simple-past", "J", [2, 5]],
  ["future", "F", [2, 5]],
  ["conditional", "C", [2, 5]],
  ["past-participle", "K", [0, 2]],
  ["present-participle", "G", [0]],
];

/** Verbs for which LEFFF lists an old spelling, the rarer of two conjugations, or a form nobody needs here. */
const OTHERWISE = new Set(["accroître", "croître", "inclure", "résoudre", "dissoudre", "ressortir", "taire", "savoir"]);

describe("inflectFrench", () => {
  const lefff = readLefff();
  const lemmas = [...new Set(ATTRIBUTION_VERBS.filter((verb) => verb.language === "fr" && !verb.lemma.includes("_")).map((verb) => verb.lemma))];

  it("agrees with LEFFF on the third persons and participles of every verb listed", () => {
    const missing: string[] = [];
    let checked = 0;
    for (const lemma of new Set([...lemmas, ...COMMON_VERBS])) {
      const entry = lefff[lemma];
      if (!entry || OTHERWISE.has(lemma)) continue;
      const ours = inflectFrench(lemma);
      for (const [form, letter, slots] of SLOTS) {
        for (const slot of slots) {
          const theirs = entry[letter]?.[slot];
          if (!theirs || theirs === "NA") continue;
          checked += 1;
          if (!ours.some((own) => own.form === form && own.text === theirs)) missing.push(`${lemma} ${form} ${theirs}`);
        }
      }
    }
    expect(checked).toBeGreaterThan(1500);
    expect(missing).toEqual([]);
  });
});

describe("letters every form begins with", () => {
  it("holds for each verb of saying, French and English", () => {
    const otherwise = ATTRIBUTION_VERBS.filter(({ lemma }) => !lemma.includes("_")).flatMap((verb) => {
      const forms = verb.language === "fr" ? inflectFrench(verb.lemma) : inflectEnglish(verb.lemma);
      return forms.filter(({ text }) => !text.startsWith(lettersOf(verb))).map(({ text }) => `${verb.lemma}: ${text}`);
    });
    expect(otherwise).toEqual([]);
  });

  it("holds for each common verb, and leaves letters to tell nearly all of them by", () => {
    const otherwise = COMMON_VERBS.flatMap((lemma) => inflectFrench(lemma).filter(({ text }) => !text.startsWith(lettersKept(lemma))).map(({ text }) => `${lemma}: ${text}`));
    expect(otherwise).toEqual([]);
    expect(COMMON_VERBS.filter((lemma) => lettersKept(lemma) === "").length).toBeLessThan(5);
  });
});

describe("common verbs", () => {
  it("are known in every form, whichever is asked for first", () => {
    const unknown = COMMON_VERBS.flatMap((lemma) =>
      inflectFrench(lemma)
        .filter(({ text, form }) => form === "past-participle" && !isKnownParticiple(text) && !AUXILIARY_FORMS.has(text))
        .map(({ text }) => text),
    );
    expect(unknown).toEqual([]);
  });
});

describe("cueKinds", () => {
  it.each([
    ["affirment", ["attribution"]],
    ["Selon", ["attribution"]],
    ["D’après", ["attribution"]],
    ["démenti", ["denial"]],
    ["rétracté", ["denial"]],
    ["probablement", ["hedge"]],
    ["soi-disant", ["hedge"]],
    ["reportedly", ["hedge"]],
    ["aucun", ["negation"]],
    ["n’", ["negation"]],
    ["doesn’t", ["negation"]],
    ["said", ["attribution"]],
    ["maison", []],
  ])("%s → %j", (word, kinds) => {
    expect(cueKinds(word)).toEqual(kinds);
  });

  it("reads a decomposed spelling like a composed one", () => {
    expect(cueKinds("révélé".normalize("NFD"))).toEqual(["attribution"]);
  });

  it("lists no verb of saying twice", () => {
    const keys = ATTRIBUTION_VERBS.map(({ lemma, language }) => `${language} ${lemma}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { lemma, frames } of ATTRIBUTION_VERBS) expect([lemma, new Set(frames).size]).toEqual([lemma, frames.length]);
  });

  it("separates the languages", () => {
    expect(attributionReadings("argue", "en").map((reading) => reading.verb.lemma)).toContain("argue");
    expect(attributionReadings("argue", "fr").map((reading) => reading.verb.lemma)).toEqual(["arguer"]);
  });
});
