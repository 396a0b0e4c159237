import { readStatements } from "@/lib/domain/assists/read-statements";
import { readJsonLines } from "./data";
import { share, type EvalRow } from "./row";
import { overlap, scoreRows, type Counts } from "./scores";

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface GoldRow {
  readonly text: string;
  readonly attributions: readonly { readonly kind: string; readonly verb: GoldSpan; readonly speaker?: GoldSpan | null }[];
}

/** Recall and speaker per kind of the gold syntax; precision only of "verb + que", the only kind the set has in full. */
export function attributionRows(): EvalRow[] {
  const set = "ud-french-gsd-dev";
  const kinds = new Map<string, { gold: number; found: number; named: number; speaker: number }>();
  const clauses: Counts = { right: 0, found: 0, gold: 0 };
  for (const { text, attributions } of readJsonLines<GoldRow>(`${set}/attributions.jsonl`)) {
    const ours = readStatements(text, "fr").attributions;
    for (const { kind, verb, speaker } of attributions) {
      // The prepositions in all their senses are measured with the senses told apart.
      if (kind === "selon" || kind === "daprès") continue;
      const known = kinds.get(kind) ?? { gold: 0, found: 0, named: 0, speaker: 0 };
      kinds.set(kind, known);
      const hit = ours.find(({ cue }) => overlap(cue, verb));
      known.gold += 1;
      if (!hit) continue;
      known.found += 1;
      if (!speaker) continue;
      known.named += 1;
      if (hit.speaker && overlap(hit.speaker, speaker)) known.speaker += 1;
    }
    const que = ours.filter(({ rule }) => rule === "verb-clause" || rule === "participle-clause" || rule === "impersonal-clause");
    clauses.gold += attributions.filter(({ kind }) => kind === "que").length;
    clauses.found += que.length;
    clauses.right += que.filter(({ cue }) => attributions.some(({ verb }) => overlap(cue, verb))).length;
  }
  const perKind = [...kinds].flatMap(([kind, { gold, found, named, speaker }]): EvalRow[] => [
    { kind: "attributions", set, measure: `${kind} recall`, cases: gold, ours: share(found, gold), peer: null },
    ...(named > 0 ? [{ kind: "attributions", set, measure: `${kind} speaker right`, cases: named, ours: share(speaker, named), peer: null }] : []),
  ]);
  return [...scoreRows({ kind: "attributions", set, name: "verb + que" }, clauses), ...perKind];
}
