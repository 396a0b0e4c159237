import type { ContentKind, EditClass } from "@/lib/domain/comparison/types";

export type PageLanguage = "en" | "fr";

/** The words of a comparison page that are not the texts'. */
export interface PageWords {
  readonly title: string;
  readonly same: string;
  readonly changes: (count: number) => string;
  readonly first: string;
  readonly mark: string;
  readonly unchanged: (count: number) => string;
  readonly deleted: string;
  readonly added: string;
  /** Of a table of several texts. */
  readonly base: string;
  readonly texts: (count: number) => string;
  readonly places: (count: number) => string;
  readonly lacking: (count: number, of: number) => string;
  readonly movedTo: string;
  readonly movedFrom: string;
  readonly classes: Readonly<Record<EditClass, string>>;
  readonly kinds: Readonly<Record<ContentKind, string>>;
}

export const PAGE_WORDS: Readonly<Record<PageLanguage, PageWords>> = {
  en: {
    title: "Comparison: ",
    same: "The texts are the same.",
    changes: (count) => (count === 1 ? "1 change." : `${count} changes.`),
    first: "Go to the first",
    mark: "Mark changes of",
    unchanged: (count) => (count === 1 ? "1 unchanged word" : `${count} unchanged words`),
    deleted: "deleted",
    added: "added",
    base: "base",
    texts: (count) => `${count} texts`,
    places: (count) => (count === 1 ? "They differ at 1 place." : `They differ at ${count} places.`),
    lacking: (count, of) => `not in ${count} of ${of}`,
    movedTo: "moved to",
    movedFrom: "moved from",
    classes: { content: "content", moved: "moved", typography: "typography", whitespace: "white space" },
    kinds: { number: "number", date: "date", name: "name", attribution: "attribution", hedge: "hedge", negation: "negation", quotation: "quote taken out" },
  },
  fr: {
    title: "Comparaison\u00a0: ",
    same: "Les textes sont les mêmes.",
    changes: (count) => (count < 2 ? `${count} changement.` : `${count} changements.`),
    first: "Aller au premier",
    mark: "Marquer les changements de",
    unchanged: (count) => (count < 2 ? `${count} mot inchangé` : `${count} mots inchangés`),
    deleted: "supprimé",
    added: "ajouté",
    base: "référence",
    texts: (count) => `${count} textes`,
    places: (count) => (count < 2 ? `Ils diffèrent à ${count} endroit.` : `Ils diffèrent à ${count} endroits.`),
    lacking: (count, of) => `absent de ${count} sur ${of}`,
    movedTo: "déplacé vers",
    movedFrom: "déplacé de",
    classes: { content: "contenu", moved: "place", typography: "typographie", whitespace: "espaces" },
    kinds: { number: "nombre", date: "date", name: "nom", attribution: "attribution", hedge: "réserve", negation: "négation", quotation: "citation retirée" },
  },
};
