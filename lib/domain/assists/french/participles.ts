import { canBeFinite, canBeParticiple } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import { SPEAKER_NOUNS } from "../../lexicon/speakers";
import { isIn, keyAt, type Tokens } from "./grammar";

/** « remis vendredi à l'ONU », « privés de tout », « citant un officier »: after a comma, said of the phrase and no name of it. */
export function isParticipleAside(tokens: Tokens, at: number): boolean {
  // « s'exprimant sous couvert d'anonymat »
  if (/^(?:s'|se|n'|ne|y|en)$/.test(keyAt(tokens, at)) && isPresentParticiple(tokens, at + 1)) return true;
  const token = tokens[at];
  if (token?.kind !== "word" || token.capital || SPEAKER_NOUNS.has(token.key) || FR.leadingAdjectives.has(token.key) || FR.subjectPronouns.has(token.key)) return false;
  return (canBeParticiple(token.key) && /(?:é|ée|és|ées|i|is|ie|ies|u|us|ue|ues|ises?|ites?|it|ert|erts|erte|ertes|int|ints|inte|intes|mis|mise)$/.test(token.key)) || isPresentParticiple(tokens, at);
}

/** « citant », « évoquant »: the participle of a verb the lists know, not « commerçant » or « étudiant ». */
export function isPresentParticiple(tokens: Tokens, at: number): boolean {
  const key = keyAt(tokens, at);
  // « Yoav Gallant »
  if (tokens[at]?.capital && tokens[at - 1]?.kind === "word") return false;
  return key.endsWith("ant") && key.length > 5 && !SPEAKER_NOUNS.has(key) && !isIn(FR.determiners, tokens[at - 1]) && canBeFinite(`${key.slice(0, -3)}aient`);
}
