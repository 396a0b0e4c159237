"use client";
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which the elements of a table do not take */

import type { CSSProperties } from "react";
import { useTranslations } from "use-intl/react";
import type { Item } from "@/lib/domain/comparison-view/fold";
import { versionParts, versionRowLength, type PackedVersions, type ShownClasses } from "@/lib/domain/comparison-view/versions-view";
import { FoldedRow } from "./folded-row";
import type { TextInfo } from "./text-info";
import { useItemKeys } from "./use-items";
import { useNarrow } from "./use-narrow";
import { VersionPiece } from "./version-piece";
import { WindowRows } from "./virtual-rows";

type Props = {
  texts: readonly TextInfo[];
  words: readonly string[];
  packed: PackedVersions;
  items: readonly Item[];
  shown: ShownClasses;
  differs: (row: number) => boolean;
  goal: { index: number; times: number } | null;
  onOpen: (item: Item) => void;
};

/** The columns of several versions, level line by line; on a narrow screen one below the other where they differ. */
export function VersionRows({ texts, words, packed, items, shown, differs, goal, onOpen }: Props) {
  const t = useTranslations("captures");
  const narrow = useNarrow();
  const keyOf = useItemKeys(items);
  const columns: CSSProperties & Record<"--columns", number> = { "--columns": narrow ? 1 : texts.length };
  const name = (version: number) => t(version === packed.base ? "columnBase" : "column", { number: version + 1, origin: texts[version]?.origin ?? "" });
  const row = (index: number) => {
    const item = items[index];
    if (!item) return null;
    if (item.folded) {
      return (
        <div role="cell" aria-colspan={texts.length}>
          <FoldedRow length={item.length} onOpen={() => onOpen(item)} />
        </div>
      );
    }
    const changed = differs(item.from);
    return (
      <div role="presentation" className="comparison-row" data-changed={changed || undefined} data-columns="">
        {texts.map(({ ref, language }, version) =>
          narrow && !changed && version !== packed.base ? null : (
            <div role="cell" key={`${ref} ${version}`} lang={language ?? undefined} {...(version === packed.base ? { tabIndex: -1, "data-at": item.from, "data-begins": "" } : {})}>
              {narrow && changed ? <span className="comparison-label">{name(version)}</span> : null}
              {versionParts(words, packed, item.from, version, shown).map((part, n) => (
                // oxlint-disable-next-line react/no-array-index-key -- a piece is its place in the row
                <VersionPiece key={n} part={part} shown={shown} count={texts.length} />
              ))}
            </div>
          ),
        )}
      </div>
    );
  };
  return (
    <div role="table" aria-label={t("table")} aria-rowcount={items.length + 1} className="comparison" style={columns}>
      <div role="rowgroup" className="comparison-heads max-md:hidden">
        <div role="row" aria-rowindex={1} className="comparison-row" data-columns="">
          {texts.map(({ ref }, version) => (
            <div role="columnheader" key={`${ref} ${version}`} title={name(version)}>
              {name(version)}
            </div>
          ))}
        </div>
      </div>
      <WindowRows
        count={items.length}
        lengthOf={(index) => {
          const item = items[index];
          return item && !item.folded ? versionRowLength(packed, item.from) * (narrow && differs(item.from) ? texts.length : 1) : 0;
        }}
        columns={narrow ? 1 : texts.length}
        keyOf={keyOf}
        goal={goal}
        row={row}
      />
    </div>
  );
}
