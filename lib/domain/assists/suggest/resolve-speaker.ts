import { ActorFinder, type NamedActor } from "../names/actors";
import { foldWord } from "../../lexicon/language";
import { readings } from "../reading/reading";
import { pointsBack, withoutArticle } from "./speaker-words";

/** Who a speaker is to the case: one of its actors, or a name that it does not have yet. */
export type ResolvedSpeaker = { readonly actorId: string } | { readonly name: string; readonly kind: "person" | "group" };

/** Before a name these make it somebody else's (« le porte-parole de l’armée » is not the army). */
const BELONGS = /(?:^|[\s'’ʼ])(?:de|d|du|des|of|for|by|par|pour|chez|proche|near)\s*['’ʼ]?\s*(?:l['’ʼ]\s*|la\s+|le\s+|les\s+|the\s+)?$/iu;
const POSSESSIVE = /^['’ʼ]s?(?:\s|$)/u;

/** Words of a name, each with its capital: « Amadou Cissé ». */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’ʼ-]+(?:\s(?:\p{Lu}[\p{L}\p{M}'’ʼ-]+|ag|al|ben|ould|de|von|van)){1,3}$/u;

/** Tells who the speakers of suggestions are. Made once for a list of actors. */
export class SpeakerResolver {
  private readonly finder: ActorFinder;

  constructor(actors: readonly NamedActor[]) {
    this.finder = new ActorFinder(actors);
  }

  /**
   * The one actor whose name the speaker's words are, titles before it and an apposition after it allowed; several actors of that
   * name give null, and so do an empty speaker and words that only point back (« son porte-parole »). Any other words are proposed as a
   * new name, without their article.
   */
  resolve(speaker: string | null): ResolvedSpeaker | null {
    const words = speaker?.trim() ?? "";
    if (words === "") return null;
    const named = this.named(words);
    if (named !== undefined) return named;
    if (pointsBack(words)) return null;
    const [name = words] = words.split(",");
    const plain = withoutArticle(name.trim());
    return { name: plain, kind: FULL_NAME.test(plain) ? "person" : "group" };
  }

  /** The name a new actor would get for a speaker that the case does not have; null for one it has, for several of that name and for nobody. */
  newName(speaker: string | null): string | null {
    const resolved = this.resolve(speaker);
    return resolved && "name" in resolved ? resolved.name : null;
  }

  /** The actor the words name, null for one of several, undefined for none. */
  private named(words: string): ResolvedSpeaker | null | undefined {
    for (const reading of readings(words)) {
      for (const mention of this.finder.find(reading)) {
        if (mention.rule !== "actor-alias") continue;
        const before = words.slice(0, mention.start);
        const after = words.slice(mention.end);
        if (before.includes(",") || BELONGS.test(before) || POSSESSIVE.test(after) || !endsName(after)) continue;
        return mention.actorId === undefined ? null : { actorId: mention.actorId };
      }
    }
    return undefined;
  }
}

/** After a name only a comma, a bracket or nothing: « Wagner Mali » is not said to be Wagner. */
function endsName(after: string): boolean {
  return /^\s*(?:$|[,;([—–-])/u.test(foldWord(after));
}
