/** Letters of a PDF under construction, in WinAnsi, which is Latin-1 for all that the tests write but these. */
const WIN_ANSI: Record<string, number> = { "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "—": 0x97, "…": 0x85, "œ": 0x9c };

function literal(text: string): string {
  const codes = [...text].map((c) => WIN_ANSI[c] ?? c.codePointAt(0)!);
  return `(${codes.map((code) => `\\${code.toString(8).padStart(3, "0")}`).join("")})`;
}

/** One line at a place in points from the lower left corner, after any raw drawing commands. */
export function pdfLine(text: string, x: number, y: number, size = 11, before = ""): string {
  return `q ${before} BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj ET Q\n`;
}

/** Several lines under each other. */
export function pdfLines(lines: string[], x: number, top: number, size = 11, leading = 13): string {
  return lines.map((line, i) => pdfLine(line, x, top - i * leading, size)).join("");
}

/** The bytes of a PDF with these pages (595 by 842 points), each given as its content stream. */
export function makePdf(pages: string[], options: { trailer?: string; objects?: string[] } = {}): Uint8Array {
  const first = 4 + (options.objects?.length ?? 0);
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>`,
    ...(options.objects ?? []),
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let body = "%PDF-1.7\n";
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${options.trailer ?? ""} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(body + trailer, "latin1"));
}
