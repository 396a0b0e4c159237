const DEFINITION = /^\[\^([^\]\s]{1,80})\]:[ \t]+([^\n]*(?:\n(?:[ \t]{2,}[^\n]*|[ \t]*(?=\n[ \t]{2,}\S)))*)(?:\n|$)/gm;
const FENCE = /^(?:```|~~~)/;

/** Markdown with its notes behind the text, as their words alone. */
export interface NotedText {
  body: string;
  /** The words of each note, Markdown still, in the order of the file. */
  notes: string[];
}

/** Takes notes (`[^1]`, `[^1]: …`) out of Markdown: the marks are no words of the text, the notes stand behind it. */
export function splitNotes(source: string): NotedText {
  const notes = new Map<string, string>();
  const parts = source.split(/^((?:```|~~~)[^\n]*\n[\s\S]*?\n(?:```|~~~)[ \t]*$)/m);
  const kept = parts.map((part) =>
    FENCE.test(part)
      ? part
      : part.replace(DEFINITION, (_whole, name: string, words: string) => {
          notes.set(name, words.replace(/\n[ \t]+/g, "\n").trim());
          return "";
        }),
  );
  const body = kept.map((part) => (FENCE.test(part) ? part : part.replace(/\[\^([^\]\s]{1,80})\]/g, (mark, name: string) => (notes.has(name) ? "" : mark)))).join("");
  return { body, notes: [...notes.values()] };
}
