import { AUXILIARY_FORMS, canBeInfinitive, canBeParticiple, finiteTense } from "../../lexicon/common-verbs";
import { conditionalForm, ownConditional } from "../../lexicon/french-conditional";
import { FR } from "../../lexicon/function-words";
import type { Reading, SentenceRange } from "../reading/reading";
import { testedOnce } from "../reading/vocabulary";
import { hasInfinitiveSubject, isCondition, isForeseen, isHypothesis, isOpinion, isPoll } from "./conditional-senses";
import { isAdverb, isFiniteAt, isIn, keyAt, type Tokens } from "./grammar";

/** A conditional and what it does. `from`, `to`: token range, auxiliary and participle together. */
export interface ConditionalUse {
  readonly from: number;
  readonly to: number;
  readonly use: "reportive" | "modal" | "other";
}

/** Wishes and advice: « voudrait », « aimerait », « il faudrait », « vaudrait mieux ». */
const POLITE = new Set(["voudr", "aimer", "souhaiter", "préférer", "désirer", "faudr", "vaudr", "conviendr", "suffir", "dir", "croir", "gagner", "mériter"]);
const MODAL = new Set(["pourr", "devr"]);
/** After « aurait »: what was not done. */
const UNDONE = /^(?:dû|pu|voulu|fallu|aimé|souhaité|préféré|suffi|valu|mieux)$/;
/** Stems of states, of figures and of what goes on; a single conditional of these reports what is said to be so. */
const STATES = new Set(
  (
    "ser aur vaudr intéresser compter élever dater provenir proviendr remonter disposer détiendr posséder exister agir trouver expliquer reprocher viser chercher préparer envisager souffrir reposer contiendr comprendr appartiendr vivr résider habiter travailler figurer avoisiner dépasser atteindr toucher concerner coûter financer fournir livrer recruter héberger abriter contrôler occuper établir séjourner cacher terrer utiliser employer réclamer exiger menacer projeter fuir diriger bénéficier recevr vendr acheter planifier craindr entretenir tiendr mener percevr enquêter combattr soutiendr armer transiter circuler opérer négocier refuser accuser soupçonner tenter résulter " +
    "loger exploiter transporter importer exporter racheter blanchir détourner piloter coordonner superviser commander encadrer fréquenter côtoyer planifier étudier privilégier peiner manquer déplorer ignorer connaîtr émaner peser mesurer étendr couvrir dissimuler receler " +
    "prévoir stipuler renfermer regrouper rassembler réunir cibler rouler naviguer errer quitter avancer progresser reculer encercler assiéger dominer patrouiller sillonner multiplier poursuivr persister rester demeurer verser rémunérer soigner suivr surveiller espionner écouter filmer torturer maltraiter " +
    "sentir comporter osciller situer varier profiter jouir collaborer comploter totaliser suspecter redouter nourrir servir jouer emprunter consommer alimenter coopérer participer " +
    "exécuter enlever racketter taxer prélever piller voler trafiquer produir fabriquer assembler rechercher convoiter courtiser envier sonder pister hésiter estimer continuer déployer stationner amasser masser regagner rejoindr affluer"
  ).split(" "),
);
/** Stems of consequences: « permettrait », « entraînerait » say what would follow. */
const CONSEQUENCES = new Set(
  "permettr entraîner signifier impliquer reviendr conduir aboutir rendr obliger nécessiter exiger faciliter éviter mettr fer constituer risquer aider favoriser améliorer aggraver offrir donner créer empêcher garantir supposer tomber viendr deviendr porter représenter former".split(" "),
);
const REPORT_WORDS =
  /^(?:selon|informations?|rumeurs?|sources?|presse|médias?|témoins?|témoignages?|rapports?|enquête|enquêteurs|bilan|bilans|soupçons?|soupçonné|soupçonnée|accusé|accusée|accusés|d'après|apparemment|officieusement|affirme|affirment|assure|assurent|indique|indiquent|rapporte|rapportent|révèle|révèlent|prétend|prétendent|dit|disent|estime|estiment|soutient|soutiennent|évoque|évoquent|suspects?|présumé|présumée|présumés|déjà|actuellement|récemment|notamment)$/;

const isConditional = testedOnce((key) => (ownConditional(key) ?? conditionalForm(key)) !== null);

/**
 * Reads every third-person conditional of a sentence; imperfects in -rait are left out by their form.
 * @param sourced the sentence names a source of its own (« Pour le chercheur, », « …, affirme X »)
 */
export function conditionalUses(reading: Reading, sentence: SentenceRange, sourced = false): ConditionalUse[] {
  const { tokens } = reading;
  const uses: ConditionalUse[] = [];
  let facts: SentenceFacts | null = null;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !isConditional(token.word)) continue;
    const own = ownConditional(keyAt(tokens, at));
    const form = own ?? conditionalForm(keyAt(tokens, at));
    if (!form || (own && !isToldBySomeone(tokens, sentence))) continue;
    const to = participleEnd(tokens, at, sentence.to);
    facts ??= { question: isQuestion(tokens, sentence), hypothesis: isHypothesis(tokens, sentence), reported: hasReport(tokens, sentence), poll: isPoll(tokens, sentence), sourced };
    uses.push({ from: at, to, use: useOf(tokens, sentence, own ? { ...facts, sourced: true, own: true } : facts, at, to, form.stem) });
    at = to - 1;
  }
  return uses;
}

/** End of « auraient été tués », « serait mort », « aurait notamment mis »; the verb alone when no participle follows. */
function participleEnd(tokens: Tokens, at: number, to: number): number {
  if (!AUXILIARY_FORMS.has(keyAt(tokens, at))) return at + 1;
  let end = at + 1;
  for (let i = pastSource(tokens, at + 1, to), stop = i + 7; i < Math.min(to, stop); i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word") break;
    if (canBeParticiple(token.key) && !FR.determiners.has(token.key) && !isAdverb(token)) {
      end = i + 1;
      if (token.key !== "été") break;
    } else if (!isAdverb(token) && !isIn(FR.invertedPronouns, token) && !/^(?:tous|toutes|en|tout|sans|doute)$/.test(token.key)) break;
  }
  return end;
}

/** « aurait, selon l'acte d'accusation, détourné »: past the source between its commas. */
function pastSource(tokens: Tokens, at: number, to: number): number {
  if (keyAt(tokens, at) !== "," || !/^(?:selon|d'|à|semble|dit|paraît)$/.test(keyAt(tokens, at + 1))) return at;
  for (let i = at + 2; i < Math.min(to, at + 16); i += 1) if (keyAt(tokens, i) === ",") return i + 1;
  return at;
}

/** « D'après eux, nous serions des traîtres »: of oneself only what others say is reported. */
function isToldBySomeone(tokens: Tokens, sentence: SentenceRange): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const after = keyAt(tokens, i) === "selon" || (keyAt(tokens, i) === "après" && keyAt(tokens, i - 1) === "d'") || (keyAt(tokens, i) === "croire" && keyAt(tokens, i - 1) === "en");
    if (after) return !/^(?:moi|nous)$/.test(keyAt(tokens, i + 1));
  }
  return false;
}

/** What the whole sentence tells about its conditionals; worked out once. */
interface SentenceFacts {
  readonly question: boolean;
  readonly hypothesis: boolean;
  readonly reported: boolean;
  readonly sourced: boolean;
  readonly poll: boolean;
  /** The conditional is of the first or second person, and somebody else tells it. */
  readonly own?: boolean;
}

function useOf(tokens: Tokens, sentence: SentenceRange, facts: SentenceFacts, at: number, to: number, stem: string): ConditionalUse["use"] {
  if (MODAL.has(stem)) return "modal";
  const participle = keyAt(tokens, at + 1) && to > at + 1 ? keyAt(tokens, to - 1) : "";
  if (stem === "aur" && UNDONE.test(firstParticiple(tokens, at, to))) return "other";
  // « n'aurait pas permis de … » tells what did not come about.
  if (stem === "aur" && participle === "permis" && /^n[e']$/.test(keyAt(tokens, at - 1))) return "other";
  // « cela n'aurait, selon elle, abouti à rien »
  if (stem === "aur" && keyAt(tokens, at - 1) === "n'" && /^(?:cela|ça)$/.test(keyAt(tokens, at - 2))) return "other";
  if (POLITE.has(stem) && !(stem === "vaudr" && keyAt(tokens, to) !== "mieux" && keyAt(tokens, at - 1) !== "il")) return "other";
  if (isForeseen(tokens, sentence, at)) return "other";
  if (isIn(FR.invertedPronouns, tokens[at + 1])) return "other";
  if (facts.question || facts.hypothesis) return "other";
  if (!facts.own && hasFirstOrSecondPerson(tokens, at)) return "other";
  // « sans lui, la ville serait tombée »; « avec 60 morts selon un bilan provisoire, l'attaque aurait été menée par … » is told by somebody.
  const first = keyAt(tokens, sentence.from);
  if ((first === "sans" || (first === "avec" && !facts.reported)) && at - sentence.from < 20) return "other";
  // « se serait tenue », « serait arrivé »: « être » makes the perfect of these.
  const perfect = participle !== "" && (stem === "aur" || (stem === "ser" && (/^(?:se|s')$/.test(keyAt(tokens, at - 1)) || MOVED.test(participle))));
  if (!perfect && isFutureInPast(tokens, sentence, at)) return "other";
  if (perfect) return IMAGINED.test(participle) && isNobody(tokens, sentence, at) ? "other" : "reportive";
  const { reported } = facts;
  // « selon le sondage, il ferait le meilleur maire », « la loi serait acceptée par 54 % des sondés »: what people would choose.
  if (facts.poll || (/^(?:ser|fer)$/.test(stem) && /^(?:meilleure?s?|pires?)$/.test(keyAt(tokens, to + 1)))) return "other";
  // « vendre ces parts serait une erreur »: an act only thought of.
  if (stem === "ser" && hasInfinitiveSubject(tokens, sentence, at)) return "other";
  // « ce serait mentir », « partir serait une faute »
  if (stem === "ser" && (isEvaluation(tokens, to, sentence) || (to === at + 1 && canBeInfinitive(keyAt(tokens, to)) && !isIn(FR.prepositions, tokens[to]) && keyAt(tokens, to) !== "être"))) return "other";
  // « ce qui porterait le bilan à 40 morts »
  if (stem === "porter" && isToll(tokens, to)) return "reportive";
  // « des enfants feraient partie des victimes »
  if (stem === "fer" && isCondition(tokens, to)) return "reportive";
  if (!isState(stem) && isOpinion(tokens, sentence, at)) return "other";
  if (CONSEQUENCES.has(stem)) return reported && !hasRelativeBefore(tokens, at) ? "reportive" : "other";
  // « il serait irresponsable de fermer »; « il serait proche de la junte » has no infinitive.
  if (stem === "ser" && keyAt(tokens, at - 1) === "il" && /^(?:de|d')$/.test(keyAt(tokens, to + 1)) && canBeInfinitive(keyAt(tokens, to + 2)) && !/^(?:capable|incapable|responsable|coupable|en)$/.test(keyAt(tokens, to))) return "other";
  if (stem === "ser") return keyAt(tokens, at - 1) === "que" || keyAt(tokens, at - 1) === "ce" || (/^n[e']$/.test(keyAt(tokens, at - 1)) && keyAt(tokens, at - 2) === "ce") || keyAt(tokens, at - 1) === "c'" ? "other" : "reportive";
  if (stem === "aur") return /^(?:besoin|intérêt)$/.test(keyAt(tokens, at + 1)) && !reported && !facts.sourced ? "other" : "reportive";
  if (isState(stem)) return hasRelativeBefore(tokens, at) && !isAside(tokens, at) && !reported ? "other" : "reportive";
  return (reported || facts.sourced) && !hasRelativeBefore(tokens, at) ? "reportive" : "other";
}

const MOVED = /^(?:arrivé|parti|mort|décédé|tombé|venu|revenu|entré|rentré|sorti|né|retourné|parvenu|intervenu|survenu)e?s?$/;

/** « Nul n'aurait imaginé », « personne n'aurait parié »: what nobody thought of is no report. */
const IMAGINED = /^(?:imaginé|cru|pensé|osé|parié|soupçonné|songé|deviné|prédit|prévu|rêvé|misé|espéré)$/;

function isNobody(tokens: Tokens, sentence: SentenceRange, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 5); i -= 1) if (/^(?:nul|nulle|personne|rien|jamais|aucun|aucune|qui|on)$/.test(keyAt(tokens, i))) return true;
  return false;
}

function isToll(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 6; i += 1) if (/^(?:bilan|nombre|total|chiffre)$/.test(keyAt(tokens, i))) return true;
  return false;
}

/** Whether a stem is on the list, in the spelling of its infinitive or of its future: « élèver » for « élever », « appeller », « emploier ». */
function isState(stem: string): boolean {
  if (STATES.has(stem)) return true;
  const [plain, acute] = [stem.replace(/è(?=[^aeiouyé]+er$)/, "e").replace(/(ll|tt)er$/, (_, pair: string) => `${pair.charAt(0)}er`).replace(/ier$/, "yer"), stem.replace(/è(?=[^aeiouyé]+er$)/, "é")];
  return STATES.has(plain) || STATES.has(acute);
}

function firstParticiple(tokens: Tokens, at: number, to: number): string {
  for (let i = at + 1; i < to + 1; i += 1) if (UNDONE.test(keyAt(tokens, i)) || canBeParticiple(keyAt(tokens, i))) return keyAt(tokens, i);
  return "";
}

function isQuestion(tokens: Tokens, sentence: SentenceRange): boolean {
  for (let i = sentence.to - 1; i >= Math.max(sentence.from, sentence.to - 3); i -= 1) if (keyAt(tokens, i) === "?") return true;
  return false;
}

function hasFirstOrSecondPerson(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) if (/^(?:je|j'|tu)$/.test(keyAt(tokens, i))) return true;
  return false;
}

/** « a annoncé que la ville serait évacuée »: the clause hangs on a past verb and tells what was to come. */
function isFutureInPast(tokens: Tokens, sentence: SentenceRange, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 30); i -= 1) {
    const key = keyAt(tokens, i);
    if (key !== "que" && key !== "qu'" && key !== "si" && key !== "s'") continue;
    if (key === "s'" && !/^ils?$/.test(keyAt(tokens, i + 1))) continue;
    for (let j = i - 1; j >= Math.max(sentence.from, i - 14); j -= 1) {
      const word = keyAt(tokens, j);
      if (tokens[j]?.kind === "sign" && word !== ",") break;
      if (AUXILIARY_FORMS.has(word) && AUXILIARY_FORMS.get(word) !== "past-participle" && isFiniteAt(tokens, j)) return AUXILIARY_FORMS.get(word) !== "future" && isCompound(tokens, j, i);
      if (isFiniteAt(tokens, j)) return /imperfect|simple-past/.test(finiteTense(word) ?? "");
    }
  }
  return false;
}

function isCompound(tokens: Tokens, at: number, to: number): boolean {
  if (/^(?:était|avait|étaient|avaient|fut|furent|eut|eurent)$/.test(keyAt(tokens, at))) return true;
  for (let i = at + 1; i < Math.min(to, at + 6); i += 1) if (canBeParticiple(keyAt(tokens, i)) && !isAdverb(tokens[i])) return true;
  return false;
}

/** « il serait préférable », « ce serait une erreur »: the writer's own judgement. */
function isEvaluation(tokens: Tokens, to: number, sentence: SentenceRange): boolean {
  for (let i = to - 1; i < Math.min(sentence.to, to + 3); i += 1) {
    if (/^(?:préférable|souhaitable|utile|bon|logique|judicieux|intéressant|dommage|temps|mieux|facile|difficile|suffisant|nécessaire|absurde|idéal|normal|dangereux|naïf|illusoire|injuste|regrettable|faux|vain|vaine|catastrophique|erroné|heureux|ravi)$/.test(keyAt(tokens, i))) return true;
  }
  return false;
}

function hasRelativeBefore(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    if (tokens[i]?.kind === "sign") return false;
    // « alors que le club réclamerait »: beside, and not of a noun.
    if (/^(?:qui|que|qu'|dont|où)$/.test(keyAt(tokens, i))) return !/^(?:alors|tandis|parce)$/.test(keyAt(tokens, i - 1));
    if (canBeInfinitive(keyAt(tokens, i)) && isIn(FR.prepositions, tokens[i - 1])) return false;
  }
  return false;
}

/** « la somme, qui proviendrait du trafic, »: said beside the main clause, not a wish or a consequence. */
function isAside(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 6); i -= 1) if (/^(?:qui|dont|où)$/.test(keyAt(tokens, i))) return keyAt(tokens, keyAt(tokens, i - 1) === "ce" ? i - 2 : i - 1) === ",";
  return false;
}

function hasReport(tokens: Tokens, sentence: SentenceRange): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1) if (REPORT_WORDS.test(keyAt(tokens, i)) || (keyAt(tokens, i) === "après" && keyAt(tokens, i - 1) === "d'")) return true;
  return false;
}
