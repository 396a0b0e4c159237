import { laneSign } from "../pictures/lane-shapes";
import { noteDate } from "./describe";
import { escapeHtml as e } from "./escape-html";
import type { Note, NotedPictures } from "./note";
import { noteWords } from "./words";

/** The pictures of a question with what they show as a table: it stays open, since paper has nothing to press. */
export function picturesHtml(note: Note, pictures: NotedPictures): string {
  const words = noteWords(note.language);
  const { columns } = words.pictures;
  const figure = (svg: string | null, caption: string): string =>
    svg === null ? "" : `<figure class="picture">${svg}<figcaption>${e(caption)}</figcaption></figure>`;
  const date = (iso: string | null): string => (iso === null ? "" : noteDate(note, iso));
  const rows = pictures.rows.map(
    ({ claimant, side, lane, answer, asOf, statementDate, publishedAt }) =>
      `<tr><th scope="row">${sign(lane)} ${e(claimant)}</th><td>${e(side ?? words.unknown)}</td><td>${e(answer ?? words.noAnswer)}</td>` +
      `<td>${e(date(asOf))}</td><td>${e(date(statementDate))}</td><td>${e(publishedAt.map(date).join(", "))}</td></tr>`,
  );
  const heads = [words.claimant, columns.side, words.answer, columns.asOf, columns.stated, words.fields.publishedAt];
  return `${figure(pictures.range, words.pictures.range)}
${figure(pictures.time, words.pictures.time)}
<div class="wide"><table><caption>${e(words.pictures.table)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${e(head)}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>
${pictures.left === 0 ? "" : `<p class="quiet">${e(words.pictures.left(pictures.left))}</p>`}`;
}

/** The sign of a side, as the pictures draw it; the side is named in the next column. */
function sign(lane: number): string {
  const { path, colour } = laneSign(lane);
  return `<svg class="sign" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="${path}" fill="${e(colour)}"/></svg>`;
}
