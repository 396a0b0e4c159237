import { languageCode } from "../finish/language";
import { type WrittenDate, writtenDates } from "../dates/written-date";
import { BYLINE, nameIn } from "./byline";
import type { PageModel, PlacedBlock } from "./page-model";
import { endsSentence } from "./phrases";

/** What the lines around the title say of the article. */
export interface Dateline {
  /** ISO 8601 day. */
  publishedAt: string | null;
  byline: string | null;
}

const LONGEST = 200;
/** How many blocks before and behind the title may hold these lines, if the text does not begin sooner. */
const BEFORE = 4;
const BEHIND = 14;
/** A paragraph as long as this is the text. */
const PROSE = 220;
/** Letters that may stand beside a date in a line that is there for the date ("Publié le", "Updated:", a weekday, a zone). */
const LETTERS_BESIDE = 34;

const UPDATED = /(?:updat|mise? [àa] jour|modifi|changed|aktuali|actualiz|aggiorn|atualiz|bijgewerkt|gewijzigd|uppdater|oppdater|opdater|güncelle|frissít|módosít|обнов|изменен|更新|수정|改訂|تحديث|تعديل)/iu;
/** Ends where the date begins or a few words before; a whole word, since "République" is none of these. */
const PUBLISHED =
  /(?<!\p{L})(?:publi(?:é|ée|és|shed|cado|cación|cada|cação|ceret|kation|kováno)|pubblicato|opublikowan\p{L}*|posted|postée?|mise? en ligne|[ée]crit|paru|veröffentlicht|erschienen|erstellt|geplaatst|gepubliceerd|skapad|julkaistu|megjelent|опубликован\p{L}*|发布|發布|发表|公開|입력|등록|نشر)(?!\p{L})[^\d]{0,30}$/iu;
/** What may stand right before a date that dates the article: a separator, or nothing but a weekday; "l’attaque du 3 mars" does not. */
const OPENS = /(?:^\W*(?:(?:on|le|am|el|il|em|op|den|the|dated?|vom)\b)?|[|·•–—;:()\]/\n\t-])\W*(?:\p{L}+[\s.,]*)?$/iu;
const CLOCK = String.raw`[\s\u00A0]*(?:[-–|·,]|à|at|a las|um|alle|às|om|kl\.?|в|об?|@)?[\s\u00A0]*\d{1,2}(?:[:.hH]|\s?Uhr)\s?(?:\d{2})?(?!\d)`;
const TIMED = new RegExp(`^[.,]?${CLOCK}`, "iu");
const CLOSES = new RegExp(String.raw`^[\s\u00A0.,]*(?:$|[|·•–—;:()[/\n\t-]|${CLOCK}|(?:par|by|von|por|door)[\s\u00A0]|(?:u\.?|GMT|UTC)\b)`, "iu");

/** True for a short line whose only matter is a date, such as "Published 3 March 2024, 10:15 GMT". */
export function isDateline(text: string): boolean {
  if (text.length > 120) return false;
  const dates = writtenDates(text, null);
  if (dates.length === 0) return false;
  const beside = dates.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return (beside.match(/\p{L}/gu)?.length ?? 0) <= LETTERS_BESIDE && !endsSentence(beside.trim());
}

interface Found extends WrittenDate {
  /** Words before it say that it is the day of publication. */
  said: boolean;
}

function datesIn(text: string, language: string | null): Found[] {
  let from = 0;
  return writtenDates(text, language).flatMap((date) => {
    const before = text.slice(from, date.start);
    const after = text.slice(date.end);
    from = date.end;
    if (UPDATED.test(before)) return [];
    const said = PUBLISHED.test(before);
    return said || TIMED.test(after) || (CLOSES.test(after) && (OPENS.test(before) || BYLINE.test(text))) ? [{ ...date, said }] : [];
  });
}

/** The one day that lines anywhere on the page say it was published on; several days are those of teasers. */
function saidAnywhere(blocks: PlacedBlock[], language: string | null): string | null {
  const lines = blocks.filter((block) => block.text.length <= LONGEST && !block.card && !block.markers.has("comments")).map((block) => block.text);
  const said = lines.filter((line) => /\d/.test(line)).flatMap((line) => datesIn(line, language).filter((date) => date.said));
  const days = new Set(said.map(({ date }) => date));
  return days.size === 1 ? [...days][0]! : null;
}

/**
 * Reads date and author off the lines that stand around the title, for pages that do not state them to machines. A day
 * that is marked as published wins over one that just stands there; the day of an update is neither.
 *
 * @param stated the page's language tag, as far as it names one.
 */
export function readDateline({ blocks, title }: PageModel, stated: string | null): Dateline {
  const at = title ? blocks.indexOf(title) : -1;
  if (at < 0) return { publishedAt: null, byline: null };
  const language = languageCode(stated);
  const behind = blocks.slice(at + 1, at + 1 + BEHIND);
  const text = behind.findIndex((block) => block.text.length > PROSE && block.linked < block.text.length / 2);
  const lines = [...behind.slice(0, text < 0 ? BEHIND : text), ...blocks.slice(Math.max(0, at - BEFORE), at).reverse()]
    .filter((block) => block.text.length <= LONGEST && !block.heading && !block.card && !block.markers.has("comments") && !block.markers.has("caption"))
    .map((block) => block.text);
  // A date within a sentence is the article's matter, unless the sentence says what date it is.
  const dates = lines.flatMap((line) => datesIn(line, language).filter((date) => date.said || !endsSentence(line) || isDateline(line)));
  return {
    publishedAt: (dates.find(({ said }) => said) ?? dates[0])?.date ?? saidAnywhere(blocks, language),
    byline: lines.map((line) => nameIn(line, language)).find((name) => name !== null) ?? null,
  };
}
