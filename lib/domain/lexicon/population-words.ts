/**
 * Words for those who are counted, French and English side by side, so that "50 Russes" and "50 Russians" have one
 * population. One row per concept: `concept  forms…`, folded, singular, masculine (endings are cut before look-up).
 * A word that is in no row stands for itself: then only the same word is the same population.
 */
const ROLES = `
person personne person people gens individu individual persons
man homme man men
woman femme woman women
child enfant child children mineur minor
soldier soldat militaire troupe soldier serviceman servicemen military troop trooper
officer officier officer
fighter combattant fighter combatant
mercenary mercenaire mercenary
militia milicien militiaman militiamen
militant militant
rebel rebelle rebel
insurgent insurge insurgent
separatist separatiste separatist independantiste
jihadist djihadiste jihadiste jihadist
terrorist terroriste terrorist
civilian civil civilian
policeman policier policeman policemen
gendarme gendarme
hostage otage hostage
prisoner prisonnier prisoner
detainee detenu detainee
refugee refugie refugee
migrant migrant
inhabitant habitant inhabitant resident
villager villageois villager
student etudiant student
pupil eleve pupil
teacher enseignant teacher
worker ouvrier worker travailleur
employee employe employee
journalist journaliste journalist
doctor medecin doctor
nurse infirmier nurse
patient patient
passenger passager passenger
peacekeeper peacekeeper
protester manifestant protester demonstrator
member membre member
victim victime victim
commander commandant commander
leader chef leader
instructor instructeur instructor
force force
army armee army
government gouvernement government gouvernemental
vehicle vehicule vehicle
armour blinde armour armor armoured armored
tank char tank
helicopter helicoptere helicopter
plane avion plane aircraft airplane
drone drone
ship navire ship
boat bateau boat
house maison house
building batiment building
village village
town ville town
city cite city
school ecole school
hospital hopital hospital
attack attaque attack
strike frappe strike
other autre other
foreigner etranger foreigner
foreign etranger foreign
local local
`;

const PEOPLES = `
afghan afghan
african africain african
albanian albanais albanian
algerian algerien algerian
american americain american
angolan angolais angolan
arab arabe arab
argentine argentin argentinian argentine
armenian armenien armenian
australian australien australian
austrian autrichien austrian
azerbaijani azerbaidjanais azerbaijani azeri
bangladeshi bangladais bangladeshi
bambara bambara
belarusian bielorusse belarusian
belgian belge belgian
beninese beninois beninese
bosnian bosnien bosniaque bosnian
brazilian bresilien brazilian
british britannique british briton
bulgarian bulgare bulgarian
burkinabe burkinabe
burmese birman burmese
burundian burundais burundian
cambodian cambodgien cambodian
cameroonian camerounais cameroonian
canadian canadien canadian
centralafrican centrafricain
chadian tchadien chadian
chechen tchetchene chechen
chilean chilien chilean
chinese chinois chinese
colombian colombien colombian
congolese congolais congolese
croatian croate croatian croat
cuban cubain cuban
czech tcheque czech
danish danois danish dane
dogon dogon
druze druze
dutch neerlandais hollandais dutch
ecuadorian equatorien ecuadorian
egyptian egyptien egyptian
english anglais english
eritrean erythreen eritrean
ethiopian ethiopien ethiopian
european europeen european
finnish finlandais finnish finn
french francais french
fulani peul peulh fulani
gabonese gabonais gabonese
gambian gambien gambian
gazan gazaoui gazan
georgian georgien georgian
german allemand german
ghanaian ghaneen ghanaian
greek grec greek
guatemalan guatemalteque guatemalan
guinean guineen guinean
haitian haitien haitian
hungarian hongrois hungarian
indian indien indian
indonesian indonesien indonesian
iranian iranien iranian
iraqi irakien iraquien iraqi
irish irlandais irish
israeli israelien israeli
italian italien italian
ivorian ivoirien ivorian
japanese japonais japanese
jewish juif jewish jew
jordanian jordanien jordanian
kazakh kazakh
kenyan kenyan
korean coreen korean
kosovar kosovar
kurdish kurde kurdish kurd
kuwaiti koweitien kuwaiti
laotian laotien laotian
lebanese libanais lebanese
liberian liberien liberian
libyan libyen libyan
lithuanian lituanien lithuanian
malagasy malgache malagasy
malaysian malaisien malaysian
malian malien malian
mauritanian mauritanien mauritanian
mexican mexicain mexican
moldovan moldave moldovan
moor maure moor
moroccan marocain moroccan
mozambican mozambicain mozambican
muslim musulman muslim
namibian namibien namibian
nepalese nepalais nepalese nepali
nicaraguan nicaraguayen nicaraguan
nigerian nigerian
nigerien nigerien
norwegian norvegien norwegian
omani omanais omani
pakistani pakistanais pakistani
palestinian palestinien palestinian
peruvian peruvien peruvian
philippine philippin filipino
polish polonais polish pole
portuguese portugais portuguese
qatari qatari qatarien
rohingya rohingya
romanian roumain romanian
russian russe russian
rwandan rwandais rwandan
saharan sahraoui sahrawi
saudi saoudien saudi
scottish ecossais scottish
senegalese senegalais senegalese
serbian serbe serbian serb
sierraleonean sierraleonais
somali somalien somali somalian
songhai songhai songhay
spanish espagnol spanish spaniard
sudanese soudanais sudanese
swedish suedois swedish swede
swiss suisse swiss
syrian syrien syrian
taiwanese taiwanais taiwanese
tanzanian tanzanien tanzanian
thai thailandais thai
tibetan tibetain tibetan
togolese togolais togolese
tuareg touareg targui tuareg
tunisian tunisien tunisian
turkish turc turkish turk turque
ugandan ougandais ugandan
ukrainian ukrainien ukrainian
uyghur ouighour uyghur uighur
uzbek ouzbek uzbek
venezuelan venezuelien venezuelan
vietnamese vietnamien vietnamese
western occidental western
yemeni yemenite yemeni
zambian zambien zambian
zimbabwean zimbabween zimbabwean
`;

function byForm(rows: string): [form: string, concept: string][] {
  return rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [concept = "", ...forms] = row.trim().split(/\s+/);
      return forms.map((form): [string, string] => [form, concept]);
    });
}

/** The concepts that name a people, or a part of the world. */
export const PEOPLE_CONCEPTS: ReadonlySet<string> = new Set(byForm(PEOPLES).map(([, concept]) => concept));

/** Concept by folded singular form, both languages. */
export const POPULATION_CONCEPTS: ReadonlyMap<string, string> = new Map([...byForm(ROLES), ...byForm(PEOPLES)]);

/** Words that bind a population together and say nothing about who is in it. */
export const POPULATION_FILLERS: ReadonlySet<string> = new Set(
  ("le la les l un une des du de d au aux et ainsi que parmi dans en rang cote the a an of and among in on from side both ses leurs leur " +
    "his their its").split(" "),
);
