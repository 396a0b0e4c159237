"use client";

import { CircleUserRound } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { signOutAction } from "@/app/account/actions";
import { iconButtonStyle } from "@/app/_ui/button-style";
import { Menu } from "@/app/_ui/menu";
import { openShortcuts } from "./shortcuts/open-shortcuts";

/** Who is signed in, and the way to their account and out. */
export function AccountMenu({ name, isAdmin }: { name: string; isAdmin: boolean }) {
  const t = useTranslations("auth");
  const keys = useTranslations("keys");
  const signOut = async () => {
    await signOutAction({});
    // A whole load, so that nothing rendered for somebody stays.
    window.location.assign("/sign-in");
  };
  return (
    <Menu
      label={name}
      align="end"
      opener={{ content: <CircleUserRound aria-hidden="true" />, label: `${t("account")} (${name})`, className: iconButtonStyle }}
      items={[
        { label: name, href: "/account" },
        ...(isAdmin ? [{ label: t("people"), href: "/people" }] : []),
        { label: keys("open"), onSelect: openShortcuts },
        "separator",
        { label: t("signOut"), onSelect: () => void signOut() },
      ]}
    />
  );
}
