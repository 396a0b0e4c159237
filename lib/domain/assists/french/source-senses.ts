import { MEASURE_NOUNS } from "../../lexicon/speakers";
import { isFiniteAt, keyAt, type Range, type Tokens } from "./grammar";

/** « selon toute vraisemblance »: how likely, not who says so. */
export const LIKELIHOODS: ReadonlySet<string> = new Set(["vraisemblance", "apparence", "probabilité", "évidence", "attente"]);
const CHOSEN = /^(?:choisi|concerné|considéré|retenu|utilisé|envisagé)e?s?$/;

/** « au moins 24 morts », « plus de 30 blessés »: how many, and not how much more. */
function countsWith(tokens: Tokens, at: number): boolean {
  return keyAt(tokens, at - 1) === "au" || /^(?:de|d'|que)$/.test(keyAt(tokens, at + 1)) || tokens[at + 1]?.kind === "number";
}

/** « varient selon les sources », « selon les sources »: what differs, not who says so. */
export function isVariation(tokens: Tokens, cue: Pick<Range, "from">, source: Range, head: string): boolean {
  for (let i = Math.max(0, cue.from - 4); i < cue.from; i += 1) {
    if (/^(?:vari(?:e|ent|ait|aient|er|able|ables)|diff(?:ère|èrent|érait|éraient|érer|érent|érents|érente|érentes)|chang(?:e|ent|er)|divergent|fluctu\w*|oscill\w*|dépend\w*|classés?|triés?|répartis?|réparties?)$/.test(keyAt(tokens, i))) return true;
    // « plus ou moins selon le quartier », and not « plus tard, selon plusieurs témoins ».
    if (/^(?:plus|moins)$/.test(keyAt(tokens, i)) && keyAt(tokens, cue.from - 1) !== "," && !countsWith(tokens, i)) return true;
  }
  // « s'organisent selon le terrain »: the verb itself asks for a manner. « selon le produit choisi »: one of several.
  const reflexive = isFiniteAt(tokens, cue.from - 1) && /^(?:se|s')$/.test(keyAt(tokens, cue.from - 2));
  if (reflexive && !tokens[source.to - 1]?.capital) return true;
  for (let i = source.from; i < source.to; i += 1) {
    if (CHOSEN.test(keyAt(tokens, i)) || (keyAt(tokens, i) === "en" && /^(?:cause|question)$/.test(keyAt(tokens, i + 1)))) return true;
  }
  const bare = source.to - source.from === 2 && keyAt(tokens, source.from) === "les";
  return bare && (/^(?:sources|cas|pays|estimations|versions|personnes|individus|régions)$/.test(head) && (keyAt(tokens, cue.from - 1) === "(" || head !== "estimations") || MEASURE_NOUNS.has(head));
}

/** « selon l'article 12 », « selon les termes de l'accord »: a text that rules, not one that tells. */
export function isNorm(tokens: Tokens, head: number, source: Range): boolean {
  const key = keyAt(tokens, head);
  // « selon l'expression consacrée »
  if (/^(?:expression|formule|adage|terme|termes|mot|dicton|proverbe)$/.test(key) && /^(?:consacrée?s?|bien)$/.test(keyAt(tokens, head + 1))) return true;
  if (key === "article" || key === "articles") return tokens[head + 1]?.kind === "number" || /^(?:premier|l)$/.test(keyAt(tokens, head + 1));
  if (key !== "termes" && key !== "texte" && key !== "dispositions" && key !== "stipulations") return false;
  for (let i = head + 1; i < source.to; i += 1) {
    if (/^(?:accords?|contrats?|lois?|traités?|conventions?|règlements?|décrets?|constitution|codes?|charte|résolutions?)$/.test(keyAt(tokens, i))) return true;
  }
  return key === "dispositions";
}
