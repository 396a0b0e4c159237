"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useSubmit } from "@/app/_errors/use-submit";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
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
  const router = useRouter();
  const { failure, busy, submit, forget } = useSubmit();
  const [asked, setAsked] = useState<{ member: ListedMember; to: Role } | null>(null);
  const standing = failure?.code === "conflict" ? (failure.params["current"] as { role: Role }).role : null;
  const refused = failure?.code === "in-use" ? t("lastOwner") : null;
  const roles = (["owner", "editor", "viewer"] as const).map((role) => ({ value: role, label: cases(`role.${role}`) }));

  const change = (member: ListedMember, chosen: string) => {
    const { userId, name, role } = member;
    const to = roles.find(({ value }) => value === chosen)?.value ?? role;
    setAsked({ member, to });
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
      {standing && asked ? (
        <ConflictNotice
          theirs={{ text: t("roleChanged", { name: asked.member.name, role: cases(`role.${standing}`) }) }}
          yours={t("roleChanged", { name: asked.member.name, role: cases(`role.${asked.to}`) })}
          onKeepYours={() => change({ ...asked.member, role: standing }, asked.to)}
          onTakeTheirs={() => {
            forget();
            router.refresh();
          }}
        />
      ) : (
        <FailureSummary failure={failure} sentence={refused} />
      )}
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
