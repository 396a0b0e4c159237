import { AUXILIARY_FORMS } from "../../lexicon/common-verbs";
import { FR } from "../../lexicon/function-words";
import type { FoundAttribution } from "../attribution";
import { contentSpan } from "../content";
import { spanOf, type Reading, type SentenceRange } from "../reading";
import type { Span } from "../types";
import { isAdverb, keyAt, type Range } from "./grammar";
import { canSpeak, nounPhraseFrom, PASSED_ON } from "./noun-phrase";

/** Participles whose agent only passes on what another said; « publié par » names the publisher of a document. */
const RELAY_ALONE: ReadonlySet<string> = new Set("relayé relayée relayés relayées rapporté rapportée rapportés rapportées".split(" "));

/** The same for who claims, confirms or denies what the phrase before is about. */
const CLAIMED: ReadonlySet<string> = new Set(["revendiqu", "confirm", "avanc", "dément"].flatMap((stem) => (stem === "dément" ? ["démenti", "démentie", "démentis", "démenties"] : ["é", "ée", "és", "ées"].map((end) => stem + end))));

/** Reporters named right after a source: « une source militaire citée par l'AFP ». `end` is the token index after them. */
export function relaysAfter(reading: Reading, source: Range, to: number): { spans: Span[]; end: number } {
  const { tokens } = reading;
  const comma = keyAt(tokens, source.to) === "," ? 1 : 0;
  const participle = source.to + comma;
  if (PASSED_ON.has(keyAt(tokens, participle)) && keyAt(tokens, participle + 1) === "par") {
    const reporter = nounPhraseFrom(tokens, participle + 2, to);
    if (reporter) return { spans: [spanOf(tokens, reporter.from, reporter.to)], end: reporter.to };
  }
  return { spans: [], end: source.to };
}

/** « Cette critique, relayée par l'analyste X, … »: who passes the sentence's statement on. */
export function relayedBy(reading: Reading, sentence: SentenceRange, used: Set<number>): FoundAttribution[] {
  const { tokens } = reading;
  for (let at = sentence.from + 1; at + 2 < sentence.to; at += 1) {
    if (keyAt(tokens, at + 1) !== "par" || used.has(tokens[at]?.start ?? -1)) continue;
    const claimed = CLAIMED.has(keyAt(tokens, at));
    if (!claimed && !RELAY_ALONE.has(keyAt(tokens, at))) continue;
    const reporter = nounPhraseFrom(tokens, at + 2, sentence.to, { appositions: false });
    if (claimed && !(reporter && canSpeak(tokens, reporter))) continue;
    let from = keyAt(tokens, at - 1) === "," ? at - 1 : at;
    while (from > sentence.from && (AUXILIARY_FORMS.has(keyAt(tokens, from - 1)) || isAdverb(tokens[from - 1]))) from -= 1;
    const content = contentSpan(reading, sentence.from, from);
    if (!reporter || !content || from <= sentence.from || FR.prepositions.has(keyAt(tokens, sentence.from))) continue;
    used.add(tokens[at]?.start ?? -1);
    return [{ form: "indirect", cue: spanOf(tokens, at, at + 2), speaker: spanOf(tokens, reporter.from, reporter.to), content, relays: [], rule: "relayed" }];
  }
  return [];
}
