import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { connect } from "@/lib/db/embedded/connect";

/**
 * Data directories for the tests of one file: the cluster is made once and copied, all are removed at the end.
 *
 * @returns a function that makes one
 */
export function useDataDirectories(): () => Promise<string> {
  let root = "";
  let count = 0;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "recoupe-data-"));
    const { stop } = await connect(join(root, "template"));
    await stop();
  });
  afterAll(() => rm(root, { recursive: true, force: true }));
  return async () => {
    count += 1;
    const directory = join(root, `data-${count}`);
    await cp(join(root, "template"), directory, { recursive: true, filter: (path) => !path.includes(join("template", "run")) });
    return directory;
  };
}
