/** Next's place for what a server does from its start: the reading assists and the schedules go on in the background. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { keepCallerAddresses } = await import("@/lib/http/caller-address");
  const { env } = await import("@/lib/env");
  keepCallerAddresses(env().proxies);
  const { startReading } = await import("@/lib/http/background-reading");
  startReading();
  const { startSchedule } = await import("@/lib/http/background-schedule");
  startSchedule();
}
