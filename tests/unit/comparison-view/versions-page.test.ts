import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, it } from "vitest";
import { writeVersionsPage } from "@/lib/services/comparison/write-versions-page";

const SAME = "Le convoi est parti à l’aube vers le nord. ".repeat(80);
const TEXTS = [
  `Titre\n${SAME}\nBilan : 15 morts, selon l'armée.\nFin`,
  `Titre\n${SAME}\nBilan : 6 morts, selon l'armée.\nFin <b>&`,
  `Titre\n${SAME}\nBilan : 6 morts, selon l’armée, hier.\nFin`,
];

type Node = Tree.Node;
const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const all = (node: Node, tag: string): Tree.Element[] => childrenOf(node).flatMap((child) => [...("tagName" in child && child.tagName === tag ? [child] : []), ...all(child, tag)]);
const attribute = (element: Tree.Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

/** The text a version has in a cell: without what it lacks, and what the page says or shows beside. */
function textOf(node: Node): string {
  if ("tagName" in node && (node.tagName === "del" || node.tagName === "summary" || ["hidden", "sign"].includes(attribute(node, "class") ?? ""))) return "";
  return "value" in node ? node.value : childrenOf(node).map(textOf).join("");
}

describe("the page of several versions", () => {
  const page = parse(writeVersionsPage({ texts: TEXTS, names: ["un", "deux <&>", "trois"], base: 0, language: "fr" }));

  it("holds every text in full, in its column", () => {
    const rows = all(page, "tbody").flatMap((body) => all(body, "tr")).map((row) => all(row, "td"));
    TEXTS.forEach((text, version) => {
      const column = rows.map((cells) => textOf(cells.length === 1 ? cells[0]! : cells[version]!)).join("");
      expect(column).toBe(text);
    });
  });

  it("names the columns and the base, counts what differs, and folds what does not", () => {
    expect(all(page, "th").map(textOf)).toEqual(["1. un (référence)", "2. deux <&>", "3. trois"]);
    expect(all(page, "label").map((label) => textOf(label).trim())).toEqual(["contenu (4)", "place (0)", "typographie (1)", "espaces (0)"]);
    expect(all(page, "details")).toHaveLength(1);
    expect(all(page, "script")).toHaveLength(0);
  });
});
