import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { projectRoot } from "@/lib/project-root";
import { changeClaims } from "@/lib/services/claims/change-claims";
import type { Context } from "@/lib/services/context";
import { loadDemo } from "@/lib/services/demo/load-demo";
import { linkQuestions } from "@/lib/services/questions/link-questions";
import { acceptFetchNotice } from "@/lib/services/sources/import-url";
import { markExclusion } from "@/lib/services/sources/mark-exclusion";
import { saveView } from "@/lib/services/views/save-view";
import { claimBatchEdit } from "@/lib/contracts/claim-batch";
import { CALLS, LOOKS, NAMELESS, PARTS, type Foreign } from "../../support/access/foreign-calls";
import { codeOf, contextOf, createWorld, scopeOf } from "../../support/access/world";
import { describeOnEachDatabase } from "../../support/database/describe-on-each-database";

/** Words of the other case shorter than this may stand anywhere. */
const TELLING = 8;

describeOnEachDatabase("ids of another's case", (database) => {
  let db: Database;
  let own: readonly [Context, CaseScope];
  let foreign: Foreign;
  let words: string[];

  beforeAll(async () => {
    ({ db } = database());
    const [mine, theirs] = [await createWorld(db, "Mine"), await createWorld(db, "Theirs")];
    own = [contextOf(db, mine.owner), await scopeOf(db, mine.owner, mine.slug)];
    // What a schedule asks for first.
    await acceptFetchNotice(...own);
    const context = contextOf(db, theirs.owner);
    const scope = await scopeOf(db, theirs.owner, (await loadDemo(context)).slug);
    const { caseId } = scope;
    const first = { where: { caseId }, select: { id: true } } as const;
    const [question, other] = await db.question.findMany({ ...first, take: 2 });
    const claim = await db.claim.findFirstOrThrow({ where: { caseId }, select: { id: true, version: true } });
    const capture = (await db.capture.findFirstOrThrow(first)).id;
    const passage = (await db.passage.findFirstOrThrow(first)).id;
    const { batch } = await changeClaims(context, scope, claimBatchEdit.parse({ claims: { named: [claim] }, change: { addTags: ["theirs"] } }));
    const review = await db.passageReview.create({ data: { id: "their-review", caseId, passageId: passage, captureId: capture, status: "orphaned", near: 0, score: 0, foundAt: new Date() } });
    foreign = {
      claim: claim.id,
      appearance: (await db.appearance.findFirstOrThrow(first)).id,
      actor: (await db.actor.findFirstOrThrow(first)).id,
      event: (await db.event.findFirstOrThrow(first)).id,
      question: question?.id ?? "",
      source: (await db.source.findFirstOrThrow(first)).id,
      capture,
      passage,
      exclusion: await markExclusion(context, scope, { captureId: capture, start: 0, end: 5, reason: "theirs" }),
      link: await linkQuestions(context, scope, { first: question?.id ?? "", second: other?.id ?? "", kind: "same" }),
      view: await saveView(context, scope, { page: "matrix", name: "theirs", query: "" }),
      review: review.id,
      member: theirs.viewer.userId,
      batch,
    };
    const [sources, questions, actors, passages] = await Promise.all([
      db.source.findMany({ where: { caseId } }), db.question.findMany({ where: { caseId } }), db.actor.findMany({ where: { caseId } }), db.passage.findMany({ where: { caseId } }),
    ]);
    const told = [...sources.flatMap(({ title, publication }) => [title, publication ?? ""]), ...questions.map(({ text }) => text), ...actors.map(({ name }) => name), ...passages.map(({ exact }) => exact)];
    words = [...new Set(told)].filter((text) => text.length >= TELLING);
  });

  /** Everything but who is signed in, as text; what somebody exported is not. */
  const state = async () =>
    JSON.stringify([
      await db.claim.findMany({ orderBy: { id: "asc" } }),
      await db.appearance.findMany({ orderBy: { id: "asc" } }),
      await db.actor.findMany({ orderBy: { id: "asc" } }),
      await db.event.findMany({ orderBy: { id: "asc" } }),
      await db.question.findMany({ orderBy: { id: "asc" } }),
      await db.source.findMany({ orderBy: { id: "asc" } }),
      await db.passage.findMany({ orderBy: { id: "asc" } }),
      await db.exclusion.findMany({ orderBy: { id: "asc" } }),
      await db.questionLink.count(),
      await db.savedView.count(),
      await db.passageReview.findMany({ orderBy: { id: "asc" } }),
      await db.member.findMany({ orderBy: [{ caseId: "asc" }, { userId: "asc" }] }),
      await db.schedule.count(),
      await db.captureReading.count(),
      await db.logEntry.count({ where: { event: { notIn: ["spreadsheet.exported", "note.exported"] } } }),
    ]);

  it.each(Object.entries(CALLS))("%s finds nothing and changes nothing", async (_name, call) => {
    const before = await state();
    expect(await codeOf(call(...own, foreign))).toBe("not-found");
    expect(await state()).toBe(before);
  });

  it.each(Object.entries(LOOKS))("%s tells nothing and changes nothing", async (_name, call) => {
    const before = await state();
    const answer = JSON.stringify((await call(...own, foreign)) ?? null);
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((text) => answer.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    expect(await state()).toBe(before);
  });
});

it("every use case that takes a scope is tried with another's ids, or said to take none", () => {
  const folder = join(projectRoot, "lib/services");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const found = files.flatMap((file) => {
    const functions = readFileSync(join(folder, file), "utf8").matchAll(/^export (?:async )?function\*? (\w+)(?:<[^>]*>)?\(([\s\S]*?)\)(?=\s*[:{])/gmu);
    return [...functions].filter(([, , parameters = ""]) => /scope: (?:Case|Log)Scope/u.test(parameters)).map(([, name = ""]) => name);
  });
  expect(found.length).toBeGreaterThan(80);
  const tried = new Set([...Object.values(CALLS), ...Object.values(LOOKS)].flatMap((call) => /(\w+)\)?\(context, scope/u.exec(String(call))?.[1] ?? []));
  expect(found.filter((name) => !tried.has(name) && !NAMELESS.includes(name) && !PARTS.includes(name))).toEqual([]);
  expect([...NAMELESS, ...PARTS].filter((name) => !found.includes(name))).toEqual([]);
});
