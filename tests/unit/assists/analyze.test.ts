import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, type Analysis } from "@/lib/domain/assists/analyze";
import type { Span } from "@/lib/domain/assists/types";

const OPTIONS = { language: "fr", date: "2024-10-15", actors: [{ id: "a", name: "Ibrahim Traoré", aliases: ["l’armée"] }] } as const;

/** A text with everything in it, in our own words. */
const ARTICLE = [
  "« L’armée n’a rien perdu », a assuré mardi le colonel Ibrahim Traoré. « Nous tenons la ville depuis hier. »",
  "Selon l’agence Élan, citée par Le Courrier, une vingtaine de soldats auraient été tués près de l’oued d’Aïn-Zeggar.",
  "Le maire a déclaré que, d’après ses informations, « aucun bilan officiel » n’avait été publié ; il n’a pu être joint.",
  "Le chef présumé du groupe serait en fuite, précise-t-on de source policière. L’attaque s’est déroulée fin juillet.",
].join("\n\n");

const spansOf = (analysis: Analysis): Span[] => [
  ...analysis.sentences,
  ...analysis.attributions.flatMap(({ cue, speaker, content, chain, ...whole }) => [whole, cue, content, ...chain, ...(speaker ? [speaker] : [])]),
  ...analysis.hedges,
  ...analysis.quantities,
  ...analysis.dates,
  ...analysis.actors,
];

const textSpansOf = (analysis: Analysis) => [
  ...analysis.attributions.flatMap(({ cue, speaker, chain }) => [cue, ...chain, ...(speaker ? [speaker] : [])]),
  ...analysis.hedges,
  ...analysis.quantities,
  ...analysis.dates,
  ...analysis.actors,
];

/** What is found, by its words in one plain spelling and without offsets. */
const plain = (text: string) => text.normalize("NFC").replaceAll(/[’\u02bc]/g, "'").replaceAll(/\s/g, " ");
const items = (analysis: Analysis, text: string) => ({
  sentences: analysis.sentences.map(({ start, end }) => plain(text.slice(start, end))),
  attributions: analysis.attributions.map(({ form, cue, speaker, content, chain, rule }) => [form, plain(cue.text), speaker && plain(speaker.text), plain(text.slice(content.start, content.end)), chain.map((link) => plain(link.text)), rule]),
  hedges: analysis.hedges.map(({ text: words, kind }) => [plain(words), kind]),
  quantities: analysis.quantities.map(({ text: words, low, high }) => [plain(words), low, high]),
  dates: analysis.dates.map(({ text: words, from, to }) => [plain(words), from, to]),
  actors: analysis.actors.map(({ text: words, actorId }) => [plain(words), actorId]),
});

const PIECES = ["Le ministre ", "a dit ", "que ", "« ", " »", "“", "”", '"', "selon ", "d’après ", "serait ", "tué", ", ", ". ", "? ", "\n", "\n\n", "Ibrahim Traoré ", "50 ", "é", "e\u0301", "😀", "\ud83d", "(", ")", "a-t-il ", "l’", "\u00a0", "\u00ad"];

describe("analyze", () => {
  it("gives spans that lie in the text and slice to their own words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.constantFrom("fr" as const, "en" as const), (pieces, language) => {
        const text = pieces.join("");
        const analysis = analyze(text, { ...OPTIONS, language });
        for (const { start, end } of spansOf(analysis)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const span of textSpansOf(analysis)) expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same in other apostrophes, spaces and normal forms", () => {
    const found = items(analyze(ARTICLE, OPTIONS), ARTICLE);
    expect(found.attributions.length).toBeGreaterThan(5);
    const variants = [ARTICLE.replaceAll("’", "'"), ARTICLE.replaceAll("« ", "«\u00a0").replaceAll(" »", "\u202f»"), ARTICLE.normalize("NFD"), ARTICLE.normalize("NFD").replaceAll("’", "\u02bc")];
    for (const variant of variants) expect(items(analyze(variant, OPTIONS), variant)).toEqual(found);
  });

  it("runs the chain from the origin to the nearest reporter", () => {
    const text = "Selon Le Courrier, le ministre a affirmé que l’ONU accusait la milice d’avoir tué dix civils.";
    const chains = analyze(text, OPTIONS).attributions.map(({ chain }) => chain.map((link) => link.text));
    expect(chains).toEqual([["Le Courrier"], ["le ministre", "Le Courrier"], ["l’ONU", "le ministre", "Le Courrier"]]);
  });

  it("keeps the reporters named with a source", () => {
    const [attribution] = analyze("Selon une source militaire citée par l’AFP, dix soldats sont morts.", OPTIONS).attributions;
    expect(attribution?.chain.map((link) => link.text)).toEqual(["une source militaire", "l’AFP"]);
  });

  it("does not let a quotation that is never closed swallow what follows", () => {
    const text = "« Les accords ne sont pas arrêtés. Il\n\nLe ministre a dit : « Nous partons demain. »";
    expect(analyze(text, OPTIONS).attributions.map(({ content }) => text.slice(content.start, content.end))).toEqual(["Nous partons demain."]);
  });

  it("reads ten million digits in one run", () => {
    expect(analyze("1234567890".repeat(1_000_000), { language: "fr", date: null }).dates).toEqual([]);
  });

  it("looks for marks once, and not from each of very many paragraphs", () => {
    for (const piece of ["a\n\n", "a\u2029"]) expect(analyze(piece.repeat(100_000), { language: "en", date: null }).sentences).toHaveLength(100_000);
  });

  it("reads hostile texts to their end", () => {
    for (const piece of ["«", '"', "« a \" b “ ", "a dit le ministre, ", "dit que ", "selon la source, ", "serait ", "M. ", "l'", "(", "mille deux cent "]) {
      const text = piece.repeat(Math.ceil(8_000 / piece.length));
      expect(analyze(text, OPTIONS).language).toBe("fr");
    }
  });
});
