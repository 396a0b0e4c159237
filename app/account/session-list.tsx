"use client";

import { useTranslations } from "use-intl/react";
import { useFormatter } from "@/app/_i18n/use-formatter";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useSubmit } from "@/app/_errors/use-submit";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { useToast } from "@/app/_ui/toast";
import { browserName } from "@/lib/domain/users/browser-name";
import { endOtherSessionsAction, endSessionAction } from "./actions";

interface ListedSession {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  userAgent: string | null;
}

/** Where somebody is signed in, and the way to end it. The session at hand ends by signing out. */
export function SessionList({ sessions, here }: { sessions: readonly ListedSession[]; here: string | null }) {
  const t = useTranslations("auth");
  const format = useFormatter();
  const toast = useToast();
  const { failure, submit } = useSubmit();
  const nameOf = ({ userAgent }: ListedSession) => {
    const { browser, system } = browserName(userAgent);
    return t("browserOn", { browser: browser ?? t("unknownBrowser"), system: system ?? t("unknownSystem") });
  };
  const time = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const others = sessions.filter(({ id }) => id !== here);
  return (
    <div className="flex flex-col gap-4">
      <FailureSummary failure={failure} />
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {nameOf(session)}
                {session.id === here ? <Badge tone="accent">{t("thisSession")}</Badge> : null}
              </p>
              <p className="text-sm text-ink-faint">
                {t("sessionTimes", { since: time(session.createdAt), last: time(session.lastSeenAt) })}
              </p>
            </div>
            {session.id === here ? null : (
              <Button
                size="sm"
                aria-label={t("endSessionOf", { name: nameOf(session), since: time(session.createdAt) })}
                onClick={() =>
                  submit(
                    () => endSessionAction({ sessionId: session.id }),
                    () => toast({ message: t("sessionEnded") }),
                  )
                }
              >
                {t("endSession")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 ? (
        <div>
          <Button
            onClick={() =>
              submit(
                () => endOtherSessionsAction({}),
                () => toast({ message: t("sessionsEnded") }),
              )
            }
          >
            {t("endOtherSessions")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
