import type { SourceMetadata } from "@/lib/domain/sources/types";

/** A made-up document about the two contrasts the tool was asked for: own words, no real outlet. */
export interface ContrastText {
  readonly key: "river" | "communique" | "army" | "monitor" | "farewell" | "retaken";
  readonly metadata: Partial<SourceMetadata>;
  readonly text: string;
}

/** Documents in French and one in English that tell of the same two events in different ways. */
export const CONTRAST_TEXTS: readonly ContrastText[] = [
  {
    key: "river",
    metadata: { title: "Tinzaouaten, trois récits d’une défaite", publication: "La Dépêche du fleuve", publishedAt: "2024-07-30", language: "fr" },
    text: `Tinzaouaten, trois récits d’une défaite

Partie de Kidal dans les derniers jours de juillet, une colonne mêlant soldats maliens et auxiliaires russes a été arrêtée à quelques kilomètres de la frontière algérienne. Trois jours de vent de sable et de combats plus tard, personne ne s’accorde sur ce qu’il en reste.

Le GSIM affirme avoir pris au piège ce qui restait du convoi sur la piste du retour. Dans un message diffusé le 28 juillet, le groupe revendique « 50 Russes et 10 Maliens tués », et montre des véhicules calcinés dont le nombre ne peut être vérifié.

Les séparatistes du CSP-DPA, qui disent avoir mené seuls l’essentiel de la bataille, s’en tiennent à une formule : « des dizaines de morts et de prisonniers dans les rangs de l’ennemi », sans distinguer les nationalités.

À Bamako, l’état-major a fini par reconnaître « un nombre important de décès ». Il n’a donné ni chiffre, ni nom, et demande de ne pas relayer la propagande des groupes armés.

Un habitant joint par téléphone raconte avoir compté « au moins 41 corps » le long de l’oued avant que les combattants ne lui demandent de partir. Son récit n’a pas pu être recoupé.`,
  },
  {
    key: "communique",
    metadata: { title: "Sur la victoire de l’oued", publication: "Canal du CSP-DPA", kind: "communique", publishedAt: "2024-08-01", language: "fr" },
    text: `Sur la victoire de l’oued

Le Cadre stratégique rend hommage à ses combattants. Dans les premières heures, nous avions fait état d’une quinzaine de mercenaires tués. Le ratissage achevé, nous comptons 84 mercenaires russes et 47 militaires maliens hors de combat.

Aucune autre force n’a pris part aux affrontements des 25, 26 et 27 juillet. Les affirmations contraires relèvent de la propagande.`,
  },
  {
    key: "army",
    metadata: { title: "Communiqué n° 061", publication: "État-major général des armées", kind: "communique", publishedAt: "2024-07-29", language: "fr" },
    text: `Communiqué n° 061

L’état-major général informe l’opinion que le détachement engagé dans le secteur de Tinzaouaten, pris dans une tempête de sable, a fait face à des groupes terroristes coalisés. Au terme de combats acharnés, un nombre important de décès et la perte de matériels sont à déplorer.

Il n’existe à cette heure aucun bilan officiel des pertes parmi les partenaires.`,
  },
  {
    key: "monitor",
    metadata: { title: "Convoy losses near the Algerian border", publication: "Sahel Field Notes", publishedAt: "2024-08-02", language: "en" },
    text: `Convoy losses near the Algerian border

Footage reviewed by this newsletter shows at least 20 bodies in foreign uniform at two places along the riverbed. We could not establish when the second clip was filmed.

JNIM says that 50 Russians and 10 Malians were killed; the separatists speak of dozens. A Bamako official, who asked not to be named, told us that the real number of foreign dead “may be close to eighty”, a figure that also circulates on channels close to the fighters.`,
  },
  {
    key: "farewell",
    metadata: { title: "Wagner plie bagage", publication: "Le Courrier des dunes", publishedAt: "2025-06-07", language: "fr" },
    text: `Wagner plie bagage

Le groupe paramilitaire a annoncé hier la fin de son contrat. « Mission accomplie », proclame son message d’adieu : « toutes les capitales régionales sont revenues sous le contrôle du pouvoir légitime ».

Le bilan est pourtant discuté jusque dans les rangs de ses alliés. Les revers se sont succédé depuis la déroute de juillet 2024, et le groupe n’est jamais parvenu à tenir durablement la région de Kidal, où les convois restent sous la menace.

Selon un officier malien, la ville de Kidal elle-même est aux mains de l’armée, mais « dès qu’on s’éloigne de vingt kilomètres, on ne contrôle plus rien ».

Un cadre de Wagner, cité par une chaîne proche du groupe, concède que « le nord de Kidal n’a pas été pacifié ». Le détachement sera remplacé par l’Africa Corps, qui dépend directement du ministère russe de la Défense.`,
  },
  {
    key: "retaken",
    metadata: { title: "Kidal, un an après", publication: "L’Écho des sables", publishedAt: "2024-11-15", language: "fr" },
    text: `Kidal, un an après

En novembre 2023, l’armée et ses partenaires entraient dans Kidal, que l’État avait perdue près de dix ans plus tôt. Le drapeau a été hissé sur le fort le 14 novembre 2023, devant quelques notables.

Depuis, l’administration n’est revenue qu’à moitié. L’armée tient la ville et son aérodrome ; les séparatistes, eux, assurent que la reprise n’est « qu’un décor ».`,
  },
];
