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

/** Collects inline text and gives it back as paragraphs. */
export class TextRun {
  private text = "";
  private links: { start: number; end: number }[] = [];

  /** Adds text of a node; white space collapses unless `preserved`, across nodes too. */
  add(value: string, linked: boolean, preserved: boolean): void {
    let addition = preserved ? value.replace(/\r\n?/g, "\n") : value.replace(COLLAPSIBLE, " ");
    if (!preserved && addition.startsWith(" ") && /(?:^|[ \n\t])$/.test(this.text.slice(-1))) addition = addition.slice(1);
    if (addition === "") return;
    const start = this.text.length;
    this.text += addition;
    if (linked) this.links.push({ start, end: this.text.length });
  }

  /** A line end that the page makes (`<br>`) or a tab between cells; spaces around it are not shown. */
  separate(mark: "\n" | "\t"): void {
    this.text = this.text.replace(/ +$/, "") + mark;
  }

  /** What has been collected, as paragraphs, emptying the run. */
  take(): Piece[] {
    const { text, links } = this;
    this.text = "";
    this.links = [];
    const pieces: Piece[] = [];
    let start = 0;
    const cut = (end: number): void => {
      const part = text.slice(start, end).replace(/^[ \t\n]+|[ \t\n]+$/g, "");
      if (part.replace(/[\s\u200B\u00AD]/g, "") === "") return;
      const linked = links.reduce((sum, link) => sum + Math.max(0, Math.min(link.end, end) - Math.max(link.start, start)), 0);
      pieces.push({ text: part, linked: Math.min(linked, part.length) });
    };
    for (const match of text.matchAll(PARAGRAPH_BREAK)) {
      cut(match.index);
      start = match.index + match[0].length;
    }
    cut(text.length);
    return pieces;
  }
}
