import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Each layer's file and one import it must be refused. A canary that lives on means that its rule no longer fires. */
const CANARIES: readonly (readonly [file: string, imported: string])[] = [
  ["lib/domain/canary.ts", "@/lib/services/context"],
  ["lib/domain/canary.ts", "@/lib/errors"],
  ["lib/domain/canary.ts", "node:fs"],
  ["lib/domain/canary.ts", "zod"],
  ["lib/domain/canary.ts", "react"],
  ["lib/domain/canary.ts", "@prisma/client"],
  ["lib/contracts/canary.ts", "@/lib/services/context"],
  ["lib/contracts/canary.ts", "react"],
  ["lib/adapters/import/canary.ts", "@/lib/data/sources"],
  ["lib/adapters/import/canary.ts", "@/lib/services/context"],
  ["lib/db/canary.ts", "@/lib/data/sources"],
  ["lib/data/canary.ts", "@/lib/services/context"],
  ["lib/data/canary.ts", "@/lib/contracts/fields"],
  ["lib/services/claims/canary.ts", "@/lib/http/define-action"],
  ["lib/services/claims/canary.ts", "@/app/page"],
  ["lib/services/claims/canary.ts", "next/cache"],
  ["lib/services/claims/canary.ts", "@prisma/client"],
  ["lib/services/claims/canary.ts", "mammoth"],
  ["lib/services/claims/canary.ts", "next-auth"],
  ["lib/auth/canary.ts", "@/lib/data/cases"],
  ["lib/http/canary.ts", "next-auth"],
  ["lib/http/canary.ts", "@/app/page"],
  ["app/canary.ts", "@/lib/data/sources"],
  ["app/canary.ts", "@/lib/db/client"],
  ["app/canary.ts", "@/lib/adapters/import/extract"],
  ["app/canary.ts", "next-auth/react"],
  ["app/_ui/canary.ts", "@/lib/domain/claims/types"],
  ["app/_ui/canary.ts", "@/lib/services/context"],
  ["cli/commands/canary.ts", "@/lib/data/sources"],
  ["cli/commands/canary.ts", "@/app/page"],
];

/** Imports each layer needs: a rule that refuses these is wrong. */
const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ["lib/domain/claims/canary.ts", "@/lib/domain/access/roles"],
  ["lib/contracts/canary.ts", "@/lib/domain/claims/types"],
  ["lib/data/canary.ts", "@/lib/db/client"],
  ["lib/services/claims/canary.ts", "@/lib/data/claims"],
  ["lib/services/claims/canary.ts", "@/lib/adapters/import/extract"],
  ["lib/auth/canary.ts", "next-auth"],
  ["lib/http/canary.ts", "@/lib/auth/principal"],
  ["app/canary.ts", "@/lib/services/claims/edit-claim"],
  ["cli/commands/canary.ts", "@/lib/services/claims/edit-claim"],
];

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

describe("the layers' lint rules", () => {
  let folder: string;
  let refused: Set<string>;
  const fileOf = (base: string, index: number) => base.replace("canary", `canary-${index}`);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "recoupe-canaries-"));
    copyFileSync(".oxlintrc.json", join(folder, ".oxlintrc.json"));
    for (const [index, [base, imported]] of [...CANARIES, ...ALLOWED].entries()) {
      const file = join(folder, fileOf(base, index));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `import * as canary from "${imported}";\nexport const value = canary;\n`);
    }
    const oxlint = join(process.cwd(), "node_modules/oxlint/bin/oxlint");
    let output: string;
    try {
      output = execFileSync(process.execPath, [oxlint, "-c", ".oxlintrc.json", "-f", "json", "."], { cwd: folder, encoding: "utf8" });
    } catch (error) {
      // Lint errors are the point: oxlint then exits with 1 and the same JSON.
      output = (error as { stdout: string }).stdout;
    }
    const { diagnostics } = JSON.parse(output) as { diagnostics: Diagnostic[] };
    refused = new Set(diagnostics.filter((found) => found.code.includes("no-restricted-imports")).map((found) => found.filename));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(CANARIES.map(([base, imported], index) => [base, imported, index] as const))("%s may not import %s", (base, _, index) => {
    expect(refused).toContain(fileOf(base, index));
  });

  it.each(ALLOWED.map(([base, imported], index) => [base, imported, CANARIES.length + index] as const))(
    "%s may import %s",
    (base, _, index) => {
      expect(refused).not.toContain(fileOf(base, index));
    },
  );
});
