import type { AttributionForm } from "@/lib/domain/assists/statements/attribution";
import { readStatements, type Statements } from "@/lib/domain/assists/read-statements";
import { readJson, readSeed } from "./data";
import { share, type EvalRow } from "./row";
import { overlap, scoreRows, type Counts } from "./scores";

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

interface GoldStatement extends GoldSpan {
  readonly file: string;
  readonly attribution: string;
  readonly speaker: GoldSpan | readonly GoldSpan[] | null;
  readonly cues: readonly GoldSpan[];
  readonly hedges: readonly (GoldSpan & { readonly kind: string })[];
}

/** The hand reading's kinds that name a speaker beside the statement, and the form we give them. */
const FORMS: Readonly<Record<string, AttributionForm>> = {
  direct: "direct", mixed: "indirect", indirect: "indirect", "indirect-nested": "indirect", incise: "indirect", relay: "indirect",
  selon: "according-to", "selon+direct": "according-to", "selon-nested": "according-to", "pour+direct": "according-to",
};

/** The two articles read by hand: statements with a cue, who speaks, and the hedges. */
export function seedRows(): EvalRow[] {
  const { statements } = readJson<{ statements: GoldStatement[] }>("seeds-gold-002-003.json");
  const set = "seeds 002, 003";
  const read = new Map<string, Statements>();
  for (const { file } of statements) if (!read.has(file)) read.set(file, readStatements(readSeed(file), "fr"));
  const attributed = statements.filter(({ attribution, cues }) => attribution in FORMS && cues.length > 0);
  const hit = ({ file, cues }: GoldStatement) => read.get(file)?.attributions.find(({ cue }) => cues.some((gold) => overlap(gold, cue)));
  const found = [...read].flatMap(([file, { attributions }]) => attributions.filter(({ form }) => form !== "conditional").map(({ cue }) => ({ file, cue })));
  const right = found.filter(({ file, cue }) => statements.some((gold) => gold.file === file && gold.cues.some((span) => overlap(span, cue)))).length;
  const rows: EvalRow[] = [{ kind: "attributions", set, measure: "precision", cases: found.length, ours: share(right, found.length), peer: null, note: "any cue of the hand reading" }];
  for (const form of new Set(attributed.map(({ attribution }) => FORMS[attribution]))) {
    const gold = attributed.filter(({ attribution }) => FORMS[attribution] === form);
    rows.push({ kind: "attributions", set, measure: `${form} recall`, cases: gold.length, ours: share(gold.filter(hit).length, gold.length), peer: null });
  }
  const named = attributed.filter((gold) => gold.speaker !== null && hit(gold));
  const speaker = named.filter((gold) => [gold.speaker].flat().some((span) => span && overlap(span, hit(gold)?.speaker ?? { start: -1, end: -1 }))).length;
  rows.push({ kind: "attributions", set, measure: "speaker right", cases: named.length, ours: share(speaker, named.length), peer: null });
  return [...rows, ...scoreRows({ kind: "conditional", set, name: "reportive use" }, reportive(statements, read))];
}

function reportive(statements: readonly GoldStatement[], read: ReadonlyMap<string, Statements>): Counts {
  const gold = statements.flatMap(({ file, hedges }) => hedges.filter(({ kind }) => kind === "journalistic-conditional").map((span) => ({ file, span })));
  const found = [...read].flatMap(([file, { hedges }]) => hedges.filter(({ kind }) => kind === "reportive-conditional").map((span) => ({ file, span })));
  return { gold: gold.length, found: found.length, right: found.filter((own) => gold.some((other) => other.file === own.file && overlap(other.span, own.span))).length };
}
