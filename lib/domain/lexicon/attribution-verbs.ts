import { ENGLISH_ROWS } from "./english-attribution-verbs";

/** What a verb of saying can govern, and so which rules may read it. */
export type Frame =
  /** a that-clause: « affirme que », "said that" */
  | "clause"
  /** a bare infinitive: « affirme avoir tué » */
  | "infinitive"
  /** a noun phrase that is itself the statement: « a confirmé des pertes », "confirmed the deaths" */
  | "noun"
  /** a quotation it follows or precedes: « …, lance-t-il », "…, he said" */
  | "quote"
  /** a that-clause, but only of somebody or something that reports: "the inquiry found that …" */
  | "finding"
  /** somebody spoken to or of, and what is asked or said of him: "accused the company of …", "urged both sides to …" */
  | "person"
  /** a thing and the quoted words for it: "called the bill “a gift”" */
  | "label"
  /** a count and what it counts: « a donné un bilan de douze morts » */
  | "toll";

/** The attitude of the speaker to what is said. */
export type Stance = "assert" | "believe" | "ask" | "demand" | "deny" | "retract";

/** A verb that introduces what somebody says or holds. */
export interface AttributionVerb {
  lemma: string;
  language: "fr" | "en";
  stance: Stance;
  frames: readonly Frame[];
}

/** Language, stance, frames and verbs, the last two parted by spaces. */
export type VerbRow = readonly [language: "fr" | "en", stance: Stance, frames: string, verbs: string];

const FRENCH_ROWS: readonly VerbRow[] = [
  ["fr", "assert", "clause infinitive quote", "affirmer assurer soutenir prétendre déclarer dire jurer certifier avouer confesser"],
  ["fr", "assert", "clause infinitive noun quote", "reconnaître admettre confirmer"],
  ["fr", "assert", "clause noun quote", "annoncer révéler signaler évoquer dénoncer déplorer mentionner pointer"],
  [
    "fr",
    "assert",
    "clause quote",
    "indiquer rapporter préciser souligner rappeler ajouter expliquer noter relever raconter relater confier témoigner marteler répéter " +
      "réitérer plaider prévenir avertir alerter rétorquer répliquer répondre objecter observer remarquer constater conclure " +
      "résumer écrire suggérer proclamer promettre garantir arguer argumenter clamer tweeter informer spécifier stipuler " +
      "regretter s'indigner s'étonner s'inquiéter s'alarmer se réjouir se féliciter se plaindre se défendre se souvenir " +
      "concéder insinuer sous-entendre attester faire_savoir faire_valoir faire_remarquer faire_observer faire_part laisser_entendre " +
      "insister détailler redire réaffirmer murmurer professer alléguer subodorer divulguer dévoiler corroborer",
  ],
  [
    "fr",
    "assert",
    "quote",
    "poursuivre reprendre renchérir enchaîner développer commenter analyser décrypter décrire tempérer nuancer ironiser lancer " +
      "lâcher glisser souffler crier s'écrier s'exclamer s'insurger s'emporter s'agacer s'enthousiasmer se lamenter se justifier " +
      "se désoler se remémorer se targuer s'émouvoir s'offusquer tonner asséner assener railler pester râler soupirer hurler scander " +
      "trancher exposer exprimer théoriser récapituler compléter corriger rectifier rassurer minimiser fustiger critiquer condamner saluer " +
      "communiquer signifier retracer vanter louer qualifier sourire plaisanter fulminer vitupérer tancer tacler moquer décréter " +
      "réagir intervenir balayer éluder abonder acquiescer approuver souscrire apprendre bredouiller maugréer " +
      "s'amuser s'épancher s'excuser s'enorgueillir se désespérer persifler persister gronder avancer chuchoter commencer continuer " +
      "pleurer sangloter gémir temporiser philosopher fanfaronner s'esclaffer rigoler grincer cingler énumérer synthétiser diagnostiquer surenchérir riposter titrer accuser " +
      "finir terminer débuter entamer s'énerver s'irriter illustrer recadrer relativiser tempêter vociférer bougonner balbutier bégayer articuler prophétiser notifier renseigner clarifier s'impatienter s'exaspérer se rappeler " +
      "se vanter se gausser se dédouaner se disculper s'époumoner se lamenter s'attrister s'effrayer implorer supplier pronostiquer enfoncer opiner admonester sermonner marmonner geindre larmoyer s'étrangler s'étouffer s'égosiller",
  ],
  ["fr", "assert", "infinitive noun quote", "revendiquer"],
  ["fr", "assert", "noun", "préconiser prôner"],
  ["fr", "assert", "finding", "montrer démontrer établir"],
  ["fr", "assert", "noun", "recenser dénombrer décompter comptabiliser faire_état reprocher imputer accuser soupçonner attribuer"],
  ["fr", "believe", "clause infinitive quote", "estimer penser croire considérer craindre juger"],
  ["fr", "believe", "clause", "douter"],
  ["fr", "believe", "clause quote", "souhaiter espérer supposer soupçonner imaginer redouter prédire prévoir pronostiquer anticiper parier calculer deviner présumer présager"],
  ["fr", "ask", "quote", "interroger questionner"],
  ["fr", "demand", "clause quote", "demander exiger réclamer ordonner recommander préconiser proposer implorer supplier intimer exhorter conseiller déconseiller"],
  ["fr", "deny", "clause infinitive noun quote", "nier démentir"],
  ["fr", "deny", "clause noun quote", "contester réfuter récuser"],
  ["fr", "demand", "person", "appeler exhorter inviter enjoindre sommer presser conjurer engager inciter menacer encourager prier"],
  ["fr", "demand", "noun", "exiger réclamer demander recommander préconiser"],
  ["fr", "assert", "noun", "souligner condamner regretter fustiger critiquer rapporter"],
  ["fr", "assert", "person", "chiffrer évaluer rejeter écarter"],
  ["fr", "assert", "label", "qualifier juger parler décrire traiter présenter taxer dépeindre invoquer"],
  ["fr", "assert", "toll", "avancer donner livrer communiquer publier dresser fournir établir diffuser évoquer"],
  ["fr", "retract", "quote", "rétracter désavouer"],
];

const FRAMES = new Set<string>(["clause", "infinitive", "noun", "quote", "finding", "person", "label", "toll"]);

function isFrame(word: string): word is Frame {
  return FRAMES.has(word);
}

/**
 * Verbs of saying, believing, asking and denying in French and English. A verb listed in several rows
 * has the frames of all and the stance of the first. Pronominal verbs are kept without « se », locutions with "_" for the space.
 */
export const ATTRIBUTION_VERBS: readonly AttributionVerb[] = [
  ...[...FRENCH_ROWS, ...ENGLISH_ROWS].reduce((known, [language, stance, frames, verbs]) => {
    for (const lemma of verbs.replace(/\bse |s'/g, "").split(" ")) {
      const key = `${language} ${lemma}`;
      const other = known.get(key);
      const all = new Set([...(other?.frames ?? []), ...frames.split(" ").filter(isFrame)]);
      known.set(key, { lemma, language, stance: other?.stance ?? stance, frames: [...all] });
    }
    return known;
  }, new Map<string, AttributionVerb>()).values(),
];
