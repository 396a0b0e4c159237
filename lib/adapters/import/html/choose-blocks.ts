import { ancestorsOf, type PageModel, type PlacedBlock } from "./page-model";
import { endsSentence, isCredit, isFurniture } from "./phrases";
import { squeeze } from "./squeeze";
import { type HtmlElement, isElement } from "./tree";

/** What other witnesses take for the article, squeezed; empty when they say nothing. */
export interface Witnesses {
  readability: string;
  articleBody: string;
}

/**
 * Weights of the evidence, found on the pages in tests/corpus/html. A block with THRESHOLD or more is kept, so that
 * it takes two kinds of evidence to keep a block and one strong one to drop it.
 */
const WEIGHT = {
  inside: 1,
  outside: -1.5,
  readable: 1.5,
  notReadable: -0.75,
  inArticleBody: 4,
  notInArticleBody: -1.5,
  text: 1,
  foreign: -4,
  comments: -6,
  doubtful: -1.25,
  caption: -1,
  card: -3,
  furniture: -5,
  mostlyLink: -4,
  manyLinks: -1.25,
  sentence: 0.75,
  fragment: -0.75,
  /** Times the share of the article's prose that stands in the same element as the block. */
  company: 1.5,
} as const;
const THRESHOLD = 1;
/** A child with this share of its parent's prose holds the article; the rest of the parent is around it. */
const DOMINANT = 0.72;
const LEAD_LENGTH = 40;

const banned = (block: PlacedBlock): boolean => block.markers.has("foreign") || block.markers.has("comments") || block.card;

/** Prose below each element, without what is certainly not the article. */
function articleProse(model: PageModel): Map<HtmlElement, number> {
  const sums = new Map<HtmlElement, number>();
  for (const block of model.blocks) {
    if (banned(block) || isFurniture(block.text)) continue;
    const boost = block.markers.has("text") ? 1.5 : 1;
    for (const element of ancestorsOf(block.element)) sums.set(element, (sums.get(element) ?? 0) + boost * block.prose);
  }
  return sums;
}

/** The smallest element that dominates the prose all the way down from the body. */
function articleRoot(body: HtmlElement, prose: Map<HtmlElement, number>): HtmlElement {
  let root = body;
  for (;;) {
    const children = root.childNodes.filter(isElement);
    const heaviest = children.reduce<HtmlElement | null>((best, child) => ((prose.get(child) ?? 0) > (best ? (prose.get(best) ?? 0) : 0) ? child : best), null);
    if (!heaviest || (prose.get(heaviest) ?? 0) < DOMINANT * (prose.get(root) ?? 0)) return root;
    // A single paragraph is not a container: its short neighbours belong to the same text.
    if (!heaviest.childNodes.some((child) => isElement(child) && (prose.get(child) ?? 0) > 0)) return root;
    root = heaviest;
  }
}

function scorer(model: PageModel, body: HtmlElement, witnesses: Witnesses): (block: PlacedBlock) => number {
  const prose = articleProse(model);
  const root = articleRoot(body, prose);
  const total = prose.get(root) ?? 0;
  return (block) => {
    const squeezed = squeeze(block.text);
    const linkShare = block.linked / block.text.length;
    const parent = block.element.parentNode && isElement(block.element.parentNode) ? block.element.parentNode : block.element;
    const company = total > 0 && parent !== body ? Math.min(1, (prose.get(parent) ?? 0) / total) : 0;
    const inside = [...ancestorsOf(block.element)].includes(root);
    let score = (inside ? WEIGHT.inside : WEIGHT.outside) + WEIGHT.company * company;
    if (witnesses.readability) score += witnesses.readability.includes(squeezed) ? WEIGHT.readable : WEIGHT.notReadable;
    if (witnesses.articleBody) score += witnesses.articleBody.includes(squeezed) ? WEIGHT.inArticleBody : WEIGHT.notInArticleBody;
    for (const marker of ["text", "foreign", "comments", "doubtful", "caption"] as const) if (block.markers.has(marker)) score += WEIGHT[marker];
    if (block.card) score += WEIGHT.card;
    if (isFurniture(block.text) || isCredit(block.text)) score += WEIGHT.furniture;
    if (linkShare > 0.6) score += WEIGHT.mostlyLink;
    else if (linkShare > 0.3) score += WEIGHT.manyLinks;
    if (block.text.length >= 60 && endsSentence(block.text)) score += WEIGHT.sentence;
    else if (block.text.length < 25 && !block.heading) score += WEIGHT.fragment;
    return score;
  };
}

/** Between the title and the article's first paragraph, words that introduce it. */
function isLead(block: PlacedBlock): boolean {
  if (banned(block) || block.heading || isFurniture(block.text) || isCredit(block.text)) return false;
  if (block.linked > block.text.length * 0.3 || block.text.length < LEAD_LENGTH) return false;
  return block.markers.has("lead") || (endsSentence(block.text) && !block.markers.has("caption"));
}

/**
 * The blocks of the article, in order, its title and introduction first. Evidence is added up per block: where most of
 * the prose stands, what Readability and the page's structured data say, names, links and wording.
 */
export function chooseBlocks(model: PageModel, body: HtmlElement, witnesses: Witnesses): PlacedBlock[] {
  const { blocks, title } = model;
  const score = scorer(model, body, witnesses);
  const kept = blocks.map((block) => !block.heading && score(block) >= THRESHOLD);
  const firstProse = blocks.findIndex((block, i) => kept[i] && block.prose > 0);
  const lastProse = blocks.findLastIndex((block, i) => kept[i] && block.prose > 0);
  const titleAt = title ? blocks.indexOf(title) : -1;
  blocks.forEach((block, i) => {
    if (i < firstProse && titleAt >= 0 && i > titleAt && isLead(block)) kept[i] = true;
    if (i < firstProse && i < titleAt && !block.markers.has("lead")) kept[i] = false;
    if (block.heading && i > firstProse && i < lastProse) kept[i] = score(block) >= 0;
    // Headings directly before the first paragraph are the article's, too.
    if (block.heading && i > titleAt && i < firstProse && firstProse - i <= 2 && titleAt >= 0) kept[i] = score(block) >= THRESHOLD;
  });
  if (titleAt >= 0) kept[titleAt] = true;
  return withoutRepeats(blocks.filter((_, i) => kept[i]), title);
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
