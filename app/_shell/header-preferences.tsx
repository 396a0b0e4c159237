"use client";

import { Languages, Monitor, Moon, Sun } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { localeCookie, locales } from "../_i18n/locale";
import { iconButtonStyle } from "../_ui/button-style";
import { Menu } from "../_ui/menu";
import { themeCookie, themes, type Theme } from "./theme";

const languageNames = { en: "English", fr: "Français" } as const;
const themeIcons = { system: <Monitor />, light: <Sun />, dark: <Moon /> } as const;
const themeLabels = { system: "themeSystem", light: "themeLight", dark: "themeDark" } as const;

/** One year, in seconds. */
const remembered = 31_536_000;

function remember(cookie: string, value: string): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${cookie}=${value}; Path=/; Max-Age=${remembered}; SameSite=Lax${secure}`;
}

/** Language and appearance. They are this browser's, so a cookie holds them and no account is needed. */
export function HeaderPreferences({ initialTheme }: { initialTheme: Theme }) {
  const t = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const [theme, setTheme] = useState(initialTheme);
  return (
    <div className="flex items-center">
      <Menu
        align="end"
        label={t("language")}
        opener={{ content: <Languages aria-hidden="true" />, label: t("language"), className: iconButtonStyle }}
        items={locales.map((choice) => ({
          label: <span lang={choice}>{languageNames[choice]}</span>,
          checked: choice === locale,
          onSelect: () => {
            remember(localeCookie, choice);
            router.refresh();
          },
        }))}
      />
      <Menu
        align="end"
        label={t("theme")}
        opener={{ content: themeIcons[theme], label: t("theme"), className: iconButtonStyle }}
        items={themes.map((choice) => ({
          label: t(themeLabels[choice]),
          icon: themeIcons[choice],
          checked: choice === theme,
          onSelect: () => {
            remember(themeCookie, choice);
            document.documentElement.dataset.theme = choice;
            setTheme(choice);
          },
        }))}
      />
    </div>
  );
}
