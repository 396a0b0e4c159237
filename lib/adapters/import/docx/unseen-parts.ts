/** A run of text whose properties hide it (`w:vanish`, unless set to off). */
const HIDDEN_RUN = /<w:r(?: [^>]*)?><w:rPr>(?:(?!<\/w:rPr>)[\s\S])*?<w:vanish(?: w:val="(?:1|true|on)")?\s*\/>(?:(?!<\/w:rPr>)[\s\S])*?<\/w:rPr>(?:(?!<w:r[ >])[\s\S])*?<\/w:r>/g;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const SAMPLE_LENGTH = 160;

const unescaped = (xml: string): string => xml.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, "&");

/** A part of a DOCX as a reader of the page sees it, and the words that were taken out. */
export interface SeenPart {
  xml: string;
  hidden: string;
}

/** Takes out the runs that Word does not show. */
export function withoutHiddenRuns(xml: string): SeenPart {
  const hidden: string[] = [];
  const seen = xml.includes("<w:vanish")
    ? xml.replace(HIDDEN_RUN, (run) => {
        hidden.push(...[...run.matchAll(TEXT)].map((match) => unescaped(match[1]!)));
        return "";
      })
    : xml;
  return { xml: seen, hidden: hidden.join("").replace(/\s+/g, " ").trim() };
}

/** The kinds of content that a document has and that are no words of its text, as the warning names them. */
export function partsLeftOut(document: string, hasComments: boolean): string[] {
  return [...(/<w:(?:del|moveFrom)[ >]/.test(document) ? ["tracked-deletions"] : []), ...(hasComments ? ["comments"] : [])];
}

/** The beginning of hidden words, for the warning. */
export const sampleOf = (hidden: string): string => hidden.slice(0, SAMPLE_LENGTH);
