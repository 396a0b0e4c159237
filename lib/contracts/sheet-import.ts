import { z } from "zod";
import { CLAIM_COLUMNS } from "@/lib/domain/spreadsheet/columns";
import { SHEET_LIMITS, TEXT_LIMITS } from "@/lib/limits";

/** The address of a spreadsheet on its way in: `map` gives a column's index and what it is read as, `3:claimant`, or nothing, `4:`. */
export const sheetImportQuery = z.strictObject({
  name: z.string().normalize().min(1).max(TEXT_LIMITS.fileName),
  mode: z.enum(["preview", "import"]),
  all: z.enum(["0", "1"]).default("0"),
  map: z
    .array(z.string().regex(/^\d{1,3}:[a-z_]*$/u))
    .max(SHEET_LIMITS.columns)
    .default([])
    .transform((pairs) => pairs.map((pair) => pair.split(":") as [string, string]))
    .pipe(z.array(z.tuple([z.string(), z.union([z.enum(CLAIM_COLUMNS), z.literal("")])])))
    .transform((pairs) => new Map(pairs.map(([index, column]) => [Number(index), column === "" ? null : column]))),
});
