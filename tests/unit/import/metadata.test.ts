import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/adapters/import/html/dates";
import { pageMetadata } from "@/lib/adapters/import/html/metadata";
import { parsePage } from "@/lib/adapters/import/html/tree";

const stated = (head: string, body = "") => pageMetadata(parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("pageMetadata", () => {
  it("prefers what describes the article over what describes the page", () => {
    const head = `<title>Autre | Le Fleuve</title><meta property="og:title" content="Titre social"><meta property="og:site_name" content="Le Fleuve">
      ${ld({ "@graph": [{ "@type": "WebSite", name: "Site" }, { "@type": "NewsArticle", headline: "Le titre", datePublished: "2024-03-02T10:00:00+01:00", author: [{ name: "Awa Ly" }, { name: "Jo Ba" }] }] })}`;
    expect(stated(head)).toMatchObject({ title: "Le titre", byline: "Awa Ly, Jo Ba", publication: "Le Fleuve", publishedAt: "2024-03-02T10:00:00+01:00" });
  });

  it("names the host where a site gives its address for its name", () => {
    expect(stated('<meta property="og:site_name" content="https://www.le-fleuve.example/">').publication).toBe("le-fleuve.example");
  });

  it.each([
    ["Un titre assez long pour en être un - Le Fleuve", "Un titre assez long pour en être un"],
    ["Le Fleuve : un titre avec deux-points", "Le Fleuve : un titre avec deux-points"],
    ["Crue – ce qu’on sait de la digue | Le Fleuve", "Crue – ce qu’on sait de la digue"],
    ["Court | Le Fleuve", "Court | Le Fleuve"],
  ])("cuts the site's name off %j", (title, expected) => {
    expect(stated(`<title>${title}</title>`).title).toBe(expected);
  });

  it.each<[string, string, string, string | null]>([
    ["a meta element", '<meta name="author" content="par Awa Ly">', "", "Awa Ly"],
    ["a marked element", "", '<span class="article-byline">Par <b>Awa Ly</b></span>', "Awa Ly"],
    ["nothing", "", "<p>Par ici la sortie.</p>", null],
    ["an address instead of a name", '<meta name="author" content="https://example.org/awa">', "", null],
  ])("takes the author from %s", (_name, head, body, byline) => {
    expect(stated(head, body).byline).toBe(byline);
  });

  it.each<[string, string, string, string | null]>([
    ["a meta element", '<meta property="article:published_time" content="2024-03-02T10:00:00Z">', "", "2024-03-02T10:00:00Z"],
    ["the only time on the page", "", '<time datetime="2024-03-02">hier</time>', "2024-03-02"],
    ["the time marked as published", "", '<time datetime="2023-01-01">x</time><time class="entry-date" datetime="2024-03-02">y</time>', "2024-03-02"],
    ["none of several times", "", '<time datetime="2023-01-01">x</time><time datetime="2024-03-02">y</time>', null],
    ["not the time of an update", "", '<time class="updated" datetime="2024-03-02">x</time>', null],
    ["not words", '<meta name="date" content="le 2 mars">', "", null],
  ])("takes the date from %s", (_name, head, body, date) => {
    expect(stated(head, body).publishedAt).toBe(date);
  });

  it.each<[string, string, string, Record<string, string>]>([
    ["what a graph names elsewhere", ld({ "@graph": [{ "@type": "NewsArticle", author: { "@id": "#a" }, publisher: { "@id": "#o" } }, { "@type": "Person", "@id": "#a", name: "Awa Ly" }, { "@type": "Organization", "@id": "#o", name: "Le Fleuve" }] }), "", { byline: "Awa Ly", publication: "Le Fleuve" }],
    ["a page that is called no article", ld({ "@type": "WebPage", datePublished: "2024-03-02", author: { name: "Awa Ly" }, publisher: { name: "Le Fleuve" } }), "", { byline: "Awa Ly", publication: "Le Fleuve", publishedAt: "2024-03-02" }],
    ["several authors in meta elements", '<meta name="author" content="Awa Ly"><meta name="author" content="Jo Ba">', "", { byline: "Awa Ly, Jo Ba" }],
    ["a journal's", '<meta name="citation_author" content="Ly, Awa"><meta name="citation_author" content="Ba, Jo"><meta name="citation_journal_title" content="Revue du fleuve">', "", { byline: "Ly, Awa; Ba, Jo", publication: "Revue du fleuve" }],
    ["microdata", "", '<span itemprop="publisher" itemscope><meta itemprop="name" content="Le Fleuve"></span>', { publication: "Le Fleuve" }],
    ["a language in a header's stead", '<meta http-equiv="Content-Language" content="fr">', "", { language: "fr" }],
    ["milliseconds since 1970", '<meta name="publish-date" content="1709373600000">', "", { publishedAt: "2024-03-02T10:00:00Z" }],
    ["JSON that a title's quotation marks break", '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Le "dernier" pont","datePublished":"2024-03-02T10:00:00Z","author":{"@type":"Person","name":"Awa Ly"}}</script>', "", { publishedAt: "2024-03-02T10:00:00Z", byline: "Awa Ly" }],
  ])("takes %s", (_name, head, body, expected) => {
    expect(stated(head, body)).toMatchObject(expected);
  });

  it("reads structured data as carelessly as sites write it, and survives what is none", () => {
    expect(stated('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ligne\ncoupée"};</script>').title).toBe("Ligne coupée");
    expect(stated('<title>Le titre de la page entière</title><script type="application/ld+json">{oops</script>').title).toBe("Le titre de la page entière");
  });
});

describe("isoDate", () => {
  it.each([
    ["2024-03-02", "2024-03-02"],
    ["2024-03-02T10:00:00Z", "2024-03-02T10:00:00Z"],
    ["2024-03-02 10:00:00.123+0100", "2024-03-02T10:00:00+01:00"],
    ["2024-03-02T10:00+01", "2024-03-02T10:00:00+01:00"],
    ["2024-03-02T10:00:00", "2024-03-02"],
    ["20240302", "2024-03-02"],
    ["Sat, 02 Mar 2024 10:00:00 GMT", "2024-03-02T10:00:00Z"],
    ["2024-02-30", null],
    ["2024-03-02T25:00:00Z", null],
    ["02/03/2024", null],
    ["", null],
  ])("%j is %j", (value, expected) => {
    expect(isoDate(value)).toBe(expected);
  });
});
