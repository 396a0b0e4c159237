import assists from "./assists.json";
import auth from "./auth.json";
import captures from "./captures.json";
import cases from "./cases.json";
import claims from "./claims.json";
import common from "./common.json";
import disagreement from "./disagreement.json";
import errors from "./errors.json";
import exporting from "./export.json";
import importing from "./import.json";
import inbox from "./inbox.json";
import keys from "./keys.json";
import lineup from "./lineup.json";
import log from "./log.json";
import matrix from "./matrix.json";
import notes from "./notes.json";
import pictures from "./pictures.json";
import questions from "./questions.json";
import reader from "./reader.json";
import schedule from "./schedule.json";
import search from "./search.json";
import settings from "./settings.json";
import sources from "./sources.json";
import table from "./table.json";

/** French. `satisfies` in the catalogue refuses a key that English lacks, and a missing one. */
const messages = {
  assists,
  auth,
  captures,
  cases,
  claims,
  common,
  disagreement,
  errors,
  export: exporting,
  import: importing,
  inbox,
  keys,
  lineup,
  log,
  matrix,
  notes,
  pictures,
  questions,
  reader,
  schedule,
  search,
  settings,
  sources,
  table,
};
export default messages;
