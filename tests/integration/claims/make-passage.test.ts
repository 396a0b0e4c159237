import { expect, it } from "vitest";
import { listRecentPassages } from "@/lib/data/passages";
import type { Db } from "@/lib/db/client";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import { transact } from "@/lib/services/log/transact";
import { makePassage } from "@/lib/services/passages/make-passage";
import { importDocument } from "@/lib/services/sources/import-document";
import { makeContext } from "@/tests/support/cases/make-context";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

describeOnEachDatabase("making a passage", (database) => {
  it("gives the one that somebody else made of the same words since they were looked for", async () => {
    const context = makeContext(database().db);
    const { slug } = await createCase(context, { title: "Gué", language: "fr" });
    const scope = await openCase(context, slug, "case.edit");
    const { captureId } = await importDocument(context, scope, { bytes: new TextEncoder().encode("Le gué\n\nHuit morts.\n"), method: "upload", fileName: "gue.txt" });
    const span = { captureId, start: 8, end: 18 };
    const make = (see: (tx: Db) => Db) => transact(context, scope.caseId, (tx, log) => makePassage(context, see(tx), scope, span, log));
    const theirs = await make((tx) => tx);
    // Sees at first what was there before theirs came.
    const tooEarly = (tx: Db): Db => {
      let looked = false;
      const passage = new Proxy(tx.passage, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name, target);
          if (name !== "findFirst" || looked) return value;
          return async () => {
            looked = true;
            return null;
          };
        },
      });
      return new Proxy(tx, { get: (target, name) => (name === "passage" ? passage : (Reflect.get(target, name, target) as unknown)) });
    };
    expect((await make(tooEarly)).id).toBe(theirs.id);
    expect(await listRecentPassages(context.db, scope, 9)).toHaveLength(1);
  });
});
