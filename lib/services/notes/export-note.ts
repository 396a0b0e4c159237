import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Note } from "@/lib/domain/note/note";
import { renderHtml } from "@/lib/domain/note/render-html";
import { renderMarkdown } from "@/lib/domain/note/render-markdown";
import type { Context } from "../context";
import { transact } from "../log/transact";
import { sha256 } from "../support/sha256";
import { buildNote } from "./build-note";
import type { NoteChoice } from "./build-note";

/** The forms a note is written in. */
export const NOTE_FORMS = { markdown: "text/markdown", html: "text/html", json: "application/json" } as const;

/** A form a note is written in. */
export type NoteForm = keyof typeof NOTE_FORMS;

/** A written note: its text, what it is, and what to call the file. */
export interface WrittenNote {
  readonly text: string;
  readonly mediaType: string;
  readonly fileName: string;
}

const ENDINGS: Record<NoteForm, string> = { markdown: "md", html: "html", json: "json" };

/** Writes a note of the case, or of chosen questions, and logs that it left the house, with its hash. @throws AppError `not-found`. */
export async function exportNote(context: Context, scope: CaseScope, choice: NoteChoice & { form: NoteForm }): Promise<WrittenNote> {
  const note = await buildNote(context, scope, choice);
  const text = write(note, choice.form);
  const fileName = `${scope.slug}-${note.exportedAt.slice(0, 10)}.${ENDINGS[choice.form]}`;
  await transact(context, scope.caseId, async (_, log) => {
    const after = { form: choice.form, language: note.language, questionIds: choice.questionIds, sha256: sha256(text) };
    log({ event: "note.exported", entityType: "case", entityId: scope.caseId, after });
  });
  return { text, mediaType: `${NOTE_FORMS[choice.form]}; charset=utf-8`, fileName };
}

/** A note as it would be written, for a preview: nothing is logged. */
export async function previewNote(context: Context, scope: CaseScope, choice: NoteChoice): Promise<string> {
  return renderHtml(await buildNote(context, scope, choice));
}

function write(note: Note, form: NoteForm): string {
  if (form === "markdown") return renderMarkdown(note);
  if (form === "html") return renderHtml(note);
  return `${JSON.stringify(note, null, 2)}\n`;
}
