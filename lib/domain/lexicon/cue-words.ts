/** Which classes of meaning a word belongs to; a change of such a word changes what is claimed. */
export type CueKind = "attribution" | "hedge" | "negation" | "denial";

/** How a hedge weakens a statement; « reportive-conditional » is a verb form and has no word list. */
export type HedgeKind = "modal" | "adverb" | "verb" | "distancing" | "vague-source";

/** A locution of several words that acts as one cue. */
export interface CuePhrase {
  /** Words in the form of `cueKey`, separated by one space; an elided word keeps its apostrophe and no space follows it. */
  text: string;
  kind: CueKind;
  language: "fr" | "en";
}

const words = (...lists: string[]) => lists.join(" ").split(" ");

const inflect = (...adjectives: string[]) => adjectives.flatMap((word) => [word, word + "e", word + "s", word + "es"]);

/** Single words that hedge, by kind. */
export const HEDGE_WORD_KINDS: ReadonlyMap<string, HedgeKind> = new Map<string, HedgeKind>([
  ...words(
    "probablement vraisemblablement apparemment peut-être éventuellement visiblement possiblement supposément prétendument",
    "présumément censément hypothétiquement officieusement plausiblement soi-disant",
    "probably possibly perhaps maybe apparently reportedly allegedly purportedly supposedly seemingly presumably likely arguably ostensibly",
  ).map((word): [string, HedgeKind] => [word, "adverb"]),
  ...inflect("présumé", "prétendu", "supposé", "allégué", "censé").map((word): [string, HedgeKind] => [word, "distancing"]),
  ...words("soi-disant so-called alleged purported supposed presumed putative unconfirmed unverified unsubstantiated").map((word): [string, HedgeKind] => [word, "distancing"]),
  ...words("might may could").map((word): [string, HedgeKind] => [word, "modal"]),
  ...words(
    "semble semblent semblait semblaient sembla semblèrent semblerait sembleraient semblant",
    "paraît parait paraissent paraissait paraissaient paraîtrait paraitrait paraîtraient",
    "seem seems seemed seemingly appear appears appeared suggests",
  ).map((word): [string, HedgeKind] => [word, "verb"]),
]);

/** Single words that hedge. */
export const HEDGE_WORDS: ReadonlySet<string> = new Set(HEDGE_WORD_KINDS.keys());

/** Words that negate. « plus », « rien », « personne » negate only next to « ne », so « ne » stands for them. */
export const NEGATION_WORDS: ReadonlySet<string> = new Set(
  words(
    "ne n' pas jamais aucun aucune aucuns aucunes nul nulle ni sans non guère nullement aucunement",
    "not no never none nobody nothing neither nor without cannot isn't aren't wasn't weren't don't doesn't didn't hasn't haven't",
    "hadn't won't wouldn't can't couldn't shouldn't",
  ),
);

/** Nouns and adjectives of denial and retraction; the verbs are in the table of attribution verbs. */
export const DENIAL_WORDS: ReadonlySet<string> = new Set(
  words(
    "démenti démentis dénégation dénégations rétractation rétractations rectificatif rectificatifs infondé infondée infondés infondées",
    "mensonger mensongère mensongères fausses faux denial denials denied retraction retractions unfounded baseless untrue",
  ),
);

/** Locutions that attribute, hedge, negate or deny. */
export const CUE_PHRASES: readonly CuePhrase[] = [
  ...[
    "d'après", "aux yeux de", "de l'avis de", "aux dires de", "de source", "de sources", "au dire de", "si l'on en croit", "à en croire",
    "laisser entendre", "faire savoir", "faire valoir", "faire état de",
  ].map((text): CuePhrase => ({ text, kind: "attribution", language: "fr" })),
  ...["according to", "in the words of", "in the view of"].map((text): CuePhrase => ({ text, kind: "attribution", language: "en" })),
  ...[
    "sans doute", "il semble que", "il semblerait que", "il paraît que", "il est possible que", "il se peut que", "sur le point de",
    "avoir l'air", "sans preuve", "sans en apporter la preuve", "de façon indépendante", "de manière indépendante", "de source indépendante",
  ].map((text): CuePhrase => ({ text, kind: "hedge", language: "fr" })),
  ...["independently verified", "independently verify", "independently confirmed", "without evidence", "without providing evidence"].map(
    (text): CuePhrase => ({ text, kind: "hedge", language: "en" }),
  ),
  ...["loin d'être", "loin d'avoir", "loin de faire", "loin de vouloir", "loin de là", "au lieu de", "en aucun cas"].map((text): CuePhrase => ({ text, kind: "negation", language: "fr" })),
  ...["revenir sur ses propos", "revenir sur ses déclarations"].map((text): CuePhrase => ({ text, kind: "denial", language: "fr" })),
];
