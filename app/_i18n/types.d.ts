import type { Messages } from "./catalog";
import type { Locale } from "./locale";

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
