import { writtenDates } from "../dates/written-date";

/** A line that names who wrote it. */
export const BYLINE = /^(?:[Pp]ar|[Bb]y|BY|PAR|[Vv]on|VON|[Pp]or|POR|[Dd]oor|[Ww]ritten by|[Éé]crit par|[Tt]exte?|[Aa]uth?or|[Aa]uteure?)\s*:?\s+(.+)/u;
const WEEKDAY = /\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)$/i;
const PARTICLES = "de|da|do|dos|del|della|di|du|des|van|von|den|der|el|al|ben|bin|ould|le|la";
const LAST_PARTICLE = new RegExp(` (?:${PARTICLES})$`);
/** Pages set names and dates apart by style alone: "Awa LyPublié le". */
const DATE_MARK = /Publi(?:é|shed)|Mise? à jour|Updated|Posted|Veröffentlicht|Publicado/;
const names = (word: string): RegExp =>
  new RegExp(String.raw`^${word}(?: (?:${word}|${PARTICLES})){1,4}(?:(?:,| and| et| und| y| e| en| &|, and) ${word}(?: (?:${word}|${PARTICLES})){1,4}){0,4}`, "u");
const CAPITALS = names(String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?!\p{Ll})`);
const NAMES = names(String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`);
/** A date that begins within this has nothing but a weekday before it. */
const LEAD_IN = 12;

/**
 * The names in a line such as "Par Awa Ly et Jo Ba, à Gao" or "3 mars 2024, par Awa Ly", as written; null when it names nobody so.
 *
 * @param language ISO 639-1 code, for the date that may stand beside them.
 */
export function nameIn(text: string, language: string | null): string | null {
  const [whole = ""] = text.split("\n");
  // "3 mars 2024, par Awa Ly"
  const first = writtenDates(whole, language)[0];
  const line = first && first.start < LEAD_IN ? whole.slice(first.end).replace(/^[^\p{L}]+/u, "") : whole;
  const marked = BYLINE.exec(line)?.[1] ?? "";
  const behind = marked.split(DATE_MARK)[0]!;
  const found = (CAPITALS.exec(behind) ?? NAMES.exec(behind))?.[0] ?? "";
  // A weekday or a month at the end belongs to the date behind it.
  const date = writtenDates(line, language)[0];
  const inDate = date ? Math.max(0, line.length - marked.length + found.length - date.start) : 0;
  const name = found.slice(0, found.length - inDate).replace(WEEKDAY, "").replace(LAST_PARTICLE, "").trim();
  // Behind names stand a separator, a date or the end, never the rest of a sentence.
  const rest = behind.slice(name.length);
  const ends = /^\s*(?:$|[|·•–—,;:(@/\d-]|(?:on|le|am|el|à|at|pour|for|avec|with|publi|posted|updated)\b|\p{Lu})/u.test(rest);
  return ends && name.includes(" ") ? name : null;
}
