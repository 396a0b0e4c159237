import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** `unit` is pure and needs nothing; `integration` starts real databases and child processes. */
export default defineConfig({
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      // as in next.config.js: messages are compiled before they reach the formatter
      "use-intl/format-message": "use-intl/format-message/format-only",
      // as Next resolves it on the server
      "next/navigation": "next/dist/api/navigation.react-server.js",
    },
    conditions: ["react-server"],
  },
  ssr: { resolve: { conditions: ["react-server"] } },
  test: {
    server: { deps: { inline: [/use-intl/] } },
    setupFiles: ["tests/support/fail-on-console-error.ts"],
    // Against hanging only: a busy machine is no failure, and no test asserts on time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts", "tests/architecture/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/bundle-once.ts", "tests/support/database/global-setup.ts"],
        },
      },
    ],
  },
});
