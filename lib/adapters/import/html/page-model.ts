import { type TextBlock, blocksOf, isHeading } from "./blocks";
import { endsSentence } from "./phrases";
import { teaserLists } from "./teaser-lists";
import { attribute, elementsIn, type HtmlElement, parentOf } from "./tree";
import { type Marker, markersOf } from "./vocabulary";

/** A block with what its place in the page says about it. */
export interface PlacedBlock extends TextBlock {
  /** How much prose it is: about its length, less for links and for words that make no sentence. */
  prose: number;
  /** What the elements around it are marked as; a mark on what holds the article itself does not count. */
  markers: Set<Marker>;
  /** Part of a card that links to another page: a linked heading with a few words. */
  card: boolean;
  heading: boolean;
}

export interface PageModel {
  blocks: PlacedBlock[];
  /** Prose in an element, all that is below it included; nothing for elements without any. */
  proseIn: Map<HtmlElement, number>;
  /** The heading that is the article's title; null when the page has none. */
  title: PlacedBlock | null;
}

/** More words than this in one paragraph do not make it more of an article. */
const MOST_PROSE = 1_200;
const LEAST_PROSE = 40;
/** A teaser card holds less text than this. */
const CARD_LENGTH = 700;
/** As much prose as a short report has. */
const LEAST_OUTSIDE = 80;
/** An element with this share of the page's prose is the article's own, whatever its name. */
const OWN_SHARE = 0.6;

export function* ancestorsOf(element: HtmlElement): Generator<HtmlElement> {
  for (let current: HtmlElement | null = element; current; current = parentOf(current)) yield current;
}

function proseOf(block: TextBlock): number {
  const { length } = block.text;
  const linkShare = block.linked / length;
  if (length < LEAST_PROSE || linkShare > 0.5 || isHeading(block)) return 0;
  return Math.min(length, MOST_PROSE) * (1 - linkShare) * (endsSentence(block.text) ? 1 : 0.35);
}

function sumUp(blocks: TextBlock[], value: (block: TextBlock) => number): Map<HtmlElement, number> {
  const sums = new Map<HtmlElement, number>();
  for (const block of blocks) {
    const amount = value(block);
    if (amount > 0) for (const element of ancestorsOf(block.element)) sums.set(element, (sums.get(element) ?? 0) + amount);
  }
  return sums;
}

/** Elements that are cards: as far up from a linked heading as there is no other heading and little text. */
function cardsOf(body: HtmlElement, lengths: Map<HtmlElement, number>, headings: Map<HtmlElement, number>, title: HtmlElement | null): Set<HtmlElement> {
  const cards = new Set<HtmlElement>();
  for (const heading of elementsIn(body)) {
    if (!/^h[2-6]$/.test(heading.tagName) || heading === title) continue;
    const inLink = [...ancestorsOf(heading)].some((element) => element.tagName === "a");
    const holdsLink = [...elementsIn(heading)].some((element) => element.tagName === "a" && attribute(element, "href").length > 1 && !attribute(element, "href").startsWith("#"));
    if (!inLink && !holdsLink) continue;
    for (const element of ancestorsOf(heading)) {
      if ((lengths.get(element) ?? 0) > CARD_LENGTH || (headings.get(element) ?? 0) > 1) break;
      cards.add(element);
    }
  }
  return cards;
}

/** The marks that count for an element: none that would cast out the article's own container. */
function countedMarkers(body: HtmlElement, proseIn: Map<HtmlElement, number>, title: HtmlElement | null): Map<HtmlElement, Set<Marker>> {
  const own = new Set(title ? ancestorsOf(title) : []);
  const total = proseIn.get(body) ?? 0;
  const counted = new Map<HtmlElement, Set<Marker>>();
  for (const element of [body, ...elementsIn(body)]) {
    const markers = markersOf(element);
    const mostProse = (proseIn.get(element) ?? 0) > OWN_SHARE * total;
    const holdsTitle = own.has(element) && element !== title;
    if (holdsTitle) for (const marker of ["frame", "foreign", "doubtful", "comments", "lead", "caption"] as const) markers.delete(marker);
    if ((proseIn.get(element) ?? 0) > 0.9 * total) markers.delete("comments");
    if (mostProse) for (const marker of ["frame", "foreign", "doubtful", "lead", "caption"] as const) markers.delete(marker);
    if (markers.size > 0) counted.set(element, markers);
  }
  return counted;
}

/**
 * The page as blocks, each with what its surroundings say about it.
 * @param isTitle tells whether a heading's text is the article's title.
 */
export function modelPage(body: HtmlElement, isTitle: (heading: string) => boolean, ignoreHiding: boolean | Set<HtmlElement> = false): PageModel {
  const plain = blocksOf(body, ignoreHiding);
  const proseIn = sumUp(plain, proseOf);
  const titleBlock = findTitle(plain, isTitle);
  const title = titleBlock?.element ?? null;
  const cards = cardsOf(body, sumUp(plain, (block) => block.text.length), sumUp(plain, (block) => (isHeading(block) ? 1 : 0)), title);
  const total = proseIn.get(body) ?? 0;
  const proseOutside = (elements: Set<HtmlElement>): number => plain.reduce((sum, block) => sum + ([...ancestorsOf(block.element)].some((element) => elements.has(element)) ? 0 : proseOf(block)), 0);
  // Live pages give each of their items a linked heading.
  if (proseOutside(cards) <= 0.5 * total) cards.clear();
  const teasers = teaserLists(plain, title);
  // A page of nothing but teasers is read as it is.
  if (proseOutside(teasers) >= LEAST_OUTSIDE) for (const element of teasers) cards.add(element);
  const counted = countedMarkers(body, proseIn, title);
  const blocks = plain.map((block): PlacedBlock => {
    const around = [...ancestorsOf(block.element)];
    return {
      ...block,
      prose: proseOf(block),
      markers: new Set(around.flatMap((element) => [...(counted.get(element) ?? [])])),
      card: around.some((element) => cards.has(element)),
      heading: isHeading(block),
    };
  });
  return { blocks, proseIn, title: blocks[titleBlock ? plain.indexOf(titleBlock) : -1] ?? null };
}

function findTitle(blocks: TextBlock[], isTitle: (heading: string) => boolean): TextBlock | null {
  const headings = blocks.filter(isHeading);
  const first = headings.filter((block) => block.element.tagName === "h1");
  return first.find((block) => isTitle(block.text)) ?? headings.find((block) => isTitle(block.text)) ?? (first.length === 1 ? first[0]! : null);
}
