/** Accounts beside the questions on a landscape page: some 36 mm each, which a quote can still be read in. */
export const PAPER_COLUMNS = 6;

/**
 * How columns are shared out over tables that stand below each other on paper: as few tables as possible, all about as wide.
 * @returns stretches `[from, to)` that follow each other from 0 to `count`
 */
export function paperColumns(count: number, most: number = PAPER_COLUMNS): { readonly from: number; readonly to: number }[] {
  const tables = Math.ceil(count / most);
  return Array.from({ length: tables }, (_, table) => ({ from: Math.floor((table * count) / tables), to: Math.floor(((table + 1) * count) / tables) }));
}
