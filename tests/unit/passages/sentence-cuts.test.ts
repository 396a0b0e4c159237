import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutSentences, isWrapped } from "@/lib/domain/passages/sentence-cuts";

const LINES = { wrapped: false, atEveryStop: false };
const cut = (text: string, cutting = LINES): string[] => cutSentences(text, 0, text.length, cutting).map(([from, to]) => text.slice(from, to));

describe("cutting a text into sentences", () => {
  it.each([
    ["at full stops", "Le barrage tient. L'eau baisse ! Qui l'a dit ? Le préfet…", ["Le barrage tient.", "L'eau baisse !", "Qui l'a dit ?", "Le préfet…"]],
    ["with what closes a quotation", "« Tout va bien. » Il est parti. (Vers midi.) Puis rien.", ["« Tout va bien. »", "Il est parti.", "(Vers midi.)", "Puis rien."]],
    ["not before a small letter", "Le no. de série etc. figure au dos. Voir plus bas.", ["Le no. de série etc. figure au dos.", "Voir plus bas."]],
    ["not after an initial or a reference", "M. J. Carle renvoie à l'art. L. 12-3 et à la p. 40. Rien d'autre.", ["M. J. Carle renvoie à l'art. L. 12-3 et à la p. 40.", "Rien d'autre."]],
    ["not after the number of a heading", "3.2. Secours en mer\nFigure 17.4. Plan du port. Il date de 2019. On le revoit.", ["3.2. Secours en mer", "Figure 17.4. Plan du port.", "Il date de 2019.", "On le revoit."]],
    ["at lines", "Titre\nUne ligne sans point\n\n\nLa suite.", ["Titre", "Une ligne sans point", "La suite."]],
    ["in Chinese", "大桥被封锁。十五人受伤！居民可以通行。", ["大桥被封锁。", "十五人受伤！", "居民可以通行。"]],
  ])("%s", (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it("goes over the lines of a wrapped text, and not over blank ones", () => {
    const text = "Le convoi est parti de la base\nà l'aube. Il compte dix\nvéhicules.\n\nNouvelle section";
    expect(isWrapped(text)).toBe(true);
    expect(cut(text, { ...LINES, wrapped: true })).toEqual(["Le convoi est parti de la base\nà l'aube.", "Il compte dix\nvéhicules.", "Nouvelle section"]);
  });

  it("does not take paragraphs of a line each for a wrapped text", () => {
    expect(isWrapped("Le convoi est parti.\nIl compte dix véhicules.\nà suivre\nFin.")).toBe(false);
    expect(isWrapped("")).toBe(false);
  });

  it("ends a sentence at an initial too where every stop counts", () => {
    expect(cut("De A à Z. La suite.", { ...LINES, atEveryStop: true })).toEqual(["De A à Z.", "La suite."]);
  });

  it("leaves out nothing but blanks, for any text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "É", "7", ".", "!", " ", "\n", "»", "。", "\u{1F600}", "\u00a0"), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (words, wrapped, atEveryStop) => {
        const sentences = cut(words, { wrapped, atEveryStop });
        expect(sentences.join("").replace(/\s/gu, "")).toBe(words.replace(/\s/gu, ""));
        for (const sentence of sentences) expect(sentence).toBe(sentence.trim());
      }),
    );
  });
});
