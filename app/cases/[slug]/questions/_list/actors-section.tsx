import { Users } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { EmptyState } from "@/app/_ui/empty-state";
import { LaneMark } from "@/app/_ui/lane-mark";
import { sideLanes } from "@/lib/domain/claims/side-lanes";
import type { CountedActor } from "@/lib/services/questions/load-questions";
import { ActorMenu } from "./actor-menu";
import { AddActor } from "./add-buttons";

type Props = { slug: string; actors: readonly CountedActor[]; canEdit: boolean };

/** Who speaks and acts in the case: names, camps, other names, and who is taken to be somebody else. */
export async function ActorsSection({ slug, actors, canEdit }: Props) {
  const t = await getTranslator("questions");
  const claims = await getTranslator("claims");
  const sides = [...new Set(actors.flatMap((actor) => (actor.side === null ? [] : [actor.side])))];
  const laneOf = sideLanes(actors);
  const heads = actors.filter((actor) => actor.mergedIntoId === null).map(({ id, name }) => ({ id, name }));
  const named = new Map(actors.map(({ id, name }) => [id, name]));
  if (actors.length === 0) {
    return (
      <EmptyState icon={<Users />} title={t("actorsEmptyTitle")} actions={canEdit ? <AddActor slug={slug} sides={sides} /> : null}>
        {t("actorsEmpty")}
      </EmptyState>
    );
  }
  return (
    <>
      {canEdit ? <AddActor slug={slug} sides={sides} /> : null}
      <ul className="mt-2 divide-y divide-line">
        {actors.map(({ claims: count, ...actor }) => {
          const into = named.get(actor.mergedIntoId ?? "");
          return (
            <li key={actor.id} className="flex items-start gap-3 py-3">
              <div className="min-w-0 flex-1">
                <h2 className="text-lg">{actor.name}</h2>
                <p className="flex flex-wrap items-center gap-x-4 text-sm text-ink-faint">
                  <span>{claims(`kind.${actor.kind}`)}</span>
                  <span className="inline-flex items-center gap-1.5 text-ink-soft">
                    <LaneMark lane={laneOf(actor.side)} />
                    {actor.side ?? t("noSide")}
                  </span>
                  <span>{t("claimCount", { count })}</span>
                  {actor.aliases.length > 0 ? <span>{t("alsoCalled", { names: actor.aliases.join(", ") })}</span> : null}
                </p>
                {into !== undefined ? <p className="text-sm text-ink-soft">{t("mergedInto", { name: into })}</p> : null}
                {actor.interest ? <p className="mt-1 max-w-reading text-sm text-ink-soft">{actor.interest}</p> : null}
              </div>
              {canEdit ? <ActorMenu slug={slug} actor={actor} sides={sides} heads={heads} /> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
