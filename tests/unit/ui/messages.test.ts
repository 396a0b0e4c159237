import { RULES } from "@/lib/domain/assists/rules";
import { APPROXIMATION_TEXTS, STATUS_TEXTS, VALUE_RULES } from "@/lib/domain/assists/rules-values";
import { describe, expect, it } from "vitest";
import compile from "icu-minify/compile";
import en from "@/app/_i18n/messages/en";
import fr from "@/app/_i18n/messages/fr";

type Tree = { readonly [key: string]: string | Tree };

/** Every message by its full key. */
function flatten(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

type Use = { placeholders: Set<string>; literals: string[] };

/** The names a compiled message takes, each with its kind, and its words without them. */
function read(node: unknown, use: Use = { placeholders: new Set(), literals: [] }): Use {
  if (typeof node === "string") use.literals.push(node);
  if (!Array.isArray(node)) return use;
  // [name], [name, kind, options] with kind 1 to 6, or a tag: [name, ...children]
  const [name, kind, options]: unknown[] = node;
  const isTag = typeof kind !== "number" && node.length > 1;
  use.placeholders.add(`${String(name)} ${isTag ? "tag" : String(kind ?? "argument")}`);
  if (isTag) for (const child of node.slice(1)) read(child, use);
  if (typeof options === "object" && options !== null && (kind === 1 || kind === 2 || kind === 3)) {
    for (const option of Object.values(options)) readAll(option, use);
  }
  return use;
}

/** Reads a whole message or branch: plain words, one node, or a list of nodes. */
function readAll(message: unknown, use: Use = { placeholders: new Set(), literals: [] }): Use {
  if (!Array.isArray(message)) return read(message, use);
  for (const part of message) read(part, use);
  return use;
}

const english = flatten(en);
const french = flatten(fr);
const wordsOf = (message: string) => readAll(compile(message)).literals.join("…");

describe("messages", () => {
  it("exist in both languages", () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("take the same placeholders in both languages", () => {
    const placeholders = (messages: Map<string, string>) =>
      Object.fromEntries([...messages].map(([key, message]) => [key, [...readAll(compile(message)).placeholders].sort()]));
    expect(placeholders(french)).toEqual(placeholders(english));
  });

  it("are never empty", () => {
    expect([...english, ...french].filter(([, message]) => message.trim() === "").map(([key]) => key)).toEqual([]);
  });
});

/** What French typography asks for; each rule lists the keys that break it. */
const rules: [string, (words: string) => boolean][] = [
  ["a narrow no-break space before ; ! ?", (words) => /[^\s\u202f!?][;!?]|[^\S\u202f][;!?]/u.test(words)],
  ["a no-break space before :", (words) => /[^\u00a0\u202f]:(?!\/\/)/u.test(words.replace(/\d:\d/gu, ""))],
  ["no-break spaces inside « »", (words) => /«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/u.test(words)],
  ["« » for quotations", (words) => /["“”]/u.test(words)],
  ["’ for the apostrophe", (words) => /'/u.test(words)],
  ["… as one character", (words) => /\.\.\./u.test(words)],
];

/** What the rules of the reading assists look for, in words. */
const ruleTexts = Object.entries({ ...RULES, ...VALUE_RULES, ...APPROXIMATION_TEXTS, ...STATUS_TEXTS }).map(([rule, { fr }]) => [rule, fr] as const);

describe("French messages", () => {
  it.each(rules)("and the texts of rules have %s", (_, broken) => {
    expect(ruleTexts.filter(([, words]) => broken(words)).map(([rule]) => rule)).toEqual([]);
  });

  it.each(rules)("have %s", (_, broken) => {
    expect([...french].filter(([, message]) => broken(wordsOf(message))).map(([key]) => key)).toEqual([]);
  });

  it.each([
    ["Vraiment ?", 0],
    ["Vraiment?", 0],
    ["Note : rien", 1],
    ["« rien »", 2],
    ["“rien”", 3],
    ["l'heure", 4],
  ])("breaks are found in %s", (words, rule) => {
    expect(rules[rule]?.[1](words)).toBe(true);
  });
});
