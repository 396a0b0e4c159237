import { cellText, type Cell, type ClaimRow } from "../columns";
import { refusal, type Refusal } from "../refusal";
import { figureProblems, joined, type DataSetProfile, type DataSetRecord } from "./profile";

const TOTALS = ["low", "best", "high"] as const;
const PARTS = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"] as const;

type Figures = Readonly<Record<(typeof TOTALS)[number] | (typeof PARTS)[number], number | null>>;

/** Older releases end the totals in "_est". */
function cellOf(record: DataSetRecord, key: string): Cell {
  return record.get(key) ?? record.get(`${key}_est`) ?? null;
}

function readFigures(row: number, record: DataSetRecord): { figures: Figures; refused: Refusal[] } {
  const refused: Refusal[] = [];
  const figures = Object.fromEntries(
    [...TOTALS, ...PARTS].map((key) => {
      const text = cellText(cellOf(record, key));
      if (text === null) return [key, null];
      refused.push(...figureProblems(row, key, text));
      return [key, Number(text)];
    }),
  ) as Figures;
  return { figures, refused };
}

/** UCDP GED Codebook: low ≤ best ≤ high, and best is the sum of the deaths by side where all four are given. */
function brokenInvariants(row: number, figures: Figures): Refusal[] {
  const { low, best, high } = figures;
  const shown = `low ${low ?? "–"}, best ${best ?? "–"}, high ${high ?? "–"}`;
  if (low !== null && high !== null && low > high) return [refusal(row, "low", "out-of-order", shown)];
  if (best !== null && ((low !== null && best < low) || (high !== null && best > high))) return [refusal(row, "best", "out-of-order", shown)];
  const parts = PARTS.map((key) => figures[key]);
  if (best === null || parts.some((part) => part === null)) return [];
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  return sum === best ? [] : [refusal(row, "best", "parts-and-total", sum, best)];
}

/**
 * The Uppsala Conflict Data Program's georeferenced events: low, best and high for the event, and deaths by side.
 * Sides with no deaths make no claim: their 0 says that none were recorded.
 */
export const UCDP_GED: DataSetProfile = {
  id: "ucdp-ged",
  name: "UCDP GED",
  recognises: (keys) =>
    (keys.has("best") || keys.has("best_est")) && ["side_a", "dyad_name", "deaths_a", "deaths_civilians", "type_of_violence"].some((key) => keys.has(key)),
  read(row, record) {
    const text = (key: string): string | null => cellText(record.get(key));
    const { figures, refused } = readFigures(row, record);
    const broken = refused.length > 0 ? refused : brokenInvariants(row, figures);
    if (broken.length > 0) return { rows: [], refused: broken };
    if (figures.best === null && figures.low === null && figures.high === null) return { rows: [], refused: [refusal(row, "best", "no-figure")] };
    const day = (key: string): string | null => text(key)?.slice(0, 10) ?? null;
    const from = day("date_start") ?? text("year");
    const id = text("id") ?? text("relid");
    const shared: ClaimRow = {
      event: joined(text("dyad_name") ?? text("conflict_name"), text("where_coordinates") ?? text("country"), from, id && `UCDP ${id}`),
      answer_type: "quantity",
      status: "killed",
      place: joined(text("where_coordinates"), text("adm_1"), text("country")) || null,
      period_from: from,
      period_to: day("date_end") ?? from,
      claimant: "UCDP",
      source_title: joined("UCDP GED", id),
      source_publication: "UCDP GED",
      chain: [text("source_original"), text("source_office")].filter((link) => link !== null).join(" > ") || null,
      note: text("source_headline") ?? text("source_article"),
    };
    const sides: readonly [key: (typeof PARTS)[number], population: string | null][] = [
      ["deaths_a", text("side_a") ?? "side A"],
      ["deaths_b", text("side_b") ?? "side B"],
      ["deaths_civilians", "civilians"],
    ];
    const rows: ClaimRow[] = [
      { ...shared, question: "People killed", low: figures.low, best: figures.best, high: figures.high },
      ...sides
        .filter(([key]) => (figures[key] ?? 0) > 0)
        .map(([key, population]): ClaimRow => ({ ...shared, question: `People killed: ${population}`, population, best: figures[key] })),
    ];
    return { rows, refused: [] };
  },
};
