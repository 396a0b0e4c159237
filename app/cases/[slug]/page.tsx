import { redirect } from "next/navigation";
import { openCasePage } from "@/lib/http/open-page";

/** A case opens on its sources: everything else is made of them. */
export default async function CasePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const { scope } = await openCasePage(slug, "case.read");
  redirect(`/cases/${scope.slug}/sources`);
}
