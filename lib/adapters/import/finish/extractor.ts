/** The reader of each format as captures name it; raise the version whenever it gives another text for the same bytes. */
export const EXTRACTORS = {
  plain: { name: "recoupe-text", version: "2" },
  markdown: { name: "recoupe-markdown", version: "3" },
  html: { name: "recoupe-html", version: "4" },
  pdf: { name: "recoupe-pdf", version: "4" },
  docx: { name: "recoupe-docx", version: "2" },
} as const;
