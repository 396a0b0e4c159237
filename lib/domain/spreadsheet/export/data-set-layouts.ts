import { populationKey, statusKey } from "../../claims/scope-key";
import type { Cell } from "../columns";
import { claimsInCase, type CaseTables, type ClaimInCase, type ExportTable } from "./case-tables";

/** Columns of ours that follow those of a data set, so that a row still says whose figure it is and how it was said. */
const OURS = ["question", "claimant", "claimant_side", "answer", "qualifier", "population", "status", "as_of", "statement_date"] as const;

type Row = Readonly<Record<string, Cell>>;

function ours({ claim, question, claimant, scope }: ClaimInCase): Row {
  return {
    question: question.text,
    claimant: claimant.name,
    claimant_side: claimant.side,
    answer: claim.answer,
    qualifier: claim.qualifier,
    population: scope.population,
    status: scope.status,
    as_of: claim.asOf,
    statement_date: claim.statementDate,
  };
}

function hasFigure({ claim, question }: ClaimInCase): boolean {
  return question.answerType === "quantity" && (claim.low !== null || claim.best !== null || claim.high !== null);
}

function counts(entry: ClaimInCase, status: "killed" | "wounded"): boolean {
  return entry.scope.status !== null && statusKey(entry.scope.status) === status;
}

const day = (date: string | null | undefined): string | null => date?.slice(0, 10) ?? null;
const sourcesOf = (entry: ClaimInCase): string | null =>
  [...new Set(entry.appearances.map(({ source }) => source?.publication ?? source?.title).filter((name) => name !== undefined && name !== null))].join("; ") || null;
const quotesOf = (entry: ClaimInCase): string | null => entry.appearances.map(({ quote }) => quote).filter(Boolean).join(" / ") || null;

function table(tables: CaseTables, columns: readonly string[], made: (entry: ClaimInCase) => Row | null): ExportTable {
  const headers = [...columns, ...OURS.filter((column) => !columns.includes(column))];
  const entries = claimsInCase(tables);
  const rows = entries.flatMap((entry) => {
    const row = hasFigure(entry) ? made(entry) : null;
    return row === null ? [] : [headers.map((header) => row[header] ?? ours(entry)[header] ?? null)];
  });
  return { headers, rows, leftOut: entries.length - rows.length };
}

const ACLED_COLUMNS =
  ("event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 " +
    "inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source " +
    "source_scale notes fatalities tags timestamp").split(" ");

/** Claims on the dead in ACLED's columns, one row per claim. `fatalities` is best, else low: the cautious figure ACLED asks for. */
export function exportAcled(tables: CaseTables): ExportTable {
  return table(tables, ACLED_COLUMNS, (entry) => {
    if (!counts(entry, "killed")) return null;
    const { claim, event, scope } = entry;
    const date = scope.periodFrom ?? event?.periodFrom ?? null;
    return {
      event_id_cnty: event?.id ?? claim.questionId,
      event_date: day(date),
      year: date === null ? null : Number(date.slice(0, 4)),
      time_precision: date === null || date.length < 7 ? null : date.length === 7 ? 3 : 1,
      location: scope.place ?? event?.place ?? null,
      source: sourcesOf(entry),
      notes: quotesOf(entry) ?? event?.name ?? null,
      fatalities: claim.best ?? claim.low,
    };
  });
}

const UCDP_COLUMNS =
  ("id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name " +
    "side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date " +
    "source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid " +
    "country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low " +
    "gwnoa gwnob").split(" ");

/**
 * Claims on the dead in UCDP GED's columns, one row per claim. A figure nobody gave stays empty. Deaths by side are
 * given only where best is known, so that they add up to it.
 */
export function exportUcdpGed(tables: CaseTables): ExportTable {
  return table(tables, UCDP_COLUMNS, (entry) => {
    if (!counts(entry, "killed")) return null;
    const { claim, event, scope } = entry;
    const from = scope.periodFrom ?? event?.periodFrom ?? null;
    const [first] = entry.appearances;
    const civilians = scope.population !== null && populationKey(scope.population) === "civilian";
    const { best } = claim;
    return {
      id: claim.id,
      year: from === null ? null : Number(from.slice(0, 4)),
      dyad_name: event?.name ?? null,
      number_of_sources: entry.appearances.length,
      source_article: sourcesOf(entry),
      source_office: first?.source?.publication ?? null,
      source_date: day(first?.source?.publishedAt),
      source_headline: first?.source?.title ?? null,
      source_original: first?.chain[0] ?? entry.claimant.name,
      where_coordinates: scope.place ?? event?.place ?? null,
      date_start: day(from),
      date_end: day(scope.periodTo ?? event?.periodTo ?? from),
      deaths_a: best === null ? null : 0,
      deaths_b: best === null ? null : 0,
      deaths_civilians: best === null ? null : civilians ? best : 0,
      deaths_unknown: best === null ? null : civilians ? 0 : best,
      best,
      high: claim.high,
      low: claim.low,
    };
  });
}

const AIRWARS_COUNTS = ["civilians_killed", "children_killed", "women_killed", "men_killed", "civilians_injured", "militants_killed"] as const;
const AIRWARS_COLUMNS = [
  "unique_reference_code", "permalink", "country", "location", "date", "grading", "latitude", "longitude", "geolocation_accuracy",
  "strike_status", "civilian_harm_reported", ...AIRWARS_COUNTS.flatMap((head) => [`${head}_min`, `${head}_max`]),
];
const AIRWARS_HEADS: ReadonlyMap<string, (typeof AIRWARS_COUNTS)[number]> = new Map([
  ["civilian killed", "civilians_killed"], ["child killed", "children_killed"], ["woman killed", "women_killed"], ["man killed", "men_killed"],
  ["civilian wounded", "civilians_injured"], ["militant killed", "militants_killed"],
]);

/** Claims on the groups Airwars counts, in its columns, one row per claim. */
export function exportAirwars(tables: CaseTables): ExportTable {
  return table(tables, AIRWARS_COLUMNS, (entry) => {
    const { claim, event, scope } = entry;
    const head = AIRWARS_HEADS.get(`${populationKey(scope.population ?? "")} ${statusKey(scope.status ?? "")}`);
    if (head === undefined) return null;
    return {
      unique_reference_code: event?.id ?? claim.questionId,
      permalink: entry.appearances.find(({ source }) => source?.url)?.source?.url ?? null,
      location: scope.place ?? event?.place ?? null,
      date: day(scope.periodFrom ?? event?.periodFrom),
      civilian_harm_reported: 1,
      [`${head}_min`]: claim.low ?? claim.best,
      [`${head}_max`]: claim.high ?? (claim.low === null ? claim.best : null),
    };
  });
}
