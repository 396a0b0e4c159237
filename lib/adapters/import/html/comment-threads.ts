import type { PlacedBlock } from "./page-model";

/** Lines that stand over a thread of comments, or ask for one, whatever the page calls its elements. */
const OPENER =
  /^\W{0,4}(?:(?:\d[\d\s.,]{0,6}|all|show|view|read|see|leave|post|add|join|write|latest|recent|top|newest|oldest|user|reader)\b.{0,24}\bcomments?\b|comments?\s*(?:[(:]|\d|$)|(?:\d[\d\s.,]{0,6}|tous les|voir les|lire les|vos|les derniers)\s?commentaires?\b|commentaires\s*(?:[(:]|\d|$)|(?:laisse[rz]|poste[rz]|ajoute[rz]|[ée]cri(?:re|vez)|vous devez .{0,40}) un commentaire|r[ée]agi(?:r|ssez) [àa] (?:cet |l['’])article|(?:vos|les|\d{1,5}) r[ée]actions\s*(?:[(:]|$)|(?:\d[\d\s.,]{0,6}|alle|neueste|ihre)\s?kommentare?\b|kommentare\s*(?:[(:]|\d|$)|(?:schreiben|verfassen|hinterlassen) sie .{0,12}kommentar|(?:\d[\d\s.,]{0,6}|todos los|ver los)\s?comentarios?\b|comentarios\s*(?:[(:]|\d|$)|(?:\d[\d\s.,]{0,6}|tutti i)\s?commenti\b|commenti\s*(?:[(:]|\d|$)|(?:\d{1,5} )?reacties\s*(?:[(:]|\d|$)|(?:\d{1,5} )?komentarz[ey]\b|(?:\d{1,5} )?комментари(?:и|ев|й)\s*(?:[(:]|\d|$)|коментари\s*(?:[(:]|\d|$)|(?:ال)?تعليقات|评论|コメント|댓글)/iu;
const OPENER_LENGTH = 70;
/** Lines that stand at single comments: who wrote when, links to answer or report. */
const SIGN =
  /^\W{0,4}(?:(?:\d{1,4}\s?[.)]\s?)?post[ée] par\b|(?:r[ée]pondre|reply|antworten|responder|rispondi|signaler|report|melden|permalien|permalink|j['’]aime|like)\s*(?:$|[|·\d])|.{2,40}\b(?:says|said|a dit|dit|sagt|schrieb|wrote|a écrit|dice|diz)\s?:?$|.{2,40}?\s(?:le|on|am|el|il|em|op)\s\d{1,2}[\s./][^.!?]{2,40}$|.{0,40}(?:il y a \d+ (?:an|mois|semaine|jour|heure|minute)s?|\d+ (?:year|month|week|day|hour|minute)s? ago|vor \d+ (?:jahr|monat|woche|tag|stunde|minute)(?:en|n)?|hace \d+ \p{L}+)\s*$)/iu;
const SIGN_LENGTH = 80;
/** A date and a count of comments may also stand over an article; so many signs, or most of the prose before them, make a thread. */
const SIGNS = 3;
/** Before a thread stand at least this many paragraphs of the article, of together this much prose. */
const PARAGRAPHS = 2;
const PROSE = 300;

const linesOf = (block: PlacedBlock): string[] => block.text.split("\n", 3);
const opens = (block: PlacedBlock): boolean => linesOf(block)[0]!.length <= OPENER_LENGTH && OPENER.test(linesOf(block)[0]!);

/**
 * The blocks behind the line that opens a page's comments, but for those that stand in elements named like the article's
 * paragraphs before it: such a line may also stand among share buttons in the middle of a text. Where single comments show
 * behind it, by who wrote them and when, it is a thread to the end: old pages have one table cell for everything.
 *
 * @param nameOf what a block's elements are called.
 */
export function inCommentThreads(blocks: PlacedBlock[], nameOf: (block: PlacedBlock) => string): Set<PlacedBlock> {
  const articles = new Map<string, number>();
  let paragraphs = 0;
  let prose = 0;
  const opened = blocks.findIndex((block) => {
    if (paragraphs >= PARAGRAPHS && prose >= PROSE && opens(block)) return true;
    if (block.prose > 0) {
      paragraphs++;
      prose += block.prose;
      articles.set(nameOf(block), (articles.get(nameOf(block)) ?? 0) + 1);
    }
    return false;
  });
  if (opened < 0) return new Set();
  const behind = blocks.slice(opened);
  const signs = behind.flatMap((block, i) => linesOf(block).slice(i === 0 ? 1 : 0)).filter((line) => line.length <= SIGN_LENGTH && SIGN.test(line));
  const thread = signs.length >= SIGNS || (signs.length > 0 && prose >= behind.reduce((sum, block) => sum + block.prose, 0));
  return new Set(thread ? behind : behind.filter((block) => (articles.get(nameOf(block)) ?? 0) < PARAGRAPHS));
}
