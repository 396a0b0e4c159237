import { IMPORT_LIMITS } from "@/lib/limits";
import { ImportFailure } from "../import-failure";

const TAG = /<(!DOCTYPE|!ENTITY|\/|[A-Za-z_])[^<>]*?(\/?)>/g;

/**
 * Refuses XML that the document reader could not bear: it recurses by depth and holds every element as several objects.
 * Office never writes a document type, whose entities can unfold without bounds.
 * @throws ImportFailure `too-deep`, `too-complex` or `unreadable`.
 */
export function checkXml(xml: string): void {
  let depth = 0;
  let elements = 0;
  for (const [, opening, selfClosing] of xml.matchAll(TAG)) {
    if (opening!.startsWith("!")) throw new ImportFailure("unreadable");
    if (opening === "/") depth--;
    else {
      if (++elements > IMPORT_LIMITS.xmlElements) throw new ImportFailure("too-complex");
      if (selfClosing === "" && ++depth > IMPORT_LIMITS.xmlDepth) throw new ImportFailure("too-deep");
    }
  }
}
