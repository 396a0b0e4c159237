/** Entry of an anchoring process: does the one job it is sent, answers, and ends with its parent's word or its parent. */
import { findAgain } from "./find-again";
import type { AnchoringJob } from "./protocol";

process.on("message", (job: AnchoringJob) => process.send?.(findAgain(job)));
process.on("disconnect", () => process.exit(0));
