import { execFileSync } from "node:child_process";
import { projectRoot } from "@/lib/project-root";

/** Once per run: the bundle of the commands, so that no two tests make it in the same moment. */
export default function setup(): void {
  execFileSync(process.execPath, ["--conditions=react-server", "cli/recoupe.js", "--help"], { cwd: projectRoot, stdio: ["ignore", "ignore", "inherit"] });
}
