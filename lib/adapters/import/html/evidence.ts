import { inCommentThreads } from "./comment-threads";
import { ancestorsOf, type PageModel, type PlacedBlock } from "./page-model";
import { endsSentence, isCredit, isFurniture } from "./phrases";
import { squeeze } from "./squeeze";
import { attribute, type HtmlElement, isElement, parentOf } from "./tree";
import { linkSharer } from "./link-share";

/** What other witnesses take for the article, squeezed; empty when they say nothing. */
export interface Witnesses {
  /** Readability's blocks. */
  readability: Set<string>;
  /** The text that the structured data hold. */
  articleBody: string;
  /** What the page's metadata say it is about: many sites put the introduction there. */
  description: string;
}

/**
 * Weights of the evidence, found on the pages in tests/corpus/html. A block with THRESHOLD or more is kept, so that
 * it takes two kinds of evidence to keep a block and one strong one to drop it.
 */
const WEIGHT = {
  inside: 1,
  outside: -1.5,
  /** A whole sentence between the title and where the article's text begins: its points, its introduction. */
  between: 0.25,
  /** Behind the element that holds the text, in nothing like it: notes on subscriptions, on authors, teasers. */
  behind: -1.5,
  /** The same for a whole paragraph, which may go on with the text behind a box. */
  farBehind: -0.5,
  readable: 1.5,
  notReadable: -0.75,
  inArticleBody: 4,
  notInArticleBody: -1.5,
  text: 1,
  frame: -6,
  foreign: -6,
  comments: -8,
  doubtful: -1.25,
  caption: -4.75,
  card: -3,
  furniture: -5,
  mostlyLink: -6,
  manyLinks: -1.25,
  sentence: 0.75,
  fragment: -0.75,
  /** Times the share of the article's prose that stands around the block or in elements like its own. */
  company: 1.5,
  /** For what stands where none of it does. */
  stranger: -1,
  underFurniture: -2,
  inThread: -4,
} as const;
export const THRESHOLD = 1;
/** A child with this share of its parent's prose holds the article; the rest of the parent is around it. */
const DOMINANT = 0.72;
/** The child that holds the title needs less. */
const WITH_TITLE = 0.35;
const STRANGER = 0.2;
/** Shorter than a paragraph. */
const NOTE = 240;

const BANNED = ["frame", "foreign", "comments"] as const;
export const banned = (block: PlacedBlock): boolean => block.card || BANNED.some((marker) => block.markers.has(marker));

/** Prose below each element, without what is certainly not the article. */
function articleProse(model: PageModel, threads: Set<PlacedBlock>): Map<HtmlElement, number> {
  const sums = new Map<HtmlElement, number>();
  for (const block of model.blocks) {
    if (threads.has(block) || banned(block) || isFurniture(block.text)) continue;
    const boost = block.markers.has("text") ? 1.5 : 1;
    for (const element of ancestorsOf(block.element)) sums.set(element, (sums.get(element) ?? 0) + boost * block.prose);
  }
  return sums;
}

/** The smallest element that dominates the prose all the way down from the body, or holds the title and enough of it. */
function articleRoot(body: HtmlElement, prose: Map<HtmlElement, number>, title: HtmlElement | null): HtmlElement {
  const weight = (element: HtmlElement): number => prose.get(element) ?? 0;
  const holdsTitle = new Set(title ? ancestorsOf(title) : []);
  let root = body;
  for (;;) {
    const children = root.childNodes.filter(isElement);
    const titled = children.find((child) => holdsTitle.has(child) && weight(child) >= WITH_TITLE * weight(root));
    const heaviest = children.reduce<HtmlElement | null>((best, child) => (weight(child) > (best ? weight(best) : 0) ? child : best), null);
    const next = titled ?? (heaviest && weight(heaviest) >= DOMINANT * weight(root) ? heaviest : null);
    // A single paragraph is not a container: its short neighbours belong to the same text.
    if (!next || !next.childNodes.some((child) => isElement(child) && weight(child) > 0)) return root;
    root = next;
  }
}

/** Where blocks stand to the article's text. */
interface Places {
  between: Set<PlacedBlock>;
  behind: Set<PlacedBlock>;
}

function placesOf(model: PageModel, body: HtmlElement, prose: Map<HtmlElement, number>): Places {
  const text = articleRoot(body, prose, null);
  const within = model.blocks.map((block) => [...ancestorsOf(block.element)].includes(text));
  const first = within.indexOf(true);
  const last = within.lastIndexOf(true);
  const titleAt = model.title ? model.blocks.indexOf(model.title) : -1;
  const beside = parentOf(text);
  const between = model.blocks.filter((block, i) => titleAt >= 0 && i > titleAt && i < first && block.linked === 0 && endsSentence(block.text));
  return { between: new Set(between), behind: new Set(model.blocks.filter((block, i) => last >= 0 && i > last && parentOf(block.element) !== beside)) };
}

/** How much of the article's prose stands in the same element as a block, one or two elements further out counting less. */
function shareAround(block: PlacedBlock, body: HtmlElement, prose: Map<HtmlElement, number>, total: number): number {
  let best = 0;
  let weight = 1;
  for (let element = parentOf(block.element), i = 0; element && element !== body && i < 3; element = parentOf(element), i++, weight *= 0.75) {
    best = Math.max(best, weight * Math.min(1, (prose.get(element) ?? 0) / total));
  }
  return best;
}

/** What the two elements around a block are called: pages built from components give every paragraph the same. */
function signature(block: PlacedBlock): string {
  const around = [block.element, parentOf(block.element)];
  return around.map((element) => (element ? `${element.tagName}.${attribute(element, "class")}` : "")).join(" ");
}

function shareBySignature(blocks: PlacedBlock[], total: number): Map<string, number> {
  const shares = new Map<string, number>();
  for (const block of blocks) if (!banned(block)) shares.set(signature(block), (shares.get(signature(block)) ?? 0) + block.prose / total);
  return shares;
}

/** Blocks that a heading such as "Related articles" stands over, up to the next heading. */
function underFurniture(blocks: PlacedBlock[]): Set<PlacedBlock> {
  const under = new Set<PlacedBlock>();
  let open = false;
  for (const block of blocks) {
    if (block.heading) open = isFurniture(block.text);
    else if (open) under.add(block);
  }
  return under;
}

/** Adds up the evidence that a block is the article's. */
export function scorer(model: PageModel, body: HtmlElement, witnesses: Witnesses): (block: PlacedBlock) => number {
  const threads = inCommentThreads(model.blocks, signature);
  const prose = articleProse(model, threads);
  const root = articleRoot(body, prose, model.title?.element ?? null);
  const total = Math.max(1, prose.get(root) ?? 0);
  const alike = shareBySignature(model.blocks.filter((block) => !threads.has(block)), total);
  const under = underFurniture(model.blocks);
  const places = placesOf(model, body, prose);
  const linkShareOf = linkSharer(model.blocks);
  return (block) => {
    const squeezed = squeeze(block.text);
    const linkShare = linkShareOf(block);
    const likeness = Math.min(1, alike.get(signature(block)) ?? 0);
    const company = Math.max(shareAround(block, body, prose, total), likeness);
    const inside = [...ancestorsOf(block.element)].includes(root);
    let score = (inside ? WEIGHT.inside : places.between.has(block) ? WEIGHT.between : WEIGHT.outside) + WEIGHT.company * company;
    if (places.behind.has(block) && likeness < STRANGER) score += block.text.length < NOTE ? WEIGHT.behind : WEIGHT.farBehind;
    if (company < STRANGER) score += WEIGHT.stranger;
    if (under.has(block) && company < 0.5) score += WEIGHT.underFurniture;
    if (threads.has(block)) score += WEIGHT.inThread;
    if (witnesses.readability.size > 0) score += witnesses.readability.has(squeezed) ? WEIGHT.readable : WEIGHT.notReadable;
    if (witnesses.articleBody) score += witnesses.articleBody.includes(squeezed) ? WEIGHT.inArticleBody : WEIGHT.notInArticleBody;
    for (const marker of ["text", "frame", "foreign", "comments", "doubtful", "caption"] as const) if (block.markers.has(marker)) score += WEIGHT[marker];
    if (block.card) score += WEIGHT.card;
    if (isFurniture(block.text) || isCredit(block.text)) score += WEIGHT.furniture;
    if (linkShare > 0.6) score += WEIGHT.mostlyLink;
    else if (linkShare > 0.3) score += WEIGHT.manyLinks;
    if (block.text.length >= 60 && endsSentence(block.text)) score += WEIGHT.sentence;
    else if (block.text.length < 25 && !block.heading) score += WEIGHT.fragment;
    return score;
  };
}

