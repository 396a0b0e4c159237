import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareAnchoring } from "@/lib/domain/passages/anchorer";
import { OLD, place } from "./anchored-place";

const BEFORE = ["La note du 4 mai résume les faits connus.", "Le bac assure la liaison entre les deux rives."];
const BEHIND = ["Le service des routes tient un registre des fermetures.", "Fin de la note d'information."];
const within = (...lines: string[]): string => [...BEFORE, ...lines, ...BEHIND].join("\n");

describe("what became of sentences between unchanged ones", () => {
  it("follows a sentence into which more was put than it had", () => {
    const quote = "Si la barrière est baissée, appelez la capitainerie du port.";
    const now = "Si la barrière est baissée, faites demi-tour sur l'aire prévue à cet effet devant le hangar numéro quatre, ou appelez la capitainerie du port.";
    expect(place(within(quote), within(now), quote)).toMatchObject({ status: "edited", text: now });
  });

  it("gives each of several rewritten sentences its own", () => {
    const old = ["Le maire a fermé le pont aux camions lundi.", "Le préfet a fermé la route aux camions mardi.", "Le gérant a fermé le gué aux camions jeudi."];
    const now = ["Lundi, le maire a fermé le pont aux camions et aux cars.", "Le préfet ferme maintenant la route aux camions.", "Le gérant a rouvert le gué aux camions samedi."];
    old.forEach((quote, n) => {
      expect(place(within(...old), within(...now), quote)).toMatchObject({ status: "edited", text: now[n] });
    });
  });

  it("says of a removed sentence that it is gone, though its rewritten neighbour resembles it", () => {
    const [gone, kept] = ["Le capitaine a compté neuf barques au mouillage du nord.", "Le capitaine a compté deux voiliers au mouillage du sud."];
    const now = "Le capitaine a compté trois voiliers au mouillage du sud, selon le port.";
    for (const lines of [[gone, kept], [kept, gone]] as [string, string][]) {
      expect(place(within(...lines), within(now), gone).status).toBe("orphaned");
      expect(place(within(...lines), within(now), kept)).toMatchObject({ status: "edited", text: now });
    }
  });

  it("does not take a sentence of another matter that came in the place of a removed one, for a few words in common", () => {
    const quote = "Guide des nouveaux bénévoles de la station";
    expect(place(within(quote), within("Guide de la station"), quote).status).toBe("edited");
    expect(place(within(quote), within("Les horaires de la cantine"), quote).status).toBe("orphaned");
  });

  it("keeps headings whole when their numbers change", () => {
    const quote = "Figure 17.21. Plan du mouillage";
    expect(place(within("Chapitre du port", quote), within("Chapitre du port", "Figure 17.4. Plan du mouillage"), quote)).toMatchObject({
      status: "edited",
      text: "Figure 17.4. Plan du mouillage",
    });
  });

  it("takes an edited sentence that now has the words of an unchanged one near by", () => {
    const [usual, special] = ["Cliquez sur Port pour ouvrir la fiche.", "Cliquez sur Port dans la marge gauche pour ouvrir la fiche."];
    const old = within(usual, "Attendez la fin du chargement.", special);
    const now = within(usual, "Attendez la fin du chargement.", usual);
    expect(place(old, now, special)).toMatchObject({ status: "edited", text: usual });
    expect(prepareAnchoring(now, old).anchor({ exact: special, start: old.indexOf(special) }).start).toBe(now.lastIndexOf(usual));
  });

  it("follows a passage of several sentences, with one at its end that was written anew", () => {
    const old = ["Le bac part toutes les heures entre six heures et midi.", "Les cyclistes ne paient pas."];
    const now = ["Le bac part toutes les demi-heures entre six heures et midi.", "Passage gratuit à vélo."];
    expect(place(within(old.join(" ")), within(now.join(" ")), old.join(" "))).toMatchObject({ status: "edited", text: now.join(" ") });
  });

  it("follows a sentence of a wrapped text over its lines", () => {
    const lines = (text: string): string => text.replace(/(.{20,30}) /g, "$1\n");
    const quote = "Le dépôt de la compagnie reste ouvert le dimanche pendant toute la durée du chantier.";
    const edited = "Le dépôt de la vieille compagnie reste ouvert le samedi et le dimanche pendant toute la durée du long chantier.";
    const [old, now] = [lines(within(quote)), lines(within(edited))];
    const whole = (text: string): string => text.slice(text.indexOf("Le dépôt"), text.indexOf("chantier.") + "chantier.".length);
    expect(place(old, now, whole(old))).toMatchObject({ status: "edited", text: whole(now) });
  });

  it("answers the same whatever was asked before", () => {
    const words = fc.array(fc.constantFrom("pont", "route", "bac", "fermé", "ouvert", "lundi", "mardi", "maire", "port"), { minLength: 3, maxLength: 9 });
    const sentences = fc.array(words.map((list) => `Le ${list.join(" ")}.`), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(sentences, sentences, (some, others) => {
        const old = [OLD, ...some].join("\n");
        const now = [OLD, ...some.map((one, n) => (n % 2 ? one : (others[n] ?? "")))].join("\n");
        const quotes = [...some.keys()].map((n) => ({ exact: some[n] ?? "", start: [OLD, ...some.slice(0, n), ""].join("\n").length }));
        const ask = (list: typeof quotes) => {
          const anchorer = prepareAnchoring(now, old);
          return list.map((quote) => anchorer.anchor(quote));
        };
        expect(ask([...quotes].reverse()).reverse()).toEqual(ask(quotes));
      }),
      { numRuns: 60 },
    );
  });
});
