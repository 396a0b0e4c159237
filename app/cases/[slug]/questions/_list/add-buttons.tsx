"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import type { Actor, Event } from "@/lib/domain/claims/types";
import { ActorDialog } from "./actor-dialog";
import { EventDialog } from "./event-dialog";
import { QuestionDialog } from "./question-dialog";

type Events = readonly Pick<Event, "id" | "name">[];
type Actors = readonly Pick<Actor, "id" | "name" | "side">[];

/** Opens the form for a new question, of an event where one is given. */
export function AddQuestion({ slug, events, eventId = null, quiet = false }: { slug: string; events: Events; eventId?: string | null; quiet?: boolean }) {
  const t = useTranslations("questions");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={quiet ? "quiet" : "primary"} size={quiet ? "sm" : "md"} onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" />
        {t("newQuestion")}
      </Button>
      {open ? <QuestionDialog slug={slug} question={null} eventId={eventId} events={events} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Opens the form for a new event. */
export function AddEvent({ slug, actors }: { slug: string; actors: Actors }) {
  const t = useTranslations("questions");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" />
        {t("newEvent")}
      </Button>
      {open ? <EventDialog slug={slug} event={null} actors={actors} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Opens the form for a new actor. */
export function AddActor({ slug, sides }: { slug: string; sides: readonly string[] }) {
  const t = useTranslations("questions");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" />
        {t("newActor")}
      </Button>
      {open ? <ActorDialog slug={slug} actor={null} sides={sides} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
