import { TOLL_NOUNS } from "../../lexicon/approximators";
import type { LexiconLanguage } from "../../lexicon/language";
import { NO_FIGURE } from "../../quantity/conventions";
import type { AmountReading } from "../amounts/amounts";
import { isRefused } from "../amounts/absent";
import { plain, TOLL_OF, TOLL_REACH, type Mention } from "./mention";
import type { ScanToken } from "../reading/scan";

const UNSAID: ReadonlySet<string> = new Set(
  "connu connue connus communique communiquee communiques precise precisee precises publie publiee publies etabli etablie etablis revele revelee reveles donne donnee disponible known given released available disclosed clear determined established".split(" "),
);
const UNKNOWN: ReadonlySet<string> = new Set(["inconnu", "inconnue", "inconnus", "unknown", "unclear"]);

/** Whether words for a figure that was not given may begin with this folded word. */
export function mayBeginUnsaid(key: string, lang: LexiconLanguage): boolean {
  return TOLL_OF.has(key) || TOLL_NOUNS[lang].has(key);
}

/** « le bilan humain n'est pas connu », « le nombre de blessés reste inconnu »: a figure that was not given. */
export function readUnsaid(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Mention | null {
  const key = tokens[at]?.key ?? "";
  if (lang === "en" && TOLL_NOUNS.en.has(key) && isRefused(tokens, at)) return plain({ bounds: NO_FIGURE, said: NO_FIGURE, how: "exactly", first: at, core: at, next: at + 1, form: "no-figure", rule: "en-no-figure" }, null, null, at + 1);
  if (!mayBeginUnsaid(key, lang) || key === "total") return null;
  let denied = false;
  for (let i = at + 1; i < at + TOLL_REACH; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === "figure" || (token.kind === "sign" && token.key !== "'")) return null;
    denied ||= token.key === "pas" || token.key === "not" || token.key === "jamais" || (token.key === "yet" && tokens[i + 1]?.key === "to");
    if (!UNKNOWN.has(token.key) && !(denied && UNSAID.has(token.key))) continue;
    const amount: AmountReading = { bounds: NO_FIGURE, said: NO_FIGURE, how: "exactly", first: at, core: at, next: at + 1, form: "no-figure", rule: `${lang}-no-figure` };
    return plain(amount, null, null, at + 1);
  }
  return null;
}
