import { describe, expect, it } from "vitest";
import { blocksOf } from "@/lib/adapters/import/html/blocks";
import { bodyOf, parsePage } from "@/lib/adapters/import/html/tree";

const texts = (html: string) => blocksOf(bodyOf(parsePage(`<!doctype html><body>${html}`))).map((block) => block.text);

describe("blocksOf", () => {
  it.each<[string, string, string[]]>([
    ["inline elements add no space", "<p>anti<b>constitu</b><i>tion</i>nel</p>", ["anticonstitutionnel"]],
    ["and lose none", "<p>le <a href=x>mot</a> <em>juste</em>, dit<span> il</span></p>", ["le mot juste, dit il"]],
    ["white space collapses across elements", "<p>  un \n <b> deux</b>\t trois </p>", ["un deux trois"]],
    ["no-break spaces stay", "<p>«&nbsp;oui&#8239;»&nbsp;; 5&#xA0;000</p>", ["«\u00A0oui\u202F»\u00A0; 5\u00A0000"]],
    ["entities are decoded", "<p>&laquo;&#233;t&eacute;&raquo; &amp;lt; &oelig;uvre</p>", ["«été» &lt; œuvre"]],
    ["a line break is a line end", "<p>un<br>deux<br/> trois</p>", ["un\ndeux\ntrois"]],
    ["two line breaks are a paragraph's end", "un<br><br>deux<br>\n&nbsp;<br>trois", ["un", "deux", "trois"]],
    ["blocks are paragraphs, unclosed ones too", "<div>a<p>b<p>c<div>d</div>e</div>", ["a", "b", "c", "d", "e"]],
    ["list items and quotes are paragraphs", "<ul><li>un<li>deux</ul><blockquote>trois</blockquote>", ["un", "deux", "trois"]],
    ["cells of a plain row are parted by tabs", "<table><tr><th>Source<th>Bilan<tr><td>A<td>6</table>", ["Source\tBilan", "A\t6"]],
    ["so are those that hold one short paragraph each", "<table><tr><td><p>Gao</p><td> <div>4</div> </table>", ["Gao\t4"]],
    ["cells that hold several paragraphs are paragraphs", "<table><tr><td><p>un</p><p>un bis</p><td>deux</table>", ["un", "un bis", "deux"]],
    ["cells that hold a long paragraph are columns of the page", `<table><tr><td><p>${"long ".repeat(50)}</p><td>deux</table>`, ["long ".repeat(50).trim(), "deux"]],
    ["a raised figure does not become part of the figure before it", "<p>19<sup>1</sup> morts<sup>2</sup>, 1<sup>er</sup> bilan</p>", ["19¹ morts2, 1er bilan"]],
    ["preformatted text keeps its spaces and lines", "<pre>a  b\n c</pre>", ["a  b\n c"]],
    ["scripts, styles, controls and templates are no text", "<p>a<script>1</script><style>b{}</style><button>c</button><template>d</template><noscript>e</noscript></p>", ["a"]],
    ["hidden elements are no text", '<p>a<span hidden>b</span><span style="display: none">c</span><span class="sr-only">d</span></p>', ["a"]],
    ["nor what only screen readers are told, in a name made of the known ones or a style", '<p>un <a href=x>avis<span class="link__visually-hidden__1aB">, nouvel onglet</span></a> du<span style="position:absolute;clip:rect(0 0 0 0)"> jour</span></p>', ["un avis du"]],
    ["but what such a name denies is", '<p>a<span class="sm:not-sr-only">b</span></p>', ["ab"]],
    ["what is transparent and about to move fades in", '<p style="opacity:0;transform:translateY(9px)">a</p><p style="opacity:0">b</p>', ["a"]],
    ["unknown elements are inline", "<p>un <my-term>mot</my-term>s</p>", ["un mots"]],
    ["empty and blank blocks are left out", "<p></p><p>&nbsp;</p><p>\u200B</p><p>a</p>", ["a"]],
  ])("%s", (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it("counts what is linked, per paragraph", () => {
    const blocks = blocksOf(bodyOf(parsePage("<body>abc <a href=x>de</a><br><br><a href=y>fgh</a><a>ij</a>")));
    expect(blocks.map(({ text, linked }) => [text, linked])).toEqual([["abc de", 2], ["fghij", 3]]);
  });
});
