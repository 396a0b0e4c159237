import { cellText, type ClaimRow } from "../columns";
import { parseDateCell } from "../parse-date-cell";
import { refusal } from "../refusal";
import { figureProblems, joined, type DataSetProfile, type DataSetRecord } from "./profile";

const DAY_MS = 86_400_000;

/** ACLED's `time_precision`: 1 is the day, 2 the week around it, 3 the month (ACLED Codebook, "Event date"). */
function period(date: string, precision: string | null): Pick<ClaimRow, "period_from" | "period_to"> {
  if (precision === "3") return { period_from: date.slice(0, 7), period_to: date.slice(0, 7) };
  if (precision !== "2" || date.length !== 10) return { period_from: date, period_to: date };
  const day = (shift: number): string => new Date(Date.parse(date) + shift * DAY_MS).toISOString().slice(0, 10);
  return { period_from: day(-3), period_to: day(3) };
}

/**
 * The Armed Conflict Location & Event Data layout: one event and one fatality estimate per row. The estimate is the
 * data set's own claim; who reported it is named in the chain when it is one outlet, in the note when there are several.
 */
export const ACLED: DataSetProfile = {
  id: "acled",
  name: "ACLED",
  recognises: (keys) => keys.has("event_date") && keys.has("fatalities") && (keys.has("event_id_cnty") || keys.has("event_type")),
  read(row, record: DataSetRecord) {
    const text = (key: string): string | null => cellText(record.get(key));
    const said = text("event_date");
    if (said === null) return { rows: [], refused: [refusal(row, "event_date", "no-date")] };
    const date = parseDateCell(said);
    if (!("date" in date)) return { rows: [], refused: [refusal(row, "event_date", date.problem, said)] };
    if (text("fatalities") === null) return { rows: [], refused: [refusal(row, "fatalities", "no-figure")] };
    const wrong = figureProblems(row, "fatalities", text("fatalities"));
    if (wrong.length > 0) return { rows: [], refused: wrong };
    const id = text("event_id_cnty");
    const outlets = (text("source") ?? "").split(/\s*;\s*/u).filter((name) => name !== "");
    const made: ClaimRow = {
      event: joined(text("sub_event_type") ?? text("event_type"), text("location") ?? text("country"), date.date, id),
      question: "Fatalities",
      answer_type: "quantity",
      status: "killed",
      place: joined(text("location"), text("admin1"), text("country")) || null,
      ...period(date.date, text("time_precision")),
      claimant: "ACLED",
      best: record.get("fatalities") ?? null,
      quote: text("notes"),
      source_title: joined("ACLED", id),
      source_publication: "ACLED",
      chain: outlets.length === 1 ? (outlets[0] ?? null) : null,
      note: joined(
        outlets.length > 1 ? `Sources: ${outlets.join("; ")}` : null,
        text("actor1") && `Actor 1: ${text("actor1")}`,
        text("actor2") && `Actor 2: ${text("actor2")}`,
      ),
    };
    return { rows: [made], refused: [] };
  },
};
