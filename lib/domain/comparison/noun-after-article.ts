import { cueKey } from "../lexicon/cues";
import { NOUN_HOMOGRAPHS } from "../lexicon/noun-homographs";
import { CharacterClass, classOf } from "../text/characters";
import type { Words } from "./words";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Determiners that no verb follows: « un titre », "the claim". */
const DETERMINERS = words("un une des ce cet cette ces mon ma mes son sa ses notre nos votre vos leurs du aux chaque quel quelle plusieurs aucun aucune an the this these his her its their our my");
/** Determiners that are pronouns before a verb: « le titre » and « il le dit ». */
const AMBIGUOUS = words("le la les l leur");
/** Nouns spelled like a form of a verb of saying, beside the common ones. */
const NOUNS = words("titre titres notes annonces critiques demandes répliques avances promesses plaintes commandes juges marques règles peines relèves remarque remarques réponse réponses reproche reproches doute doutes");

const LONGEST = 10;

/** The word that ends before an offset, across one space or apostrophe, and where it begins. */
function wordBefore(text: string, at: number): { readonly key: string; readonly start: number } {
  let end = at;
  if (end > 0 && /[\s'’]/.test(text[end - 1] ?? "")) end -= 1;
  let start = end;
  while (start > 0 && end - start < LONGEST && classOf(text.charCodeAt(start - 1)) === CharacterClass.letter) start -= 1;
  return { key: cueKey(text.slice(start, end)), start };
}

/** Whether a word that may be a verb of saying stands as a noun behind its article: a changed title attributes nothing. */
export function isNounAfterArticle({ text, starts, ends }: Words, token: number): boolean {
  const start = starts[token] ?? 0;
  const { key, start: article } = wordBefore(text, start);
  if (DETERMINERS.has(key)) return true;
  if (!AMBIGUOUS.has(key)) return false;
  const noun = cueKey(text.slice(start, ends[token]));
  return (NOUNS.has(noun) || NOUN_HOMOGRAPHS.has(noun)) && !/^(?:il|elle|on|ils|elles|je|tu|nous|vous|qui|ne|comme)$/.test(wordBefore(text, article).key);
}
