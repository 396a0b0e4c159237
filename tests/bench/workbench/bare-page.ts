import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { projectRoot } from "@/lib/project-root";
import { findChromium } from "../../support/chromium";
import { freePort } from "../../support/running-instance";
import { receivedBytes } from "./received-bytes";

/** Below the project, so that the bare page is built by the very same packages; not below node_modules, where Next takes everything for built. */
const FOLDER = join(projectRoot, "test-results/bare-page");

const FILES = {
  "package.json": JSON.stringify({ private: true, type: "module" }),
  "next.config.js": `export default { turbopack: { root: ${JSON.stringify(projectRoot)} } };`,
  // Without one of its own it would be given the project's.
  "instrumentation.js": "export function register() {}",
  "app/layout.jsx": "export default function Layout({ children }) { return <html><body>{children}</body></html>; }",
  "app/page.jsx": "export const dynamic = 'force-dynamic'; export default function Page() { return <h1>Bare</h1>; }",
};

const NEXT = join(projectRoot, "node_modules/next/dist/bin/next");

/** The bytes of scripts, compressed, that a page with one heading and nothing else receives from the same framework. */
export async function bareScriptBytes(): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, "app"), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(FOLDER, name), text);
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const built = spawnSync(process.execPath, [NEXT, "build"], { cwd: FOLDER, encoding: "utf8", env });
  if (built.status !== 0) throw new Error(`the bare page was not built:\n${built.stdout}${built.stderr}`);
  const port = String(await freePort());
  const server = spawn(process.execPath, [NEXT, "start", "--hostname", "127.0.0.1", "--port", port], { cwd: FOLDER, env, stdio: ["ignore", "pipe", "inherit"] });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  try {
    await new Promise<void>((resolve) => server.stdout.on("data", (text: Buffer) => text.includes("Ready") && resolve()));
    return (await receivedBytes(await browser.newPage(), `http://127.0.0.1:${port}`)).scripts;
  } finally {
    await browser.close();
    server.kill();
    rmSync(FOLDER, { recursive: true, force: true });
  }
}
