/** What one runner counted. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One runner of `npm test`: a command, and how its own report counts. */
export interface Runner {
  readonly name: string;
  readonly command: readonly string[];
  /** File the runner writes its JSON report to; a runner without one counts as one test, by its exit code. */
  readonly report?: string;
  readonly count?: (report: unknown) => Count;
}

const bin = (path: string): string => `node_modules/${path}`;
const REPORTS = "test-results";

/** @param workers test files at once */
function vitest(project: string, workers: number): Runner {
  const report = `${REPORTS}/${project}.json`;
  return {
    name: project,
    command: [process.execPath, bin("vitest/vitest.mjs"), "run", "--project", project, `--maxWorkers=${workers}`, "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`],
    report,
    count: (found) => {
      const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites } = found as Record<string, number>;
      // A file that cannot be loaded has no test to fail.
      const broken = (numFailedTests ?? 0) === 0 && (numFailedTestSuites ?? 0) > 0 ? (numFailedTestSuites ?? 0) : 0;
      const nothing = (numTotalTestSuites ?? 0) === 0 ? 1 : 0;
      return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) + broken + nothing };
    },
  };
}

/** The runners of `npm test`, in two waves: the second is heavy and has the machine to itself. */
export const WAVES: readonly (readonly Runner[])[] = [
  [
    { name: "types", command: [process.execPath, bin("typescript/bin/tsc"), "--noEmit"] },
    { name: "lint", command: [process.execPath, bin("oxlint/bin/oxlint"), "--quiet"] },
  ],
  // Much of an integration test is waiting for a database or a child process.
  [vitest("unit", 1), vitest("integration", 3)],
  [
    {
      name: "e2e",
      command: [process.execPath, bin("@playwright/test/cli.js"), "test", "--config", "tests/e2e/playwright.config.ts"],
      report: `${REPORTS}/e2e.json`,
      count: (found) => {
        const { stats, errors } = found as { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };
        return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
      },
    },
  ],
];
