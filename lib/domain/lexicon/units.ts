import type { LexiconLanguage } from "./language";

/** A unit of measure or money: the sign it is shown by, and whether it is measured (real) or counted (whole). */
export interface MeasureUnit {
  readonly sign: string;
  readonly continuous: boolean;
}

const MEASURES: readonly [sign: string, continuous: boolean, words: string][] = [
  ["%", true, "% pourcent pourcents percent pourcentage percentage pct"],
  ["‰", true, "‰"],
  ["€", false, "€ euro euros eur"],
  ["$", false, "$ dollar dollars usd"],
  ["£", false, "£ gbp"],
  ["F", false, "franc francs"],
  ["CFA", false, "fcfa cfa xof xaf"],
  ["km", true, "km kilometre kilometres kilometer kilometers"],
  ["m", true, "m metre metres meter meters"],
  ["cm", true, "cm centimetre centimetres centimeter centimeters"],
  ["mm", true, "mm millimetre millimetres"],
  ["nm", true, "nm"],
  ["mi", true, "mile miles mi"],
  ["ft", true, "foot feet ft"],
  ["km²", true, "km2 km²"],
  ["m²", true, "m2 m²"],
  ["km/h", true, "km/h kmh"],
  ["ha", true, "ha hectare hectares"],
  ["acre", true, "acre acres"],
  ["kg", true, "kg kilo kilos kilogramme kilogrammes kilogram kilograms"],
  ["g", true, "g gramme grammes gram grams"],
  ["t", true, "t tonne tonnes tons"],
  ["L", true, "l litre litres liter liters"],
  ["MW", true, "mw megawatt megawatts"],
  ["°", true, "° °c °f degre degres degree degrees"],
  ["Hz", true, "hz hertz khz mhz ghz"],
];

/** Measures by folded word or sign, the same in both languages. Time units are in the calendar list. */
export const MEASURE_UNITS: ReadonlyMap<string, MeasureUnit> = new Map(
  MEASURES.flatMap(([sign, continuous, words]) =>
    words.split(" ").map((word): [string, MeasureUnit] => [word, { sign, continuous }]),
  ),
);

/** Nouns of persons that accounts count; they make "un soldat a été tué" a quantity and let a verb give its status. */
export const PERSON_NOUNS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: plurals(
    "personne homme femme enfant civil soldat militaire combattant mercenaire milicien terroriste djihadiste jihadiste rebelle insurge " +
      "separatiste gendarme policier officier commandant chef cadre ressortissant otage habitant villageois refugie migrant manifestant " +
      "etudiant eleve ouvrier employe agent journaliste medecin infirmier secouriste passager touriste casque paramilitaire parachutiste " +
      "instructeur conseiller membre personnel element assaillant attaquant kamikaze prisonnier detenu deplace blesse mort disparu victime " +
      "fillette garcon fille bebe nourrisson mineur adolescent vieillard humanitaire fidele paysan berger eleveur commercant " +
      "russe malien francais ukrainien touareg nigerien burkinabe syrien palestinien israelien tchadien algerien",
  ),
  en: plurals(
    "person civilian soldier troop fighter mercenary mercenaries militant terrorist jihadist rebel insurgent separatist officer policeman commander " +
      "leader hostage inhabitant resident villager refugee migrant protester student worker employee agent journalist doctor nurse " +
      "passenger tourist peacekeeper paramilitary instructor adviser member attacker prisoner detainee boy girl baby victim russian malian " +
      "ukrainian syrian palestinian israeli people men women children personnel serviceman servicemen policemen national contractor " +
      "guard ranger recruit herder gunman bomber assailant suspect medic extremist islamist priest cleric monk nun fisherman miner sailor cadet conscript reservist " +
      "volunteer vigilante smuggler bandit kidnapper pirate looter rioter bystander pedestrian commuter worshipper pilgrim shepherd nomad settler evacuee returnee " +
      "inmate convict expatriate cameraman photographer technician paramedic wife wives husband uncle cousin grandmother toddler infant teenager elder servicewoman " +
      "servicewomen airman legionnaire sniper saboteur informant deserter defector",
  ),
};

function plurals(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").flatMap((word) => (word.endsWith("s") ? [word] : [word, `${word}s`, `${word}e`, `${word}es`])));
}
