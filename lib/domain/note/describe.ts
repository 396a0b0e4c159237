import { scopeParts } from "../claims/scope-text";
import { languageName } from "../support/language-name";
import { formatDate } from "../support/locale-format";
import type { Note, NotedAppearance, NotedClaim, NotedQuestion, NotedSource } from "./note";
import { noteWords } from "./words";

/** "2024-07-27" or an instant in the note's language; an instant with its time in UTC. */
export function noteDate(note: Pick<Note, "language">, iso: string): string {
  if (!iso.includes("T")) return formatDate(iso, note.language);
  return `${formatDate(iso.slice(0, 10), note.language)}, ${iso.slice(11, 16)} UTC`;
}

/** What a question or claim is about, as far as it says: population, status, unit, place, period. */
export function scopeText(note: Note, scope: NotedQuestion | NotedClaim): string {
  return scopeParts(scope, note.language).join(" · ");
}

/** Hedge, chain and dates of an appearance, each a short phrase. */
export function appearanceFacts(note: Note, claim: NotedClaim, appearance: NotedAppearance): string[] {
  const words = noteWords(note.language);
  return [
    words.presentation[appearance.presentation],
    appearance.hedge === null ? null : `${words.hedge}${words.colon}${appearance.hedge}`,
    appearance.chain.length === 0 ? null : `${words.chain}${words.colon}${appearance.chain.join(" → ")}`,
    claim.asOf === null ? null : `${words.asOf}${words.colon}${noteDate(note, claim.asOf)}`,
    claim.statementDate === null ? null : `${words.stated}${words.colon}${noteDate(note, claim.statementDate)}`,
    appearance.sourceChange === null ? null : sourceChangeText(note, appearance.sourceChange),
  ].filter((fact) => fact !== null);
}

/** One sentence for words whose source has changed since they were taken. */
function sourceChangeText(note: Note, { change, capture, capturedAt }: NonNullable<NotedAppearance["sourceChange"]>): string {
  return noteWords(note.language).sourceChange[change](capture, noteDate(note, capturedAt));
}

/** Where an appearance's words stand: capture, positions, hash of the text. */
export function locationText(note: Note, appearance: NotedAppearance): string {
  const words = noteWords(note.language);
  const { location } = appearance;
  if (!location) return words.noCapture;
  const capture = note.sources.flatMap((source) => source.captures).find((found) => found.id === location.captureId);
  return `${words.capture} ${capture?.number ?? "?"}, ${location.start}–${location.end} (${words.offsets}), SHA-256 ${capture?.textSha256 ?? words.unknown}`;
}

/** One line of citation: publication, title, date. Unknown is said. */
export function citation(note: Note, source: NotedSource): string {
  const words = noteWords(note.language);
  return [
    source.publication ?? `${words.fields.publication}${words.colon}${words.unknownField}`,
    words.quote(source.title),
    source.publishedAt === null ? `${words.fields.publishedAt}${words.colon}${words.unknownField}` : noteDate(note, source.publishedAt),
  ].join(", ");
}

/** What is known of a source, field by field, unknown said. */
export function sourceFacts(note: Note, source: NotedSource): [label: string, value: string][] {
  const words = noteWords(note.language);
  const { fields } = words;
  const or = (value: string | null) => value ?? words.unknownField;
  return [
    [fields.publication, or(source.publication)],
    [fields.author, source.author ?? words.unknown],
    [fields.publishedAt, source.publishedAt === null ? words.unknownField : noteDate(note, source.publishedAt)],
    [fields.language, source.language === null ? words.unknownField : languageName(source.language, note.language)],
    [fields.url, or(source.url)],
    [fields.archiveUrl, or(source.archiveUrl)],
  ];
}

/** The names of the accounts of a note, in the order they first speak: the matrix's columns. */
export function accountNames(note: Note): string[] {
  return [...new Set(note.questions.flatMap((question) => [...question.claims.map((claim) => claim.claimant), ...question.silent]))];
}

/** What one account answers to a question: its answers joined, "silent" for a silent party, null for an account that is no party. */
export function accountAnswer(note: Note, question: NotedQuestion, name: string): string | null {
  const words = noteWords(note.language);
  const answers = question.claims.filter((claim) => claim.claimant === name).map((claim) => claim.answerText ?? words.noAnswer);
  if (answers.length > 0) return answers.join(" / ");
  return question.silent.includes(name) ? words.silent : null;
}
