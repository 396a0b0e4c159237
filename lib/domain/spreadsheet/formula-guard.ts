/**
 * Spreadsheet programs run a CSV cell that begins with one of these as a formula (OWASP, "CSV Injection"). An
 * apostrophe before it makes it text; existing apostrophes get one more, so that taking one away is exact.
 */
const DANGEROUS = /^'*[=+\-@\t\r＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/u;
const PLAIN_NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/u;

/** A text that no spreadsheet program takes for a formula. Plain numbers such as -5 stay as they are. */
export function guardFormula(text: string): string {
  return DANGEROUS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
