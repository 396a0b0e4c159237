import { accountAnswer, accountNames, appearanceFacts, citation, locationText, noteDate, scopeText, sourceFacts } from "./describe";
import type { Note, NotedClaim, NotedQuestion } from "./note";
import { noteWords } from "./words";

/** A note as Markdown (CommonMark with tables). What comes from sources and reviewers is escaped: it cannot become markup. */
export function renderMarkdown(note: Note): string {
  const words = noteWords(note.language);
  const blocks = [
    `# ${words.note}${words.colon}${escape(note.case.title)}`,
    escape(note.case.description),
    `${words.exported} ${noteDate(note, note.exportedAt)} ${words.by} ${escape(note.exportedBy)}.${note.whole ? "" : ` ${words.part}`}`,
    note.case.reviewerNote ? `*${words.reviewerNote}${words.colon}*${escape(note.case.reviewerNote)}` : "",
    `## ${words.matrix}`,
    matrix(note),
    ...note.questions.flatMap((question) => questionBlocks(note, question)),
    `## ${words.open}`,
    openQuestions(note),
    `## ${words.sources}`,
    ...note.sources.flatMap((source) => sourceBlocks(note, source)),
    `## ${words.method}`,
    ...words.methodText.map((paragraph) => escape(paragraph)),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function matrix(note: Note): string {
  const words = noteWords(note.language);
  const names = accountNames(note);
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row([words.question, ...names.map(cell)]),
    row(["---", ...names.map(() => "---")]),
    ...note.questions.map((question) => row([cell(question.text), ...names.map((name) => cell(accountAnswer(note, question, name) ?? "—"))])),
  ].join("\n");
}

function questionBlocks(note: Note, question: NotedQuestion): string[] {
  const words = noteWords(note.language);
  const about = scopeText(note, question);
  return [
    `## ${escape(question.text)}${question.settled ? ` (${words.settled})` : ""}`,
    question.event ? `${words.event}${words.colon}${escape(question.event.name)}` : "",
    about ? `${words.scope}${words.colon}${escape(about)}` : "",
    remark(note, question.reviewerNote),
    ...question.claims.flatMap((claim) => claimBlocks(note, claim)),
    question.disagreements.length === 0 ? "" : `### ${words.disagreements}`,
    question.disagreements
      .map(({ explanation, status }) => `- ${escape(explanation)} (${words.status[status as keyof typeof words.status] ?? status})`)
      .join("\n"),
    question.sharedOrigins.length === 0 ? "" : `### ${words.origins}`,
    ...question.sharedOrigins.map(({ origin, sources }) => words.sharedOrigin(escape(origin), sources.map((n) => `[${n}]`).join(", "))),
  ];
}

function claimBlocks(note: Note, claim: NotedClaim): string[] {
  const words = noteWords(note.language);
  const about = scopeText(note, claim);
  return [
    `### ${escape(claim.claimant)}${words.colon}${escape(claim.answerText ?? words.noAnswer)}`,
    claim.proposition ? escape(claim.proposition) : "",
    about ? `${words.scope}${words.colon}${escape(about)}` : "",
    remark(note, claim.reviewerNote),
    ...claim.appearances.flatMap((appearance) => {
      const source = note.sources.find((found) => found.number === appearance.source);
      return [
        quoteBlock(appearance.quote === null ? words.noQuote : words.quote(appearance.quote)),
        appearance.translation ? quoteBlock(`${words.translation}${words.colon}${words.quote(appearance.translation.text)}`) : "",
        [
          ...appearanceFacts(note, claim, appearance).map((fact) => `- ${escape(fact)}`),
          `- ${source ? `[${source.number}] ${escape(citation(note, source))}` : words.unknown}`,
          `- ${words.location}${words.colon}${escape(locationText(note, appearance))}`,
          ...[appearance.reviewerNote, appearance.passageNote].filter(Boolean).map((text) => `- ${words.reviewerNote}${words.colon}${escape(text)}`),
        ].join("\n"),
      ];
    }),
  ];
}

function openQuestions(note: Note): string {
  const open = note.questions.filter((question) => !question.settled);
  return open.length === 0 ? noteWords(note.language).noOpen : open.map((question) => `- ${escape(question.text)}`).join("\n");
}

function sourceBlocks(note: Note, source: Note["sources"][number]): string[] {
  const words = noteWords(note.language);
  return [
    `### [${source.number}] ${escape(source.title)}${source.titleInferred ? ` (${words.inferred})` : ""}`,
    [
      ...sourceFacts(note, source).map(([label, value]) => `- ${label}${words.colon}${escape(value)}`),
      ...source.captures.flatMap((capture) => [
        `- ${words.capture} ${capture.number}, ${words.capturedAt} ${noteDate(note, capture.capturedAt)}`,
        `  - ${words.original}${words.colon}\`${capture.originalSha256}\``,
        `  - ${words.text}${words.colon}\`${capture.textSha256}\``,
        `  - ${words.extractor}${words.colon}${escape(`${capture.extractor} ${capture.extractorVersion}, ${capture.mediaType}`)}`,
      ]),
      ...(source.reviewerNote ? [`- ${words.reviewerNote}${words.colon}${escape(source.reviewerNote)}`] : []),
    ].join("\n"),
  ];
}

function remark(note: Note, text: string): string {
  const words = noteWords(note.language);
  return text ? `*${words.reviewerNote}${words.colon}*${escape(text)}` : "";
}

function quoteBlock(text: string): string {
  return escape(text)
    .split("\n")
    .map((row) => `> ${row}`)
    .join("\n");
}

/** A table cell: escaped, in one line, bars written out. */
function cell(text: string): string {
  return escape(text).replace(/\s*\n\s*/gu, " ");
}

/** Puts a backslash before each ASCII character that CommonMark or its tables could read as markup. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/gu, "\\$&")
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s|$)/gmu, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(/^(\s*)(=+|-{3,})\s*$/gmu, "$1\\$2");
}
