import { cellText, type ClaimRow } from "../columns";
import { parseDateCell } from "../parse-date-cell";
import { refusal, type Refusal } from "../refusal";
import { figureProblems, joined, type DataSetProfile, type DataSetRecord } from "./profile";

/** What an incident counts: the head of its `_min` and `_max` columns, the question, and the scope. */
const COUNTS: readonly [heads: readonly string[], question: string, population: string, status: string][] = [
  [["civilians_killed", "killed", "civilians_reported_killed"], "Civilians killed", "civilians", "killed"],
  [["civilians_injured", "injured", "civilians_reported_injured"], "Civilians injured", "civilians", "wounded"],
  [["children_killed"], "Children killed", "children", "killed"],
  [["women_killed"], "Women killed", "women", "killed"],
  [["men_killed"], "Men killed", "men", "killed"],
  [["militants_killed", "belligerents_killed"], "Militants killed", "militants", "killed"],
];

/** What the accused side has conceded is that side's own claim. */
const CONCEDED: readonly [head: string, question: string, status: string][] = [
  ["civilian_deaths_conceded", "Civilians killed", "killed"],
  ["civilian_injuries_conceded", "Civilians injured", "wounded"],
];

/**
 * Airwars' incidents of civilian harm: minimum and maximum of those reported killed and injured, and what belligerents
 * concede. A range of nought to nought says that none were reported and makes no claim beyond the first.
 */
export const AIRWARS: DataSetProfile = {
  id: "airwars",
  name: "Airwars",
  recognises: (keys) =>
    ["civilians_killed_min", "killed_min", "civilians_reported_killed_min", "civilians_reported_killed"].some((key) => keys.has(key)),
  read(row, record) {
    const text = (...heads: string[]): string | null => heads.map((head) => cellText(record.get(head))).find((found) => found !== null) ?? null;
    const said = text("incident_date", "date", "event_date", "date_of_incident");
    const date = said === null ? null : parseDateCell(said);
    if (said !== null && date !== null && !("date" in date)) return { rows: [], refused: [refusal(row, "date", date.problem, said)] };
    const day = date !== null && "date" in date ? date.date : null;
    const code = text("unique_reference_code", "incident_code", "incident_id", "unique_id", "id", "code");
    const location = text("location", "location_name", "place", "town");
    const place = joined(location, text("governorate", "region", "province"), text("country")) || null;
    const shared: ClaimRow = {
      event: text("incident", "incident_name", "event", "title") ?? (joined(location ?? text("country"), day, code) || null),
      answer_type: "quantity",
      place,
      period_from: day,
      period_to: day,
      source_title: joined("Airwars", code),
      source_publication: "Airwars",
      source_url: text("permalink", "url", "incident_url", "link"),
      note: joined(
        text("grading", "grade", "civilian_harm_status") && `Grading: ${text("grading", "grade", "civilian_harm_status")}`,
        text("belligerent", "belligerents", "belligerent_list") && `Belligerent: ${text("belligerent", "belligerents", "belligerent_list")}`,
      ),
    };
    const wrong = wrongFigures(row, record);
    if (wrong.length > 0) return { rows: [], refused: wrong };
    const rows: ClaimRow[] = [];
    for (const [heads, question, population, status] of COUNTS) {
      const low = text(...heads.map((head) => `${head}_min`));
      const high = text(...heads.map((head) => `${head}_max`));
      const answer = low === null && high === null ? text(...heads) : null;
      const nothing = low === null && high === null && answer === null;
      if (nothing || (rows.length > 0 && Number(low ?? 0) === 0 && Number(high ?? 0) === 0 && answer === null)) continue;
      rows.push({ ...shared, question, population, status, claimant: "Airwars", low, high, answer });
    }
    for (const [head, question, status] of CONCEDED) {
      const [low, high] = [text(`${head}_min`), text(`${head}_max`)];
      if (Number(low ?? 0) === 0 && Number(high ?? 0) === 0) continue;
      rows.push({ ...shared, question, population: "civilians", status, claimant: text("belligerent", "belligerents") ?? "Belligerent", low, high });
    }
    return rows.length === 0 ? { rows, refused: [refusal(row, "civilians_killed_min", "no-figure")] } : { rows, refused: [] };
  },
};

/** Bounds that are no numbers or in the wrong order, under the headers that the file has. */
function wrongFigures(row: number, record: DataSetRecord): Refusal[] {
  const heads = [...COUNTS.flatMap(([names]) => names), ...CONCEDED.map(([head]) => head)];
  return heads.flatMap((head) => {
    const [low, high] = [cellText(record.get(`${head}_min`)), cellText(record.get(`${head}_max`))];
    const problems = [...figureProblems(row, `${head}_min`, low), ...figureProblems(row, `${head}_max`, high)];
    const reversed = problems.length === 0 && low !== null && high !== null && Number(low) > Number(high);
    return reversed ? [refusal(row, `${head}_min`, "out-of-order", `min ${low}, max ${high}`)] : problems;
  });
}
