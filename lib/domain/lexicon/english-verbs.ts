import type { InflectedForm, VerbForm } from "./french-verbs";

/** Past and participle of the irregular verbs among the cues; the others take -ed. */
const IRREGULAR: Record<string, readonly [past: string, participle: string]> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  think: ["thought", "thought"],
  swear: ["swore", "sworn"],
  cry: ["cried", "cried"],
  begin: ["began", "begun"],
};

/** Verbs stressed on their last syllable, which double the consonant before -ed and -ing. */
const DOUBLED = new Set(["admit", "quip"]);

/** Inflects an English verb: base, -s, past, participles. The base stands as "present", for the plural it also is. */
export function inflectEnglish(base: string): InflectedForm[] {
  const make = (form: VerbForm, text: string): InflectedForm => ({ text, form });
  const soft = base.endsWith("e") ? base.slice(0, -1) : DOUBLED.has(base) ? base + base.slice(-1) : base;
  const third = /[^aeiou]y$/.test(base) ? base.slice(0, -1) + "ies" : /(?:s|sh|ch|x)$/.test(base) ? base + "es" : base + "s";
  const regular = /[^aeiou]y$/.test(base) ? base.slice(0, -1) + "ied" : soft + "ed";
  const [past, participle] = IRREGULAR[base] ?? [regular, regular];
  return [
    make("infinitive", base),
    make("present", base),
    make("present", third),
    make("simple-past", past),
    make("past-participle", participle),
    make("present-participle", soft + "ing"),
  ];
}
