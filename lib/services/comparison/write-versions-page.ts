import { versionsPage, type VersionsPage } from "@/lib/adapters/export/comparison/versions-page";
import { packVersions } from "@/lib/domain/comparison-view/versions-view";
import { alignVersions } from "@/lib/domain/comparison/versions";

/** What a page is made of; the texts are compared on the way. */
export type VersionsPageInput = Omit<VersionsPage, "packed"> & { readonly base: number };

/** Any number of texts beside a base, as one HTML page that needs nothing else. Without I/O: a browser's worker runs it as well. */
export function writeVersionsPage({ base, ...input }: VersionsPageInput): string {
  return versionsPage({ ...input, packed: packVersions(input.texts, alignVersions(input.texts, base)) });
}
