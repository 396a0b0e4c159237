/** A stretch of inline text between two block boundaries, put together as browsers lay it out. */
export interface Piece {
  text: string;
  /** UTF-16 units of it that are links. */
  linked: number;
}

/** What CSS collapses. No-break spaces are not among it: they are part of the text. */
const COLLAPSIBLE = /[ \t\n\r\f]+/g;
/** A line end, then lines without anything on them: where `<br><br>` makes a paragraph. */
const PARAGRAPH_BREAK = /\n(?:[ \t\u00A0]*\n)+/g;
/** What no reader sees, so that a paragraph of nothing else is none. */
const BLANK = /^[\s\u200B\u00AD]*$/;

/** Without spaces, tabs and line ends around it; no-break spaces are text. The end is walked: a pattern would look from every space. */
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\n".includes(text[end - 1]!)) end--;
  return text.slice(0, end).replace(/^[ \t\n]+/, "");
}

/** Collects inline text and gives it back as paragraphs; takes time in proportion to the text, however it is cut up. */
export class TextRun {
  private parts: string[] = [];
  private length = 0;
  /** A collapsed space that is shown only when text follows on the same line. */
  private space = false;
  private atLineStart = true;
  private links: { start: number; end: number }[] = [];

  /** Adds text of a node; white space collapses unless `preserved`, across nodes too. */
  add(value: string, linked: boolean, preserved: boolean): void {
    if (preserved) return this.push(value.replace(/\r\n?/g, "\n"), linked);
    const collapsed = value.replace(COLLAPSIBLE, " ");
    const words = collapsed.replace(/^ | $/g, "");
    if (collapsed.startsWith(" ")) this.space = !this.atLineStart;
    if (words === "") return;
    this.push(words, linked);
    this.space = collapsed.endsWith(" ");
  }

  /** True when what has been added ends in a figure, with no space behind it. */
  get endsInFigure(): boolean {
    return !this.space && /\d$/.test(this.parts.at(-1) ?? "");
  }

  private push(text: string, linked: boolean): void {
    if (text === "") return;
    if (this.space) this.append(" ");
    const start = this.length;
    this.append(text);
    this.atLineStart = text.endsWith("\n");
    if (linked) this.links.push({ start, end: this.length });
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.space = false;
  }

  /** A line end that the page makes (`<br>`) or a tab between cells; spaces around it are not shown. */
  separate(mark: "\n" | "\t"): void {
    this.append(mark);
    this.atLineStart = true;
  }

  /** What has been collected, as paragraphs, emptying the run. */
  take(): Piece[] {
    const text = this.parts.join("");
    const links = this.links;
    this.parts = [];
    this.links = [];
    this.length = 0;
    this.space = false;
    this.atLineStart = true;
    const pieces: Piece[] = [];
    let start = 0;
    let link = 0;
    const cut = (end: number): void => {
      let linked = 0;
      for (; link < links.length && links[link]!.end <= end; link++) linked += links[link]!.end - links[link]!.start;
      const part = trimmed(text.slice(start, end));
      if (!BLANK.test(part)) pieces.push({ text: part, linked: Math.min(linked, part.length) });
    };
    for (const match of text.matchAll(PARAGRAPH_BREAK)) {
      cut(match.index);
      start = match.index + match[0].length;
    }
    cut(text.length);
    return pieces;
  }
}
