import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { MessagesProvider } from "./_i18n/messages-provider";
import { getTranslator } from "./_i18n/get-translator";
import { requestLocale } from "./_i18n/request-locale";
import { fontVariables } from "./_shell/fonts";
import { parseTheme, themeCookie } from "./_shell/theme";
import { ToastRegion } from "./_ui/toast";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator("common");
  return {
    title: { default: t("appName"), template: `%s · ${t("appName")}` },
    description: t("appTagline"),
    // Case files must not end up in a search engine by accident.
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f2" },
    { media: "(prefers-color-scheme: dark)", color: "#16191c" },
  ],
};

/** Language and theme are settled here, on the server, so that neither flashes. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  return (
    <html lang={locale} data-theme={theme} className={fontVariables}>
      <body>
        <MessagesProvider namespaces={["common", "errors"]}>
          <ToastRegion>{children}</ToastRegion>
        </MessagesProvider>
      </body>
    </html>
  );
}
