import { CircleHelp, Proportions, SquareCheck, Square } from "lucide-react";
import { getTranslator } from "@/app/_i18n/get-translator";
import { LaneMark } from "@/app/_ui/lane-mark";
import { SourceWords } from "@/app/cases/[slug]/_passages/source-words";
import { formatAnswer } from "@/lib/domain/claims/format-answer";
import { inQuotes } from "@/lib/domain/claims/in-quotes";
import type { Question } from "@/lib/domain/claims/types";
import type { MatrixCell, MatrixEntry } from "@/lib/domain/matrix/types";
import type { Locale } from "@/lib/domain/support/locale-format";
import { SourceChanged } from "./source-changed";

/** Answers shown in a cell; opening it shows all. */
const ENTRIES = 3;
/** Answers that paper, where nothing opens, has on top of them, in short. */
const PAPER_ENTRIES = 20;

type Props = {
  slug: string;
  cell: MatrixCell;
  question: Question;
  columnName: string;
  position: string;
  showClaimant: boolean;
  laneOf: (claimId: string) => number;
  grading: boolean;
  locale: Locale;
};

/** What one account says on one question: answer, exact words, how surely and how often; or that it is silent. */
export async function MatrixCellContent(props: Props) {
  const { cell, question, columnName, position, locale } = props;
  const t = await getTranslator("matrix");
  if (cell.entries.length === 0) {
    return (
      <td data-cell={position} tabIndex={-1} className="matrix-silent">
        {t("silent")}
      </td>
    );
  }
  // What changed in answers that the cell has no room for is told beside their number.
  const changes = cell.entries.slice(ENTRIES).flatMap(({ changed }) => changed ?? []);
  const hidden = changes.find(({ change }) => change === "unreviewed") ?? changes[0];
  const claims = cell.entries.map((entry) => entry.claimId);
  const inShort = ({ claimant, answer }: MatrixEntry) =>
    [...(props.showClaimant ? [claimant] : []), formatAnswer(question.answerType, { ...answer, unit: question.unit }, locale) ?? t("noAnswer")].join(" ");
  const unsaid = cell.entries.length - ENTRIES - PAPER_ENTRIES;
  const further = [...cell.entries.slice(ENTRIES, ENTRIES + PAPER_ENTRIES).map(inShort), ...(unsaid > 0 ? [t("moreAnswers", { count: unsaid })] : [])];
  const appearances = cell.entries.flatMap((entry) => entry.appearances);
  const name = t("cellName", { account: columnName, question: question.text });
  return (
    <td data-cell={position} data-claims={claims.join(" ")} data-appearances={appearances.join(" ")} data-name={name} aria-selected="false" tabIndex={-1}>
      <span className="matrix-pick">
        <button type="button" tabIndex={-1} data-pick aria-label={t("select", { name })} title={t("selectShort")} className="hit-area rounded-xs">
          <Square aria-hidden="true" className="size-4 in-aria-selected:hidden" />
          <SquareCheck aria-hidden="true" className="hidden size-4 in-aria-selected:block" />
        </button>
      </span>
      {cell.entries.slice(0, ENTRIES).map((entry) => (
        <Entry key={entry.claimId} entry={entry} {...props} locale={locale} name={name} />
      ))}
      {cell.entries.length > ENTRIES ? (
        <>
          <button type="button" tabIndex={-1} data-open className="matrix-more link mt-2 text-xs">
            {t("moreAnswers", { count: cell.entries.length - ENTRIES })}
          </button>
          <p className="mt-2 hidden print:block">{further.join(" · ")}</p>
        </>
      ) : null}
      {hidden ? (
        <p className="mt-1">
          <SourceChanged inGrid slug={props.slug} changed={hidden} label={t(`changed.${hidden.change}`)} explanation={t(`changedMeans.${hidden.change}`)} />
        </p>
      ) : null}
    </td>
  );
}

async function Entry({ slug, entry, question, showClaimant, laneOf, grading, locale, name }: Props & { entry: MatrixEntry; name: string }) {
  const t = await getTranslator("matrix");
  const claims = await getTranslator("claims");
  const answer = formatAnswer(question.answerType, { ...entry.answer, unit: question.unit }, locale);
  const said = entry.answer.answer;
  const meta = [
    entry.presentation === "asserts" ? null : claims(`presents.${entry.presentation}`),
    entry.appearances.length > 1 ? t("appearances", { count: entry.appearances.length }) : null,
    grading && entry.reliability.length > 0 ? t("reliability", { grades: entry.reliability.join(", ") }) : null,
    grading && entry.credibility !== null ? t("credibility", { grade: entry.credibility }) : null,
  ].filter((part) => part !== null);
  return (
    <div className="matrix-entry">
      {showClaimant ? (
        <p className="flex items-baseline gap-1.5 text-xs text-ink-soft">
          <LaneMark lane={laneOf(entry.claimId)} />
          {entry.claimant}
        </p>
      ) : null}
      <button type="button" tabIndex={-1} data-open className="rounded-xs text-left font-medium text-ink hover:underline" aria-label={t("open", { answer: answer ?? t("noAnswer"), name })}>
        {answer ?? <span className="font-normal text-ink-soft italic">{t("noAnswer")}</span>}
      </button>
      {answer !== null && said !== null && said !== answer && question.answerType === "quantity" && entry.quote === null ? (
        <p className="text-xs text-ink-faint">{inQuotes(said, locale)}</p>
      ) : null}
      {entry.quote === null ? null : <p className="line-clamp-3 font-serif text-sm leading-snug text-ink-soft"><SourceWords>{inQuotes(entry.quote, locale)}</SourceWords></p>}
      {entry.translation ? (
        <p className="line-clamp-3 text-xs leading-snug text-ink-faint" lang={entry.translation.language ?? undefined}>
          {t("translation")} {entry.translation.text}
        </p>
      ) : null}
      {entry.changed ? (
        <p className="mt-0.5">
          <SourceChanged inGrid slug={slug} changed={entry.changed} label={t(`changed.${entry.changed.change}`)} explanation={t(`changedMeans.${entry.changed.change}`)} />
        </p>
      ) : null}
      {entry.hedge === null && entry.ownScope.length === 0 && meta.length === 0 ? null : (
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-ink-faint">
          {entry.ownScope.length > 0 ? (
            <span className="inline-flex items-center gap-1 text-ink-soft">
              <Proportions aria-hidden="true" className="size-3.5" />
              {t("ownScope")}
            </span>
          ) : null}
          {entry.hedge === null ? null : (
            <span className="inline-flex items-center gap-1 text-ink-soft" title={entry.hedge}>
              <CircleHelp aria-hidden="true" className="size-3.5" />
              {t("hedged")}
            </span>
          )}
          {meta.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
    </div>
  );
}
