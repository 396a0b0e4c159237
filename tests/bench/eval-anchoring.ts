/**
 * `npm run eval:anchoring`: how often quotes of an old text are placed rightly in the new one, per class, beside the best match
 * of the quote alone (approx-string-match). Right: IoU of at least 0.9 (edited: 0.5), or no place where none is true.
 * Quotes per second of processor time count from where the comparison exists, indexes included: in a process that has just started,
 * where the engine's compiling of our code is most of it, and once that is done.
 * `--wrong` lists what was not right; `--alone` anchors without the old text; `--peer=no` leaves the slow peer out.
 */
import search from "approx-string-match";
import { prepareAnchoring } from "@/lib/domain/passages/anchorer";
import { readRevisions, ANCHORING_DATA, type Revision, type TrueAnchor } from "./anchoring-data";
import { madeRevisions } from "./made-revisions";

/** Rounds after which the engine has compiled what it will. */
const ROUNDS = 5;

type Place = { start: number; end: number } | null;
type Verdict = "right" | "wrong" | "orphaned";

function judge(anchor: TrueAnchor, place: Place): Verdict {
  if (anchor.expect === null) return place === null ? "right" : "wrong";
  if (place === null) return "orphaned";
  const common = Math.min(place.end, anchor.expect.end) - Math.max(place.start, anchor.expect.start);
  const union = Math.max(place.end, anchor.expect.end) - Math.min(place.start, anchor.expect.start);
  return common / union >= (anchor.cls === "edited" ? 0.5 : 0.9) ? "right" : "wrong";
}

/** The best match of the quote's words with at most a third of errors, as an annotation client without context would take it. */
function peerPlace(text: string, quote: string): Place {
  const matches = search(text, quote, Math.floor(quote.length / 3)).sort((x, y) => x.errors - y.errors);
  const [best] = matches;
  return best ? { start: best.start, end: best.end } : null;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
}

function report(title: string, revisions: readonly Revision[], place: (revision: Revision) => (anchor: TrueAnchor) => Place, { listWrong = false, again = false } = {}): void {
  const counts = new Map<string, Record<Verdict, number>>();
  let quotes = 0;
  const warm: (() => void)[] = [];
  const milliseconds = { first: 0, warm: 0 };
  for (const revision of revisions) {
    const timed = (pass: keyof typeof milliseconds): Place[] => {
      const one = place(revision);
      const before = process.cpuUsage();
      const found = revision.anchors.map(one);
      const { user, system } = process.cpuUsage(before);
      milliseconds[pass] += (user + system) / 1000;
      return found;
    };
    const places = timed("first");
    if (again) warm.push(() => timed("warm"));
    quotes += places.length;
    revision.anchors.forEach((anchor, n) => {
      const verdict = judge(anchor, places[n] ?? null);
      const row = counts.get(anchor.cls) ?? { right: 0, wrong: 0, orphaned: 0 };
      row[verdict]++;
      counts.set(anchor.cls, row);
      if (listWrong && verdict !== "right") {
        const got = places[n];
        console.log(`  ${revision.id} ${anchor.cls} ${verdict}: ${JSON.stringify(anchor.quote.slice(0, 160))}`);
        console.log(`      true ${JSON.stringify(anchor.expect && revision.newText.slice(anchor.expect.start, anchor.expect.end).slice(0, 160))}`);
        console.log(`      got  ${JSON.stringify(got && revision.newText.slice(got.start, got.end).slice(0, 160))}`);
      }
    });
  }
  // All revisions in turn, as a running instance would: only the last round counts.
  for (let round = 0; round < ROUNDS; round++) {
    milliseconds.warm = 0;
    for (const pass of warm) pass();
  }
  console.log(`\n${title}\n  class          quotes    right    wrong  orphaned`);
  let wrong = 0;
  for (const [cls, row] of counts) {
    const all = row.right + row.wrong + row.orphaned;
    wrong += row.wrong;
    console.log(`  ${cls.padEnd(12)} ${String(all).padStart(8)} ${percent(row.right, all)} ${percent(row.wrong, all)} ${percent(row.orphaned, all)}`);
  }
  const rate = (pass: keyof typeof milliseconds): string => `${Math.round((1000 * quotes) / milliseconds[pass])} quotes/s`;
  console.log(`  wrong overall: ${percent(wrong, quotes).trim()} of ${quotes}; ${rate("first")}${again ? `, then ${rate("warm")}` : ""}`);
}

const flags = new Set(process.argv.slice(2));
const shared = readRevisions();
if (shared.length === 0) console.log(`No shared data at ${ANCHORING_DATA}: only the made texts are measured.`);
for (const [name, revisions] of [["shared revisions", shared], ["made revisions", madeRevisions()]] as const) {
  if (revisions.length === 0) continue;
  report(
    `${name}, recoupe${flags.has("--alone") ? ", without the old text" : ""}`,
    revisions,
    ({ oldText, newText }) => {
      const anchorer = prepareAnchoring(newText, flags.has("--alone") ? undefined : oldText);
      return ({ quote, prefix, suffix, start }) => {
        const { start: from, end: to } = anchorer.anchor({ exact: quote, prefix, suffix, start });
        return from === null || to === null ? null : { start: from, end: to };
      };
    },
    { listWrong: flags.has("--wrong"), again: true },
  );
  if (flags.has("--peer=no")) continue;
  report(`${name}, approx-string-match`, revisions, ({ newText }) => ({ quote }) => peerPlace(newText, quote));
}
