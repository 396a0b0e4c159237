import { findCapture } from "@/lib/data/captures";
import { slugExists } from "@/lib/data/cases";
import { appearanceFields, claimFields } from "@/lib/contracts/claims";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import { openCase } from "../access/open-case";
import { createActor } from "../actors/create-actor";
import { createCase } from "../cases/create-case";
import { addToClaim, claimSelection } from "../claims/annotate-selection";
import type { Context } from "../context";
import { createEvent } from "../events/save-event";
import { editPassage } from "../passages/edit-passage";
import { createQuestion } from "../questions/save-question";
import { importDocument } from "../sources/import-document";
import { DEMO_ACTORS, DEMO_CLAIMS, DEMO_EVENTS, DEMO_QUESTIONS } from "./demo-case";
import { DEMO_SOURCES } from "./demo-sources";

/** The name of the demo case. */
export const DEMO_SLUG = "demo";

/**
 * Makes the demo case through the same use cases a person goes through; one that the caller may open is left as it is.
 * Beside somebody else's, which they may not see, they get one of their own.
 */
export async function loadDemo(context: Context): Promise<{ slug: string; made: boolean }> {
  const taken = await slugExists(context.db, DEMO_SLUG);
  if (taken && (await mayOpen(context, DEMO_SLUG))) return { slug: DEMO_SLUG, made: false };
  const { slug } = await createCase(context, {
    title: "Tinzaouaten et le départ de Wagner",
    ...(taken ? {} : { slug: DEMO_SLUG }),
    description: "Combien de morts à Tinzaouaten, selon qui ? Et la mission de Wagner était-elle accomplie ? Textes écrits pour la démonstration.".replaceAll(" ?", "\u202f?"),
    language: "fr",
    isDemo: true,
  });
  const scope = await openCase(context, slug, "case.edit");
  const captures = new Map<string, { id: string; text: string }>();
  for (const { key, text, fileName, metadata } of DEMO_SOURCES) {
    const { captureId } = await importDocument(context, scope, { bytes: new TextEncoder().encode(text), method: "demo", fileName, metadata });
    captures.set(key, { id: captureId, text: (await findCapture(context.db, scope, captureId))?.text ?? "" });
  }
  const actorIds = new Map<string, string>();
  for (const [key, { actor, aliases }] of Object.entries(DEMO_ACTORS)) actorIds.set(key, await createActor(context, scope, actor, aliases));
  const eventIds = new Map<string, string>();
  for (const [key, { event, parties }] of Object.entries(DEMO_EVENTS)) {
    eventIds.set(key, await createEvent(context, scope, event, parties.map((party) => need(actorIds, party))));
  }
  const questionIds = new Map<string, string>();
  for (const [key, { question, event }] of Object.entries(DEMO_QUESTIONS)) {
    questionIds.set(key, await createQuestion(context, scope, { ...question, eventId: need(eventIds, event) }));
  }
  await claimAll(context, scope, { captures, actorIds, questionIds });
  return { slug, made: true };
}

async function mayOpen(context: Context, slug: string): Promise<boolean> {
  try {
    await openCase(context, slug, "case.read");
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

async function claimAll(
  context: Context,
  scope: CaseScope,
  ids: { captures: Map<string, { id: string; text: string }>; actorIds: Map<string, string>; questionIds: Map<string, string> },
): Promise<void> {
  for (const { source, quote, question, claimant, claim, appearance, also } of DEMO_CLAIMS) {
    const made = await claimSelection(context, scope, {
      ...locate(need(ids.captures, source), quote),
      translation: null,
      translationLanguage: null,
      claims: [
        {
          question: { id: need(ids.questionIds, question) },
          claimant: { id: need(ids.actorIds, claimant) },
          claim: claimFields.parse(claim),
          appearance: appearanceFields.parse(appearance),
        },
      ],
    });
    const claimId = made.claims[0]?.claimId ?? "";
    for (const further of also ?? []) {
      const { passageId } = await addToClaim(context, scope, {
        ...locate(need(ids.captures, further.source), further.quote),
        claimId,
        appearance: appearanceFields.parse(further.appearance),
      });
      if (further.translation === undefined) continue;
      await editPassage(context, scope, { id: passageId, version: 1, translation: further.translation, translationLanguage: "fr", reviewerNote: "" });
    }
  }
}

/** Where a quote stands in a capture. UTF-16 offsets. */
function locate(capture: { id: string; text: string }, quote: string): { captureId: string; start: number; end: number } {
  const start = capture.text.indexOf(quote);
  if (start === -1) throw new Error(`the demo's text has no “${quote}”`);
  return { captureId: capture.id, start, end: start + quote.length };
}

function need<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo names "${key}" but does not make it`);
  return value;
}
