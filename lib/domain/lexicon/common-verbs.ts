import { inflectFrench, lettersKept, type VerbForm } from "./french-verbs";
import { inflectOnDemand } from "./inflect-on-demand";
import { ATTRIBUTION_VERBS } from "./attribution-verbs";
import { remembered } from "./remembered";

/** Frequent verbs of French news, besides the verbs of saying: where a clause has its verb is read off these. */
export const COMMON_VERBS: readonly string[] = (
  "abandonner abattre aborder aboutir absorber accabler accélérer accepter accompagner accomplir accorder accroître accueillir accuser acheter achever acquérir " +
  "activer adapter adopter adresser affaiblir affecter afficher affronter aggraver agir aider aimer alimenter aller allonger allumer amener amorcer annuler " +
  "apaiser appartenir appeler appliquer apporter apprendre approcher appuyer arrêter arriver assassiner assiéger assister associer attaquer atteindre attendre attirer " +
  "attribuer augmenter autoriser avancer baisser bâtir battre bénéficier blesser bloquer boire bombarder brandir briser brûler cacher capturer causer céder célébrer " +
  "cesser changer charger chasser chercher choisir chuter cibler circuler coïncider combattre combler commander commencer commettre communiquer comparer compliquer comporter " +
  "comprendre compter concentrer concerner conclure concourir condamner conduire conférer confier confirmer confondre connaître conquérir consacrer conseiller conserver considérer consister " +
  "consoler consolider constituer construire consulter contacter contenir continuer contraindre contribuer contrôler convaincre convenir convertir convoquer coopérer correspondre coucher couler couper courir " +
  "coûter couvrir créer creuser croiser croître cueillir dater débarquer débattre déboucher débuter décéder décevoir décharger décider déclencher décoller décourager découvrir décrocher " +
  "dédier défendre défiler dégager demeurer démissionner démolir dépasser dépendre dépenser déplacer déployer déposer déraper dérouler désigner destituer détenir détériorer déterminer détourner détruire " +
  "développer devenir devoir différer diffuser diminuer diriger discuter disparaître disposer dissoudre distribuer diviser donner dormir doter doubler durer écarter échanger échapper échouer éclater " +
  "économiser écouter écraser effectuer efforcer effondrer élaborer élargir élever éliminer élire éloigner embarquer embaucher émerger émettre emmener empêcher employer emporter emprisonner encadrer encaisser encercler " +
  "encourager endommager enflammer engager enlever enregistrer enrichir entamer entendre enterrer entourer entraîner entrer entretenir envahir envisager envoyer épargner équiper espérer essayer établir éteindre " +
  "étendre étudier évacuer évader éviter évoluer examiner exclure exécuter exercer exiger exister exploiter exploser exporter exposer exprimer expulser faciliter faire falloir favoriser fermer " +
  "figurer filmer financer finir fixer fonctionner fonder forcer former fournir franchir frapper freiner fuir fusiller gagner garder gérer glisser gouverner grandir gravir grimper grouper guérir guider habiter " +
  "heurter hisser ignorer illustrer imposer impliquer importer incarner incendier inciter inclure indemniser infliger influencer inscrire inspirer installer instaurer instituer intégrer intensifier interdire intéresser " +
  "interpeller intervenir introduire inviter isoler jeter joindre jouer juger jurer lâcher laisser lancer larguer lever libérer lier limiter lire livrer loger lutter maintenir maîtriser manifester manquer marcher marquer " +
  "massacrer mêler menacer mener mentir mériter mesurer mettre miner mobiliser modifier monter montrer moquer mourir multiplier naître négocier neutraliser noircir nommer nourrir nouer obliger observer obtenir occuper " +
  "offrir opérer opposer ordonner organiser orienter osciller oser oublier ouvrir pallier paraître parcourir partager participer partir parvenir passer payer peiner pencher percevoir percuter perdre permettre perpétrer " +
  "persister perturber peser piller placer plaire plonger porter poser posséder poursuivre pousser pouvoir précéder prendre préparer présenter présider presser prétendre prêter prévaloir prévoir priver procéder procurer produire profiter " +
  "programmer progresser prolonger promettre prononcer proposer protéger provenir provoquer publier quitter rallier ramasser ramener ranger rapprocher raser rassembler rattacher rattraper ravager réagir réaliser recevoir réchauffer rechercher récolter " +
  "recommencer réconcilier reconquérir reconstruire recourir recouvrir recruter recueillir reculer récupérer rédiger redouter réduire refermer réfléchir refléter réformer refuser regagner regarder régler régner rejoindre rejeter relancer relâcher " +
  "relayer relever relier remarquer rembourser remercier remettre remonter remplacer remplir remporter rencontrer rendre renforcer renoncer rentrer renverser renvoyer répandre réparer répartir reporter reposer repousser représenter réprimer reprocher " +
  "réserver résider résister résoudre respecter respirer ressembler ressentir ressortir rester restituer résulter rétablir retarder retenir retirer retomber retourner retrouver réunir réussir revenir révoquer riposter risquer rompre rouler ruiner " +
  "saisir saluer sanctionner satisfaire sauter sauver savoir secouer séduire séjourner sembler sentir séparer servir siéger signer signifier sombrer solliciter sonner sortir souffrir soulever soumettre soupçonner soutenir souvenir subir succéder succomber " +
  "suffire suivre superviser supporter supprimer surgir surprendre surveiller survenir survivre suspendre taire tarder tenir tendre tenter terminer terroriser tirer tisser tomber toucher tourner traduire trahir traiter transférer transformer transmettre transporter " +
  "périr fléchir jaillir démolir anéantir ensevelir ralentir enrichir retentir applaudir assombrir durcir mûrir pourrir sévir ternir meurtrir unifier régulariser périmer " +
  "violer rouvrir redémarrer déborder inonder submerger engloutir ébranler dévaster patrouiller embraser raviver attiser exacerber enliser imploser échouer sillonner alourdir grossir vider piller saccager miner piéger encaisser perquisitionner interpeler inculper écrouer acquitter " +
  "ébouler dérailler chavirer sombrer échouer percuter emboutir faucher happer ricocher tirer pilonner canonner mitrailler affluer refluer converger errer mendier prier jeûner neiger grêler souffler embaucher licencier chômer débrayer manifester bloquer barrer " +
  "travailler traverser tripler tromper troubler trouver tuer unir user utiliser vaincre valoir varier vendre venir verser viser visiter vivre voir voler vouloir voter"
).split(" ");

const AUXILIARIES: readonly [text: string, form: VerbForm][] = (
  [
    ["present", "a ont est sont ai as es suis avons avez sommes êtes ait aient soit soient"],
    ["imperfect", "avait avaient était étaient avais étais avions étions"],
    ["simple-past", "eut eurent fut furent"],
    ["future", "aura auront sera seront aurai serai aurons serons"],
    ["conditional", "aurait auraient serait seraient aurais serais aurions serions auriez seriez"],
    ["past-participle", "eu eue eus eues été"],
    ["present-participle", "ayant étant"],
    ["infinitive", "avoir être"],
  ] as const
).flatMap(([form, texts]) => texts.split(" ").map((text): [string, VerbForm] => [text, form]));

/** Forms of « avoir » and « être », which build the compound tenses. */
export const AUXILIARY_FORMS: ReadonlyMap<string, VerbForm> = new Map(AUXILIARIES);

const FINITE: ReadonlySet<VerbForm> = new Set<VerbForm>(["present", "imperfect", "simple-past", "future", "conditional"]);

const known = new Map<string, Set<VerbForm>>(AUXILIARIES.map(([text, form]) => [text, new Set([form])]));

const inflectLike = inflectOnDemand(
  new Set([...COMMON_VERBS, ...ATTRIBUTION_VERBS.filter((verb) => verb.language === "fr" && !verb.lemma.includes("_")).map((verb) => verb.lemma)]),
  lettersKept,
  (lemma) => {
    for (const { text, form } of inflectFrench(lemma)) {
      // Second persons in -es are plural nouns in the press (« attaques », « forces »). « suis » and « es » are forms of « être » alone.
      if ((form === "present" && text.endsWith("es")) || AUXILIARY_FORMS.has(text)) continue;
      const forms = known.get(text);
      if (forms) forms.add(form);
      else known.set(text, new Set([form]));
    }
  },
);

/** What forms of the verbs that the lists know a word can be; undefined when it can be none. */
function formsOf(key: string): ReadonlySet<VerbForm> | undefined {
  inflectLike(key);
  return known.get(key);
}

function isFinite(forms: ReadonlySet<VerbForm>): boolean {
  for (const form of forms) if (FINITE.has(form)) return true;
  return false;
}

/** Words that look like finite forms and are hardly ever used as such. */
const NOT_VERBS: ReadonlySet<string> = new Set(
  "lait trait portrait retrait souhait bienfait parfait attrait extrait abstrait forfait méfait force forces place places part parts as es président résident suivant".split(" "),
);

const REGULAR_ENDING = /(?:èrent|aient|issent|issait|era|eront|irent)$/;

/** Whether a word can be a finite verb of French: by the list of frequent verbs, else by an ending that few other words have. */
export const canBeFinite = remembered((key: string): boolean => {
  if (NOT_VERBS.has(key)) return false;
  const forms = formsOf(key);
  if (forms) return isFinite(forms);
  return key.length > 5 && REGULAR_ENDING.test(key);
});

/** The tense of a finite form, where its spelling tells: imperfect and simple past before the others. Null when it is none. */
export function finiteTense(key: string): VerbForm | null {
  const forms = formsOf(key);
  if (!forms) return /(?:ait|aient)$/.test(key) ? "imperfect" : /(?:èrent|irent)$/.test(key) ? "simple-past" : null;
  for (const form of ["imperfect", "present", "simple-past", "future", "conditional"] as const) if (forms.has(form)) return form;
  return null;
}

/** Whether a word can be a past participle: « tué », « prises », « détenus ». */
export const canBeParticiple = remembered((key: string): boolean => {
  const forms = formsOf(key);
  if (forms) return forms.has("past-participle");
  return key.length > 3 && /(?:é|ée|és|ées|is|it|u|us|ue|ues|ert|int)$/.test(key);
});

/** Whether a word is the past participle of a verb the lists know; the look of an ending is not enough, for « Amadou » and « Koné » have it too. */
export function isKnownParticiple(key: string): boolean {
  return formsOf(key)?.has("past-participle") ?? false;
}

/** Whether a word is, or looks like, an infinitive. */
export function canBeInfinitive(key: string): boolean {
  const forms = formsOf(key);
  if (forms) return forms.has("infinitive");
  return key.length > 3 && /(?:er|ir|re|oir)$/.test(key);
}
