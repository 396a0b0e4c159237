import type { ScheduleClear, ScheduleSet } from "@/lib/contracts/schedules";
import { getCase } from "@/lib/data/cases";
import { chooseSources, deleteSchedule, findSchedule, writeSchedule } from "@/lib/data/schedules";
import { listSources } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/**
 * Lets the case capture its sources again by itself.
 * @throws AppError `invalid` before somebody of the case read that sites see this machine; `not-found` for a source that is not
 * in the case; `conflict` with the schedule as it stands.
 */
export async function setSchedule(context: Context, scope: CaseScope, input: ScheduleSet): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    if ((await getCase(tx, scope)).fetchNoticeAt === null) throw new AppError("invalid", { field: "fetchNotice" });
    const { everyHours, allSources, sourceIds, version } = input;
    if ((await listSources(tx, scope, sourceIds)).length !== new Set(sourceIds).size) throw new AppError("not-found", { entity: "source" });
    const before = await findSchedule(tx, scope);
    const fields = { everyHours, allSources, setAt: context.clock(), setBy: context.principal.name };
    if (!(await writeSchedule(tx, scope, version, fields))) throw conflict(before);
    await chooseSources(tx, scope, sourceIds);
    log({ event: "schedule.set", entityType: "case", entityId: scope.caseId, before, after: { everyHours, allSources, sourceIds } });
  });
}

/** Stops capturing by itself. What was captured stays. @throws AppError `conflict` with the schedule as it stands. */
export async function clearSchedule(context: Context, scope: CaseScope, { version }: ScheduleClear): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findSchedule(tx, scope);
    if (!(await deleteSchedule(tx, scope, version))) throw conflict(before);
    log({ event: "schedule.cleared", entityType: "case", entityId: scope.caseId, before });
  });
}
