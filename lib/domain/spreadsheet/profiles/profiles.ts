import { ACLED } from "./acled";
import { AIRWARS } from "./airwars";
import type { DataSetProfile } from "./profile";
import { UCDP_GED } from "./ucdp-ged";

export type { DataSetProfile } from "./profile";

/** In the order in which a header is tried. */
export const PROFILES: readonly DataSetProfile[] = [ACLED, UCDP_GED, AIRWARS];
