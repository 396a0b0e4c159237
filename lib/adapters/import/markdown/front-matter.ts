const BLOCK = /^(---|\+\+\+)[ \t]*\n([\s\S]{0,20000}?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/;
const ENTRY = /^([\w-]+)[ \t]*[:=][ \t]*(.*?)[ \t]*$/;

const unquoted = (value: string): string => value.replace(/[ \t]+#.*$/, "").replace(/^(["'])(.*)\1$/, "$2");
const listed = (value: string): string =>
  /^\[.*\]$/.test(value)
    ? value.slice(1, -1).split(",").map((item) => unquoted(item.trim())).filter((item) => item !== "").join(", ")
    : unquoted(value);

/** What a Markdown file states about itself above its text, and the text behind that. */
export interface FrontMatter {
  /** Lower-case key → value; lists joined by commas, folded texts by spaces. */
  stated: Map<string, string>;
  body: string;
}

/**
 * Splits off the front matter of a Markdown file, YAML between `---` or TOML between `+++`. Read are plain values, lists
 * and folded texts of the first level, which is what publishing systems write there; deeper values are left out.
 */
export function splitFrontMatter(source: string): FrontMatter {
  const stated = new Map<string, string>();
  const block = BLOCK.exec(source);
  // A text may begin with a rule: what stands between two of them is front matter only when it reads as such.
  if (!block || !ENTRY.test(block[2]!.split("\n")[0]!)) return { stated, body: source };
  let key = "";
  for (const line of block[2]!.split("\n")) {
    const entry = ENTRY.exec(line);
    if (entry) {
      key = entry[1]!.toLowerCase();
      stated.set(key, /^[>|][+-]?$/.test(entry[2]!) ? "" : listed(entry[2]!));
    } else if (key !== "" && /^[ \t]+\S|^-[ \t]/.test(line)) {
      const item = /^[ \t]*-[ \t]+(.*)$/.exec(line);
      const before = stated.get(key)!;
      stated.set(key, `${before}${before === "" ? "" : item ? ", " : " "}${unquoted((item?.[1] ?? line).trim())}`);
    }
  }
  return { stated, body: source.slice(block[0].length) };
}
