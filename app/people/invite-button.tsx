"use client";

import { UserPlus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { useSubmit } from "@/app/_errors/use-submit";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Dialog } from "@/app/_ui/dialog";
import { SaveButton } from "@/app/_ui/save-button";
import { TextField } from "@/app/_ui/text-field";
import { useStoredState } from "@/app/_ui/use-stored-state";
import { invitePersonAction } from "./actions";
import { InvitationLink } from "./invitation-link";

const NOTHING_TYPED = { name: "", email: "", isAdmin: false };

/** Adds a person and shows the link to hand them. */
export function InviteButton() {
  const t = useTranslations("auth");
  const common = useTranslations("common");
  const fieldSentence = useFieldErrorText();
  const { failure, busy, submit, forget } = useSubmit();
  const [open, setOpen] = useState(false);
  const [typed, keep, drop] = useStoredState("invite", NOTHING_TYPED);
  const [token, setToken] = useState<string | null>(null);
  const close = () => {
    setOpen(false);
    if (token === null) return;
    setToken(null);
    keep(NOTHING_TYPED);
    drop();
    forget();
  };
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        <UserPlus aria-hidden="true" />
        {t("addPerson")}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t("addPerson")}
        keepOpenOnPressOutside
        actions={
          token === null ? (
            <SaveButton busy={busy} form="invite">
              {t("makeLink")}
            </SaveButton>
          ) : (
            <Button variant="primary" onClick={close}>
              {common("close")}
            </Button>
          )
        }
      >
        {token === null ? (
          <form
            id="invite"
            noValidate
            className="flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              submit(
                () => invitePersonAction(typed),
                (issued) => {
                  drop();
                  setToken(issued.token);
                },
              );
            }}
          >
            <FailureSummary failure={failure} sentence={failure?.code === "duplicate" ? t("personExists") : null} />
            <TextField
              label={t("personName")}
              required
              value={typed.name}
              error={fieldSentence(failure?.fields["name"])}
              onChange={(event) => keep({ ...typed, name: event.target.value })}
            />
            <TextField
              label={t("email")}
              type="email"
              required
              value={typed.email}
              error={fieldSentence(failure?.fields["email"])}
              onChange={(event) => keep({ ...typed, email: event.target.value })}
            />
            <Checkbox
              label={t("makeAdmin")}
              hint={t("adminHint")}
              checked={typed.isAdmin}
              onChange={(event) => keep({ ...typed, isAdmin: event.target.checked })}
            />
          </form>
        ) : (
          <InvitationLink token={token} name={typed.name} />
        )}
      </Dialog>
    </>
  );
}
