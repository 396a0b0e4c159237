import type { NamedActor } from "./types";

/**
 * Follows merges: the actor a claim's claimant is shown as. An actor merged into one that is gone stands for itself;
 * an id that no actor has gets a nameless one, so that its claims are never lost from a view.
 */
export function actorResolver(actors: readonly NamedActor[]): (id: string) => NamedActor {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const resolved = new Map<string, NamedActor>();
  return (id) => {
    const known = resolved.get(id);
    if (known) return known;
    let actor = byId.get(id) ?? nameless(id);
    // As many steps as there are actors: a circle, which the use cases refuse, ends too.
    for (let step = 0; step < byId.size && actor.mergedIntoId !== null; step++) {
      const next = byId.get(actor.mergedIntoId);
      if (!next) break;
      actor = next;
    }
    resolved.set(id, actor);
    return actor;
  };
}

function nameless(id: string): NamedActor {
  return { id, name: "", side: null, mergedIntoId: null };
}
