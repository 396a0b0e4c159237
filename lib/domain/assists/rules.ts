/** What a rule looks for, for the person who sees its suggestion. */
export interface RuleText {
  readonly fr: string;
  readonly en: string;
}

/** Every rule of the attribution and hedge assists, by id. Suggestions name the rule that fired, and a case can switch it off. */
export const RULES = {
  "quote-inversion": { fr: "Citation suivie d’un verbe de parole et de son sujet inversé (« … », affirme X).", en: "A quotation followed by an inverted verb of saying (“…”, said X)." },
  "quote-subject-verb": { fr: "Citation suivie de son auteur et d’un verbe de parole.", en: "A quotation followed by its speaker and a verb of saying (“…”, X said)." },
  "quote-verb-before": { fr: "Verbe de parole juste avant la citation (X déclare : « … »).", en: "A verb of saying right before the quotation (X said: “…”)." },
  "quote-colon": { fr: "Nom ou phrase suivie de deux-points et d’une citation (X : « … »).", en: "A name or clause, a colon and a quotation (X: “…”)." },
  "quote-signed": { fr: "Citation suivie d’un tiret et d’un nom (« … » – X).", en: "A quotation, a dash and a name (“…” – X)." },
  "quote-incise": { fr: "Incise à l’intérieur de la citation (« …, explique-t-il, … »).", en: "A verb of saying put inside the quotation." },
  "quote-continued": { fr: "Citation qui continue celle qui vient d’être attribuée.", en: "A quotation that goes on with the one just attributed." },
  "quote-unattributed": { fr: "Citation complète sans auteur désigné à côté.", en: "A full quotation with nobody named next to it." },
  "verb-clause": { fr: "Verbe de parole suivi de « que ».", en: "A verb of saying with the clause it governs (said that …)." },
  "verb-question": { fr: "Question rapportée (demande si …, explique comment …).", en: "A reported question (asked whether …, explained how …)." },
  "verb-infinitive": { fr: "Verbe de parole suivi d’un infinitif (affirme avoir tué).", en: "A verb of saying followed by an infinitive (claims to have killed)." },
  "verb-noun": { fr: "Verbe de parole dont l’objet est l’information (a confirmé des pertes).", en: "A verb of saying whose object is the statement (confirmed the losses)." },
  "verb-relative": { fr: "Relative où quelqu’un prend position sur ce qui précède (…, ce que X dément).", en: "A relative clause in which somebody takes a stand on what was just said (…, which X denies)." },
  "verb-state": { fr: "« se dire » ou « se déclarer » suivi d’un état (se dit prêt à …).", en: "A state somebody claims for himself (says he is ready)." },
  "verb-fragment": { fr: "Verbe suivi de mots cités (qualifie de « … »).", en: "A verb followed by quoted words (called it “…”)." },
  "participle-clause": { fr: "Participe présent d’un verbe de parole (affirmant que …).", en: "Present participle of a verb of saying (saying that …)." },
  "impersonal-clause": { fr: "Tournure impersonnelle (il a été annoncé que …), sans auteur.", en: "Impersonal report (it was announced that …), nobody named." },
  inversion: { fr: "Incise sans guillemets (…, a indiqué la police).", en: "A verb of saying after the statement, without quotation marks (…, police said)." },
  "as-says": { fr: "« comme l’affirme X », « ainsi que le dit X ».", en: "“as X said”." },
  "according-to": { fr: "« selon » ou « d’après » suivi d’une source.", en: "“according to” and a source." },
  "view-of": { fr: "« pour X, », « aux yeux de X », « de l’avis de X ».", en: "“for X,”, “in the view of X”." },
  "of-source": { fr: "« de source … », « de sources concordantes ».", en: "“sources say”, unnamed." },
  "reports-that": { fr: "Nom suivi de « selon lequel » ou de « que » (des informations selon lesquelles …).", en: "A noun of report with its clause (reports that …)." },
  relayed: { fr: "Propos relayés (relayé par X, cité par X).", en: "Words passed on (relayed by X, quoted by X)." },
  "reportive-conditional": { fr: "Conditionnel de presse : information non confirmée.", en: "Press conditional or “reportedly”: unconfirmed information." },
  "modal-can": { fr: "« pouvoir » ou « devoir » au conditionnel, « il est possible ».", en: "A modal verb (may, might, could)." },
  "hedge-adverb": { fr: "Adverbe de doute ou de probabilité.", en: "An adverb of doubt or likelihood." },
  "hedge-verb": { fr: "Verbe d’apparence (sembler, paraître).", en: "A verb of appearance (seem, appear)." },
  "hedge-distance": { fr: "Mot de mise à distance (présumé, prétendu, sans preuve).", en: "A distancing word (alleged, so-called, without evidence)." },
  "scare-quotes": { fr: "Un ou deux mots entre guillemets, sans auteur.", en: "A word or two in quotation marks, nobody named." },
  unverified: { fr: "L’information n’a pas été vérifiée ou confirmée.", en: "The information was not verified or confirmed." },
  "vague-source": { fr: "Source vague (des sources, certains observateurs, on estime).", en: "A vague source (sources, observers, it is estimated)." },
  "actor-alias": { fr: "Nom ou alias d’un acteur du dossier.", en: "A name or alias of one of the case’s actors." },
  "actor-similar": { fr: "Nom qui ressemble à celui d’un acteur du dossier ; à confirmer.", en: "A name that resembles that of one of the case’s actors; to be confirmed." },
  "actor-new": { fr: "Nom propre que le dossier ne connaît pas encore.", en: "A proper name new to the case." },
} as const satisfies Record<string, RuleText>;

/** Id of a rule. */
export type RuleId = keyof typeof RULES;
