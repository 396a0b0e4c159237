import { parse } from "csv-parse/sync";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** UTF-16 units of the file that are looked at. */
const SAMPLE = 64_000;
const RECORDS = 5;

/**
 * The delimiter that cuts the first records into the most cells, evenly; a comma where none does. A header of one
 * column has none, so any will do.
 */
export function sniffDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: score(sample, delimiter, sample.length < text.length) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function score(sample: string, delimiter: string, cut: boolean): number {
  try {
    const records = parse(sample, { delimiter, to: RECORDS, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
    const whole = cut && records.length > 1 ? records.slice(0, -1) : records;
    // A title line above the header is one cell whatever delimits the rest.
    const header = whole.find((record) => record.length > 1)?.length ?? whole[0]?.length ?? 0;
    const even = whole.filter((record) => record.length === header).length;
    return header + even / (whole.length + 1);
  } catch {
    return 0;
  }
}
