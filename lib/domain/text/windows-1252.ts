/** What windows-1252 has at 0x80 to 0x9F, by the WHATWG's table; what it leaves open stays a control. */
const MARKS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * Text whose windows-1252 was taken for Latin-1, as Node 20 does (nodejs/node#56542): Latin-1 has controls where the other
 * has quotation marks, dashes, "œ" and "€". Text that was read rightly comes back as it is.
 */
export function windows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (control) => MARKS[control.charCodeAt(0) - 0x80] ?? control);
}
