import type { SourceMetadata } from "@/lib/domain/sources/types";

/** A source of the demo case: our own words on reported facts, under invented outlets. */
export interface DemoSource {
  readonly key: string;
  readonly fileName: string;
  readonly text: string;
  readonly metadata: Partial<SourceMetadata>;
}

/** The four sources of the demo, three in French and one in English. */
export const DEMO_SOURCES: readonly DemoSource[] = [
  {
    key: "bilan",
    fileName: "bilan-dispute.txt",
    metadata: { publication: "Le Relais du Désert (démonstration)", author: "A. Ferrand", publishedAt: "2024-08-02", language: "fr" },
    text: `Tinzaouaten : trois bilans pour une même bataille

Les combats livrés fin juillet près de Tinzaouaten, à deux pas de la frontière algérienne, ont tourné au désavantage de la colonne formée par l’armée malienne et ses partenaires russes. Sur le nombre des morts, en revanche, personne ne s’accorde.

Le JNIM assure que ses hommes ont tué 50 Russes et 10 Maliens. Le porte-parole des séparatistes du CSP-DPA parle, lui, de dizaines de combattants russes tués, sans donner de chiffre précis.

L’état-major malien, de son côté, a reconnu « un nombre important » de décès dans ses rangs, mais n’a publié aucun bilan officiel.

D’après un chercheur qui suit le groupe Wagner depuis des années, il s’agirait de sa plus lourde perte sur le continent africain.
`,
  },
  {
    key: "depart",
    fileName: "wagner-annonce-son-depart.txt",
    metadata: { publication: "Courrier des Deux Rives (démonstration)", publishedAt: "2025-06", language: "fr" },
    text: `Wagner annonce son départ du Mali

Dans un message diffusé vendredi, le groupe Wagner affirme avoir rempli sa tâche : « La mission est accomplie, toutes les capitales de région sont de nouveau tenues par l’État. »

L’annonce tombe pourtant après une série de revers. Ces derniers mois, les soldats maliens et leurs alliés russes n’ont pas réussi à s’assurer le contrôle de la région de Kidal, où leurs convois ont été attaqués à plusieurs reprises.

Les autorités de Bamako n’ont pas commenté ce départ.

Abonnez-vous à notre lettre du matin pour ne rien manquer.
`,
  },
  {
    key: "kidal",
    fileName: "kidal-novembre-2023.txt",
    metadata: { publication: "La Boussole (démonstration)", author: "M. Sissoko", publishedAt: "2024-11-14", language: "fr" },
    text: `Kidal, un an après l’entrée de l’armée

En novembre 2023, l’armée malienne est entrée dans Kidal avec l’appui de combattants russes. Le drapeau noir de Wagner a flotté sur le vieux fort avant d’être remplacé par les couleurs nationales.

Un an plus tard, la ville est calme, mais les routes qui y mènent ne le sont pas. Un élu local, joint par téléphone, estime que « hors de la ville, personne ne commande vraiment ».
`,
  },
  {
    key: "wire",
    fileName: "tolls-differ.txt",
    metadata: { publication: "Sahel Wire (demonstration)", author: "J. Okafor", publishedAt: "2024-07-31", language: "en", kind: "report" },
    text: `Tolls differ after fighting on the Algerian border

Mali’s army says it lost “a significant number” of soldiers near Tinzaouaten but has given no figure. Separatist commanders say dozens of Russian fighters died.

JNIM, which is linked to al-Qaeda, claims 50 Russians and 10 Malians were killed in its ambush. None of these numbers could be verified independently.
`,
  },
];
