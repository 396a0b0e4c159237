import { wordSet, type LexiconLanguage } from "./language";

/** What happened to those who are counted, or that they are a force ("strength"). */
export type CountedStatus = "killed" | "wounded" | "missing" | "captured" | "displaced" | "strength";

type StatusWords = Readonly<Record<CountedStatus, ReadonlySet<string>>>;

/** Nouns that carry the status themselves: "dix morts", "20 blessés", "three dead". "pertes" and "casualties" carry none. */
export const STATUS_NOUNS: Readonly<Record<LexiconLanguage, StatusWords>> = {
  fr: {
    killed: wordSet("mort morts morte mortes tue tues tuee tuees deces cadavre cadavres corps depouille depouilles martyr martyrs deuils"),
    wounded: wordSet("blesse blesses blessee blessees mutile mutiles brules"),
    missing: wordSet("disparu disparus disparue disparues"),
    captured: wordSet("prisonnier prisonniers prisonniere prisonnieres captif captifs otage otages captures enleves arrestation arrestations interpellation interpellations detenus"),
    displaced: wordSet("deplace deplaces deplacee deplacees refugie refugies refugiee refugiees evacues sinistres exiles"),
    strength: wordSet("effectif effectifs"),
  },
  en: {
    killed: wordSet("dead death deaths fatality fatalities killed corpses bodies slain deceased"),
    wounded: wordSet("wounded injured injuries injury hurt"),
    missing: wordSet("missing disappeared disappearances"),
    captured: wordSet("prisoner prisoners captive captives hostage hostages captured abductees"),
    displaced: wordSet("displaced refugee refugees evacuee evacuees"),
    strength: wordSet("strong"),
  },
};

/** Endings of a regular French verb in -er as the press uses it: third person, participles, infinitive; folded. */
const FIRST_GROUP = "er e ee es ees ent a erent ant ait aient era eront erait eraient".split(" ");

function firstGroup(stems: string): string {
  return stems.split(" ").flatMap((stem) => FIRST_GROUP.map((ending) => stem + ending)).join(" ");
}

/** Verb forms that give the counted persons their status, before ("ont tué 50 Russes") or after ("50 Russes ont été tués"). */
export const STATUS_VERBS: Readonly<Record<LexiconLanguage, StatusWords>> = {
  fr: {
    killed: wordSet(
      `${firstGroup("tu assassin massacr execut elimin liquid decapit egorg fusill noy")} abattre abattu abattue abattus abattues abattent ` +
        "abattait abattirent abattant mourir mort morts morte mortes meurent mourait moururent mourut perir peri peris perissent perirent perit " +
        "pendu pendus pendue pendues deceder decede decedes decedee decedees decedent succombe succomber succombent succomberent",
    ),
    wounded: wordSet(`${firstGroup("bless mutil")} atteint atteints`),
    missing: wordSet("disparaitre disparu disparus disparue disparues disparaissent disparurent"),
    captured: wordSet(`${firstGroup("captur kidnapp sequestr emprisonn enlev arret interpell incarcer ecrou")} apprehende apprehendes apprehendee apprehendees detenu detenus detenue detenues`),
    displaced: wordSet(`${firstGroup("deplac evacu expuls exil refugi chass")} fuir fui fuient fuyant fuyaient fuirent fuit`),
    strength: wordSet(`${firstGroup("deploy deploi stationn mobilis align")} fort forte effectif effectifs contingent`),
  },
  en: {
    killed: wordSet(
      "kill kills killed killing die dies died dying murder murdered massacre massacred execute executed eliminate eliminated slain slay " +
        "slaughtered perish perished drowned drowning assassinated beheaded martyred",
    ),
    wounded: wordSet("wound wounds wounded wounding injure injures injured injuring maimed hurt"),
    missing: wordSet("disappeared missing vanished"),
    captured: wordSet("capture captured captures capturing abduct abducted abducting abducts kidnap kidnapped kidnapping kidnaps imprisoned arrest arrested arresting arrests detain detained detaining detains seize seized seizing seizes jailed"),
    displaced: wordSet("displace displaced displacing displaces evacuate evacuated flee fled fleeing expelled uprooted"),
    strength: wordSet("deploy deployed deploys deploying deployment station stationed mobilised mobilized"),
  },
};

/** Nouns that say how strong a force is, before its figure: "une colonne de 200 hommes", "a force of 1,000". */
export const FORCE_NOUNS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: wordSet(
    "armee force forces contingent colonne bataillon unite groupe groupement effectif effectifs troupe troupes garnison deploiement milice renfort renforts",
  ),
  en: wordSet("army force forces contingent column battalion unit garrison deployment militia reinforcements"),
};

/** Losses without a status of their own: killed, wounded and taken may be in them. */
export const LOSS_NOUNS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: wordSet("perte pertes victime victimes"),
  en: wordSet("loss losses casualty casualties victim victims"),
};
