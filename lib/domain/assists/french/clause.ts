import { canBeInfinitive } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import { isAdverb, isFiniteAt, isIn, keyAt, type Tokens } from "./grammar";
import { shortQuoteEnd } from "./phrase-signs";
import type { SpeechVerb } from "./speech-verb";

/** Longest stretch between a verb and its « que »: « a déclaré mardi à la presse, en marge du sommet, que ». */
const REACH = 28;
/** Before these, « que » compares. */
const COMPARATIVE = /^(?:plus|moins|aussi|autant|autre|autres|même|mêmes|tel|telle|tels|telles|ainsi|alors|tandis|bien|afin|parce|pour|sans|avant|après|dès|tant|depuis|pendant|lors|ce|celui|pourvu|à|si|mieux|davantage)$/;

/** Token index of the first word of the clause that the verb governs with « que », or null. */
export function clauseStart(tokens: Tokens, verb: SpeechVerb, to: number): number | null {
  const stop = Math.min(to, verb.end + REACH);
  let inserted = false;
  for (let i = verb.end; i < stop; i += 1) {
    const token = tokens[i];
    if (!token) return null;
    if (token.kind === "sign") {
      // « a annoncé jeudi, que »: a stray comma after the day.
      if (token.key === "," && !inserted && FR.weekdays.has(keyAt(tokens, i - 1)) && /^qu[e']$/.test(keyAt(tokens, i + 1))) continue;
      // « a indiqué mardi, à l’issue d’un entretien avec le ministre, Awa Sy, que »: a name between commas after the circumstance.
      if (token.key === "," && inserted && isNameAside(tokens, i, stop)) continue;
      if (token.key === ",") inserted = !inserted;
      else if (!/^[()%]$/.test(token.key)) return null;
      continue;
    }
    if (token.kind === "quote" && !inserted) {
      // « a indiqué au journal "Al-Arabi" que »
      const close = shortQuoteEnd(tokens, i, stop);
      if (close === null) return null;
      i = close;
      continue;
    }
    if (token.key === "que" || token.key === "qu'") {
      if (inserted) return null;
      if (i > verb.end && !(i === verb.end + 1 && /^(?:aussi|même|bien|ainsi)$/.test(keyAt(tokens, i - 1))) && COMPARATIVE.test(keyAt(tokens, i - 1))) return null;
      // « n'a dit que la vérité »: restriction, unless another word already negates.
      if (verb.negated && !hasNegation(tokens, verb)) return null;
      return i + 1;
    }
    if (inserted) continue;
    // « a affirmé il y a quelques heures que »
    if (token.key === "il" && keyAt(tokens, i + 1) === "y" && keyAt(tokens, i + 2) === "a") {
      i += 2;
      continue;
    }
    if (isFiniteAt(tokens, i) || FR.subordinators.has(token.key) && !FR.prepositions.has(token.key) && token.key !== "bien") return null;
    // A bare object leaves no room for a clause: « a annoncé la décision que … » is a relative.
    if (i === firstWord(tokens, verb.end) && ((!TOLD_TO.has(verb.reading.verb.lemma) && isBareObject(tokens, i)) || isInfinitiveObject(tokens, i))) return null;
  }
  return null;
}

/** After the comma that ends a circumstance stands a name alone, then « , que ». */
function isNameAside(tokens: Tokens, comma: number, stop: number): boolean {
  for (let i = comma + 1; i < Math.min(stop, comma + 6); i += 1) {
    if (keyAt(tokens, i) === ",") return i > comma + 1 && /^qu[e']$/.test(keyAt(tokens, i + 1));
    if (tokens[i]?.kind !== "word" || !tokens[i]?.capital) return false;
  }
  return false;
}

/** Verbs with somebody for their object and « que » for what he is told: « a prévenu la guérilla qu’il … ». */
const TOLD_TO: ReadonlySet<string> = new Set(["prévenir", "avertir", "informer", "alerter", "assurer", "aviser"]);

function firstWord(tokens: Tokens, at: number): number {
  let i = at;
  while (isAdverb(tokens[i]) || isIn(FR.invertedPronouns, tokens[i])) i += 1;
  return i;
}

function isBareObject(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "number") return true;
  if (!isIn(FR.determiners, token) && token?.key !== "du" && token?.key !== "des") return false;
  const next = keyAt(tokens, at + 1);
  // « le 3 mars », « ce lundi », « la semaine dernière », « la veille » say when.
  return !(tokens[at + 1]?.kind === "number" || FR.weekdays.has(next) || /^(?:matin|soir|semaine|veille|lendemain|mois|jour|nuit|fois|après-midi|week-end|part)$/.test(next));
}

/** « s'assurer de trouver des activités que … » */
function isInfinitiveObject(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:de|d')$/.test(keyAt(tokens, at)) && next?.kind === "word" && !next.capital && canBeInfinitive(next.key);
}

function hasNegation(tokens: Tokens, verb: SpeechVerb): boolean {
  // « Ni X ni Y n'ont confirmé », « aucun des deux n'a dit »: the negation's other half is the subject.
  for (let i = Math.max(0, verb.first - 12); i < verb.first; i += 1) if (/^(?:ni|aucun|aucune|nul|nulle|personne)$/.test(keyAt(tokens, i))) return true;
  for (let i = verb.first; i < verb.end + 2; i += 1) if (/^(?:pas|plus|jamais|point|guère|rien|nullement|aucunement)$/.test(keyAt(tokens, i))) return true;
  return false;
}
