"use client";

import { Keyboard } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { buttonStyle } from "@/app/_ui/button-style";
import { Kbd } from "@/app/_ui/kbd";
import { LetterKeysSwitch } from "@/app/_ui/letter-keys-switch";
import { Popover } from "@/app/_ui/popover";

const KEYS = [
  ["←", "→", "words"],
  ["↑", "↓", "paragraphs"],
  ["S", null, "sentence"],
  ["N", null, "newClaim"],
  ["A", null, "addTo"],
  ["X", null, "exclude"],
  ["J", null, "nextSuggestion"],
  ["I", null, "toggleSuggestions"],
  ["Esc", null, "escape"],
] as const;

/** The reader's keys, on demand. */
export function KeysHelp() {
  const t = useTranslations("reader");
  return (
    <Popover
      label={t("keysTitle")}
      align="end"
      className="w-104"
      opener={{
        content: (
          <>
            <Keyboard aria-hidden="true" />
            <span className="max-sm:sr-only">{t("keysTitle")}</span>
          </>
        ),
        className: buttonStyle("quiet", "sm"),
      }}
    >
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5 text-sm">
        {KEYS.map(([first, second, name]) => (
          <div key={name} className="contents">
            <dt className="flex gap-1">
              <Kbd>{first}</Kbd>
              {second === null ? null : <Kbd>{second}</Kbd>}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-3 border-t border-line pt-3">
        <LetterKeysSwitch />
      </div>
    </Popover>
  );
}
