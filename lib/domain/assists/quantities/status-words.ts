import type { LexiconLanguage } from "../../lexicon/language";
import { STATUS_NOUNS, STATUS_VERBS, type CountedStatus } from "../../lexicon/status";
import type { ScanToken } from "../reading/scan";

type StatusByWord = ReadonlyMap<string, CountedStatus>;

/** One look-up per word instead of one per status; a word in two lists keeps the first. */
function byWord(words: Readonly<Record<CountedStatus, ReadonlySet<string>>>): StatusByWord {
  const map = new Map<string, CountedStatus>();
  for (const [status, list] of Object.entries(words) as [CountedStatus, ReadonlySet<string>][]) {
    for (const word of list) if (!map.has(word)) map.set(word, status);
  }
  return map;
}

/** Statuses by the nouns that carry them. */
export const NOUN_STATUS: Readonly<Record<LexiconLanguage, StatusByWord>> = { fr: byWord(STATUS_NOUNS.fr), en: byWord(STATUS_NOUNS.en) };
/** Statuses by the verb forms that give them. */
export const VERB_STATUS: Readonly<Record<LexiconLanguage, StatusByWord>> = { fr: byWord(STATUS_VERBS.fr), en: byWord(STATUS_VERBS.en) };

/** Verbs whose subject undergoes them in any voice. */
export const INTRANSITIVE: ReadonlySet<string> = new Set([
  "mourir", "mort", "morts", "morte", "mortes", "meurent", "moururent", "mourait", "perir", "peri", "peris", "perissent", "perirent", "perit", "deceder",
  "decede", "decedes", "decedee", "decedees", "decedent", "succombe", "succombent", "succomberent", "disparu", "disparus", "disparue", "disparues",
  "disparaissent", "disparurent", "fui", "fuient", "fuyant", "fuyaient", "fuirent", "fuit", "die", "dies", "died", "dying", "dead", "perish", "perished",
  "drowned", "missing", "disappeared", "vanished", "flee", "fled", "fleeing", "strong", "refugies", "exiles",
]);

const CLAUSE_ENDS: ReadonlySet<string> = new Set([".", ";", ":", "!", "?", "(", ")"]);

/** A sign, or a new line, that no status is read across. */
export function endsClause(token: ScanToken): boolean {
  return (token.kind === "sign" && CLAUSE_ENDS.has(token.key)) || (token.gap === "line" && token.capital);
}
