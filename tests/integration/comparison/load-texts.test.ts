import { beforeAll, expect, it } from "vitest";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { ChangeFilter } from "@/lib/domain/comparison/comparison-view";
import { listComparable } from "@/lib/services/comparison/list-comparable";
import { loadComparison } from "@/lib/services/comparison/load-comparison";
import { loadStretch } from "@/lib/services/comparison/load-stretch";
import type { Context } from "@/lib/services/context";
import { createCase } from "@/lib/services/cases/create-case";
import { openCase } from "@/lib/services/access/open-case";
import { makeContext } from "@/tests/support/cases/make-context";
import { makeTwoContrasts, type TwoContrasts } from "@/tests/support/cases/two-contrasts";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const EVERYTHING: ChangeFilter = { hidden: [], kind: null };

describeOnEachDatabase("comparing captures", (database) => {
  let context: Context;
  let contrasts: TwoContrasts;
  let elsewhere: CaseScope;
  let first: string;
  let second: string;

  beforeAll(async () => {
    context = makeContext(database().db);
    contrasts = await makeTwoContrasts(context);
    const other = await createCase(context, { title: "Autre dossier" });
    elsewhere = await openCase(context, other.slug, "case.read");
    const [one, two] = await listComparable(context, contrasts.scope);
    first = one?.captures[0]?.id ?? "";
    second = two?.captures[0]?.id ?? "";
  });

  it("compares captures of two sources, each with what it is", async () => {
    const found = await loadComparison(context, contrasts.scope, { a: first, b: second }, EVERYTHING);
    expect(found.identical).toBe(false);
    expect(found.changes.length).toBeGreaterThan(0);
    expect(found.a).toMatchObject({ capture: { id: first, number: 1 }, source: { id: found.a.capture.sourceId } });
    expect(found.a.capture).not.toHaveProperty("text");
    expect(found.b.capture.textSha256).not.toBe(found.a.capture.textSha256);
  });

  it("says that a capture equals itself", async () => {
    expect(await loadComparison(context, contrasts.scope, { a: first, b: first }, EVERYTHING)).toMatchObject({ identical: true, changes: [] });
  });

  it("finds nothing of another case, on either side", async () => {
    const refused = { code: "not-found" };
    await expect(loadComparison(context, elsewhere, { a: first, b: second }, EVERYTHING)).rejects.toMatchObject(refused);
    await expect(loadComparison(context, contrasts.scope, { a: first, b: "none" }, EVERYTHING)).rejects.toMatchObject(refused);
    await expect(loadStretch(context, elsewhere, first, 0, 5)).rejects.toMatchObject(refused);
    expect(await listComparable(context, elsewhere)).toEqual([]);
  });

  it("gives a folded stretch by its offsets, and refuses what are none", async () => {
    const whole = await loadStretch(context, contrasts.scope, first, 0, Number.MAX_SAFE_INTEGER);
    expect(await loadStretch(context, contrasts.scope, first, 4, 20)).toBe(whole.slice(4, 20));
    for (const [from, to] of [[5, 4], [-1, 4], [Number.NaN, 4]] as const) {
      await expect(loadStretch(context, contrasts.scope, first, from, to)).rejects.toMatchObject({ code: "invalid" });
    }
  });
});
