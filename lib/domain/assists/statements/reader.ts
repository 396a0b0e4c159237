import type { Reading } from "../reading/reading";
import type { FoundAttribution } from "./attribution";
import type { FoundHedge } from "./hedge";

/** What a language reads in one paragraph. Readers keep what goes on from one paragraph to the next. */
export type StatementReader = (reading: Reading) => { attributions: FoundAttribution[]; hedges: FoundHedge[] };
