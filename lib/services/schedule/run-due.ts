import { readRobots, type RobotsRules } from "@/lib/adapters/import/url/robots";
import { giveLease, takeLease } from "@/lib/data/leases";
import { listFetches, listScheduled, writeFetch, type ScheduledSource } from "@/lib/data/schedules";
import { nextTry } from "@/lib/domain/sources/schedule";
import { groupBy } from "@/lib/domain/support/group-by";
import { AppError } from "@/lib/errors";
import { SCHEDULE_LIMITS } from "@/lib/limits";
import { reportDefect } from "@/lib/log";
import { openCase } from "../access/open-case";
import type { Context } from "../context";
import { noteFailure, recaptureAddress } from "./recapture-address";

const LEASE = "schedule";

/** How one round is run. */
export interface Round {
  /** Names this process among those of the instance. */
  readonly holder: string;
  /** Ends the round after the pages at hand. */
  readonly signal: AbortSignal;
  /** Waits so many milliseconds, or until the signal. */
  readonly rest: (ms: number) => Promise<void>;
}

/**
 * Captures what the schedules of all cases have due: hosts side by side, one page of a host at a time with a rest in between,
 * and nothing that a site's robots.txt forbids or cannot be asked about. Only one process of the instance does so at a time.
 * Returns how many sources were tried; 0 while another process is at it.
 */
export async function runDue(context: Context, round: Round): Promise<number> {
  if (!(await holdLease(context, round))) return 0;
  try {
    const due = (await listScheduled(context.db)).filter((source) => isDue(context, source)).slice(0, SCHEDULE_LIMITS.perRound);
    const hosts = [...groupBy(due, ({ url }) => hostOf(url)).values()];
    const visitors = Array.from({ length: SCHEDULE_LIMITS.hosts }, async (): Promise<number> => {
      let tried = 0;
      for (let host = hosts.shift(); host; host = hosts.shift()) {
        const pages = await visitHost(context, host, round);
        tried += pages;
      }
      return tried;
    });
    return (await Promise.all(visitors)).reduce((sum, tried) => sum + tried, 0);
  } finally {
    await giveLease(context.db, LEASE, round.holder);
  }
}

function holdLease(context: Context, { holder }: Round): Promise<boolean> {
  const now = context.clock();
  return takeLease(context.db, LEASE, holder, now, new Date(now.getTime() + SCHEDULE_LIMITS.leaseMs));
}

function isDue(context: Context, { everyHours, fetch }: ScheduledSource): boolean {
  const at = nextTry(everyHours, fetch, SCHEDULE_LIMITS.backOffHours);
  return at === null || at.getTime() <= context.clock().getTime();
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** One page after the other; the rules of a site are read once, before its first page. A site may ask for longer rests, within reason. */
async function visitHost(context: Context, sources: readonly ScheduledSource[], round: Round): Promise<number> {
  const rulesOf = new Map<string, Promise<RobotsRules>>();
  let asked = 0;
  let tried = 0;
  for (const source of sources) {
    if (round.signal.aborted || !(await holdLease(context, round))) return tried;
    if (tried > 0) await round.rest(Math.max(SCHEDULE_LIMITS.hostRestMs, Math.min(asked, SCHEDULE_LIMITS.longestHostRestMs)));
    asked = Math.max(asked, await visit(context, source, rulesOf));
    tried++;
  }
  return tried;
}

/** Captures one source if its site lets programs. Returns the rest that the site asks for, in milliseconds. */
async function visit(context: Context, { caseId, sourceId, url }: ScheduledSource, rulesOf: Map<string, Promise<RobotsRules>>): Promise<number> {
  let restMs = 0;
  try {
    const scope = await openCase(context, caseId, "case.edit");
    const [before] = await listFetches(context.db, scope, [sourceId]);
    try {
      const origin = new URL(url).origin;
      const reading = rulesOf.get(origin) ?? readRobots(url, context.network);
      rulesOf.set(origin, reading);
      const rules = await reading;
      restMs = rules.restMs;
      const verdict = rules.verdict(url);
      if (verdict === "unknown") throw unreadableRules(url);
      if (verdict === "disallowed") {
        await writeFetch(context.db, scope, sourceId, { triedAt: context.clock(), outcome: "disallowed", failure: null, failures: 0 });
        return restMs;
      }
    } catch (error) {
      await noteFailure(context, scope, sourceId, error, before);
      return restMs;
    }
    await recaptureAddress(context, scope, sourceId);
  } catch (error) {
    // Why is kept beside the source; what is nobody's fault but ours goes to the server's own output too.
    if (!(error instanceof AppError)) reportDefect(error, "schedule");
  }
  return restMs;
}

function unreadableRules(url: string): AppError {
  const fr = `Les règles de ${hostOf(url)} pour les programmes n’ont pas pu être lues\u202f; rien n’a été récupéré.`;
  const en = `The rules of ${hostOf(url)} for programs could not be read; nothing was fetched.`;
  return new AppError("fetch-refused", { reason: "robots", fr, en });
}
