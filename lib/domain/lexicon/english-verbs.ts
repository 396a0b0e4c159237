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
  read: ["read", "read"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  put: ["put", "put"],
  go: ["went", "gone"],
  make: ["made", "made"],
  forecast: ["forecast", "forecast"],
};

/** Verbs stressed on their last syllable, which double the consonant before -ed and -ing. */
const DOUBLED = new Set(["admit", "quip", "blog", "concur", "slam", "dub", "put", "sob"]);

/** Inflects an English verb: base, -s, past, participles. The base stands as "present", for the plural it also is. */
export function inflectEnglish(base: string): InflectedForm[] {
  const make = (form: VerbForm, text: string): InflectedForm => ({ text, form });
  const soft = base.endsWith("e") ? base.slice(0, -1) : DOUBLED.has(base) ? base + base.slice(-1) : base;
  const third = /[^aeiou]y$/.test(base) ? base.slice(0, -1) + "ies" : /(?:s|sh|ch|x|o)$/.test(base) ? base + "es" : base + "s";
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

/** Past tenses of irregular verbs that news is full of; they show that a clause has its verb. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  ("came went took made gave got fell left lost won saw knew found held kept led met paid put ran sent set shot spent stood told thought began became broke brought built bought caught chose cut did " +
    "drew drove fled flew fought grew heard hit hurt let meant rose said sold sought spoke struck swore taught threw understood wore wrote felt forgot gave hid shook shut sank slept stole stuck swept tore woke withdrew " +
    "blew bore bled bred dealt fed flung froze hung laid lay lent rang rode sang shed shrank slid spread sprang strove swung wept overran overthrew overtook undertook underwent misled").split(" "),
);
