"use client";

import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useFormatter } from "@/app/_i18n/use-formatter";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useSubmit } from "@/app/_errors/use-submit";
import { Badge } from "@/app/_ui/badge";
import { iconButtonStyle } from "@/app/_ui/button-style";
import { Dialog } from "@/app/_ui/dialog";
import { Menu } from "@/app/_ui/menu";
import { Table } from "@/app/_ui/table";
import { useToast } from "@/app/_ui/toast";
import type { Person } from "@/lib/services/people/list-people";
import { renewInvitationAction, switchAccountAction, switchAdminAction } from "./actions";
import { InvitationLink } from "./invitation-link";

/** Everybody on the instance, what they may do, and the ways to change it. */
export function PeopleTable({ people }: { people: readonly Person[] }) {
  const t = useTranslations("auth");
  const format = useFormatter();
  const toast = useToast();
  const { failure, submit } = useSubmit();
  const [issued, setIssued] = useState<{ token: string; name: string } | null>(null);
  const refused = failure?.code === "in-use" ? t("lastAdmin") : null;

  const itemsFor = (person: Person) => {
    const { id: userId, name, version } = person;
    const disabled = person.disabledAt !== null;
    const link = {
      label: person.canSignIn ? t("newPasswordLink") : t("newInvitationLink"),
      onSelect: () =>
        submit(
          () => renewInvitationAction({ userId }),
          ({ token }) => setIssued({ token, name }),
        ),
    };
    const admin = {
      label: person.isAdmin ? t("unmakeAdmin") : t("makeAdmin"),
      onSelect: () =>
        submit(
          () => switchAdminAction({ userId, version, isAdmin: !person.isAdmin }),
          () => toast({ message: person.isAdmin ? t("adminUnmade", { name }) : t("adminMade", { name }) }),
        ),
    };
    const account = {
      label: disabled ? t("enable") : t("disable"),
      danger: !disabled,
      onSelect: () =>
        submit(
          () => switchAccountAction({ userId, version, disabled: !disabled }),
          () => toast({ message: disabled ? t("enabled", { name }) : t("disabled", { name }) }),
        ),
    };
    return disabled ? [account] : [link, admin, "separator" as const, account];
  };

  return (
    <>
      {failure ? (
        <div className="mb-4">
          <FailureSummary failure={failure} sentence={refused} />
        </div>
      ) : null}
      <Table caption={t("people")} stacked>
        <thead>
          <tr>
            <th scope="col">{t("personName")}</th>
            <th scope="col">{t("email")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("since")}</th>
            <th scope="col">
              <span className="sr-only">{t("actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row" className="font-medium">
                {person.name}
              </th>
              <td data-label={t("email")}>{person.email}</td>
              <td data-label={t("state")}>
                <span className="flex flex-wrap gap-1">
                  {person.disabledAt ? <Badge tone="danger">{t("stateDisabled")}</Badge> : null}
                  {person.isAdmin ? <Badge tone="accent">{t("stateAdmin")}</Badge> : null}
                  {person.canSignIn ? null : <Badge tone="notice">{t("stateInvited")}</Badge>}
                </span>
              </td>
              <td data-label={t("since")} className="whitespace-nowrap">{format.dateTime(person.createdAt, { dateStyle: "medium" })}</td>
              <td className="row-menu text-right">
                <Menu
                  label={t("actionsFor", { name: person.name })}
                  align="end"
                  opener={{ content: <Ellipsis aria-hidden="true" />, label: t("actionsFor", { name: person.name }), className: iconButtonStyle }}
                  items={itemsFor(person)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Dialog open={issued !== null} onClose={() => setIssued(null)} title={t("link")} keepOpenOnPressOutside>
        {issued ? <InvitationLink {...issued} /> : null}
      </Dialog>
    </>
  );
}
