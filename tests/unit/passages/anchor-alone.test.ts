import { describe, expect, it } from "vitest";
import { OLD, place } from "./anchored-place";

describe("anchoring without the old text", () => {
  it("takes the only occurrence of telling words", () => {
    expect(place(undefined, OLD, "a été ouverte à l'hôpital de Montelin")).toMatchObject({ status: "exact" });
  });

  it("says that only the typography differs", () => {
    expect(place(undefined, OLD.replaceAll("'", "’"), "a été ouverte à l'hôpital de Montelin")).toMatchObject({
      status: "typographic",
      text: "a été ouverte à l’hôpital de Montelin",
    });
  });

  it("tells equal words apart by their context", () => {
    const text = "Le matin, trois morts. Le soir, trois morts. La nuit, trois morts.";
    const { anchoring } = place(undefined, text, "trois morts", { prefix: "Le soir, ", suffix: ". La nuit" });
    expect(anchoring).toMatchObject({ status: "exact", start: text.indexOf("soir") + "soir, ".length });
  });

  it("does not choose between equal words without context", () => {
    const { anchoring } = place(undefined, "Trois morts ici. Trois morts là.", "Trois morts");
    expect(anchoring).toMatchObject({ status: "ambiguous", start: null });
    expect(anchoring.candidates).toHaveLength(2);
  });

  it("does not take a few common words for the passage when nothing around them agrees", () => {
    expect(place(undefined, OLD, "le maire", { prefix: "a déclaré hier ", suffix: " sur les ondes" }).status).toBe("ambiguous");
  });

  it("calls the only occurrence moved where next to none of the context is around it: it may be a twin of the passage", () => {
    const context = { prefix: "Un point d'accueil, un gymnase et la salle d'écoute ", suffix: ", tous deux fermés depuis la veille au soir." };
    expect(place(undefined, OLD, "a été ouverte à l'hôpital de Montelin", context).status).toBe("moved");
  });

  it("calls the only occurrence moved where none of the context is around it", () => {
    const context = { prefix: "Le communiqué officiel du ministère rappelle : ", suffix: " Rien de plus n'a filtré hier." };
    expect(place(undefined, OLD, "a été ouverte à l'hôpital de Montelin", context)).toMatchObject({ status: "moved", text: "a été ouverte à l'hôpital de Montelin" });
  });

  it("takes what resembles the quote beside its context, not a closer look-alike elsewhere, and neither when no context is left", () => {
    const quote = "Selon la préfecture, quinze personnes ont été blessées dans l'explosion du pont.";
    const context = { prefix: "par la gendarmerie, après une explosion.\n\n", suffix: "\n\nUn témoin assure avoir vu" };
    const edited = "Selon la préfecture, au moins six personnes ont été blessées dans l'explosion.";
    const twin = quote.replace("quinze", "seize");
    const both = `${OLD.replace(quote, edited)}\n\nEncadré.\n\n${twin}\n\nFin.`;
    expect(place(undefined, both, quote, context)).toMatchObject({ status: "edited", text: expect.stringContaining("au moins six personnes") });
    const alone = place(undefined, `Encadré.\n\n${twin}\n\nFin.`, quote, context);
    expect(alone).toMatchObject({ status: "ambiguous", text: null });
    expect(alone.anchoring.candidates).toHaveLength(1);
  });

  it("proposes a resembling sentence as edited, and nothing for words that are gone", () => {
    const now = OLD.replace("deux hommes", "trois hommes");
    expect(place(undefined, now, "Un témoin assure avoir vu deux hommes quitter les lieux à moto avant le bruit.")).toMatchObject({
      status: "edited",
      text: "Un témoin assure avoir vu trois hommes quitter les lieux à moto avant le bruit.",
    });
    expect(place(undefined, now, "Le porte-parole de l'opposition n'a pas souhaité répondre à nos questions.").status).toBe("orphaned");
  });
});
