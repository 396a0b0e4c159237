"use client";

import { useEffect, useRef, type RefObject } from "react";
import { useTranslations } from "use-intl/react";
import { printTables } from "./print-tables";

/**
 * The matrix for paper, which does not scroll: filled from the markup on the screen when somebody prints, and emptied
 * afterwards, so that a large matrix is there once. A browser that tells nothing of printing prints the grid itself.
 */
export function MatrixPaper({ of: box }: { of: RefObject<HTMLElement | null> }) {
  const t = useTranslations("matrix");
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fill = () => {
      const grid = box.current?.querySelector("table");
      if (grid) paper.current?.replaceChildren(...printTables(grid, (from, to, of) => t("paperPart", { from, to, of })));
    };
    const empty = () => paper.current?.replaceChildren();
    window.addEventListener("beforeprint", fill);
    window.addEventListener("afterprint", empty);
    return () => {
      window.removeEventListener("beforeprint", fill);
      window.removeEventListener("afterprint", empty);
    };
  }, [box, t]);
  return <div ref={paper} className="matrix-paper" />;
}
