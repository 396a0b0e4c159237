/** The named kinds of invisible code points that canonical text does not keep. */
export type DroppedKind =
  | "byte-order-mark"
  | "zero-width-space"
  | "soft-hyphen"
  | "bidi-control"
  | "control"
  | "joiner"
  | "hidden-tag"
  | "lone-surrogate";

export interface CanonicalText {
  /** The canonical text; offsets into it are UTF-16 units. */
  text: string;
  /** How many code points of each kind were dropped; kinds that did not occur are absent. */
  dropped: Partial<Record<DroppedKind, number>>;
}

/**
 * Line ends of every kind: CR LF, CR, and the others that Unicode 16 §5.8 counts as new lines (VT, FF, NEL, LS, PS).
 * They become LF and not nothing, because dropping one would glue two words together.
 */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * What is dropped wherever it stands, and why:
 * - byte-order-mark: a mark of the encoding, not of the text;
 * - zero-width-space (with word joiner and the invisible operators): a line-break hint; sites put it into copied text as a watermark;
 * - soft-hyphen: a hyphenation hint, shown only where a line happens to break;
 * - bidi-control: embeddings, overrides and isolates show a text in another order than it is stored ("Trojan Source"),
 *   so that a quote would not be what the reader saw. The marks U+200E, U+200F and U+061C only order
 *   neighbouring punctuation in Hebrew and Arabic and are kept;
 * - control: C0 and C1 but LF and TAB (NUL among them, which PostgreSQL refuses), deprecated format characters,
 *   interlinear annotation marks, noncharacters;
 * - lone-surrogate: half a character, which UTF-8 cannot hold, so it could not be hashed.
 */
const ALWAYS_DROPPED: [DroppedKind, RegExp][] = [
  ["lone-surrogate", /\p{Surrogate}/gu],
  ["byte-order-mark", /\uFEFF/g],
  ["zero-width-space", /[\u200B\u2060-\u2064]/g],
  ["soft-hyphen", /\u00AD/g],
  ["bidi-control", /[\u202A-\u202E\u2066-\u2069]/g],
  ["control", /(?![\n\t])\p{Cc}|[\u206A-\u206F\uFFF9-\uFFFB]|\p{Noncharacter_Code_Point}/gu],
];

/** Tag characters spell hidden ASCII; their one visible use is a regional flag, a black flag followed by tags. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F})|[\u{E0000}-\u{E007F}]/gu;

/** Zero-width non-joiners and joiners with what they stand between; the cap on marks keeps hostile runs linear. */
const JOINERS = /(?<=(\p{L}[\p{M}\u200C\u200D]{0,8}|.)?)[\u200C\u200D]+(?=(.?))/gsu;

/** Joiners shape letters of scripts other than these (Persian, Hindi, Sinhala…) and bind emoji into one picture. */
const SHAPED_LETTER =
  /^(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}/u;
const PICTURE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;

const joins = (before: string, after: string): boolean =>
  SHAPED_LETTER.test(before) || (PICTURE.test(before) && PICTURE.test(after));

/**
 * The canonical text of a source: NFC, line ends as LF, invisible code points of the named kinds dropped. Nothing is
 * trimmed and no white space is collapsed: the rest stays as published, no-break spaces included. Idempotent.
 */
export function canonicalise(input: string): CanonicalText {
  const dropped: Partial<Record<DroppedKind, number>> = {};
  const drop = (kind: DroppedKind, count = 1): string => {
    dropped[kind] = (dropped[kind] ?? 0) + count;
    return "";
  };
  let text = input.replace(LINE_END, "\n");
  for (const [kind, pattern] of ALWAYS_DROPPED) text = text.replace(pattern, () => drop(kind));
  text = text.replace(TAGS, (tag: string, flag: string | undefined) => flag ?? drop("hidden-tag", tag.length / 2));
  // Composed first: what an accent belongs to decides about the joiner behind it.
  text = text.normalize("NFC").replace(JOINERS, (run: string, before: string | undefined, after: string) =>
    joins(before ?? "", after) ? run : drop("joiner", run.length),
  );
  return { text: text.normalize("NFC"), dropped };
}
