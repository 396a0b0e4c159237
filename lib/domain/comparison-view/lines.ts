/** Past the line ends that follow `at`, several in a row taken together; null when none begins before `to`. */
export function nextLine(text: string, at: number, to: number): number | null {
  let end = text.indexOf("\n", at);
  if (end < 0 || end >= to) return null;
  while (end < to && text[end] === "\n") end++;
  return end;
}

/** Whether a line begins at an offset. */
export const startsLine = (text: string, at: number): boolean => at === 0 || text[at - 1] === "\n";

/** Characters looked back for a blank, where a line has to be cut. */
const REACH = 200;

/** At or before an offset: after a blank where there is one near, and never inside a surrogate pair. */
export function softCut(text: string, at: number, from: number): number {
  if (at >= text.length) return text.length;
  const blank = text.lastIndexOf(" ", at - 1);
  if (blank >= Math.max(from, at - REACH)) return blank + 1;
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? at + 1 : at;
}
