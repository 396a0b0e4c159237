import { distance } from "fastest-levenshtein";
import type { NamedActor } from "./actors";
import { nameSkeleton } from "./name-skeleton";

/** An actor a name may mean; `score` is 1 for the same name, less the more letters differ. */
export interface ActorCandidate {
  readonly actorId: string;
  readonly score: number;
}

interface Known {
  readonly actorId: string;
  readonly skeleton: string;
  /** Matches the whole name, or only its last word. */
  readonly whole: boolean;
}

/** Share of a name's letters that may differ, and names so short that nothing may. */
const TOLERANCE = 0.2;
const SHORT = 5;
/** Suggestions given at most, and distinct names remembered. */
const MOST = 3;
const REMEMBERED = 5000;
/** A name longer than this is no name. */
const NAME_LIMIT = 60;

/** Endings that make a people of a country: « malien » is not « Mali » misspelt. */
const DEMONYM = /^(?:ens?|iens?|iennes?|ennes?|ais|aises?|ois|oises?|ains?|aines?|ans?|ians?|i|is|ites?|istes?|ese)$/;

/** First letters that transcriptions exchange: Gaddafi and Kadhafi, Wagadou and Ouagadou, Yevgeny and Evgueni. */
const ALIKE: ReadonlyMap<string, readonly string[]> = new Map(["gk", "uv", "ei"].flatMap((group) => [...group].map((letter) => [letter, [...group]] as const)));

/** Proposes actors whose names resemble one that is none of theirs: other transcriptions, a letter more or less. */
export class AliasSuggestions {
  private readonly byInitial = new Map<string, Known[]>();
  private readonly answers = new Map<string, readonly ActorCandidate[]>();

  constructor(actors: readonly NamedActor[]) {
    for (const actor of actors) {
      for (const name of new Set([actor.name, ...actor.aliases])) {
        const skeleton = nameSkeleton(name);
        this.add({ actorId: actor.id, skeleton, whole: true });
        const words = skeleton.split(" ");
        const last = words.at(-1);
        if (words.length > 1 && words.length <= 4 && last && last.length > SHORT) this.add({ actorId: actor.id, skeleton: last, whole: false });
      }
    }
  }

  /** The actors a name may mean, best first; none is ever certain. */
  for(name: string): readonly ActorCandidate[] {
    if (name.length > NAME_LIMIT) return [];
    const known = this.answers.get(name);
    if (known) return known;
    const answer = this.compare(name);
    if (this.answers.size >= REMEMBERED) this.answers.clear();
    this.answers.set(name, answer);
    return answer;
  }

  private add(known: Known): void {
    const initial = known.skeleton.slice(0, 1);
    if (initial === "") return;
    const list = this.byInitial.get(initial);
    if (list) list.push(known);
    else this.byInitial.set(initial, [known]);
  }

  private compare(name: string): readonly ActorCandidate[] {
    const skeleton = nameSkeleton(name);
    const last = skeleton.split(" ").at(-1) ?? skeleton;
    const best = new Map<string, number>();
    for (const form of new Set([skeleton, last])) {
      for (const initial of ALIKE.get(form.slice(0, 1)) ?? [form.slice(0, 1)]) {
        for (const known of this.byInitial.get(initial) ?? []) {
          const alike = likeness(form, known.skeleton);
          const score = alike * (form === skeleton && known.whole ? 0.95 : 0.8);
          if (alike > 0 && score > (best.get(known.actorId) ?? 0)) best.set(known.actorId, score);
        }
      }
    }
    return [...best]
      .map(([actorId, score]) => ({ actorId, score: Math.round(score * 100) / 100 }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST);
  }
}

/** 1 for the same skeleton, 0 for a different name. */
function likeness(a: string, b: string): number {
  if (a === b) return a.length < SHORT ? 0.9 : 1;
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < SHORT || Math.abs(a.length - b.length) > longest * TOLERANCE) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && DEMONYM.test(long.slice(short.length))) return 0;
  const share = distance(a, b) / longest;
  return share <= TOLERANCE ? 1 - share : 0;
}
