const words = (list: string): readonly string[] => list.split(" ");

/**
 * Words that a typed question may hold and an answer need not: « la chute de Kidal » looks for « chute » and « Kidal ». Only
 * articles, prepositions, pronouns and forms of to be and to have; negations and numbers say something and stay. Folded.
 */
export const SEARCH_STOP_WORDS: ReadonlySet<string> = new Set([
  ...words("le la les l un une des du de d au aux et ou en dans par pour sur sous avec chez vers a ce cet cette ces c son sa ses leur leurs"),
  ...words("que qu qui quoi dont se s je j tu il elle on nous vous ils elles est sont etait ont ete"),
  ...words("the a an of in on at by for from with to and or as is are was were be been has have had it its this that these those he she they we you i"),
]);
