import { z } from "zod";
import { LIST_LIMITS, SCHEDULE_LIMITS } from "@/lib/limits";
import { id, version } from "./fields";

/** How often a case captures its sources again, and which; made on `version`, null while there was none. */
export const scheduleSet = z.strictObject({
  everyHours: z.number().int().min(SCHEDULE_LIMITS.leastHours).max(SCHEDULE_LIMITS.mostHours),
  allSources: z.boolean(),
  sourceIds: z.array(id).max(LIST_LIMITS.scheduled),
  version: version.nullable(),
});

/** Takes a case's schedule away. */
export const scheduleClear = z.strictObject({ version });

export type ScheduleSet = z.infer<typeof scheduleSet>;
export type ScheduleClear = z.infer<typeof scheduleClear>;
