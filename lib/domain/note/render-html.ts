import { accountAnswer, accountNames, appearanceFacts, citation, locationText, noteDate, scopeText, sourceFacts } from "./describe";
import { escapeHtml as e } from "./escape-html";
import type { Note, NotedAppearance, NotedClaim, NotedQuestion, NotedSource } from "./note";
import { picturesHtml } from "./render-pictures";
import { NOTE_STYLE } from "./style";
import { noteWords } from "./words";

/** A note as one HTML file: no script, nothing loaded, prints well. What comes from sources and reviewers is escaped. */
export function renderHtml(note: Note): string {
  const words = noteWords(note.language);
  const title = `${words.note}${words.colon}${note.case.title}`;
  return `<!doctype html>
<html lang="${note.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Recoupe">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${e(title)}</title>
<style>${NOTE_STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kind">${e(words.note)}</p>
<h1>${e(note.case.title)}</h1>
${paragraph(note.case.description)}
<p class="quiet">${e(`${words.exported} ${noteDate(note, note.exportedAt)} ${words.by} ${note.exportedBy}.`)}${note.whole ? "" : ` ${e(words.part)}`}</p>
${reviewerNote(note, note.case.reviewerNote)}
</header>
<section><h2>${e(words.matrix)}</h2>${matrix(note)}</section>
${note.questions.map((question) => questionSection(note, question)).join("\n")}
<section><h2>${e(words.open)}</h2>${openQuestions(note)}</section>
<section><h2>${e(words.sources)}</h2>${note.sources.map((source) => sourceArticle(note, source)).join("\n")}</section>
<section><h2>${e(words.method)}</h2>${words.methodText.map((text) => paragraph(text)).join("")}</section>
</main>
</body>
</html>
`;
}

function matrix(note: Note): string {
  const words = noteWords(note.language);
  const names = accountNames(note);
  const rows = note.questions.map((question) => {
    const cells = names.map((name) => {
      const answer = accountAnswer(note, question, name);
      return answer === null ? '<td class="quiet">—</td>' : `<td>${e(answer)}</td>`;
    });
    return `<tr><th scope="row"><a href="#question-${e(question.id)}">${e(question.text)}</a></th>${cells.join("")}</tr>`;
  });
  return `<div class="wide"><table><thead><tr><th scope="col">${e(words.question)}</th>${names.map((name) => `<th scope="col">${e(name)}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function questionSection(note: Note, question: NotedQuestion): string {
  const words = noteWords(note.language);
  const about = [question.event?.name, scopeText(note, question)].filter(Boolean).join(" · ");
  const disagreements = question.disagreements.map(
    ({ explanation, status }) => `<li>${e(explanation)} <span class="quiet">(${e(words.status[status as keyof typeof words.status] ?? status)})</span></li>`,
  );
  const origins = question.sharedOrigins.map(({ origin, sources }) => `<li>${e(words.sharedOrigin(origin, sources.map((n) => `[${n}]`).join(", ")))}</li>`);
  return `<section id="question-${e(question.id)}">
<h2>${e(question.text)}${question.settled ? ` <span class="quiet">(${e(words.settled)})</span>` : ""}</h2>
${about ? `<p class="quiet">${e(about)}</p>` : ""}
${reviewerNote(note, question.reviewerNote)}
${question.pictures === null ? "" : picturesHtml(note, question.pictures)}
${question.claims.map((claim) => claimArticle(note, claim)).join("\n")}
${disagreements.length > 0 ? `<h3>${e(words.disagreements)}</h3><ul>${disagreements.join("")}</ul>` : ""}
${origins.length > 0 ? `<h3>${e(words.origins)}</h3><ul>${origins.join("")}</ul>` : ""}
</section>`;
}

function claimArticle(note: Note, claim: NotedClaim): string {
  const words = noteWords(note.language);
  const about = scopeText(note, claim);
  return `<article>
<h3>${e(claim.claimant)}${claim.side === null ? "" : ` <span class="quiet">(${e(claim.side)})</span>`}${e(words.colon)}${e(claim.answerText ?? words.noAnswer)}</h3>
${paragraph(claim.proposition)}
${about ? `<p class="quiet">${e(words.scope)}${e(words.colon)}${e(about)}</p>` : ""}
${reviewerNote(note, claim.reviewerNote)}
${claim.appearances.map((appearance) => quoteFigure(note, claim, appearance)).join("\n")}
</article>`;
}

function quoteFigure(note: Note, claim: NotedClaim, appearance: NotedAppearance): string {
  const words = noteWords(note.language);
  const source = note.sources.find((found) => found.number === appearance.source);
  const language = source?.language ? ` lang="${e(source.language)}"` : "";
  return `<figure>
<blockquote${language}>${e(appearance.quote === null ? words.noQuote : words.quote(appearance.quote))}</blockquote>
${appearance.translation ? `<p class="translation">${e(words.translation)}${e(words.colon)}${e(words.quote(appearance.translation.text))}</p>` : ""}
<figcaption>
<p>${e(appearanceFacts(note, claim, appearance).join(" · "))}</p>
<p>${source ? `<a href="#source-${source.number}">[${source.number}]</a> ${e(citation(note, source))}` : e(words.unknown)}</p>
<p class="mono">${e(locationText(note, appearance))}</p>
${reviewerNote(note, appearance.reviewerNote)}
${reviewerNote(note, appearance.passageNote)}
</figcaption>
</figure>`;
}

function openQuestions(note: Note): string {
  const open = note.questions.filter((question) => !question.settled);
  if (open.length === 0) return paragraph(noteWords(note.language).noOpen);
  return `<ul>${open.map((question) => `<li>${e(question.text)}</li>`).join("")}</ul>`;
}

function sourceArticle(note: Note, source: NotedSource): string {
  const words = noteWords(note.language);
  const facts = sourceFacts(note, source).map(([label, value]) => `<dt>${e(label)}</dt><dd>${e(value)}</dd>`);
  const captures = source.captures.map(
    (capture) => `<dt>${e(words.capture)} ${capture.number}</dt><dd>${e(`${words.capturedAt} ${noteDate(note, capture.capturedAt)}, ${capture.mediaType}, ${capture.extractor} ${capture.extractorVersion}`)}</dd>
<dt>${e(words.original)}</dt><dd class="mono">${capture.originalSha256}</dd>
<dt>${e(words.text)}</dt><dd class="mono">${capture.textSha256}</dd>`,
  );
  return `<article id="source-${source.number}">
<h3>[${source.number}] ${e(source.title)}${source.titleInferred ? ` <span class="quiet">(${e(words.inferred)})</span>` : ""}</h3>
<dl>${facts.join("")}${captures.join("")}</dl>
${reviewerNote(note, source.reviewerNote)}
</article>`;
}

function reviewerNote(note: Note, text: string): string {
  if (!text) return "";
  const words = noteWords(note.language);
  return `<p class="reviewer"><b>${e(words.reviewerNote)}${e(words.colon)}</b>${e(text)}</p>`;
}

function paragraph(text: string): string {
  return text ? `<p>${e(text)}</p>` : "";
}
