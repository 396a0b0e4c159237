/**
 * `npm run bench:analyze -- [megabytes]`: seconds of CPU per megabyte that the reading assists take on prose and on texts made to be
 * hard, at a tenth of the size and at the whole (1 MB unless said), so that anything but linear time shows. Beside them, on the
 * same text in the same run, the packages there are: chrono-node for dates, Intl.Segmenter for sentences.
 */
import * as chrono from "chrono-node";
import { analyze } from "@/lib/domain/assists/analyze";
import { findDates } from "@/lib/domain/assists/dates/dates";
import { findSentences } from "@/lib/domain/assists/reading/sentences";
import { HOSTILE_ENGLISH, HOSTILE_PROSE } from "./hostile-prose";

/** Characters the packages are measured on: some take minutes for a megabyte. */
const PEER_SIZE = 50_000;
const REFERENCE = "2024-10-15";
const OPTIONS = { language: "fr", date: REFERENCE, actors: [{ id: "a", name: "Ibrahim Traoré", aliases: ["l’armée"] }] } as const;

const made = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** CPU seconds per million characters: the machine may be shared, and its collector runs beside. */
function cost(run: () => unknown, size: number): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / (size / 1e6);
}

const shown = (value: number): string => value.toFixed(2).padStart(9);

const size = Number(process.argv[2] ?? 1) * 1e6;
if (!(size > 0)) throw new RangeError("the size is a number of megabytes");
process.stdout.write(`CPU seconds per MB of ${size / 1e6} MB\n${"text".padEnd(33)}   a tenth     whole  MB/s\n`);
for (const [language, pieces] of [["fr", HOSTILE_PROSE], ["en", HOSTILE_ENGLISH]] as const) {
  analyze(made(pieces.prose, 200_000), { ...OPTIONS, language });
  for (const [name, piece] of Object.entries(pieces)) {
    const tenth = cost(() => analyze(made(piece, size / 10), { ...OPTIONS, language }), size / 10);
    const whole = cost(() => analyze(made(piece, size), { ...OPTIONS, language }), size);
    process.stdout.write(`${language} ${name.padEnd(30)} ${shown(tenth)} ${shown(whole)} ${(1 / whole).toFixed(1).padStart(5)}\n`);
  }
}

process.stdout.write(`\nBeside packages, on ${PEER_SIZE / 1000} kB\n${"text".padEnd(26)} sentences Segmenter   ratio     dates    chrono   ratio\n`);
const segmenter = new Intl.Segmenter("fr", { granularity: "sentence" });
for (const [name, piece] of Object.entries(HOSTILE_PROSE)) {
  const text = made(piece, PEER_SIZE);
  const sentences = cost(() => findSentences(text), PEER_SIZE);
  const segments = cost(() => [...segmenter.segment(text)].length, PEER_SIZE);
  const dates = cost(() => findDates(text, { lang: "fr", reference: REFERENCE }), PEER_SIZE);
  const parsed = cost(() => chrono.fr.parse(text, new Date(`${REFERENCE}T12:00:00`)), PEER_SIZE);
  process.stdout.write(`${name.padEnd(26)} ${shown(sentences)} ${shown(segments)} ${(segments / sentences).toFixed(1).padStart(7)} ${shown(dates)} ${shown(parsed)} ${(parsed / dates).toFixed(1).padStart(7)}\n`);
}
