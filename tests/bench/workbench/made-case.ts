import { openCase } from "@/lib/services/access/open-case";
import { createActor } from "@/lib/services/actors/create-actor";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { createQuestion } from "@/lib/services/questions/save-question";
import { importDocument } from "@/lib/services/sources/import-document";

const WORDS = ["le", "porte-parole", "annonce", "que", "la", "colonne", "a", "perdu", "douze", "véhicules", "près", "du", "puits", "selon", "un", "témoin"];

/** A made text of about `length` characters; `seed` makes each differ. */
export function makeArticle(seed: number, length: number): string {
  let text = `Article fabriqué ${seed}\n\n`;
  for (let n = 0; text.length < length; n++) {
    text += `${WORDS[(n * 7 + seed) % WORDS.length]}${n % 13 === 12 ? ".\n\n" : n % 5 === 4 ? `, ${(n * seed) % 997} ` : " "}`;
  }
  return text;
}

/** Makes a case whose one capture has a million characters and 2,000 highlights; returns the capture's id. */
export async function fillCapture(context: Context): Promise<string> {
  const { slug } = await createCase(context, { title: "Bench", slug: "bench-reader" });
  const scope = await openCase(context, slug, "case.edit");
  const text = makeArticle(1, 1_000_000);
  const { captureId } = await importDocument(context, scope, { bytes: new TextEncoder().encode(text), method: "cli", fileName: "long.txt" });
  const scopeless = { unit: null, population: null, status: null, place: null, periodFrom: null, periodTo: null, choices: [], settled: false, reviewerNote: "" };
  const questionId = await createQuestion(context, scope, { ...scopeless, eventId: null, text: "Véhicules perdus", answerType: "quantity" });
  const claimantId = await createActor(context, scope, { name: "Le porte-parole", kind: "person", side: null, interest: "", reviewerNote: "" });
  const createdAt = context.clock();
  const rows = Array.from({ length: 2_000 }, (_, n) => ({ n, start: 100 + n * 495, id: context.ids(), claimId: context.ids(), appearanceId: context.ids() }));
  const { caseId } = scope;
  await context.db.passage.createMany({
    data: rows.map(({ id, start }) => ({ id, caseId, captureId, start, end: start + 60, exact: text.slice(start, start + 60), prefix: "", suffix: "", createdAt })),
  });
  await context.db.claim.createMany({
    data: rows.map(({ claimId, n }) => ({ id: claimId, caseId, questionId, claimantId, proposition: "", answer: String(n), low: n, best: n, high: n, qualifier: "exact", createdAt, updatedAt: createdAt })),
  });
  await context.db.appearance.createMany({
    data: rows.map(({ id, claimId, appearanceId }) => ({ id: appearanceId, caseId, claimId, passageId: id, createdAt })),
  });
  return captureId;
}
