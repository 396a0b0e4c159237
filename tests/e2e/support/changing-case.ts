import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { sharedInstance } from "./shared-instance";

/** A case in the shared instance with one source, its passages annotated in its first version. */
export interface ChangingCase {
  readonly slug: string;
  readonly sourceId: string;
}

/** Makes such a case past the browser, in a process of its own as the command line would; with the second version too when `changed`. */
export function makeChangingCase(changed: boolean): ChangingCase {
  const { dataDirectory } = sharedInstance();
  const made = spawnSync(process.execPath, ["--conditions=react-server", "--import", "tsx", join("tests", "support", "cases", "changing-case-main.ts"), ...(changed ? ["changed"] : [])], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: "", RECOUPE_DATA: dataDirectory },
  });
  if (made.status !== 0) throw new Error(made.stderr);
  return JSON.parse(made.stdout) as ChangingCase;
}
