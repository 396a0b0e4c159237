import type { PlacedBlock } from "./page-model";

/** Lines that stand over a thread of comments, or ask for one, whatever the page calls its elements. */
const OPENER =
  /^\W{0,4}(?:(?:\d[\d\s.,]{0,6}|all|show|view|read|see|leave|post|add|join|write|latest|recent|top|newest|oldest|user|reader)\b.{0,24}\bcomments?\b|comments?\s*(?:[(:]|\d|$)|(?:\d[\d\s.,]{0,6}|tous les|voir les|lire les|vos|les derniers)\s?commentaires?\b|commentaires\s*(?:[(:]|\d|$)|(?:laisse[rz]|poste[rz]|ajoute[rz]|[ée]cri(?:re|vez)|vous devez .{0,40}) un commentaire|(?:\d[\d\s.,]{0,6}|alle|neueste|ihre)\s?kommentare?\b|kommentare\s*(?:[(:]|\d|$)|(?:schreiben|verfassen|hinterlassen) sie .{0,12}kommentar|(?:\d[\d\s.,]{0,6}|todos los|ver los)\s?comentarios?\b|comentarios\s*(?:[(:]|\d|$)|(?:\d[\d\s.,]{0,6}|tutti i)\s?commenti\b|commenti\s*(?:[(:]|\d|$)|(?:\d{1,5} )?reacties\s*(?:[(:]|\d|$)|(?:\d{1,5} )?komentarz[ey]\b|(?:\d{1,5} )?комментари(?:и|ев|й)\s*(?:[(:]|\d|$)|коментари\s*(?:[(:]|\d|$)|التعليقات|评论|コメント|댓글)/iu;
const OPENER_LENGTH = 70;
/** Before a thread stand at least this many paragraphs of the article, of together this much prose. */
const PARAGRAPHS = 2;
const PROSE = 300;

/**
 * The blocks behind the line that opens a page's comments, but for those that stand in elements named like the article's
 * paragraphs before it: such a line may also stand among share buttons in the middle of the text.
 *
 * @param nameOf what a block's elements are called.
 */
export function inCommentThreads(blocks: PlacedBlock[], nameOf: (block: PlacedBlock) => string): Set<PlacedBlock> {
  const articles = new Map<string, number>();
  let paragraphs = 0;
  let prose = 0;
  const opened = blocks.findIndex((block) => {
    if (paragraphs >= PARAGRAPHS && prose >= PROSE && block.text.length <= OPENER_LENGTH && OPENER.test(block.text)) return true;
    if (block.prose > 0) {
      paragraphs++;
      prose += block.prose;
      articles.set(nameOf(block), (articles.get(nameOf(block)) ?? 0) + 1);
    }
    return false;
  });
  return new Set(opened < 0 ? [] : blocks.slice(opened).filter((block) => (articles.get(nameOf(block)) ?? 0) < PARAGRAPHS));
}
