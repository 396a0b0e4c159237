import { assert, property, string } from "fast-check";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { Note } from "@/lib/domain/note/note";
import { renderHtml } from "@/lib/domain/note/render-html";
import { renderMarkdown } from "@/lib/domain/note/render-markdown";

/** A note in which every text that comes from outside is the same hostile one. */
function noteOf(words: string): Note {
  const scope = { unit: null, population: words, status: words, place: words, periodFrom: null, periodTo: null };
  return {
    format: "recoupe-note/1",
    language: "fr",
    case: { slug: "c", title: words, description: words, reviewerNote: words },
    exportedAt: "2026-01-02T03:04:05.000Z",
    exportedBy: words,
    whole: true,
    questions: [
      {
        ...scope, id: "q", text: words, answerType: "text", settled: false, reviewerNote: words, pictures: { range: null, time: "<svg></svg>", left: 1, rows: [{ claimant: words, side: words, lane: 0, answer: words, asOf: words, statementDate: null, publishedAt: [words] }] }, silent: [words],
        event: { name: words, place: words, periodFrom: null, periodTo: null, reviewerNote: words },
        disagreements: [{ relation: "spread", claimants: [words], explanation: words, status: "open" }],
        sharedOrigins: [{ origin: words, sources: [1, 2] }],
        claims: [
          {
            ...scope, id: "k", claimantId: "a", claimant: words, side: words, proposition: words, answer: words, answerText: words, answerYes: null, answerDate: null,
            low: null, best: null, high: null, qualifier: null, asOf: null, statementDate: null, tags: [words], credibility: null, reviewerNote: words,
            appearances: [
              { id: "p", presentation: "reports", hedge: words, chain: [words], reviewerNote: words, sourceChange: null, passageNote: words, quote: words, translation: { text: words, language: "fr" }, source: 1, location: null },
            ],
          },
        ],
      },
    ],
    sources: [
      {
        id: "s", number: 1, title: words, titleInferred: true, kind: "article", publication: words, author: words, language: "fr", publishedAt: null, url: words,
        archiveUrl: words, reliability: null, reliabilityAsOf: null, reviewerNote: words, captures: [],
      },
    ],
    actors: [],
  };
}

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Node[];
}

const elements = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(elements)];
const shape = (html: string) => elements(parse(html) as unknown as Node).map(({ nodeName, attrs }) => [nodeName, (attrs ?? []).map(({ name }) => name)]);

describe("a note made of hostile words", () => {
  it("has the same elements and attributes in HTML whatever they are", () => {
    const plain = shape(renderHtml(noteOf("mot")));
    for (const words of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "</blockquote></main>", "&lt;b&gt;", "' onmouseover='x"]) {
      expect(shape(renderHtml(noteOf(words)))).toEqual(plain);
    }
  });

  it("holds no script and loads nothing, for any words", () => {
    assert(
      property(string({ unit: "grapheme", minLength: 1 }), (words) => {
        const html = renderHtml(noteOf(words));
        const names = elements(parse(html) as unknown as Node).map((element) => element.nodeName);
        expect(names).not.toContain("script");
        expect(names).not.toContain("img");
        expect(html).not.toMatch(/ on[a-z]+=["']/u);
      }),
    );
  });

  it("cannot begin a heading, list, link, picture or HTML in Markdown", () => {
    for (const words of ["# titre", "- point", "1. point", "[lien](javascript:x)", "![image](http://x)", "<b>gras</b>", "> citation", "`code`", "| case |", "---", "=== "]) {
      const rows = renderMarkdown(noteOf(words)).split("\n");
      const raw = rows.filter((row) => row === words || row.trimStart().startsWith(`${words} `) || row === `> ${words}`);
      expect(raw).toEqual([]);
      expect(rows.join("\n")).not.toMatch(/(?<!\\)<b>|(?<!\\)\]\((?:javascript|http):/u);
    }
  });
});
