"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { Dialog } from "@/app/_ui/dialog";
import { Kbd } from "@/app/_ui/kbd";
import { LetterKeysSwitch } from "@/app/_ui/letter-keys-switch";
import { sectionsOf, SHORTCUTS, type Key } from "./sections";

/** The keys of this page and of every page, and the switch for those of a single letter. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations("keys");
  const pathname = usePathname();
  const show = (key: Key, index: number) =>
    key === "+" ? (
      // oxlint-disable-next-line react/no-array-index-key -- keys of one shortcut have nothing else to be told apart by
      <span key={index} aria-hidden="true">
        +
      </span>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the same
      <Kbd key={index} always>
        {typeof key === "string" ? key : t(`key.${key.named}`)}
      </Kbd>
    );
  return (
    <Dialog open onClose={onClose} title={t("title")}>
      <div className="flex flex-col gap-5">
        {sectionsOf(pathname).map((section) => (
          <section key={section} aria-labelledby={`keys-${section}`}>
            <h3 id={`keys-${section}`} className="mb-2 font-sans text-sm font-semibold tracking-normal text-ink-soft">
              {t(`section.${section}`)}
            </h3>
            <dl className="grid grid-cols-[minmax(6.5rem,auto)_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1.5 text-sm">
              {SHORTCUTS[section].map(([keys, deed]) => (
                <div key={deed} className="contents">
                  <dt className="flex flex-wrap items-center gap-1 text-ink-faint">{keys.map(show)}</dt>
                  <dd>{t(`do.${deed}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <div className="border-t border-line pt-4">
          <LetterKeysSwitch />
          <p className="mt-1 pl-[1.675rem] text-sm text-ink-faint">{t("letters")}</p>
        </div>
      </div>
    </Dialog>
  );
}
