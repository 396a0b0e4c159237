import { getTranslator } from "@/app/_i18n/get-translator";
import { requestLocale } from "@/app/_i18n/request-locale";
import { Disclosure } from "@/app/_ui/disclosure";
import { LaneMark } from "@/app/_ui/lane-mark";
import { formatDate } from "@/lib/domain/support/locale-format";
import type { DrawnPicture, QuestionPictures } from "@/lib/services/pictures/draw-pictures";

/** The pictures of a question, each with what it shows as a table. */
export async function QuestionPicturesView({ pictures }: { pictures: QuestionPictures }) {
  const t = await getTranslator("pictures");
  const { range, time, rows, left } = pictures;
  if (!range && !time) return null;
  const sides = [...new Map(rows.map(({ side, lane }) => [lane, side]))];
  return (
    <div className="flex flex-col gap-6">
      {range ? <Figure picture={range} caption={t("rangeCaption")} /> : null}
      {time ? <Figure picture={time} caption={t("timeCaption")} /> : null}
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft" aria-label={t("sides")}>
        {sides.map(([lane, side]) => (
          <li key={lane} className="inline-flex items-center gap-1.5">
            <LaneMark lane={lane} />
            {side ?? t("noSide")}
          </li>
        ))}
      </ul>
      {left > 0 ? <p className="text-sm text-ink-faint">{t("left", { count: left })}</p> : null}
      <Disclosure summary={t("asTable")}>
        <PictureTable rows={rows} />
      </Disclosure>
    </div>
  );
}

/** The two drawings hold the same; one of them is shown, by the width of the window. */
function Figure({ picture, caption }: { picture: DrawnPicture; caption: string }) {
  return (
    <figure>
      {/* Made by lib/domain/pictures, where every text of a person is escaped. */}
      {/* oxlint-disable-next-line react/no-danger */}
      <div className="hidden sm:block [&_a:hover_path]:opacity-80 [&>svg]:h-auto [&>svg]:max-w-full" dangerouslySetInnerHTML={{ __html: picture.wide }} />
      {/* oxlint-disable-next-line react/no-danger */}
      <div className="sm:hidden [&>svg]:h-auto [&>svg]:max-w-full" dangerouslySetInnerHTML={{ __html: picture.narrow }} />
      <figcaption className="mt-1 max-w-3xl text-sm text-ink-faint">{caption}</figcaption>
    </figure>
  );
}

async function PictureTable({ rows }: { rows: QuestionPictures["rows"] }) {
  const t = await getTranslator("pictures");
  const claims = await getTranslator("claims");
  const locale = await requestLocale();
  const date = (text: string | null) => (text === null ? "" : formatDate(text, locale));
  return (
    <div className="overflow-x-auto">
      <table className="data-table">
        <caption className="sr-only">{t("asTable")}</caption>
        <thead>
          <tr>
            {[claims("claimant"), claims("side"), claims("answer"), claims("asOf"), claims("statementDate"), t("published")].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.claimId}>
              <th scope="row">{row.claimant}</th>
              <td>{row.side ?? t("noSide")}</td>
              <td>{row.answer ?? claims("noAnswer")}</td>
              <td>{date(row.asOf)}</td>
              <td>{date(row.statementDate)}</td>
              <td>{row.publishedAt.map(date).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
