import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { isLocale, localeCookie, negotiateLocale, type Locale } from "./locale";

/** The language of this request: the reader's cookie, else what the browser asks for. */
export const requestLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  return isLocale(chosen) ? chosen : negotiateLocale((await headers()).get("accept-language"));
});
