import { readSearchAddress } from "@/lib/contracts/search-address";
import { whileTyping } from "@/lib/domain/search/while-typing";
import { defineRoute } from "@/lib/http/define-route";
import { search } from "@/lib/services/search/search";

/** Results of each field that the box shows while somebody types. */
const PER_FIELD = 4;

/** Three lines of a phone. */
const SNIPPET_LENGTH = 110;

/** What the search box suggests: `?q=…&case=…`, the first results of each field; the last word may be unfinished. */
export const GET = defineRoute({
  access: "signed-in",
  handle: async ({ context, request }) => {
    const { typed, slug } = readSearchAddress(Object.fromEntries(new URL(request.url).searchParams));
    const answer = await search(context, { typed: whileTyping(typed), slug, fields: [], take: PER_FIELD, length: SNIPPET_LENGTH });
    return Response.json(answer, { headers: { "cache-control": "no-store" } });
  },
});
