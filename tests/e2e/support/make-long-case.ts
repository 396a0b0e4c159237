import { appearanceFields, claimFields } from "@/lib/contracts/claims";
import { openDatabase } from "@/lib/db/client";
import { connect } from "@/lib/db/embedded/connect";
import { openCase } from "@/lib/services/access/open-case";
import { createActor } from "@/lib/services/actors/create-actor";
import { createCase } from "@/lib/services/cases/create-case";
import { claimSelection } from "@/lib/services/claims/annotate-selection";
import type { Context } from "@/lib/services/context";
import { createQuestion } from "@/lib/services/questions/save-question";
import { importDocument } from "@/lib/services/sources/import-document";
import { newId } from "@/lib/services/support/new-id";

/** Paragraphs of a source: far more than a column holds or a first answer sends. */
const PARAGRAPHS = 700;
/** Where the quoted words stand. */
const QUOTED = 350;

/**
 * Run as a process of its own beside an instance, since services do not load in the test runner's: makes a case with
 * as many long sources as the second argument says, each with one claim in its middle, and prints its slug and the appearances.
 */
async function main([dataDirectory = "", count = "2"]: readonly string[]): Promise<void> {
  const { url, stop } = await connect(dataDirectory, "tests/e2e");
  const db = openDatabase(url);
  try {
    const context: Context = { db, principal: { kind: "cli", id: "cli:e2e", name: "cli:e2e", isAdmin: true }, clock: () => new Date(), ids: newId };
    process.stdout.write(`${JSON.stringify(await makeLongCase(context, Number(count)))}\n`);
  } finally {
    await db.$disconnect();
    await stop();
  }
}

async function makeLongCase(context: Context, count: number): Promise<{ slug: string; appearances: string[] }> {
  const { slug } = await createCase(context, { title: "Longs textes", language: "fr" });
  const scope = await openCase(context, slug, "case.edit");
  const nothing = { unit: null, population: null, status: null, place: null, periodFrom: null, periodTo: null, choices: [], settled: false, reviewerNote: "" };
  const question = await createQuestion(context, scope, { ...nothing, eventId: null, text: "Véhicules perdus", answerType: "quantity" });
  const appearances: string[] = [];
  for (let n = 1; n <= count; n++) {
    const quote = `le convoi ${n} a perdu ${n * 10} véhicules`;
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) =>
      at === QUOTED ? `Selon le témoin, ${quote} près du puits.` : `Paragraphe ${at} de la source ${n} : la colonne avance vers le nord et personne n’a encore parlé.`,
    );
    const text = `Récit ${n}\n\n${paragraphs.join("\n\n")}`;
    const { captureId } = await importDocument(context, scope, { bytes: new TextEncoder().encode(text), method: "cli", fileName: `recit-${n}.txt` });
    const start = text.indexOf(quote);
    const claimant = await createActor(context, scope, { name: `Témoin ${n}`, kind: "person", side: n % 2 === 0 ? "nord" : "sud", interest: "", reviewerNote: "" });
    const { claims } = await claimSelection(context, scope, {
      captureId, start, end: start + quote.length, translation: null, translationLanguage: null,
      claims: [
        {
          question: { id: question }, claimant: { id: claimant }, appearance: appearanceFields.parse({}),
          claim: claimFields.parse({ answer: String(n * 10), low: n * 10, best: n * 10, high: n * 10, qualifier: "exact" }),
        },
      ],
    });
    appearances.push(...claims.map(({ appearanceId }) => appearanceId));
  }
  return { slug, appearances };
}

await main(process.argv.slice(2));
