/** Tense or mood of an inflected form, as far as reported speech needs it. */
export type VerbForm =
  | "infinitive"
  | "present"
  | "imperfect"
  | "simple-past"
  | "future"
  | "conditional"
  | "past-participle"
  | "present-participle";

/** One inflected form of one verb. */
export interface InflectedForm {
  text: string;
  form: VerbForm;
}

/**
 * Families of irregular verbs, keyed by the end of the infinitive; the longest matching end wins. The parts are
 * present singular, present plural, imperfect stem, simple past up to "t" and "rent", future stem, past participle.
 */
const FAMILIES = new Map(Object.entries({
  tenir: "tient tiennent ten tin tiendr tenu",
  venir: "vient viennent ven vin viendr venu",
  mettre: "met mettent mett mi mettr mis",
  prendre: "prend prennent pren pri prendr pris",
  dire: "dit disent dis di dir dit",
  crire: "crit crivent criv crivi crir crit",
  connaître: "connaît connaissent connaiss connu connaîtr connu",
  paraître: "paraît paraissent paraiss paru paraîtr paru",
  croire: "croit croient croy cru croir cru",
  voir: "voit voient voy vi verr vu",
  prévoir: "prévoit prévoient prévoy prévi prévoir prévu",
  savoir: "sait savent sav su saur su",
  vouloir: "veut veulent voul voulu voudr voulu",
  pouvoir: "peut peuvent pouv pu pourr pu",
  devoir: "doit doivent dev du devr dû",
  valoir: "vaut valent val valu vaudr valu",
  sentir: "sent sentent sent senti sentir senti",
  mentir: "ment mentent ment menti mentir menti",
  suivre: "suit suivent suiv suivi suivr suivi",
  faire: "fait font fais fi fer fait",
  émouvoir: "émeut émeuvent émouv ému émouvr ému",
  uire: "uit uisent uis uisi uir uit",
  ouvrir: "ouvre ouvrent ouvr ouvri ouvrir ouvert",
  offrir: "offre offrent offr offri offrir offert",
  souffrir: "souffre souffrent souffr souffri souffrir souffert",
  courir: "court courent cour couru courr couru",
  mourir: "meurt meurent mour mouru mourr mort",
  vivre: "vit vivent viv vécu vivr vécu",
  battre: "bat battent batt batti battr battu",
  lire: "lit lisent lis lu lir lu",
  plaire: "plaît plaisent plais plu plair plu",
  naître: "naît naissent naiss naqui naîtr né",
  partir: "part partent part parti partir parti",
  répartir: "répartit répartissent répartiss réparti répartir réparti",
  sortir: "sort sortent sort sorti sortir sorti",
  servir: "sert servent serv servi servir servi",
  dormir: "dort dorment dorm dormi dormir dormi",
  quérir: "quiert quièrent quér qui querr quis",
  boire: "boit boivent buv bu boir bu",
  indre: "int ignent ign igni indr int",
  fuir: "fuit fuient fuy fui fuir fui",
  vaincre: "vainc vainquent vainqu vainqui vaincr vaincu",
  rompre: "rompt rompent romp rompi rompr rompu",
  résoudre: "résout résolvent résolv résolu résoudr résolu",
  dissoudre: "dissout dissolvent dissolv dissolu dissoudr dissous",
  croître: "croît croissent croiss crû croîtr crû",
  accroître: "accroît accroissent accroiss accru accroîtr accru",
  clure: "clut cluent clu clu clur clu",
  inclure: "inclut incluent inclu inclu inclur inclus",
  cueillir: "cueille cueillent cueill cueilli cueiller cueilli",
  suffire: "suffit suffisent suffis suffi suffir suffi",
  taire: "tait taisent tais tu tair tu",
  falloir: "faut faut fall fallu faudr fallu",
  rire: "rit rient ri ri rir ri",
  cevoir: "çoit çoivent cev çu cevr çu",
}));

/** -eler and -eter verbs that double their consonant instead of taking a grave accent. */
const DOUBLING = /(?:appel|jet|renouvel)$/;

function spread(parts: readonly string[], infinitive: string): InflectedForm[] {
  const [present = "", plural = "", imperfect = "", past = "", future = "", participle = ""] = parts;
  const feminine = /[aeiouéû]$/.test(participle) ? participle.replace(/û$/, "u") + "e" : participle + "e";
  const list = (form: VerbForm, texts: string[]) => texts.map((text) => ({ text, form }));
  const forms = [
    ...list("infinitive", [infinitive]),
    ...list("present", [present, present.replace(/[td]$/, "s"), plural, imperfect + "ons", imperfect + "ez"]),
    ...list("imperfect", [imperfect + "ait", imperfect + "aient", imperfect + "ais", imperfect + "ions"]),
    ...list("simple-past", [past + "t", past + "rent"]),
    ...list("future", [future + "a", future + "ont", future + "ai", future + "ons"]),
    ...list("conditional", [future + "ait", future + "aient", future + "ais", future + "ions"]),
    ...list("past-participle", [participle, feminine, participle.replace(/s$/, "") + "s", feminine + "s"]),
    ...list("present-participle", [imperfect + "ant"]),
  ];
  // The 1990 spelling drops the circumflex of -aître; newspapers print both.
  return forms.flatMap((form) => (form.text.includes("aît") ? [form, { ...form, text: form.text.replace("aît", "ait") }] : [form]));
}

function irregularAller(): InflectedForm[] {
  const regular = firstGroup("aller").filter(({ form }) => form === "simple-past");
  const own = spread(["va", "vont", "all", "", "ir", "allé"], "aller").filter(({ form }) => form !== "simple-past");
  return [...own, ...regular];
}

/** « déployer », « appuyer »: y before a sounded ending, i before a silent one; « envoyer » has a future of its own. */
function iotaVerb(infinitive: string, stem: string): InflectedForm[] {
  const silent = stem.slice(0, -1) + "i";
  const future = stem.endsWith("envoy") ? stem.slice(0, -2) + "err" : silent + "er";
  const forms = spread([silent + "e", silent + "ent", stem, stem + "a", future, stem + "é"], infinitive);
  return forms.map((form) => {
    if (form.form !== "simple-past") return form;
    return { ...form, text: form.text.endsWith("rent") ? stem + "èrent" : stem + "a" };
  });
}

function firstGroup(infinitive: string): InflectedForm[] {
  const stem = infinitive.slice(0, -2);
  if (/[ou]y$/.test(stem)) return iotaVerb(infinitive, stem);
  // « balaie » and « balaye » are both French; newspapers print the first.
  if (stem.endsWith("ay")) return [...regularForms(infinitive, stem), ...iotaVerb(infinitive, stem)].filter((form, i, all) => all.findIndex((other) => other.text === form.text && other.form === form.form) === i);
  return regularForms(infinitive, stem);
}

function regularForms(infinitive: string, stem: string): InflectedForm[] {
  const soft = stem.replace(/g$/, "ge").replace(/c$/, "ç");
  let silent = stem;
  if (DOUBLING.test(stem)) silent = stem + stem.slice(-1);
  else if (/[eé](?:[bcdfghjklmnpqrstvz]|gu|qu|[bcdfgptv]r|gl|gn)$/.test(stem)) silent = stem.replace(/[eé]([^eé]+)$/, "è$1");
  // A plain e takes its accent or double consonant in the future too; é keeps its acute there.
  const future = (/e[^eé]*$/.test(stem) && silent !== stem ? silent : stem) + "er";
  const list = (form: VerbForm, texts: string[]) => texts.map((text) => ({ text, form }));
  return [
    ...list("infinitive", [infinitive]),
    ...list("present", [silent + "e", silent + "es", silent + "ent", soft + "ons", stem + "ez"]),
    ...list("imperfect", [soft + "ait", soft + "aient", soft + "ais", stem + "ions"]),
    ...list("simple-past", [soft + "a", stem + "èrent"]),
    ...list("future", [future + "a", future + "ont", future + "ai", future + "ons"]),
    ...list("conditional", [future + "ait", future + "aient", future + "ais", future + "ions"]),
    ...list("past-participle", [stem + "é", stem + "ée", stem + "és", stem + "ées"]),
    ...list("present-participle", [soft + "ant"]),
  ];
}

/** The six parts of a verb that is not of the first group, as `FAMILIES` lists them. */
function partsOf(infinitive: string): string[] {
  for (let from = 0; from < infinitive.length; from++) {
    const parts = FAMILIES.get(infinitive.slice(from));
    if (parts) return parts.split(" ").map((part) => infinitive.slice(0, from) + part);
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("ir")) return [stem + "it", stem + "issent", stem + "iss", stem + "i", stem + "ir", stem + "i"];
  return [stem, stem + "ent", stem, stem + "i", stem + "r", stem + "u"];
}

/** What the ends of a part change into in one of its forms: « bat » « bas », « dû » « due », « naît » « nait ». */
const UNSURE = /[îû].*$|[td]$/;

/**
 * Letters with which every form of a French verb begins, so that a word which does not begin with them is no form of it. None for
 * « aller ». Made without inflecting the verb.
 */
export function lettersKept(infinitive: string): string {
  if (infinitive === "aller") return "";
  if (infinitive.endsWith("envoyer")) return infinitive.slice(0, -4);
  // Of -er verbs the last e or é, and a last c, g or y, change with the ending.
  if (infinitive.endsWith("er")) return infinitive.replace(/(?:[eé](?:[gq]u|[^aeiouyé])*|[cgy])er$|er$/, "");
  let kept = infinitive;
  for (const part of partsOf(infinitive)) {
    const sure = part.replace(UNSURE, "");
    while (!sure.startsWith(kept)) kept = kept.slice(0, -1);
  }
  return kept;
}

/**
 * Inflects a French verb in the persons a newspaper uses (third persons, and first persons of interviews).
 * Covers -er verbs with their spelling changes, -ir verbs in -iss-, -dre verbs, and the irregular families above.
 * The forms are made by rule, so that no word list with a licence of its own has to be shipped.
 */
export function inflectFrench(infinitive: string): InflectedForm[] {
  if (infinitive.endsWith("er")) return infinitive === "aller" ? irregularAller() : firstGroup(infinitive);
  return spread(partsOf(infinitive), infinitive);
}
