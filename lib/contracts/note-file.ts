import { z } from "zod";
import { NOTE_FORMAT } from "@/lib/domain/note/note";

const text = z.string().nullable();
const scope = { unit: text, population: text, status: text, place: text, periodFrom: text, periodTo: text };
const figure = z.number().finite().nullable();

const appearance = z.object({
  presentation: z.enum(["asserts", "reports", "denies", "retracts", "silent"]),
  hedge: text,
  quote: text,
  chain: z.array(z.string()),
  reviewerNote: z.string(),
  source: z.number().int().nullable(),
});

const claim = z.object({
  ...scope,
  claimant: z.string(),
  side: text,
  proposition: z.string(),
  answer: text,
  answerYes: z.boolean().nullable(),
  answerDate: text,
  low: figure,
  best: figure,
  high: figure,
  qualifier: text,
  asOf: text,
  statementDate: text,
  appearances: z.array(appearance),
});

/** A verification note in JSON on its way back in. What else it holds is left; each row is checked like a spreadsheet's after this. */
export const noteFile = z.object({
  format: z.literal(NOTE_FORMAT),
  questions: z.array(
    z.object({
      ...scope,
      text: z.string(),
      answerType: z.enum(["quantity", "yes-no", "date", "choice", "text"]),
      event: z.object({ name: z.string() }).nullable(),
      claims: z.array(claim),
    }),
  ),
  sources: z.array(z.object({ number: z.number().int(), title: z.string(), publication: text, url: text, publishedAt: text })),
});
