import { appearanceFields, claimFields, questionFields } from "@/lib/contracts/claims";
import { findCapture } from "@/lib/data/captures";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { openCase } from "@/lib/services/access/open-case";
import { createActor } from "@/lib/services/actors/create-actor";
import { createCase } from "@/lib/services/cases/create-case";
import { claimSelection } from "@/lib/services/claims/annotate-selection";
import type { Context } from "@/lib/services/context";
import { createQuestion } from "@/lib/services/questions/save-question";
import { importDocument } from "@/lib/services/sources/import-document";
import { CHANGING_ARTICLE, CHANGING_PASSAGES } from "./changing-article";

/** What becomes of a passage in the second version. */
export type Fate = keyof typeof CHANGING_PASSAGES;
/** A source annotated in its first version, with a claim per fate. */
export interface AnnotatedArticle {
  readonly scope: CaseScope;
  readonly sourceId: string;
  readonly captureId: string;
  readonly made: Record<Fate, { passageId: string; claimId: string }>;
}

/** Makes a case with the article's first version, each of its passages annotated. */
export async function annotateChanging(context: Context): Promise<AnnotatedArticle> {
  const { slug } = await createCase(context, { title: "Tarkint" });
  const scope = await openCase(context, slug, "case.manage");
  const { sourceId, captureId } = await importDocument(context, scope, { bytes: new TextEncoder().encode(CHANGING_ARTICLE), method: "upload", fileName: "tarkint.txt" });
  const actor = await createActor(context, scope, { name: "Un élu local", kind: "person", side: null, interest: "", reviewerNote: "" }, []);
  const question = await createQuestion(context, scope, questionFields.parse({ text: "Morts à Tarkint", answerType: "quantity" }));
  const text = (await findCapture(context.db, scope, captureId))?.text ?? "";
  const made: Partial<AnnotatedArticle["made"]> = {};
  for (const [fate, words] of Object.entries(CHANGING_PASSAGES) as [Fate, string][]) {
    const start = text.indexOf(words);
    const { passageId, claims } = await claimSelection(context, scope, {
      captureId,
      start,
      end: start + words.length,
      translation: null,
      translationLanguage: null,
      claims: [{ question: { id: question }, claimant: { id: actor }, claim: claimFields.parse({ answer: "15", low: 15, best: 15, high: 15 }), appearance: appearanceFields.parse({ presentation: "reports", hedge: "provisoire", chain: ["Un élu local"] }) }],
    });
    made[fate] = { passageId, claimId: claims[0]?.claimId ?? "" };
  }
  return { scope, sourceId, captureId, made: made as AnnotatedArticle["made"] };
}
