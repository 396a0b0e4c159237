import type { Answer, Claim, Question, Scope } from "../claims/types";
import { CLAIM_COLUMNS, type Sheet } from "../spreadsheet/columns";
import { claimRows, inColumns } from "../spreadsheet/export/own-columns";
import { scopeInForce } from "../claims/scope-in-force";
import type { NOTE_FORMAT, NotedAppearance, NotedSource } from "./note";

/** What of a note in JSON can be read back in: its accounts. What rests on a capture's text needs that capture. */
export interface NoteFile {
  readonly format: typeof NOTE_FORMAT;
  readonly questions: readonly (Scope &
    Pick<Question, "text" | "answerType"> & {
      readonly event: { readonly name: string } | null;
      readonly claims: readonly (Answer &
        Scope &
        Pick<Claim, "proposition" | "asOf" | "statementDate"> & {
          readonly claimant: string;
          readonly side: string | null;
          readonly appearances: readonly Pick<NotedAppearance, "presentation" | "hedge" | "quote" | "chain" | "reviewerNote" | "source">[];
        })[];
    })[];
  readonly sources: readonly Pick<NotedSource, "number" | "title" | "publication" | "url" | "publishedAt">[];
}

/** A note's claims as the rows of a spreadsheet, one per appearance, so that they are read in like those of one. `row` counts from 1. */
export function noteRows({ questions, sources }: NoteFile): Sheet {
  const cited = new Map(sources.map((source) => [source.number, source]));
  const rows = questions.flatMap((question) =>
    question.claims.flatMap((claim) =>
      claimRows({
        claim,
        question,
        event: question.event,
        claimant: { name: claim.claimant, side: claim.side },
        scope: scopeInForce(claim, question),
        appearances: claim.appearances.map((appearance) => ({ ...appearance, source: appearance.source === null ? null : (cited.get(appearance.source) ?? null) })),
      }),
    ),
  );
  return { headers: CLAIM_COLUMNS, rows: rows.map((row, index) => ({ row: index + 1, cells: inColumns(row) })) };
}
