"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Notice } from "@/app/_ui/notice";
import type { ComparisonAddress } from "@/lib/contracts/comparison-address";
import { countChanges } from "@/lib/domain/comparison-view/changes";
import type { PackedComparison } from "@/lib/domain/comparison-view/pack-comparison";
import { PairView } from "./pair-view";
import { runInWorker } from "./run-in-worker";
import type { TextInfo } from "./text-info";
import { useCompared } from "./use-compared";
import { Waiting } from "./waiting";

type Props = {
  slug: string;
  texts: readonly [TextInfo, TextInfo];
  /** A capture whose publication's recurring changes are folded away; null where the two texts have no template in common. */
  learnFrom: string | null;
  address: ComparisonAddress;
};

const work = ([a = "", b = ""]: readonly string[], learnt: readonly string[], signal: AbortSignal) => runInWorker("pair", { a, b, learnt }, signal);

/** Two texts, loaded and compared in the browser, off its main thread. To be given a key of its texts: captures never change. */
export function Comparison({ slug, texts: given, learnFrom, address }: Props) {
  const t = useTranslations("captures");
  const [texts] = useState(given);
  const compared = useCompared(slug, texts, learnFrom, work);
  if (compared.phase !== "ready") return <Waiting compared={compared} />;
  if (countChanges(compared.result.changes) === 0) return <Notice title={t("identicalTitle")}>{t("identical")}</Notice>;
  return <Differing texts={texts} words={compared.words} packed={compared.result} address={address} />;
}

/** Holds the two texts together, so that what depends on them is computed once. */
function Differing({ words: [a = "", b = ""], ...rest }: { texts: Props["texts"]; words: readonly string[]; packed: PackedComparison; address: ComparisonAddress }) {
  const words = useMemo(() => ({ a, b }), [a, b]);
  return <PairView words={words} {...rest} />;
}
