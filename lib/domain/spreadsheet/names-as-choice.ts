import { foldLabel } from "../claims/fold-label";
import { knownConcept, partyKey } from "../claims/scope-key";
import { AUXILIARY_FORMS, canBeFinite } from "../lexicon/common-verbs";
import { NOUN_HOMOGRAPHS } from "../lexicon/noun-homographs";
import { HEDGE_WORDS, NEGATION_WORDS } from "../lexicon/cue-words";

/** A name has no more words than this, articles aside: "Forces armées maliennes", "Group for the Support of Islam". */
const NAME_WORDS = 4;

/** Questions after one person or party, in their own words or by a noun for who does, wins or holds. */
const ASKS_WHO =
  /(?<!\p{L})(?:who|whom|whose|perpetrator|culprit|attacker|winner|victor|responsible|(?<!(?:ce|est ce) )qui|auteur|coupable|responsable|vainqueur|assaillant|commanditaire)(?!\p{L})/u;
/** Questions after one of several things: the answers have to be names in their own spelling to exclude each other. */
const ASKS_WHICH = /(?<!\p{L})(?:which|quel|quelle|lequel|laquelle|auquel|a laquelle)(?!\p{L})/u;
/** Questions that several answer at once: "who took part", "qui a participé", "which groups". */
const ASKS_SEVERAL =
  /(?<!\p{L})(?:who (?:are|were|else)|(?:take|takes|took|taking) part|participate\w*|involved|present|among|which \p{L}+s(?= )|who all|qui (?:sont|etaient|furent|ont)|quels|quelles|lesquels|lesquelles|auteurs|responsables|coupables|assaillants|perpetrators|attackers|culprits|participe\w*|implique\w*|presents?)(?!\p{L})/u;

const ARTICLE = /^(?:(?:the|an?|le|la|les|une?|des)\s+|l['’]\s*)(?=\p{L})/iu;
/** Several names, a place within another, a sentence: what is joined or set off is no single name. */
const JOINED = /[,;:!?/&+()«»“”"\n]|\.\s+\p{L}|(?<!\p{L})(?:and|or|et|ou|with|avec|both|plus)(?!\p{L})/iu;
const NO_NAME: ReadonlySet<string> = new Set(
  ("is are was were be been has have had does did do will would should can it they he she we i you there nobody someone somebody everyone others several some many all " +
    "est sont etait etaient ete ont avait avaient il elle ils elles on nous ce personne quelqu quelques plusieurs autres tous toutes certains").split(" "),
);

/**
 * Whether answers that are words are a choice: the question asks for one person or thing, and every answer is a short name
 * ("JNIM", "l’armée malienne"). Two different names then exclude each other. Where one account names two at once, hedges, or
 * says more than a name, the question may have several answers, and all stay words: a missed contradiction is found by
 * reading, a made-up one hides the true ones.
 */
export function areNamesOfOne(question: string, answers: readonly string[]): boolean {
  const asked = foldLabel(question);
  if (ASKS_SEVERAL.test(asked)) return false;
  const who = ASKS_WHO.test(asked);
  return answers.length > 1 && (who || ASKS_WHICH.test(asked)) && answers.every((answer) => isName(answer, !who));
}

/** @param spelled it has to look like a name: capitals, figures or a known people or role */
function isName(answer: string, spelled: boolean): boolean {
  const text = answer.trim().replace(/[.…]+$/u, "").replace(ARTICLE, "");
  const words = text.split(/\s+/u);
  if (text === "" || words.length > NAME_WORDS || JOINED.test(text) || !/\p{L}/u.test(text)) return false;
  if (words.some(isNoNamePart)) return false;
  return !spelled || /^\p{Lu}/u.test(text) || partyKey(foldLabel(text)) !== null;
}

/** A verb, a negation, a hedge, a word for several: in small letters, since "La Marche" is a name. */
function isNoNamePart(word: string): boolean {
  const key = word.toLowerCase();
  if (HEDGE_WORDS.has(key) || NEGATION_WORDS.has(key) || NO_NAME.has(foldLabel(word)) || AUXILIARY_FORMS.has(key)) return true;
  if (/\p{Lu}/u.test(word) || knownConcept(foldLabel(word)) !== null || NOUN_HOMOGRAPHS.has(key)) return false;
  return canBeFinite(key);
}
