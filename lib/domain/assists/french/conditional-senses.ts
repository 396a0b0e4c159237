import { canBeInfinitive, finiteTense } from "../../lexicon/common-verbs";
import { conditionalForm } from "../../lexicon/french-conditional";
import { FR } from "../../lexicon/function-words";
import type { SentenceRange } from "../reading/reading";
import { isFiniteAt, isIn, keyAt, type Tokens } from "./grammar";

/** Words between an infinitive that opens its clause and the verb of it. */
const SUBJECT_REACH = 14;

/** Whether the subject of the verb at `at` is an infinitive: « vendre ces parts serait … ». */
export function hasInfinitiveSubject(tokens: Tokens, sentence: SentenceRange, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - SUBJECT_REACH); i -= 1) {
    const edge = i === sentence.from ? i : /^(?:que|qu'|car|mais|et|,)$/.test(keyAt(tokens, i)) || tokens[i]?.kind === "sign" ? i + 1 : null;
    if (edge === null) {
      if (isFiniteAt(tokens, i)) return false;
      continue;
    }
    return canBeInfinitive(keyAt(tokens, edge)) && !isIn(FR.determiners, tokens[edge - 1]) && tokens[edge + 1]?.kind === "word" && !isIn(FR.relatives, tokens[edge + 1]);
  }
  return false;
}

/** « La loi prévoit une aide pour les agents qui seraient témoins », « ne pourra viser l'agent qui aurait parlé »: a case the rule provides for. */
export function isForeseen(tokens: Tokens, sentence: SentenceRange, at: number): boolean {
  const relative = [1, 2, 3].find((back) => keyAt(tokens, at - back) === "qui" || !(isIn(FR.clitics, tokens[at - back]) || keyAt(tokens, at - back) === "ne"));
  const qui = relative === undefined ? at : at - relative;
  if (keyAt(tokens, qui) !== "qui" || keyAt(tokens, qui - 1) === ",") return false;
  for (let i = qui - 1; i >= Math.max(sentence.from, qui - SUBJECT_REACH); i -= 1) {
    const key = keyAt(tokens, i);
    if (/^(?:prévoit|prévoient|punit|punissent|interdit|interdisent|sanctionne|autorise|oblige)$/.test(key)) return true;
    const future = !tokens[i]?.capital && /(?:ra|ront)$/.test(key) && conditionalForm(key.endsWith("ra") ? `${key.slice(0, -1)}ait` : `${key.slice(0, -3)}aient`) !== null;
    if (future) return true;
  }
  return false;
}

const HYPOTHESIS = /^(?:sinon|hormis|sauf)$/;

function isNumeral(key: string): boolean {
  return /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille|quelques|\w+aine)$/.test(key);
}

/** « si » with an imperfect, « sans quoi », « en cas de », « à moins que » in the sentence: what would be, not what is said to be. */
export function isHypothesis(tokens: Tokens, sentence: SentenceRange): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const key = keyAt(tokens, i);
    if (key === "si" || key === "s'") {
      if (key === "s'" && !/^(?:il|ils)$/.test(keyAt(tokens, i + 1))) continue;
      if (keyAt(tokens, i - 1) === "même" || isConditionalClause(tokens, i, sentence.to)) return true;
    }
    if (HYPOTHESIS.test(key)) return true;
    // « Faute d'accord, la ville serait évacuée »; « reporté faute d'avion » gives a reason.
    if (key === "faute" && (i === sentence.from || tokens[i - 1]?.kind === "sign")) return true;
    if (key === "défaut" && keyAt(tokens, i - 1) === "à") return true;
    if (key === "cas" && /^(?:en|dans|au)$/.test(keyAt(tokens, i - 1)) && keyAt(tokens, i + 1) !== "échéant") return true;
    // « à moins de 5 km » measures.
    if ((key === "condition" || key === "moins") && keyAt(tokens, i - 1) === "à" && /^(?:que|qu'|de|d')$/.test(keyAt(tokens, i + 1)) && tokens[i + 2]?.kind !== "number" && !isNumeral(keyAt(tokens, i + 2))) return true;
    if (key === "quand" && keyAt(tokens, i + 1) === "bien") return true;
  }
  return false;
}

/** « si » that sets a condition: an imperfect follows it, or it opens its clause; « demander si » does not. */
function isConditionalClause(tokens: Tokens, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 14); i += 1) {
    if (tokens[i]?.kind === "sign" && keyAt(tokens, i) !== "(") return false;
    if (!isFiniteAt(tokens, i)) continue;
    const tense = finiteTense(keyAt(tokens, i));
    return tense === "imperfect";
  }
  return false;
}

/** « faire partie », « faire état », « faire l'objet »: how things are, and no consequence. */
export function isCondition(tokens: Tokens, at: number): boolean {
  return /^(?:partie|état|face)$/.test(keyAt(tokens, at)) || (keyAt(tokens, at) === "l'" && keyAt(tokens, at + 1) === "objet");
}

/** « elle estime qu'un départ nuirait à la ville »: what somebody thinks would follow, and nothing that is said to be so. */
export function isOpinion(tokens: Tokens, sentence: SentenceRange, at: number): boolean {
  for (let i = at - 1; i > sentence.from; i -= 1) {
    if (keyAt(tokens, i) === "que" || keyAt(tokens, i) === "qu'") return /^(?:estim|jug|pens|consid[éè]r|craign|craint|redout)/.test(keyAt(tokens, i - 1));
  }
  return false;
}

const POLL = /^(?:sondages?|sondés?|sondées?)$/;

/** Whether a sentence tells what people answered when they were asked: « un sondage », « 54 % des sondés », « les intentions de vote ». */
export function isPoll(tokens: Tokens, sentence: SentenceRange): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1) if (POLL.test(keyAt(tokens, i)) || (keyAt(tokens, i) === "vote" && keyAt(tokens, i - 2) === "intentions") || (keyAt(tokens, i) === "sonde" && keyAt(tokens, i - 2) === "coup")) return true;
  return false;
}
