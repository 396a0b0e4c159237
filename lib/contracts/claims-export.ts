import { z } from "zod";
import { SHEET_LAYOUTS } from "@/lib/domain/spreadsheet/export/layouts";
import { LIST_LIMITS } from "@/lib/limits";
import { id } from "./fields";

/** The forms a spreadsheet is written in. */
export const SHEET_FORMS = ["csv", "xlsx"] as const;

/** The layout as the command line and addresses name it: without one, our own columns. */
export const sheetProfile = z.enum(SHEET_LAYOUTS).default("own");

/** What a spreadsheet's address asks for: `?form=&profile=&q=&q=`; no `q` is the whole case. */
export const claimsExportQuery = z.strictObject({
  form: z.enum(SHEET_FORMS).default("csv"),
  profile: sheetProfile,
  questionIds: z.array(id).max(LIST_LIMITS.questions).nullable().default(null),
});

export type ClaimsExport = z.infer<typeof claimsExportQuery>;
