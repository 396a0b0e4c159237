import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";
import { prepareAnchoring } from "@/lib/domain/passages/anchorer";
import { SegmentIndex } from "@/lib/domain/passages/segment-index";
import { place } from "./anchored-place";

const TWIN = "Un convoi de douze camions a quitté la base dans la nuit de mardi.";

/** Where the passage at the n-th occurrence of some words is now. */
function placeNth(oldText: string, newText: string, words: string, n: number): { status: string; text: string | null } {
  let start = -1;
  for (let i = 0; i <= n; i++) start = oldText.indexOf(words, start + 1);
  const found = prepareAnchoring(newText, oldText).anchor({ exact: words, start, end: start + words.length });
  return { status: found.status, text: found.start === null || found.end === null ? null : newText.slice(found.start, found.end) };
}

describe("twins of a passage in the old text", () => {
  it("does not give the place of one to another that stood elsewhere and is gone, though the comparison does", () => {
    const [schools, road] = ["Les écoles rouvriront samedi, a promis le préfet.", "La route du nord est ouverte aux cars depuis lundi."];
    const [press, line] = ["Le porte-parole a tenu un point de presse à la mairie.", "Un numéro vert est ouvert aux familles."];
    const before = [schools, road, TWIN, press, line, TWIN].join("\n\n");
    const now = [press.replace("mairie.", "préfecture"), line, TWIN, schools].join("\n\n");
    expect(placeNth(before, now, TWIN, 0)).toEqual({ status: "ambiguous", text: null });
    expect(placeNth(before, now, TWIN, 1)).toEqual({ status: "moved", text: TWIN });
  });

  it("does not take what was written after the pattern of one that still stands for another that is gone", () => {
    const list = ["Annexe des communiqués.", TWIN, "Fin de l'annexe.", "Chronologie.", TWIN, "Rien à signaler jeudi.", "Dernière page."].join("\n\n");
    const later = list.replace(`${TWIN}\n\n`, "").replace("Dernière page.", `${TWIN.replace("mardi", "jeudi")}\n\nDernière page.`);
    expect(placeNth(list, later, TWIN, 0).text).toBeNull();
    expect(placeNth(list, later, TWIN, 1)).toEqual({ status: "exact", text: TWIN });
  });
});

describe("whole sentences", () => {
  it.each([
    ["behind", "Le maire a quitté ses fonctions", "Le maire a quitté ses fonctions, assure l'opposition"],
    ["before", "Ibrahim Maïga dirige la colonne", "À en croire son cousin, Ibrahim Maïga dirige la colonne"],
  ])("are edited where words were put in %s them that change what is said", (_, quote, instead) => {
    const text = `Ce que l'on sait ce soir\n\n${quote}.\n\nLe couvre-feu reste en vigueur jusqu'à samedi.`;
    expect(place(text, text.replace(quote, instead), quote)).toMatchObject({ status: "edited", text: expect.stringContaining(instead) });
  });

  it("stay as they are where another sentence, a stop or a bullet was put in beside them", () => {
    const text = "Points à vérifier\n\nLe maire a quitté ses fonctions\n\nLe couvre-feu est levé\n\nSuite demain.";
    for (const instead of ["Le maire a quitté ses fonctions.", "• Le maire a quitté ses fonctions", "Le maire a quitté ses fonctions. Son adjoint aussi.", "Réunion annulée ; Le maire a quitté ses fonctions"]) {
      const { status, text: found } = place(text, text.replace("Le maire a quitté ses fonctions", instead), "Le maire a quitté ses fonctions");
      expect({ status, found }).toEqual({ status: "exact", found: "Le maire a quitté ses fonctions" });
    }
  });

  it("did not move to where another sentence mentions them: what stands at their place comes first", () => {
    const title = "Attaque contre le dépôt de carburant";
    const text = `${title}\n\nLes pompiers sont sur place depuis l'aube.\n\nUn numéro vert est ouvert aux familles.`;
    const now = `Attaque meurtrière contre le dépôt de carburant\n\nLes pompiers sont sur place depuis l'aube.\n\nÀ lire aussi : Nos archives - ${title} (12 photos)\n\nUn numéro vert est ouvert aux familles.`;
    expect(place(text, now, title)).toMatchObject({ status: "edited", text: "Attaque meurtrière contre le dépôt de carburant" });
  });
});

it("follows a heading whose number changed, beside a caption of the same words that is gone", () => {
  const text = "Le dépôt se vide.\n\n4.2. Les routes du convoi\n\nFigure 7.1. Les routes du convoi\n\nTrois pistes mènent au puits, dont une seule est ouverte aux camions.";
  const now = "Le dépôt est vide depuis lundi.\n\n4.3. Les routes du convoi\n\nTrois pistes mènent au puits, dont une seule est ouverte aux camions.";
  expect(place(text, now, "4.2. Les routes du convoi")).toMatchObject({ status: "edited", text: "4.3. Les routes du convoi" });
});

it("is not sure of a few words that stand alone amid what was rewritten", () => {
  const text = "Point de situation.\n\nL'attaque aurait fait 15 morts parmi les soldats, d'après la junte.\n\nLe marché est fermé.";
  const now = "Point de situation.\n\nOn dénombre 15 morts dans les rangs rebelles selon un élu.\n\nLe marché est fermé.";
  expect(place(text, now, "15 morts").anchoring.status).not.toBe("exact");
});

it("does not take where the comparison has words moved from for where they stood before: of equal words it takes one", () => {
  const rest = "Le gouverneur n'a rien dit de la destination du convoi, ni des raisons de son départ, malgré nos questions répétées à ses services.";
  const text = `Chapeau de l'article.\n\n${TWIN}\n\n${rest}`;
  const now = `Chapeau de l'article.\n\n${rest}\n\n${TWIN}`;
  const segments = new SegmentIndex(compare(text, now));
  const at = now.indexOf(TWIN);
  expect(segments.shareFromElsewhere(at, at + TWIN.length, 0, 5)).toBe(1);
  expect(segments.shareUnchanged(at, at + TWIN.length, 0, 5)).toBe(0);
});
