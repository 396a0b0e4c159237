import { statusOf, type Decision, type DisagreementStatus } from "./decisions";
import type { Disagreement } from "./disagreement";
import { FactReader, type ClaimFacts } from "./facts";
import { fingerprint } from "./fingerprint";
import { GroupedPairs, type PairBlock } from "./grouped-pairs";
import { describeRelation } from "./relate";
import { relateFacts, type FactRelation } from "./relate-facts";
import { describeSilence, findSilences, silenceFingerprint, type Silence } from "./silence";
import type { Claimant, ComparedClaim, ComparedQuestion, Relating, Relation } from "./types";

/** What a reader should see first. */
export const RELATIONS_BY_WEIGHT: readonly Relation[] = [
  "contradiction", "denial", "retraction", "scope-mismatch", "silence", "update", "overlap", "spread", "agreement",
];

/** Rows for a page when the caller sets no limit of its own. */
const DEFAULT_ROWS = 500;

/** One relation between all claims that give one answer and all that give another, or among those that give the same. */
export interface GroupedRelation extends Relating {
  readonly left: readonly string[];
  /** The same ids as `left` when the relation is among them. */
  readonly right: readonly string[];
  /** How many pairs stand in it; fewer than left × right where a claimant is on both sides (its pairs have their own rows). */
  readonly pairs: number;
  readonly confirmed: number;
  readonly dismissed: number;
  /** Open while any of its pairs is. */
  readonly status: DisagreementStatus;
}

/** A question's accounts and how they stand to each other. */
export interface QuestionDisagreements {
  /** Claim ids by answer, scope and stance, largest group first. */
  readonly answers: readonly (readonly string[])[];
  /** The weightiest first. */
  readonly rows: readonly GroupedRelation[];
  /** Left out where no rows are asked for. */
  readonly silences: readonly (Disagreement & { readonly status: DisagreementStatus })[];
  /** Pairs of claims per relation, complete also where `rows` is not; a silence counts once per silent party. */
  readonly pairs: Readonly<Record<Relation, number>>;
  /** Of these, the ones nobody has decided on as they stand. */
  readonly open: Readonly<Record<Relation, number>>;
  readonly rowsLeftOut: number;
}

interface Decided {
  confirmed: number;
  dismissed: number;
}

const UNDECIDED: Decided = { confirmed: 0, dismissed: 0 };

function zeros(): Record<Relation, number> {
  return Object.fromEntries(RELATIONS_BY_WEIGHT.map((relation) => [relation, 0])) as Record<Relation, number>;
}

/** Decisions that still hold, counted per block; there are few of them next to the pairs. */
function countDecided(facts: readonly ClaimFacts[], grouped: GroupedPairs, decisions: readonly Decision[]): Map<string, Decided> {
  const byId = new Map(decisions.length === 0 ? [] : facts.map((fact) => [fact.claim.id, fact]));
  const counts = new Map<string, Decided>();
  for (const decision of decisions) {
    const [a, b] = decision.key.split("|").map((id) => byId.get(id));
    if (a === undefined || b === undefined) continue;
    const status = statusOf(decision, fingerprint(relateFacts(a, b).relation, [a, b]));
    if (status === "open") continue;
    const key = grouped.blockKey(a, b);
    const count = counts.get(key) ?? { ...UNDECIDED };
    count[status]++;
    counts.set(key, count);
  }
  return counts;
}

function describeBlock(block: PairBlock, found: FactRelation, decided: Decided): GroupedRelation {
  const open = block.pairs - decided.confirmed - decided.dismissed;
  return {
    ...describeRelation(block.sample[0], block.sample[1], found),
    left: block.left.map(({ claim }) => claim.id),
    right: block.right.map(({ claim }) => claim.id),
    pairs: block.pairs,
    ...decided,
    status: open > 0 ? "open" : decided.confirmed > 0 ? "confirmed" : "dismissed",
  };
}

/**
 * The typed disagreements of one question, grouped by equal answers. Every pair of claims counts once in `pairs`;
 * explanations name one pair of each group. `decisions` are those on this question, by the keys of `pairDisagreements`;
 * `reader` is one of the question, of who has read some of its claims.
 */
export function questionDisagreements(
  question: ComparedQuestion,
  claims: readonly ComparedClaim[],
  parties: readonly Claimant[],
  decisions: readonly Decision[] = [],
  maxRows: number = DEFAULT_ROWS,
  reader: FactReader = new FactReader(question),
): QuestionDisagreements {
  const facts = claims.map((claim) => reader.read(claim));
  const grouped = new GroupedPairs(facts);
  const decided = countDecided(facts, grouped, decisions);
  const pairs = zeros();
  const open = zeros();
  const decidedIn = (block: PairBlock): Decided =>
    (decided.size === 0 ? undefined : decided.get(grouped.blockKey(...block.sample))) ?? UNDECIDED;
  const kept = new Map<Relation, [PairBlock, FactRelation][]>(RELATIONS_BY_WEIGHT.map((relation) => [relation, []]));
  let blocks = 0;
  for (const block of grouped.blocks()) {
    const found = relateFacts(block.sample[0], block.sample[1]);
    if (found.relation === "silence") continue;
    const done = decidedIn(block);
    blocks++;
    pairs[found.relation] += block.pairs;
    open[found.relation] += block.pairs - done.confirmed - done.dismissed;
    const bucket = kept.get(found.relation);
    if (bucket !== undefined && bucket.length < maxRows) bucket.push([block, found]);
  }
  const rows = [...kept.values()]
    .flat()
    .slice(0, maxRows)
    .map(([block, found]) => describeBlock(block, found, decidedIn(block)));

  const decisionByKey = new Map(decisions.map((decision) => [decision.key, decision]));
  const silences = findSilences(question, facts, parties);
  const silenceStatus = (silence: Silence): DisagreementStatus => {
    const decision = decisionByKey.get(silence.key);
    return decision === undefined ? "open" : statusOf(decision, silenceFingerprint(silence));
  };
  pairs.silence = silences.length;
  open.silence = silences.filter((silence) => silenceStatus(silence) === "open").length;
  return {
    answers: grouped.answers.map((group) => group.map(({ claim }) => claim.id)),
    rows,
    silences: maxRows === 0 ? [] : silences.map((silence) => ({ ...describeSilence(silence), status: silenceStatus(silence) })),
    pairs,
    open,
    rowsLeftOut: blocks - rows.length,
  };
}
