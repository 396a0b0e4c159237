import { redirect } from "next/navigation";
import { openCasePage, orNotFound } from "@/lib/http/open-page";
import { loadPassage } from "@/lib/services/passages/load-passage";

type Props = { params: Promise<{ slug: string; passageId: string }> };

/** The address of a passage: opens the capture at it, marked. */
export default async function PassagePage({ params }: Props) {
  const { slug, passageId } = await params;
  const { context, scope } = await openCasePage(slug, "case.read");
  const passage = await orNotFound(loadPassage(context, scope, passageId));
  redirect(`/cases/${scope.slug}/read/${passage.captureId}#passage-${passage.id}`);
}
