import { MONTHS } from "../lexicon/calendar";
import { CARDINALS, COLLECTIVES, MAGNITUDES } from "../lexicon/numbers";
import { cueKinds } from "../lexicon/cues";
import { foldWord } from "../lexicon/language";
import { TokenKind } from "../text/tokens";
import { quotedPassage } from "./quoted-passage";
import type { Gap } from "./sequences";
import type { ContentKind } from "./types";
import type { Words } from "./words";

/** Articles before they are figures: an added « une » is no changed number. */
const ARTICLES = new Set(["un", "une", "one"]);

const MONTH_WORDS = [MONTHS.fr, MONTHS.en];
const NUMBER_WORDS = [CARDINALS, COLLECTIVES, MAGNITUDES].flatMap(({ fr, en }) => [fr, en] as ReadonlyMap<string, unknown>[]);
const CAPITALISED = /^\p{Lu}./su;
const SENTENCE_START = /(?:^|[.!?:…«»"“”„\n\r])\s*$/u;
const WRITTEN_DATE = /^\d{4}-\d\d-\d\d$|^\d{1,2}\/\d{1,2}\/\d{2,4}$/;

/** The words of a language in use are some ten thousands; looking one up in all lists costs more than remembering it. */
const REMEMBERED = 20_000;
const wordKinds = new Map<string, readonly ContentKind[]>();

/** Kinds that follow from the spelling of a token alone. */
function kindsOfSpelling(written: string, kind: TokenKind): readonly ContentKind[] {
  if (kind === TokenKind.date) return ["date"];
  if (kind === TokenKind.number) return [WRITTEN_DATE.test(written) ? "date" : "number"];
  if (kind === TokenKind.mark) return [];
  let kinds = wordKinds.get(written);
  if (kinds) return kinds;
  const found = new Set<ContentKind>(cueKinds(written).map((cue) => (cue === "denial" ? "negation" : cue)));
  const plain = foldWord(written);
  if (!ARTICLES.has(plain) && NUMBER_WORDS.some((words) => words.has(plain))) found.add("number");
  if (plain.length > 3 && MONTH_WORDS.some((words) => words.has(plain))) found.add("date");
  if (wordKinds.size >= REMEMBERED) wordKinds.clear();
  wordKinds.set(written, (kinds = [...found]));
  return kinds;
}

/** A capital where no sentence begins. */
function isName(words: Words, token: number): boolean {
  const start = words.starts[token] ?? 0;
  if (!CAPITALISED.test(words.text.slice(start, words.ends[token]))) return false;
  return start > 0 && !SENTENCE_START.test(words.text.slice(Math.max(0, start - 4), start));
}

/**
 * Finds what content changes touch: figures, dates, names, cues of attribution, hedging and negation (the lists of `lexicon/`)
 * that the other side of the change lacks, and the deletion of a whole quoted passage. Names are told by their capital alone.
 * One finder serves one comparison: the kinds of each of its interned tokens are looked up once.
 */
export class KindFinder {
  private readonly known: (readonly ContentKind[])[] = [];

  constructor(
    private readonly a: Words,
    private readonly b: Words,
  ) {}

  find({ aLow, aHigh, bLow, bHigh }: Gap): { deleted: ContentKind[]; inserted: ContentKind[] } {
    const { a, b } = this;
    const deleted = this.kindsLacking(a, aLow, aHigh, countIds(b, bLow, bHigh));
    const inserted = this.kindsLacking(b, bLow, bHigh, countIds(a, aLow, aHigh));
    const quoted = aHigh > aLow && quotedPassage(a.text.slice(a.starts[aLow], a.ends[aHigh - 1]));
    if (quoted && !(bHigh > bLow && b.text.slice(b.starts[bLow], b.ends[bHigh - 1]).includes(quoted))) deleted.add("quotation");
    return { deleted: [...deleted].sort(), inserted: [...inserted].sort() };
  }

  /** Kinds of the tokens `[low, high)` of which the other side has fewer. */
  private kindsLacking(words: Words, low: number, high: number, other: Map<number, number>): Set<ContentKind> {
    const kinds = new Set<ContentKind>();
    for (let i = low; i < high; i++) {
      const id = words.ids[i] ?? 0;
      const there = other.get(id) ?? 0;
      if (there > 0) {
        other.set(id, there - 1);
        continue;
      }
      const kind = (words.kinds[i] ?? TokenKind.mark) as TokenKind;
      const spelled = (this.known[id] ??= kindsOfSpelling(words.text.slice(words.starts[i], words.ends[i]), kind));
      for (const found of spelled) kinds.add(found);
      if (kind === TokenKind.word && isName(words, i)) kinds.add("name");
    }
    return kinds;
  }
}

function countIds(words: Words, low: number, high: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = low; i < high; i++) {
    const id = words.ids[i] ?? 0;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
