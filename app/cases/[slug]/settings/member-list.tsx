"use client";

import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useSubmit } from "@/app/_errors/use-submit";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { Select } from "@/app/_ui/select";
import { useToast } from "@/app/_ui/toast";
import type { Role } from "@/lib/domain/access/roles";
import { addMemberAction, changeRoleAction, removeMemberAction } from "./actions";

interface ListedMember {
  userId: string;
  name: string;
  email: string;
  role: Role;
  disabled: boolean;
}

/** The members of a case and what they may do. A change takes effect when it is chosen; removing can be undone. */
export function MemberList({ slug, members, ownId }: { slug: string; members: readonly ListedMember[]; ownId: string | null }) {
  const t = useTranslations("settings");
  const cases = useTranslations("cases");
  const common = useTranslations("common");
  const toast = useToast();
  const { failure, busy, submit } = useSubmit();
  const refused = failure?.code === "in-use" ? t("lastOwner") : null;
  const roles = (["owner", "editor", "viewer"] as const).map((role) => ({ value: role, label: cases(`role.${role}`) }));

  const change = ({ userId, name, role }: ListedMember, chosen: string) => {
    const to = roles.find(({ value }) => value === chosen)?.value ?? role;
    submit(
      () => changeRoleAction(slug, { userId, from: role, to }),
      () => toast({ message: t("roleChanged", { name, role: cases(`role.${to}`) }) }),
    );
  };
  const remove = ({ userId, name, email, role }: ListedMember) =>
    submit(
      () => removeMemberAction(slug, { userId }),
      () =>
        toast({
          message: t("memberRemoved", { name }),
          action: { label: common("undo"), run: async () => void (await addMemberAction(slug, { email, role })) },
        }),
    );

  return (
    <div className="flex flex-col gap-4">
      <FailureSummary failure={failure} sentence={refused} />
      <ul className="divide-y divide-line border-y border-line">
        {members.map((member) => (
          <li key={member.userId} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-48">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {member.name}
                {member.userId === ownId ? <Badge>{t("you")}</Badge> : null}
                {member.disabled ? <Badge tone="danger">{t("disabled")}</Badge> : null}
              </p>
              <p className="text-sm break-words text-ink-faint">{member.email}</p>
            </div>
            <div className="w-40">
              <Select
                label={t("roleOf", { name: member.name })}
                hideLabel
                value={member.role}
                disabled={busy}
                options={roles}
                onChange={(event) => change(member, event.target.value)}
              />
            </div>
            <Button size="sm" variant="quiet" aria-label={t("removeMember", { name: member.name })} onClick={() => remove(member)}>
              {t("remove")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
