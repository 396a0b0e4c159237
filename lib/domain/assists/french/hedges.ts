import { inflectFrench } from "../../lexicon/french-verbs";
import { FR } from "../../lexicon/function-words";
import type { FoundHedge } from "../statements/hedge";
import { spanOf, type Reading } from "../reading/reading";
import { testedOnce } from "../reading/vocabulary";
import type { ConditionalUse } from "./conditional";
import { isAdverb, isFiniteAt, isIn, keyAt, type Tokens } from "./grammar";

const APPEARANCE: ReadonlySet<string> = new Set(["sembler", "paraître"].flatMap((verb) => inflectFrench(verb).filter(({ form }) => form !== "past-participle").map(({ text }) => text)));
const PRETEND: ReadonlySet<string> = new Set(inflectFrench("prétendre").filter(({ form }) => form !== "past-participle" && form !== "infinitive").map(({ text }) => text));
const CHECKED: ReadonlySet<string> = new Set(["vérifi", "confirm", "authentifi", "corrobor", "recoup"].flatMap((stem) => ["é", "ée", "és", "ées", "er"].map((end) => stem + end)));
const NEGATION: ReadonlySet<string> = new Set("n' ne non jamais pas aucun aucune sans peu impossible".split(" "));
const INDEPENDENT: ReadonlySet<string> = new Set("indépendante indépendantes indépendamment indépendant".split(" "));

const VAGUE_DETERMINERS: ReadonlySet<string> = new Set("des plusieurs certains certaines quelques nombreux nombreuses d' autres une un différentes diverses multiples".split(" "));
const VAGUE_NOUNS: ReadonlySet<string> = new Set("source sources observateur observateurs expert experts analyste analystes témoin témoins spécialiste spécialistes rumeur rumeurs informations médias".split(" "));

/** Whether a word is one that a hedge is read off: of appearance, pretence, verification, or a vague source. */
const mayHedge = testedOnce((key) => APPEARANCE.has(key) || PRETEND.has(key) || CHECKED.has(key) || AUTHENTICITY.has(key) || VAGUE_NOUNS.has(key));

/** Hedges of French that are read off forms: the conditional, verbs of appearance, what was not verified, vague sources. */
export function frenchHedges(reading: Reading, conditionals: readonly ConditionalUse[]): FoundHedge[] {
  const { tokens } = reading;
  const found: FoundHedge[] = [];
  for (const { from, to, use } of conditionals) {
    if (APPEARANCE.has(keyAt(tokens, from))) continue;
    if (use === "reportive") found.push({ ...spanOf(tokens, from, to), kind: "reportive-conditional", rule: "reportive-conditional" });
    if (use === "modal") found.push({ ...spanOf(tokens, from, to), kind: "modal", rule: "modal-can" });
  }
  for (const sentence of reading.sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = tokens[at];
      if (token?.kind !== "word" || !mayHedge(token.word)) continue;
      const hedge = appearance(tokens, at) ?? unverified(tokens, at, sentence.from, sentence.to) ?? vagueSource(tokens, at, sentence.to);
      if (hedge) found.push(hedge);
    }
  }
  return found;
}

function appearance(tokens: Tokens, at: number): FoundHedge | null {
  const key = keyAt(tokens, at);
  if (PRETEND.has(key) && isFiniteAt(tokens, at)) return { ...spanOf(tokens, at, at + 1), kind: "distancing", rule: "hedge-distance" };
  if (!APPEARANCE.has(key) || (isIn(FR.determiners, tokens[at - 1]) && !isFiniteAt(tokens, at))) return null;
  // « paraître » before a full stop or a date is to be published.
  if (/^par[au]/.test(key) && isPublished(tokens, at)) return null;
  return { ...spanOf(tokens, at, at + 1), kind: "verb", rule: "hedge-verb" };
}

/** « paraît en mars », « paraît chaque jeudi », « à paraître chez X »; « paraissent dans l'impasse » is how things look. */
function isPublished(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || keyAt(tokens, at - 1) === "à" || isIn(FR.weekdays, next)) return true;
  if (isIn(FR.prepositions, next)) return next.key !== "dans" || (tokens[at + 2]?.capital ?? false) || (tokens[at + 3]?.capital ?? false) || /^(?:revue|journal|quotidien|presse|magazine|collection)$/.test(keyAt(tokens, at + 3));
  return isIn(FR.determiners, next) && !/^(?:plus|moins|mieux|moindre)$/.test(keyAt(tokens, at + 2)) && /^(?:chaque|tous|toutes|ce|cette|le|la)$/.test(next.key);
}

/** « n'a pu être vérifié de façon indépendante », « non confirmé », « jamais confirmées ». */
function unverified(tokens: Tokens, at: number, from: number, to: number): FoundHedge | null {
  const shown = AUTHENTICITY.has(keyAt(tokens, at)) && /^(?:été|être|est|sont|était|étaient|jamais|pas)$/.test(keyAt(tokens, at - 1));
  if (!shown && !CHECKED.has(keyAt(tokens, at))) return null;
  let first: number | null = null;
  for (let i = at - 1; i >= Math.max(from, at - 8); i -= 1) {
    if (tokens[i]?.kind === "sign") break;
    if (NEGATION.has(keyAt(tokens, i))) first = i;
    else if (!isAdverb(tokens[i]) && !/^(?:a|ont|été|être|pu|encore|en|mesure|de|pouvoir|est|sont|peut|peuvent|pouvait|l'|la|le|les|avait|avaient|étaient|était|dans)$/.test(keyAt(tokens, i))) break;
  }
  if (first === null) return null;
  let end = at + 1;
  for (let i = at + 1; i < Math.min(to, at + 6); i += 1) if (INDEPENDENT.has(keyAt(tokens, i))) end = i + 1;
  return { ...spanOf(tokens, first, end), kind: "distancing", rule: "unverified" };
}

/** « dont l'authenticité n'a pas été établie », « reste à vérifier ». */
const AUTHENTICITY: ReadonlySet<string> = new Set("établi établie établis établies avéré avérée avérés avérées prouvé prouvée prouvés prouvées démontré démontrée démontrés démontrées étayé étayée étayés étayées".split(" "));

function vagueSource(tokens: Tokens, at: number, to: number): FoundHedge | null {
  if (!VAGUE_NOUNS.has(keyAt(tokens, at)) || at === 0 || at >= to) return null;
  let first = at - 1;
  if (!VAGUE_DETERMINERS.has(keyAt(tokens, first))) return null;
  if (/^(?:une|un)$/.test(keyAt(tokens, first)) && keyAt(tokens, at) !== "source") return null;
  // « transmettre des informations »: what is passed on, no source.
  if (keyAt(tokens, at) === "informations" && /(?:er|ir|re)$/.test(keyAt(tokens, first - 1))) return null;
  while (first > 0 && /^(?:de|d'|plusieurs)$/.test(keyAt(tokens, first - 1)) && first > at - 3) first -= 1;
  return { ...spanOf(tokens, first, at + 1), kind: "vague-source", rule: "vague-source" };
}
