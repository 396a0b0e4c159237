/** A third-person form of the French conditional. */
export interface ConditionalForm {
  /** The future stem: « ser » of « serait », « permettr » of « permettraient ». */
  stem: string;
  plural: boolean;
}

/*
 * The conditional is the future stem, always in -r, with the endings of the imperfect; so only the imperfect of verbs whose own
 * stem ends in -r looks like it (« montrait »), and a few nouns (« retrait »). Which of the two it is shows in what stands before the r.
 */

/** Stems before « -ait » that are no future stems although their ending is that of one; verbs in -irer, -drer, -errer. */
const IMPERFECT =
  /(?:^|re|at|é|sou)tir$|(?:^|ad)mir$|(?:^|cha|re|sur|é|dé)vir$|spir$|^soupir$|(?:^|em|ex)pir$|^cir$|désir$|délir$|déchir$|[fm]oir$|(?<!tr|pl|^t|br)air$|(?:cadr|gendr|effondr|poudr|^cendr|cylindr|calandr|hydr)$|^liser$/;

/** Endings of future stems. -er and -ir are those of the infinitive; the others are irregular, or verbs in -re. */
const FUTURE = /(?:er|(?:[^t]|^r?en|^re|^pré|^)verr|querr|[pmc]ourr|ir|dr|[ceéd]evr|suivr|(?:^|re|sur)vivr|mouvr|pleuvr|ttr|(?:na|conna|para|pa|cro)[iî]tr|aur|clur|vaincr|rompr|clor)$/;
const NEVER = /(?:^|é)querr$|terr$|serr$|(?:^|[bg])err$|lettr$|(?:sevr|levr|fièvr)$|(?:inst|rest|t|l|centur)aur$/;

function isFutureStem(stem: string): boolean {
  return FUTURE.test(stem) && !IMPERFECT.test(stem) && !NEVER.test(stem);
}

/** Reads a word as a conditional of the first or second person: « aurais », « serions », « auriez ». */
export function ownConditional(key: string): ConditionalForm | null {
  const ending = /r(ais|ions|iez)$/.exec(key)?.[1];
  return ending === undefined ? null : conditionalForm(`${key.slice(0, -ending.length)}ait`);
}

/**
 * Reads a word as a third-person conditional, by rule: no word list with a licence of its own is needed.
 * Checked in the tests against every verb of LEFFF.
 * @param key a word in lower case, NFC
 */
export function conditionalForm(key: string): ConditionalForm | null {
  const ending = key.endsWith("raient") ? "aient" : key.endsWith("rait") ? "ait" : null;
  if (!ending) return null;
  const stem = key.slice(0, -ending.length);
  return isFutureStem(stem) ? { stem, plural: ending === "aient" } : null;
}
