import { listActors } from "@/lib/data/actors";
import { listEvents } from "@/lib/data/events";
import { listSources } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { formatAnswer } from "@/lib/domain/claims/format-answer";
import { sideLanes } from "@/lib/domain/claims/side-lanes";
import type { Question } from "@/lib/domain/claims/types";
import { rangePlot } from "@/lib/domain/pictures/range-plot";
import { renderRangePlot } from "@/lib/domain/pictures/render-svg";
import { renderTimeLine } from "@/lib/domain/pictures/render-time-line";
import { timeLine } from "@/lib/domain/pictures/time-line";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { Context } from "../context";
import { loadCompared } from "../disagreement/load-compared";

/** Claims drawn in one picture: beyond, lines become a smear. */
const MOST_CLAIMS = 60;

/** A picture drawn for a page and for a phone, and the same facts as a table. */
export interface DrawnPicture {
  readonly wide: string;
  readonly narrow: string;
}

/** One line of the table that says what a picture shows. */
export interface PictureRow {
  readonly claimId: string | null;
  readonly claimant: string;
  readonly side: string | null;
  readonly lane: number;
  readonly answer: string | null;
  readonly asOf: string | null;
  readonly statementDate: string | null;
  readonly publishedAt: readonly string[];
}

/** The pictures of one question; null where there is nothing to draw. */
export interface QuestionPictures {
  readonly question: Question;
  readonly range: DrawnPicture | null;
  readonly time: DrawnPicture | null;
  readonly rows: readonly PictureRow[];
  readonly left: number;
}

/** Words a picture is told in, in the reader's language. */
export interface PictureWords {
  readonly range: (question: string) => string;
  readonly time: (question: string) => string;
}

/** Draws the range plot and the time line of some questions; `linkOf` gives where a passage is, left out for exports. */
export async function drawPictures(
  context: Context,
  scope: CaseScope,
  questionIds: readonly string[],
  options: { locale: Locale; words: PictureWords; linkOf?: (passageId: string) => string },
): Promise<QuestionPictures[]> {
  const { locale, linkOf } = options;
  const [loaded, actors, events] = await Promise.all([loadCompared(context, scope, questionIds), listActors(context.db, scope), listEvents(context.db, scope)]);
  const sourceIds = new Set(loaded.flatMap(({ claims }) => claims.flatMap(({ appearances }) => appearances.flatMap(({ sourceId }) => sourceId ?? []))));
  const published = new Map((await listSources(context.db, scope, [...sourceIds])).map((source) => [source.id, source.publishedAt]));
  const laneOf = sideLanes(actors);
  return loaded.map(({ question, claims: all, parties }): QuestionPictures => {
    const claims = all.slice(0, MOST_CLAIMS).map((claim) => ({
      ...claim,
      publishedAt: [...new Set(claim.appearances.flatMap(({ sourceId }) => published.get(sourceId ?? "") ?? []))],
    }));
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const answerOf = (claimId: string | null): string | null => {
      const claim = byId.get(claimId ?? "");
      return claim ? formatAnswer(question.answerType, { ...claim, unit: claim.unit ?? question.unit }, locale) : null;
    };
    const passageOf = (claimId: string) => byId.get(claimId)?.appearances.find(({ passageId }) => passageId !== null)?.passageId ?? null;
    const links = linkOf && {
      linkOf: (claimId: string) => {
        const passage = passageOf(claimId);
        return passage === null ? null : linkOf(passage);
      },
    };
    const told = claims.map(({ id, claimant }) => `${claimant.name}, ${answerOf(id) ?? "–"}`).join("; ");
    const draw = (kind: "range" | "time", render: (options: Parameters<typeof renderTimeLine>[1]) => string): DrawnPicture => {
      const made = (size: "wide" | "narrow", width: number) =>
        render({ locale, laneOf, width, id: `${kind}-${size}-${question.id}`, title: options.words[kind](question.text), description: told, ...links });
      return { wide: made("wide", 760), narrow: made("narrow", 350) };
    };
    const plot = question.answerType === "quantity" ? rangePlot(question, claims, parties) : null;
    const event = events.find(({ id }) => id === question.eventId) ?? null;
    // A question may say what days it is about where its event, made by a spreadsheet say, does not.
    const line = timeLine(question, claims, event?.periodFrom ? event : question, locale);
    const points = line.series.reduce((count, series) => count + series.points.filter((point) => point.middle !== null || point.lane !== null).length, 0);
    return {
      question,
      range: plot?.rows.some((row) => row.bar !== null) ? draw("range", (drawn) => renderRangePlot(plot, drawn, (row) => answerOf(row.claimId))) : null,
      time: points > 1 ? draw("time", (drawn) => renderTimeLine(line, drawn)) : null,
      rows: claims.map(({ id, claimant, asOf, statementDate, publishedAt }) => ({
        claimId: id, claimant: claimant.name, side: claimant.side, lane: laneOf(claimant.side), answer: answerOf(id), asOf, statementDate, publishedAt,
      })),
      left: all.length - claims.length,
    };
  });
}
