"use server";

import { scheduleClear, scheduleSet } from "@/lib/contracts/schedules";
import { defineCaseAction } from "@/lib/http/define-action";
import { clearSchedule, setSchedule } from "@/lib/services/schedule/set-schedule";

export const setScheduleAction = defineCaseAction({
  capability: "case.edit",
  input: scheduleSet,
  run: ({ context, scope, input }) => setSchedule(context, scope, input),
});

export const clearScheduleAction = defineCaseAction({
  capability: "case.edit",
  input: scheduleClear,
  run: ({ context, scope, input }) => clearSchedule(context, scope, input),
});
