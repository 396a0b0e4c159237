import type { LexiconLanguage } from "../../lexicon/language";
import { isPlaced } from "./lists";
import type { Mention } from "./mention";
import { ACTIVE_AUXILIARIES } from "./words";
import type { ScanToken } from "../reading/scan";

/** Words between two coordinated amounts, at most: "50 soldats russes ainsi que 10 Maliens". */
const GAP_LIMIT = 6;
const COORDINATORS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["et", "ou", ",", "dont", "ainsi"]),
  en: new Set(["and", "or", ",", "including", "plus"]),
};

/**
 * Gives coordinated amounts the status of their neighbour: in "ont tué 50 Russes et 10 Maliens" the verb stands by the first,
 * in "50 Russes et 10 Maliens ont été tués" by the second.
 */
export function inheritStatus(tokens: readonly ScanToken[], mentions: readonly Mention[], lang: LexiconLanguage): Mention[] {
  const result = mentions.map((mention, index) => withNounOf(tokens, mention, mentions[index + 1], lang));
  for (let index = 1; index < result.length; index += 1) pass(tokens, result, index - 1, index, lang);
  for (let index = result.length - 2; index >= 0; index -= 1) pass(tokens, result, index + 1, index, lang);
  return result;
}

const STEPS: Readonly<Record<LexiconLanguage, { readonly from: string; readonly to: string }>> = { fr: { from: "de", to: "a" }, en: { from: "from", to: "to" } };

/** « passé de 12 à 19 morts », "rose from 12 to 19 dead": both figures count what stands by the second. */
function withNounOf(tokens: readonly ScanToken[], mention: Mention, next: Mention | undefined, lang: LexiconLanguage): Mention {
  const { from, to } = STEPS[lang];
  // « âgés de 21 et 23 ans, sont morts »: both are ages.
  const years = lang === "fr" && !mention.counted && next?.counted?.kind === "time" && next.first === mention.next + 1 && /^(?:et|ou)$/.test(tokens[mention.next]?.key ?? "") && tokens[mention.first - 1]?.key === from;
  if (years && next?.counted) return { ...mention, counted: { ...next.counted, apart: true }, status: null };
  if (mention.counted || !next?.counted || next.first !== mention.next + 1) return mention;
  if (tokens[mention.first - 1]?.key !== from || tokens[mention.next]?.key !== to) return mention;
  return { ...mention, counted: { ...next.counted, apart: true }, status: mention.status ?? (next.status?.by === "noun" || next.status?.by === "participle" ? next.status : null) };
}

function pass(tokens: readonly ScanToken[], mentions: Mention[], from: number, to: number, lang: LexiconLanguage): void {
  const [giver, taker] = [mentions[from], mentions[to]];
  if (!giver?.status || !taker || taker.status || !takesStatus(taker) || giver.status.status === "strength") return;
  // "dix morts et 20 soldats" says nothing of the soldiers: a noun's own status is passed on only to a part of it ("dont").
  const [left, right] = from < to ? [giver, taker] : [taker, giver];
  // « deux kamikazes se font exploser, tuant 11 civils »: the verb before the second has the first for its doer.
  if (from > to && giver.status.by === "verb-before") return;
  // "40 guards were rescued and six were killed": the first have a verb of their own.
  if (from > to && lang === "en" && tokens.slice(left.next, Math.min(right.first, left.next + GAP_LIMIT)).some(({ key }) => /^(?:was|were|is|are)$/.test(key))) return;
  const link = linkBetween(tokens, left.next, right.first, lang);
  // « 70 sont retenus, dont 35 sont morts »: what became of a part did not become of the whole.
  if (from > to && link === "part" && giver.status.by !== "noun" && isPartAfar(tokens, left.next, right.first)) return;
  // « un passant est mort, quatre voisins ont été relogés »: the first verb stands between them.
  // « D'après 13 rescapés, trois bergers ont disparu »: a bare comma before the amount whose verb follows joins nothing.
  if (from > to && lang === "fr" && link === "beside" && giver.status.by === "verb-after" && right.first === left.next + 1 && tokens[left.next]?.key === ",") return;
  const listed = from < to && lang === "fr" && taker.counted === null && isPlaced(tokens, taker.first, taker.next);
  if (!listed && from < to && link === "beside" && giver.status.by === "verb-after") return;
  // « trois morts jeudi et deux autres vendredi »: as many more of the same.
  const more = from < to && lang === "fr" && link === "beside" && taker.counted !== null && tokens[taker.counted.first]?.key === "autres" && giver.counted !== null && giver.counted.kind === "person";
  if (!listed && !more && (link === null || (giver.status.by === "noun" && link !== "part"))) return;
  mentions[to] = { ...taker, status: { status: giver.status.status, by: "sibling" } };
}

function takesStatus({ counted }: Mention): boolean {
  return counted === null || counted.kind === "person";
}

function linkBetween(tokens: readonly ScanToken[], from: number, to: number, lang: LexiconLanguage): "beside" | "part" | null {
  if (to <= from || to - from > GAP_LIMIT) return isPartAfar(tokens, from, to) ? "part" : null;
  if (isPartAfar(tokens, from, to)) return "part";
  let link: "beside" | "part" | null = null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || token.gap === "line" || ACTIVE_AUXILIARIES[lang].has(token.key) || (lang === "en" && token.key === "but")) return null;
    if (token.kind === "sign" && token.key !== "," && token.key !== "'" && token.key !== "(") return null;
    // « deux témoins assurent que sept civils ont été tués »: another clause, unless « ainsi que » joins.
    if (lang === "fr" && /^(?:que|qu)$/.test(token.key) && tokens[at - 1]?.key !== "ainsi") return null;
    if (token.key === "dont" || token.key === "including") link = "part";
    else if (COORDINATORS[lang].has(token.key)) link ??= "beside";
  }
  return link;
}

/** Longest stretch between a whole with its verb and « , dont … »: « 20 000 personnes ont été évacuées de la ville, dont 17 500 … ». */
const PART_LIMIT = 16;

/** « , dont » right before the second amount and one clause between: a part of the first. */
function isPartAfar(tokens: readonly ScanToken[], from: number, to: number): boolean {
  if (to - from > PART_LIMIT || !/^(?:dont|including)$/.test(tokens[to - 1]?.key ?? "")) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || token.gap === "line" || (token.kind === "sign" && /^[.;:!?]$/.test(token.key))) return false;
    // « a été tué et 20 soldats blessés, dont … »: another amount stands nearer.
    if (/^(?:que|qu|qui|et|and|that|who)$/.test(token.key)) return false;
  }
  return true;
}
