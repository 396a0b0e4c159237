import type { HedgeKind } from "./cue-words";
import { ENGLISH_HEDGES } from "./english-hedges";

/** Locutions of one kind. */
export type HedgeRow = readonly [language: "fr" | "en", kind: HedgeKind, phrases: readonly string[]];

/** Locutions that hedge. Words are separated by one space; an elided word keeps its apostrophe and no space follows it. */
export const HEDGE_PHRASES: readonly HedgeRow[] = [
  ["fr", "adverb", ["sans doute", "selon toute vraisemblance", "selon toute probabilité", "en principe", "a priori", "à première vue", "semble-t-il", "paraît-il", "dit-on"]],
  [
    "fr",
    "modal",
    [
      ...["il est possible", "il est probable", "il est vraisemblable", "il se peut", "il se pourrait", "il n'est pas exclu", "il n'est pas impossible", "il est fort possible", "il est fort probable"].flatMap((lead) => [`${lead} que`, `${lead} qu'`]),
      "peut avoir", "peuvent avoir", "peut être dû à", "peut être due à", "il est à craindre que", "il est à craindre qu'", "n'est pas exclu", "n'est pas exclue",
      "susceptible de", "susceptibles de", "susceptible d'", "susceptibles d'", "sur le point de", "sur le point d'",
    ],
  ],
  [
    "fr",
    "verb",
    [
      "avoir l'air", "a l'air", "ont l'air", "avait l'air", "avaient l'air", "laisse penser", "laissent penser", "laisse supposer", "laissent supposer", "laisse croire", "laissent croire", "laisse à penser", "laissent à penser",
      "il paraît que", "il paraît qu'", "il semble que", "il semble qu'", "il semblerait que", "il semblerait qu'", "il apparaît que", "donne à penser", "porte à croire", "soupçonne", "soupçonnent", "soupçonnait", "soupçonnaient", "soupçonné de", "soupçonnée de", "soupçonnés de", "soupçonnées de", "soupçonné d'", "soupçonnée d'", "soupçonnés d'", "soupçonnées d'", "est soupçonné", "est soupçonnée", "sont soupçonnés", "sont soupçonnées", "croit savoir", "croient savoir",
    ],
  ],
  [
    "fr",
    "distancing",
    [
      "sans preuve", "sans preuves", "sans aucune preuve", "sans apporter de preuve", "sans apporter de preuves", "sans en apporter la preuve", "sans en apporter de preuve", "sans fournir de preuve", "sans fournir de preuves", "sans avancer de preuve",
      "sans étayer", "à en croire", "si l'on en croit", "si on en croit", "à l'en croire", "à les en croire", "impossible de vérifier", "difficile à vérifier", "difficiles à vérifier", "invérifiable", "invérifiables", "sujet à caution", "sujette à caution", "sujets à caution", "sujettes à caution",
      "sous toutes réserves", "sous réserve de confirmation", "reste à confirmer", "restent à confirmer", "sous couvert de", "affirme sans preuve", "sans preuve à l'appui", "sans preuves à l'appui", "sans citer de source", "sans citer de sources", "sans plus de précision", "sans plus de précisions", "le conditionnel est de mise", "le conditionnel reste de mise", "reste à prouver", "restent à prouver", "reste à établir", "restent à établir", "non avéré", "non avérée", "non avérés", "non avérées", "non étayé", "non étayée", "non étayés", "non étayées",
    ],
  ],
  [
    "fr",
    "vague-source",
    [
      "on estime", "on estimait", "on dit", "on raconte", "on parle de", "on évoque", "il se dit", "il se murmure", "d'aucuns", "selon certains", "selon certaines", "selon nos informations", "selon plusieurs", "de source proche", "de sources proches", "de source sûre",
      "de source sécuritaire", "de sources sécuritaires", "de source diplomatique", "de sources diplomatiques", "de sources concordantes", "de source officielle", "de source policière", "de sources policières", "de source militaire", "de sources militaires", "de source judiciaire", "de source médicale", "de sources médicales", "de sources locales", "de source locale",
      "sous couvert d'anonymat", "sous le couvert de l'anonymat", "sous condition d'anonymat", "requis l'anonymat", "souhaitant rester anonyme", "tient à garder l'anonymat", "garder l'anonymat", "le bruit court", "rumeurs font état", "selon la rumeur", "selon une rumeur", "selon des rumeurs", "la rumeur veut", "la rumeur court", "murmure-t-on", "chuchote-t-on", "raconte-t-on", "à ce qu'on dit", "à ce qu'il paraît", "de bonne source", "de sources proches du dossier", "sous le sceau de l'anonymat", "requérant l'anonymat", "préférant garder l'anonymat", "sous anonymat",
    ],
  ],
  ...ENGLISH_HEDGES,
];
