import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareAnchoring } from "@/lib/domain/passages/anchorer";
import { cutsPair } from "@/lib/domain/text/characters";
import { foldText } from "@/lib/domain/text/fold";
import { arbitraryText } from "../../support/arbitrary-text";
import { REEXTRACTIONS, SAMPLE } from "../../support/reextractions";
import { OLD, place } from "./anchored-place";

describe("anchoring with the old text", () => {
  it("finds unchanged words where they went when text was added before them", () => {
    expect(place(OLD, `Mise à jour à 18 heures.\n\n${OLD}`, "deux hommes")).toMatchObject({ status: "exact", text: "deux hommes" });
  });

  it("shows an edited sentence as such, with the edits that touch it", () => {
    const now = OLD.replace("quinze personnes ont été blessées", "six personnes ont été légèrement blessées");
    const { status, text, anchoring } = place(OLD, now, "Selon la préfecture, quinze personnes ont été blessées dans l'explosion du pont.");
    expect({ status, text }).toEqual({ status: "edited", text: "Selon la préfecture, six personnes ont été légèrement blessées dans l'explosion du pont." });
    expect(anchoring.edits?.map((edit) => edit.kinds)).toEqual([["number"], ["number"], undefined]);
    expect(anchoring.score).toBeLessThan(1);
  });

  it.each([
    ["words put in before its full stop", "les habitants réunis.", "les habitants réunis (ils étaient une centaine, venus de toute la vallée et des communes voisines)."],
    ["words put in before its beginning", "La circulation reprendra", "Interrogé en marge d'une visite du chantier, le maire a été clair, la circulation reprendra"],
    ["its end rewritten", "a promis le maire devant les habitants réunis.", "selon le maire, mais seulement aux heures creuses et pour les véhicules légers de moins de dix mètres."],
  ])("takes whole sentences for a whole sentence with %s", (_, words, instead) => {
    const quote = "La circulation reprendra mercredi, a promis le maire devant les habitants réunis.";
    const { status, text } = place(OLD, OLD.replace(words, instead), quote);
    expect({ status, text }).toEqual({ status: "edited", text: quote.replace(words, instead) });
  });

  it("takes the whole sentence of one that went elsewhere and was edited at its end", () => {
    const quote = "Un témoin assure avoir vu deux hommes quitter les lieux à moto avant le bruit.";
    const now = `${OLD.replace(`${quote}\n\n`, "")}\n\n${quote.replace("avant le bruit.", "sans se presser.")}`;
    expect(place(OLD, now, quote)).toMatchObject({ status: "edited", text: quote.replace("avant le bruit.", "sans se presser.") });
  });

  it("takes no more than its own words of a sentence that was joined to the next", () => {
    const text = "Le pont a été fermé lundi soir par la gendarmerie. La route du col reste ouverte aux cars.";
    const now = text.replace("fermé lundi", "rouvert lundi").replace(". La", ", et la");
    expect(place(text, now, "Le pont a été fermé lundi soir par la gendarmerie.")).toMatchObject({
      status: "edited",
      text: "Le pont a été rouvert lundi soir par la gendarmerie",
    });
  });

  it.each([
    ["one word of it", "La préfecture."],
    ["a name of it in another statement", "Une cellule de crise siège depuis lundi à la préfecture, qui ne communique plus de chiffres aux journalistes."],
  ])("does not take %s for what became of a removed sentence", (_, instead) => {
    const quote = "Selon la préfecture, quinze personnes ont été blessées dans l'explosion du pont.";
    expect(place(OLD, OLD.replace(quote, instead), quote)).toMatchObject({ status: "orphaned", text: null });
  });

  it("takes an edited sentence at its place though another that changed resembles it more, and has a place of its own", () => {
    const [here, there] = ["La cour criminelle peut décider que le procès se tiendra sans public.", "La cour d'assises peut décider d'interdire tout accès au procès."];
    const before = [OLD, here, "Les débats durent trois jours.", there, "Fin de la fiche."].join("\n\n");
    const [hereNow, thereNow] = ["La cour criminelle peut décider d'interdire tout accès au procès.", "La cour d'assises peut aussi décider d'interdire tout accès au procès."];
    const now = before.replace(here, hereNow).replace(there, thereNow);
    expect(place(before, now, here)).toMatchObject({ status: "edited", text: hereNow });
    expect(place(before, now, there)).toMatchObject({ status: "edited", text: thereNow });
  });

  it("knows where sentences end in Chinese", () => {
    const [first, second, third] = ["大桥星期一晚上被宪兵封锁。", "省政府说爆炸造成十五人受伤。", "居民星期三可以恢复通行。"];
    const instead = "省政府说爆炸造成六人受伤，其中两人伤势严重，已经被送往首都的军队医院接受治疗。";
    expect(place(`${first}${second}${third}`, `${first}${instead}${third}`, second)).toMatchObject({ status: "edited", text: instead });
  });

  it("follows a paragraph that moved", () => {
    const [first, ...rest] = OLD.split("\n\n");
    const now = [...rest, first].join("\n\n");
    expect(place(OLD, now, "fermé lundi soir par la gendarmerie")).toMatchObject({ status: "moved", text: "fermé lundi soir par la gendarmerie" });
  });

  it("leaves a deleted passage without a place", () => {
    const now = OLD.replace(/Un témoin.*\n\n/, "");
    expect(place(OLD, now, "Un témoin assure avoir vu deux hommes quitter les lieux à moto avant le bruit.").status).toBe("orphaned");
  });

  it("does not take a twin that was there before for a removed sentence, whichever comes first", () => {
    const twins = ["Le 3 mars, l'armée a dénombré douze morts dans le village de Kérouan.", "Le 9 mars, l'armée a dénombré quinze morts dans le village de Kérouan."];
    for (const [gone, kept] of [twins, [...twins].reverse()] as [string, string][]) {
      for (const order of [[gone, kept], [kept, gone]]) {
        const before = `${OLD}\n\n${order.join("\n\n")}\n\nFin du relevé quotidien de la mission.`;
        const after = before.replace(`${gone}\n\n`, "");
        expect(place(before, after, gone).status).toBe("orphaned");
        expect(place(before, after, kept)).toMatchObject({ status: "exact", text: kept });
      }
    }
  });

  it("takes a twin right beside, without a full stop between, for no edited form of the removed line", () => {
    const [gone, kept] = ["La borne du pont ne doit pas être déplacée", "La borne du pont ne doit plus être déplacée"];
    const before = OLD.replaceAll(".", "") + ` ${gone} ${kept} Fin du relevé`;
    expect(place(before, before.replace(`${gone} `, ""), gone).status).toBe("orphaned");
  });

  it("does not take a twin that came in the place of a removed sentence, however small the difference", () => {
    const long = (months: number): string => `Elle a passé ${months} mois dans le camp de Zoni pendant la saison des pluies, sans nouvelles de sa famille, et n'en garde sincèrement aucun bon souvenir.`;
    const [first, second, ...rest] = OLD.split("\n\n");
    const before = [first, long(3), second, ...rest, long(4)].join("\n\n");
    const now = [first, long(4), second, ...rest].join("\n\n");
    expect(place(before, now, long(3)).status).toBe("orphaned");
    expect(place(before, now, long(4))).toMatchObject({ status: "moved", text: long(4) });
  });

  it("is ambiguous when two equal sentences went and one came elsewhere", () => {
    const twin = "La route du col reste fermée à tous les véhicules lourds.";
    const [first, second, third, ...rest] = OLD.split("\n\n");
    const before = [first, twin, second, third, twin, ...rest].join("\n\n");
    const now = [first, second, third, ...rest, "Rappel des consignes de la semaine.", twin].join("\n\n");
    const anchorer = prepareAnchoring(now, before);
    for (const start of [before.indexOf(twin), before.lastIndexOf(twin)]) {
      expect(anchorer.anchor({ exact: twin, start })).toMatchObject({ status: "ambiguous", start: null, candidates: [{ start: now.indexOf(twin) }] });
    }
  });

  it("says that a short sentence is gone where its neighbours resemble it, and follows one that moved, in Chinese", () => {
    const lines = ["无法确定元素的背景颜色", "按钮必须有可辨识的文本", "链接必须有可辨识的文本", "页面上的所有内容都已经分析过"];
    const before = lines.join("\n\n");
    expect(place(before, before.replace(`${lines[2]}\n\n`, ""), lines[2] ?? "")).toMatchObject({ status: "orphaned", text: null });
    const moved = [...lines.slice(1), "表格应当有标题和摘要，并且不应相同", lines[0]].join("\n\n");
    expect(place(before, moved, lines[0] ?? "")).toMatchObject({ status: "moved", text: lines[0] });
  });

  it("is ambiguous when the words were inserted at several places alike", () => {
    const quote = "Un témoin assure avoir vu deux hommes quitter les lieux à moto avant le bruit.";
    const rest = OLD.replace(`${quote}\n\n`, "");
    const { status, anchoring } = place(OLD, `${quote}\n\n${rest}\n\n${quote}`, quote);
    expect(status).toBe("ambiguous");
    expect(anchoring.candidates).toHaveLength(2);
    expect([anchoring.start, anchoring.end]).toEqual([null, null]);
  });

  it("finds a quote by its words and context when its position is wrong or missing", () => {
    const double = `${OLD}\n\nEncadré : deux hommes recherchés.`;
    const anchorer = prepareAnchoring(`Mise à jour.\n\n${double}`, double);
    const { status, start } = anchorer.anchor({ exact: "deux hommes", prefix: "Encadré : ", suffix: " recherchés.", start: 4 });
    expect({ status, start }).toEqual({ status: "exact", start: `Mise à jour.\n\n${double}`.lastIndexOf("deux hommes") });
  });

  it("says that a quote is typed otherwise in both texts", () => {
    const anchorer = prepareAnchoring(`Mise à jour.\n\n${OLD}`, OLD);
    const { status, start } = anchorer.anchor({ exact: "une explosion.\n\nSelon la préfecture".normalize("NFD") });
    expect({ status, start }).toEqual({ status: "typographic", start: `Mise à jour.\n\n${OLD}`.indexOf("une explosion.") });
  });

  it.each(REEXTRACTIONS)("maps every passage exactly through a re-extraction: %s", (_, change) => {
    const now = change(SAMPLE);
    const anchorer = prepareAnchoring(now, SAMPLE);
    const bare = (text: string): string => foldText(text, { spaces: "none", hyphens: "drop" });
    for (const { 0: sentence, index } of SAMPLE.matchAll(/[^\n.;]+[.;!?]*/g)) {
      const start = index + sentence.length - sentence.trimStart().length;
      const { status, start: from, end: to } = anchorer.anchor({ exact: sentence.trim(), start });
      expect(["exact", "typographic"]).toContain(status);
      expect(bare(now.slice(from ?? 0, to ?? 0))).toBe(bare(sentence));
    }
  });

  it("ends a passage where it ended among words that are all parted at line ends", () => {
    const text = "Les autorités militaires démentent. Plusieurs habitants confirment pourtant l'information.";
    const parted = text.replace(/(\p{L}{4})(\p{L}{4})/gu, "$1-\n$2");
    expect(place(text, parted, "Les autorités militaires démentent.")).toMatchObject({ status: "typographic", text: "Les auto-\nrités mili-\ntaires déme-\nntent." });
    expect(place(text, parted, "habitants confirment")).toMatchObject({ status: "typographic", text: "habi-\ntants conf-\nirment" });
  });

  it("gives places inside the new text that cut no surrogate pair, for any texts and spans", () => {
    fc.assert(
      fc.property(arbitraryText(30), arbitraryText(10), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 }), (piece, added, at, length) => {
        const text = `${piece}fin`;
        const whole = (offset: number): number => (cutsPair(text, offset) ? offset - 1 : offset);
        const from = whole(Math.floor(at * (text.length - 2)));
        const to = whole(Math.min(from + length + 1, text.length));
        const now = `${added} ${text.slice(0, from)}${text.slice(to)}${text.slice(from, to)}`;
        const { start, end, candidates } = prepareAnchoring(now, text).anchor({ exact: text.slice(from, to), start: from });
        for (const one of start === null || end === null ? candidates : [{ start, end }, ...candidates]) {
          expect(one.start).toBeLessThanOrEqual(one.end);
          expect(one.end).toBeLessThanOrEqual(now.length);
          expect(cutsPair(now, one.start) || cutsPair(now, one.end)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("finds any span of an unchanged text at its own place", () => {
    fc.assert(
      fc.property(arbitraryText(30), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 }), (piece, at, length) => {
        const text = `${piece}fin`;
        const whole = (offset: number): number => (cutsPair(text, offset) ? offset - 1 : offset);
        const from = whole(Math.floor(at * (text.length - 2)));
        const exact = text.slice(from, whole(Math.min(from + length + 1, text.length)));
        expect(prepareAnchoring(text, text).anchor({ exact, start: from })).toMatchObject({ status: "exact", start: from, end: from + exact.length });
      }),
    );
  });
});
