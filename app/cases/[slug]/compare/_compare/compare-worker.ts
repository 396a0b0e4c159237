import { packComparison } from "@/lib/domain/comparison-view/pack-comparison";
import { packVersions } from "@/lib/domain/comparison-view/versions-view";
import { alignVersions } from "@/lib/domain/comparison/versions";
import { writeComparisonPage } from "@/lib/services/comparison/write-comparison-page";
import { writeVersionsPage } from "@/lib/services/comparison/write-versions-page";
import type { TaskMessage } from "./worker-tasks";

/** Compares off the page's thread, so that two long texts never hold up a key or a scroll. One task, one answer. */
self.addEventListener("message", ({ data }: MessageEvent<TaskMessage>) => {
  if (data.name === "pair") {
    const { a, b, learnt } = data.input;
    const packed = packComparison(a, b, new Set(learnt));
    self.postMessage(packed, { transfer: Object.values(packed).map((numbers: Int32Array) => numbers.buffer) });
  } else if (data.name === "versions") {
    const { texts, base } = data.input;
    const packed = packVersions(texts, alignVersions(texts, base));
    self.postMessage(packed, { transfer: [packed.pieces.buffer, packed.rows.buffer] });
  } else if (data.name === "versionsPage") {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message goes to its page alone
    self.postMessage(writeVersionsPage(data.input));
  } else {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message goes to its page alone
    self.postMessage(writeComparisonPage(data.input));
  }
});
