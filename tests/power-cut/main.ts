import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { connect } from "@/lib/db/embedded/connect";
import { findOwner } from "@/lib/db/embedded/owner";
import { projectRoot } from "@/lib/project-root";
import { mountCrashingDisk, type CrashingDisk } from "./crashing-disk";

/** Commits acknowledged before the power goes. */
const COMMITS = 400;
const ROUNDS = 3;

/** How many acknowledged commits were there after the power cut, and how many were not. */
interface Outcome {
  kept: number;
  lost: number;
}

/** The embedded database as Recoupe runs it. */
async function recoupe(disk: CrashingDisk): Promise<Outcome> {
  const database = await connect(disk.directory);
  const owner = await findOwner(join(disk.directory, "run"));
  const client = await open(database.url);
  await client.query("CREATE TABLE written (n INT)");
  for (let n = 1; n <= COMMITS; n += 1) await client.query("INSERT INTO written VALUES ($1)", [n]);
  await disk.cutPower(async () => {
    process.kill(owner?.pid ?? 0, "SIGKILL");
    await stayingAlive(database.ended);
  });
  const again = await connect(disk.directory);
  const reader = await open(again.url);
  const { rows } = await reader.query<{ count: number }>("SELECT count(*)::int AS count FROM written");
  await reader.end();
  await again.stop();
  const kept = rows[0]?.count ?? 0;
  return { kept, lost: COMMITS - kept };
}

/** PGlite as it comes, to show that the disk does lose what was not forced to it. */
async function plainPglite(disk: CrashingDisk): Promise<Outcome> {
  mkdirSync(disk.directory);
  const cluster = join(disk.directory, "plain");
  const writer = onPlainPglite(
    cluster,
    `await db.exec("CREATE TABLE written (n INT)");
    for (let n = 1; n <= ${COMMITS}; n += 1) await db.query("INSERT INTO written VALUES ($1)", [n]);
    console.log("written");`,
  );
  await once(writer.lines, "line");
  await disk.cutPower(writer.kill);
  const reader = onPlainPglite(
    cluster,
    `const { rows } = await db.query("SELECT count(*)::int AS count FROM written");
    console.log(rows[0].count);`,
  );
  // What is left may be too little to open.
  const [count] = await Promise.race([once(reader.lines, "line"), once(reader.lines, "close").then(() => ["0"])]);
  await reader.kill();
  return { kept: Number(count), lost: COMMITS - Number(count) };
}

/** Runs statements on PGlite in a process of its own, which keeps its files open until killed. */
function onPlainPglite(cluster: string, statements: string) {
  const program = `
    const { PGlite } = await import("@electric-sql/pglite");
    const db = await PGlite.create(process.env.CLUSTER);
    ${statements}
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: projectRoot,
    env: { ...process.env, CLUSTER: cluster },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return { lines: createInterface({ input: child.stdout }), kill };
}

/** The server's process does not keep the one that started it alive. */
async function stayingAlive(ended: Promise<void>): Promise<void> {
  const heartbeat = setInterval(() => undefined, 1000);
  await ended;
  clearInterval(heartbeat);
}

async function open(url: string): Promise<Client> {
  const client = new Client(url);
  // The power cut takes its server away; that is what it is for.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

async function onCrashingDisk(trial: (disk: CrashingDisk) => Promise<Outcome>): Promise<Outcome> {
  const disk = mountCrashingDisk();
  try {
    return await trial(disk);
  } finally {
    disk.remove();
  }
}

/** `npm run test:power-cut`, as root: cuts the power under the database and counts what is left. */
async function main(): Promise<number> {
  if (process.platform !== "linux" || process.getuid?.() !== 0) {
    process.stderr.write("The power-cut test mounts a file system of its own, which needs root on Linux.\n");
    return 1;
  }
  let lost = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const outcome = await onCrashingDisk(recoupe);
    process.stdout.write(`Recoupe, round ${round}: ${outcome.kept} of ${COMMITS} acknowledged commits kept.\n`);
    lost += outcome.lost;
  }
  const plain = await onCrashingDisk(plainPglite);
  process.stdout.write(`PGlite as it comes: ${plain.kept} of ${COMMITS} kept.\n`);
  if (plain.lost === 0) process.stdout.write("Nothing was lost there either, so this run shows nothing.\n");
  return lost === 0 && plain.lost > 0 ? 0 : 1;
}

process.exitCode = await main();
