import type { TextBlock } from "./blocks";
import { type HtmlElement, parentOf } from "./tree";

/**
 * How much of a block is links. An item that is nothing but one counts as its whole list does: among plain items it is one of the
 * article's points, among links it leads away.
 */
export function linkSharer(blocks: readonly TextBlock[]): (block: TextBlock) => number {
  const lists = new Map<HtmlElement, { linked: number; length: number }>();
  const listOf = ({ element }: TextBlock): HtmlElement | null => (element.tagName === "li" ? parentOf(element) : null);
  for (const block of blocks) {
    const list = listOf(block);
    if (!list) continue;
    const { linked, length } = lists.get(list) ?? { linked: 0, length: 0 };
    lists.set(list, { linked: linked + block.linked, length: length + block.text.length });
  }
  return (block) => {
    const list = listOf(block);
    const around = list ? lists.get(list)! : null;
    return Math.min(block.linked / block.text.length, around ? around.linked / around.length : 1);
  };
}
