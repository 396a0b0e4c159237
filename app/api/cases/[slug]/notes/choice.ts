import { z } from "zod";
import { id } from "@/lib/contracts/fields";
import { AppError } from "@/lib/errors";
import { LIST_LIMITS } from "@/lib/limits";

const schema = z.strictObject({
  form: z.enum(["markdown", "html", "json"]).default("html"),
  language: z.enum(["fr", "en"]).nullable().default(null),
  questionIds: z.array(id).max(LIST_LIMITS.questions).nullable().default(null),
});

/** The choice a note's address makes: `?form=&language=&q=&q=`; no `q` is the whole case. @throws AppError `invalid`. */
export function readChoice(request: Request): z.infer<typeof schema> {
  const query = new URL(request.url).searchParams;
  const chosen = query.getAll("q");
  const parsed = schema.safeParse({
    ...(query.has("form") ? { form: query.get("form") } : {}),
    ...(query.has("language") ? { language: query.get("language") } : {}),
    questionIds: chosen.length > 0 ? chosen : null,
  });
  if (!parsed.success) throw new AppError("invalid", { field: parsed.error.issues[0]?.path.join(".") });
  return parsed.data;
}
