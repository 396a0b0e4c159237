import { distance } from "fastest-levenshtein";

/** Names shorter than this have to sound exactly alike: « Niger » is not « Nigeria », « Mali » not « Malia ». */
const ONE_APART = 7;
const TWO_APART = 11;

/** Endings that make a people or a plural of a name: « Malien » is not « Mali » misspelt. As they sound. */
const ENDING = /^(?:s|n|en|ens|in|ins|iens?|ais|ois|ains?|ans?|ians?|is|es)$/u;

/**
 * Whether two names, given as they sound (`search_sound`), may be one name spelt in two ways. Longer names may differ by a
 * letter, the longest by two. Only ever used to look further, and said so: two names that sound alike may be two people.
 */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return a.length >= 3;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short[0] !== long[0] || (long.startsWith(short) && ENDING.test(long.slice(short.length)))) return false;
  const allowed = short.length >= TWO_APART ? 2 : short.length >= ONE_APART ? 1 : 0;
  return allowed > 0 && long.length - short.length <= allowed && distance(a, b) <= allowed;
}
