/** Entry of a process that makes the case of the changing article in a running instance, and prints where it is as JSON. */
import { withContext } from "@/cli/support/context";
import { recapture } from "@/lib/services/sources/recapture";
import { annotateChanging } from "./annotate-changing";
import { CHANGED_ARTICLE } from "./changing-article";

await withContext("end-to-end tests", async (context) => {
  const { scope, sourceId } = await annotateChanging(context);
  if (process.argv.includes("changed")) await recapture(context, scope, sourceId, { bytes: new TextEncoder().encode(CHANGED_ARTICLE), method: "paste" });
  process.stdout.write(JSON.stringify({ slug: scope.slug, sourceId }));
});
