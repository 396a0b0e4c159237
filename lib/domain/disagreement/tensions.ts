import { compareValues } from "./compare-values";
import { pairKey } from "./decisions";
import { describeAccount } from "./account-ref";
import { FactReader, type ClaimFacts } from "./facts";
import { fingerprint } from "./fingerprint";
import { groupBy } from "../support/group-by";
import type { AccountRef, Claimant, ComparedClaim, ComparedQuestion } from "./types";
import type { Value } from "./value";

/**
 * How a reviewer links two questions: `same` when who answers one way to the first has to answer alike to the second
 * ("every regional capital is back" and "Kidal is held"), `opposite` when a yes to one is a no to the other.
 */
export type LinkKind = "same" | "opposite";

export interface QuestionLink {
  readonly first: string;
  readonly second: string;
  readonly kind: LinkKind;
}

/** Two claims of one actor on linked questions that do not seem to hold together. A person decides whether they do. */
export interface PossibleTension {
  readonly key: string;
  readonly fingerprint: string;
  readonly link: QuestionLink;
  readonly claimant: Claimant;
  /** The claim on the link's first question, then the one on its second. */
  readonly claims: readonly [ComparedClaim, ComparedClaim];
  readonly accounts: readonly [AccountRef, AccountRef];
}

export interface AnsweredQuestion {
  readonly question: ComparedQuestion;
  readonly claims: readonly ComparedClaim[];
}

/** A denied yes/no answer is a no; any other denied or withdrawn answer is not one the actor stands by. */
function standingValue(facts: ClaimFacts): Value {
  if (facts.stance === "standing") return facts.value;
  return facts.stance === "denied" && facts.value.kind === "yes-no" ? { kind: "yes-no", key: "no" } : { kind: "none" };
}

function apart(a: ClaimFacts, b: ClaimFacts): boolean {
  const x = a.keys.period;
  const y = b.keys.period;
  return x !== null && y !== null && (x.to < y.from || y.to < x.from);
}

function strained(kind: LinkKind, a: ClaimFacts, b: ClaimFacts): boolean {
  const x = standingValue(a);
  const y = standingValue(b);
  if (x.kind !== y.kind || apart(a, b)) return false;
  if (kind === "same") return compareValues(x, y).relation === "contradiction";
  return x.kind === "yes-no" && y.kind === "yes-no" && x.key === y.key;
}

/**
 * Possible tensions between the claims of the same actor on questions that a reviewer has linked. Places and
 * populations may differ, that is why the link is a person's judgement; answers about periods that do not meet are
 * left alone, since what was so in one may have ceased in the other.
 */
export function findTensions(questions: readonly AnsweredQuestion[], links: readonly QuestionLink[]): PossibleTension[] {
  const linked = new Set(links.flatMap(({ first, second }) => [first, second]));
  const factsOf = new Map(
    questions.filter(({ question }) => linked.has(question.id)).map(({ question, claims }) => {
      const reader = new FactReader(question);
      return [question.id, groupBy(claims.map((claim) => reader.read(claim)), (facts) => facts.claim.claimant.id)];
    }),
  );
  return links.flatMap((link) => {
    const seconds = factsOf.get(link.second);
    return [...(factsOf.get(link.first) ?? [])].flatMap(([claimantId, firsts]) =>
      firsts.flatMap((a) =>
        (seconds?.get(claimantId) ?? [])
          .filter((b) => strained(link.kind, a, b))
          .map((b): PossibleTension => ({
            key: pairKey(a.claim.id, b.claim.id),
            fingerprint: `${link.kind}\u001e${fingerprint("contradiction", [a, b])}`,
            link,
            claimant: a.claim.claimant,
            claims: [a.claim, b.claim],
            accounts: [describeAccount(a), describeAccount(b)],
          })),
      ),
    );
  });
}
