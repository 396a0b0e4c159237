"use client";

import { useRouter } from "next/navigation";
import { useId, useState, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { classNames } from "@/app/_ui/class-names";
import { Checkbox } from "@/app/_ui/checkbox";
import { Dialog } from "@/app/_ui/dialog";
import { controlStyle } from "@/app/_ui/field";
import { Progress } from "@/app/_ui/progress";
import { searchAddress } from "@/lib/contracts/search-address";
import { QUERY_LENGTH } from "@/lib/domain/search/search-query";
import { optionAddresses, SearchOptions } from "./search-options";
import { useSearch } from "./use-search";

type Props = { open: boolean; onClose: () => void; /** Slug of the case one is in; null outside. */ here: string | null };

/** The search box: an editable combobox with a listbox (ARIA Authoring Practices) in the browser's own modal dialog. */
export function SearchDialog({ open, onClose, here }: Props) {
  const t = useTranslations("search");
  return (
    <Dialog open={open} onClose={onClose} title={t("open")} size="lg">
      <SearchBoxContent onClose={onClose} here={here} />
    </Dialog>
  );
}

/** The dialog focuses what has this attribute when it opens; React's own `autoFocus` comes too early for it. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.setAttribute("autofocus", "");
}

function SearchBoxContent({ onClose, here }: Omit<Props, "open">) {
  const t = useTranslations("search");
  const router = useRouter();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [inCase, setInCase] = useState(here !== null);
  const [active, setActive] = useState(-1);
  const slug = inCase ? here : null;
  const { status, answer } = useSearch(typed, slug);
  const allHref = searchAddress({ typed: typed.trim(), slug });
  const addresses = optionAddresses(answer, allHref);
  const chosen = active < addresses.length ? active : -1;
  const found = answer?.sections.reduce((sum, section) => sum + section.results.length, 0) ?? 0;
  const names = [...new Set(answer?.alsoSearched.flatMap((one) => one.names))];

  const go = (address: string) => {
    onClose();
    router.push(address);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = addresses.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      // From the box the arrows lead into the list, and from its ends back into the box.
      setActive(event.key === "ArrowDown" ? (chosen + 2) % (count + 1) - 1 : chosen === -1 ? count - 1 : chosen - 1);
    } else if (event.key === "Enter" && typed.trim() !== "" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      go(addresses[chosen] ?? allHref);
    }
  };

  return (
    <div className="min-h-[min(24rem,60dvh)]">
      <input
        type="text"
        enterKeyHint="search"
        role="combobox"
        aria-label={t("label")}
        aria-autocomplete="list"
        aria-expanded={addresses.length > 0}
        aria-controls={addresses.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={chosen >= 0 ? `${id}-list-${chosen}` : undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        ref={takeFocus}
        maxLength={QUERY_LENGTH}
        placeholder={t("placeholder")}
        value={typed}
        className={classNames(controlStyle, "h-10")}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm text-ink-faint">
        <p id={`${id}-hint`} className="hidden sm:block">{t("keysHint")}</p>
        {here === null ? null : <Checkbox label={t("inCase")} checked={inCase} onChange={(event) => setInCase(event.target.checked)} />}
      </div>
      <output className="sr-only">{status === "found" ? t("found", { count: found }) : ""}</output>
      <div className="mt-3">
        {status === "searching" && answer === null ? <Progress label={t("searching")} /> : null}
        {status === "failed" ? <p role="alert">{t("failed")}</p> : null}
        {names.length > 0 ? <p className="mb-2 px-2.5 text-sm text-ink-soft">{t("also", { names: names.join(", ") })}</p> : null}
        {answer && addresses.length > 0 ? (
          <SearchOptions id={`${id}-list`} answer={answer} active={chosen} allHref={allHref} typed={typed} showCase={slug === null} onOpen={onClose} />
        ) : null}
        {status === "found" && found === 0 ? <p className="px-2.5 text-ink-soft">{answer?.isEmpty ? t("onlyExcluded") : t("nothing")}</p> : null}
        {status === "idle" ? <p className="px-2.5 text-ink-soft">{t("empty")}</p> : null}
      </div>
    </div>
  );
}
