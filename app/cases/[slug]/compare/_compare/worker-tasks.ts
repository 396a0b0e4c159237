import type { PackedComparison } from "@/lib/domain/comparison-view/pack-comparison";
import type { PackedVersions } from "@/lib/domain/comparison-view/versions-view";
import type { ComparisonPageInput } from "@/lib/services/comparison/write-comparison-page";
import type { VersionsPageInput } from "@/lib/services/comparison/write-versions-page";

/** What the worker is asked to do, by name: what goes in and what comes out. */
export interface WorkerTasks {
  pair: { in: { a: string; b: string; learnt: readonly string[] }; out: PackedComparison };
  versions: { in: { texts: readonly string[]; base: number }; out: PackedVersions };
  versionsPage: { in: VersionsPageInput; out: string };
  page: { in: ComparisonPageInput; out: string };
}

export type TaskName = keyof WorkerTasks;
export type TaskMessage = { [Name in TaskName]: { name: Name; input: WorkerTasks[Name]["in"] } }[TaskName];
