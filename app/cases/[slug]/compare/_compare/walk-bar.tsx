"use client";

import { ChevronDown, ChevronUp, Keyboard } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { iconButtonStyle } from "@/app/_ui/button-style";
import { classNames } from "@/app/_ui/class-names";
import { Kbd } from "@/app/_ui/kbd";
import { LetterKey } from "@/app/_ui/letter-key";
import { LetterKeysSwitch } from "@/app/_ui/letter-keys-switch";
import { Popover } from "@/app/_ui/popover";
import { useLetterKeys } from "@/app/_ui/use-letter-keys";

type Props = {
  /** Place of the change looked at last, from 0; -1 before the first. */
  at: number;
  count: number;
  /** Whether the stops are words that both texts have, not changes. */
  common?: boolean;
  onStep: (by: 1 | -1) => void;
  /** Further tools, at the right. */
  children?: ReactNode;
};

/** Next and previous, where one is, and the keys for it; stays in sight. */
export function WalkBar({ at, count, common = false, onStep, children }: Props) {
  const t = useTranslations("captures");
  const [letters] = useLetterKeys();
  return (
    <div className="sticky top-27 z-10 mb-3 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md border border-line bg-raised px-2 py-1.5 text-sm shadow-raised lg:top-16" data-print="no">
      {count > 0 ? (
        <>
          <Button size="sm" onClick={() => onStep(-1)} aria-keyshortcuts={letters ? "k" : undefined}>
            <ChevronUp aria-hidden="true" />
            {t("previous")} <LetterKey>K</LetterKey>
          </Button>
          <Button size="sm" onClick={() => onStep(1)} aria-keyshortcuts={letters ? "j" : undefined}>
            <ChevronDown aria-hidden="true" />
            {t("next")} <LetterKey>J</LetterKey>
          </Button>
          <output className="px-1 text-ink-soft tabular-nums">{at < 0 ? t(common ? "commonCount" : "count", { count }) : t(common ? "commonPosition" : "position", { at: at + 1, count })}</output>
          <Popover label={t("keysTitle")} opener={{ content: <Keyboard aria-hidden="true" />, label: t("keysTitle"), className: classNames(iconButtonStyle, "max-sm:hidden pointer-coarse:hidden") }} className="max-w-80">
            <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5 text-sm">
              <dt>
                <Kbd always>J</Kbd>
              </dt>
              <dd>{t("keyNext")}</dd>
              <dt>
                <Kbd always>K</Kbd>
              </dt>
              <dd>{t("keyPrevious")}</dd>
            </dl>
            <div className="mt-3 border-t border-line pt-3">
              <LetterKeysSwitch />
            </div>
          </Popover>
        </>
      ) : null}
      <div className="ml-auto flex flex-wrap items-center gap-1">{children}</div>
    </div>
  );
}
