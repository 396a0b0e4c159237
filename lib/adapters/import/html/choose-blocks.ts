import { isDateline } from "./dateline";
import { banned, scorer, THRESHOLD, type Witnesses } from "./evidence";
import type { PageModel, PlacedBlock } from "./page-model";
import { endsSentence, isCredit, isFurniture } from "./phrases";
import { squeeze } from "./squeeze";
import type { HtmlElement } from "./tree";

/** Names that leave less than this share of the prose are not believed. */
const BELIEVED = 0.4;
const LEAD_LENGTH = 40;
/** Shorter than this nothing is read as an introduction. */
const LEAST_LEAD = 30;
/** A heading behind the title that is as long as this and ends as a sentence does is the introduction. */
const LEAD_HEADING_LENGTH = 60;

/** Between the title and the article's first paragraph, words that introduce it. */
function isLead(block: PlacedBlock, { description }: Witnesses): boolean {
  if (banned(block) || isFurniture(block.text) || isCredit(block.text) || isDateline(block.text)) return false;
  if (block.linked > block.text.length * 0.3) return false;
  if (block.text.length >= LEAST_LEAD && description.includes(squeeze(block.text))) return true;
  if (block.heading) return block.text.length >= LEAD_HEADING_LENGTH && endsSentence(block.text);
  if (block.text.length < LEAD_LENGTH) return false;
  return block.markers.has("lead") || (endsSentence(block.text) && !block.markers.has("caption"));
}

/** Words that run on as sentences do, even without a full stop; names, labels and titles have more capitals. */
function runsOn(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals <= 0.5 * words.length && !/[|>›»•@]|\s[/–—-]\s/u.test(text);
}

/** The blocks right behind the title that introduce the article without ending as sentences: headings and lists of its points. */
function introductions(blocks: PlacedBlock[], from: number, to: number): number {
  let end = from;
  for (; end < to; end++) {
    const block = blocks[end]!;
    const plain = !banned(block) && block.linked === 0 && !isFurniture(block.text) && !isCredit(block.text) && !isDateline(block.text) && !block.markers.has("caption");
    const speaks = endsSentence(block.text) ? block.text.length >= LEAST_LEAD : block.text.length >= LEAD_LENGTH && runsOn(block.text);
    if (!plain || !speaks) break;
  }
  return end;
}

/**
 * The blocks of the article, in order, its title and introduction first. Evidence is added up per block: where most of
 * the prose stands, what Readability and the page's structured data say, names, links and wording.
 */
export function chooseBlocks(model: PageModel, body: HtmlElement, witnesses: Witnesses): PlacedBlock[] {
  const chosen = choose(model, body, witnesses);
  // A site may call its article's own parts "share" or "promo": names that cast out most of the prose are not believed.
  const unnamed = choose({ ...model, blocks: model.blocks.map(withoutNames) }, body, witnesses);
  return proseIn(chosen) < BELIEVED * proseIn(unnamed) ? unnamed : chosen;
}

const proseIn = (blocks: PlacedBlock[]): number => blocks.reduce((sum, block) => sum + block.prose, 0);

const DISBELIEVED = new Set(["foreign", "doubtful", "caption"]);
const withoutNames = (block: PlacedBlock): PlacedBlock => ({ ...block, markers: new Set([...block.markers].filter((marker) => !DISBELIEVED.has(marker))) });

function choose(model: PageModel, body: HtmlElement, witnesses: Witnesses): PlacedBlock[] {
  const { blocks } = model;
  const title = blocks.find((block) => block.element === model.title?.element) ?? null;
  const score = scorer(model, body, witnesses);
  const kept = blocks.map((block) => !block.heading && score(block) >= THRESHOLD);
  const titleAt = title ? blocks.indexOf(title) : -1;
  dropBefore(titleAt, blocks, kept);
  const firstProse = blocks.findIndex((block, i) => kept[i] && block.prose > 0);
  const lastProse = blocks.findLastIndex((block, i) => kept[i] && block.prose > 0);
  const introduced = titleAt >= 0 ? introductions(blocks, titleAt + 1, firstProse) : 0;
  blocks.forEach((block, i) => {
    const behindTitle = titleAt >= 0 && i > titleAt && i < firstProse;
    const lead = behindTitle && (i < introduced || isLead(block, witnesses));
    if (lead) kept[i] = true;
    else if (behindTitle && isStray(block, witnesses)) kept[i] = false;
    if (block.heading && i > firstProse && i < lastProse) kept[i] = score(block) >= 0;
    // Headings directly before the first paragraph are the article's, too.
    if (!lead && block.heading && i > titleAt && i < firstProse && firstProse - i <= 2 && titleAt >= 0) kept[i] = score(block) >= THRESHOLD;
  });
  if (titleAt >= 0) kept[titleAt] = true;
  return withoutRepeats(blocks.filter((_, i) => kept[i]), title);
}

/** Between title and text: dates, names of sections, lengths of recordings. */
function isStray(block: PlacedBlock, { readability }: Witnesses): boolean {
  if (isDateline(block.text)) return true;
  return !block.heading && block.text.length < LEAD_LENGTH && !endsSentence(block.text) && readability.size > 0 && !readability.has(squeeze(block.text));
}

/** What stands before the title is not the article, unless most of the prose does: then the title stands oddly. */
function dropBefore(titleAt: number, blocks: PlacedBlock[], kept: boolean[]): void {
  const proseOf = (from: number, to: number): number => blocks.slice(from, to).reduce((sum, block, i) => sum + (kept[from + i] ? block.prose : 0), 0);
  if (titleAt > 0 && proseOf(0, titleAt) < proseOf(titleAt, blocks.length)) kept.fill(false, 0, titleAt);
}

/** Pages repeat their introduction for small screens, and their title above the text. */
function withoutRepeats(blocks: PlacedBlock[], title: PlacedBlock | null): PlacedBlock[] {
  const seen = new Set(title ? [squeeze(title.text)] : []);
  return blocks.filter((block) => {
    if (block === title) return true;
    const key = squeeze(block.text);
    if (seen.has(key) && (block.text.length >= LEAD_LENGTH || block.heading)) return false;
    seen.add(key);
    return true;
  });
}
