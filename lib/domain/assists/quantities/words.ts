import { foldWord, wordSet, type LexiconLanguage } from "../../lexicon/language";
import { POPULATION_CONCEPTS } from "../../lexicon/population-words";
import { PEOPLE_NOUNS } from "../../lexicon/speakers";
import { PERSON_NOUNS } from "../../lexicon/units";

type Words = Readonly<Record<LexiconLanguage, ReadonlySet<string>>>;

/** Adjectives that French puts before the noun (a closed class), and words that may stand between number and noun. */
export const PRENOMINAL: Words = {
  fr: wordSet(
    "premier premiers premiere premieres dernier derniers derniere dernieres grand grands grande grandes petit petits petite petites gros grosse " +
      "grosses haut hauts haute hautes jeune jeunes vieux vieille vieilles vieil nouveau nouveaux nouvelle nouvelles nouvel bon bons bonne bonnes " +
      "beau beaux belle belles mauvais mauvaise mauvaises long longs longue longues meilleur meilleurs meilleure meilleures ancien anciens ancienne " +
      "anciennes prochain prochains prochaine prochaines principal principaux principale principales autre autres seul seuls seule seules meme memes " +
      "vrai vrais vraie vraies faux fausse fausses simple simples double doubles nombreux nombreuses lourd lourds lourde lourdes ex futur futurs " +
      "future futures fort forts forte fortes violent violents violente violentes puissant puissants puissante puissantes important importants importante importantes grave graves enorme enormes immense immenses terrible terribles celebre celebres brave braves recent recents recente recentes veritable veritables possible possibles leger legers legere legeres pauvre pauvres rare rares supposes presumes presumees pretendus",
  ),
  en: wordSet("other more further additional new first last next old young big small large great different"),
};

/** Words no counted noun is: where one stands after a number, nothing is counted there. */
export const NOT_A_NOUN: Words = {
  fr: wordSet(
    "le la les l un une des du de d au aux a en et ou ni mais car or donc que qui quoi dont ou qu dans sur sous par pour avec sans vers chez contre " +
      "entre depuis pendant lors selon apres avant ce cet cette ces se s sa son ses leur leurs mon ma mes notre nos votre vos je tu il elle on nous vous " +
      "ils elles y ne n pas plus moins tres trop est sont etait etaient sera seront serait seraient ont avait avaient aura auront aurait auraient fut " +
      "furent soit ait etre avoir ete si comme quand lorsque puis alors aussi ainsi encore deja toujours jamais soit voire environ seulement fait font " +
      "peut peuvent doit doivent va vont tout tous toute toutes autour jusqu jusque malgre outre grace devant derriere auparavant parmi dont plutot ensuite enfin tandis puisque puisqu lorsqu parce quoique afin ici ailleurs " +
      "aujourd hier demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  ),
  en: wordSet(
    "the a an of and or but nor in on at by for with from to into over under between since during after before as is are was were be been being has " +
      "have had will would can could should may might must not no this that these those his her its their our your my he she it we they who which " +
      "that what when where if than more then so also taken you there here them us him die died dies out own about per some any all each every while because until did does do said says including according earlier later monday tuesday wednesday thursday friday saturday sunday critically seriously severely badly gravely slightly lightly fatally lost unaccounted arrested detained",
  ),
};

/** Words a figure stands after as a label, not as an amount: "article 12", "résolution 2085", "page 5". */
export const LABELS: Words = {
  fr: wordSet(
    "article articles art numero numeros no nos n page pages p pp chapitre chapitres resolution section alinea alineas paragraphe loi decret ligne annexe " +
      "version tome volume vol bp cs code lot figure fig tableau chaine canal episode saison acte scene psaume verset route rn rd autoroute boeing " +
      "airbus windows iphone apollo chambre appartement tel telephone fax poste siret siren rcs matricule categorie niveau phase zone division groupe",
  ),
  en: wordSet(
    "article articles section sections page pages chapter chapters resolution paragraph rule clause law line annex version volume vol figure fig table " +
      "channel episode season act scene route highway boeing airbus windows iphone apollo room apartment phone tel fax number no nos category level phase zone " +
      "division group box suite part step grade district ward precinct sector terminal gate flight interstate exit checkpoint psalm",
  ),
};

/** After a figure, words of a street address. */
export const STREETS: ReadonlySet<string> = wordSet("rue avenue boulevard place impasse allee allees quai chemin street road lane drive square bis ter");

/** Forms of "avoir" before a participle: the subject acts. "been" and "été" undo it. */
export const ACTIVE_AUXILIARIES: Words = {
  fr: wordSet("ont a ai avons avait avaient aurait auraient aura auront ait aient avoir ayant eut eurent"),
  en: wordSet("has have had having"),
};

/** Words that may stand between a verb and what it acts on. No "et": coordinated amounts take their status from each other. */
export const BETWEEN: Words = {
  fr: wordSet("le la les l des de d du un une plus moins egalement aussi encore autres ses leurs nos ces total bilan lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir midi dernier"),
  en: wordSet("the of a an also at least some another other as well more further all"),
};

const THINGS: ReadonlySet<string> = wordSet("force army government vehicle tank helicopter plane drone ship boat house building village town city school hospital attack strike");
/** Things that attacks hit, beside those that the populations list. */
const OBJECTS: ReadonlySet<string> = wordSet(
  "pick-up pick-ups pickup pickups camion camions moto motos blinde blindes voiture voitures bus maison maisons case cases batiment batiments immeuble immeubles logement logements ecole ecoles village villages ville villes localite localites quartier quartiers " +
    "base bases camp camps poste postes pont ponts site sites depot depots arme armes fusil fusils tir tirs balle balles coup coups projectile projectiles eclat eclats missile missiles roquette roquettes obus mine mines bombe bombes engin engins mosquee mosquees eglise eglises marche marches commerce commerces hectare hectares " +
    "truck trucks car cars motorcycle motorcycles house houses home homes building buildings school schools town towns city cities base bases camp camps bridge bridges rocket rockets shell shells bomb bombs weapon weapons mosque mosques church churches",
);

/** Trades, ranks and relations, folded; those that are adjectives or things as often are left out. */
const PEOPLE: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set([...PEOPLE_NOUNS.fr].map(foldWord).filter((word) => !/^(?:numeros?|generale?s?|generaux|majors?|anciens?|anciennes?|jeunes?|proches?|cadres?|routiere?s?|guides?|routier|feminine?|tirs?|intermediaires?|chef-lieux?|scientifiques?|universitaires?|humanitaires?|militaires?|porteurs?|porteuses?|patronn?e?s?|physiques?|gardien?)$/.test(word))),
  en: new Set([...PEOPLE_NOUNS.en].filter((word) => !/^(?:general|major|head|player|record|monitor|marine|leads?)s?$/.test(word))),
};

/** Whether a folded noun names persons. */
export function isPerson(key: string, lang: LexiconLanguage): boolean {
  if (PERSON_NOUNS[lang].has(key) || PEOPLE[lang].has(key)) return true;
  const concept = conceptOf(key);
  return concept !== undefined && !THINGS.has(concept);
}

/** Whether a folded noun is known to name things, which are shot down but not killed. Unlisted nouns may be persons. */
export function isInanimate(key: string): boolean {
  return OBJECTS.has(key) || THINGS.has(conceptOf(key) ?? "");
}

function conceptOf(key: string): string | undefined {
  for (const form of [key, key.replace(/s$/, ""), key.replace(/es?$/, ""), key.replace(/nes?$/, ""), key.replace(/x$/, "")]) {
    const concept = POPULATION_CONCEPTS.get(form);
    if (concept !== undefined) return concept;
  }
  return undefined;
}
