import type { Revision, TrueAnchor } from "./anchoring-data";

/**
 * Revisions of our own making, so that rules are not fitted to the shared ones: law-like texts full of near-twins and news-like
 * ones with changing figures, revised sentence by sentence with the truth known by construction. Repeatable.
 */
export function madeRevisions(): Revision[] {
  return [1, 2, 3, 4, 5, 6].map((seed) => makeRevision(seed, seed % 2 === 0 ? "law" : "news"));
}

type Random = () => number;

function random(seed: number): Random {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SLOTS: Record<string, string> = {
  who: "le préfet|la commission|le gouverneur|l'observatoire|le procureur|la mission d'enquête|le conseil régional|l'autorité de contrôle|la porte-parole du ministère|le maire de Valbrune",
  verb: "constate|signale|rappelle|précise|refuse d'admettre|reconnaît|n'a pas confirmé|estime|soutient|ordonne",
  what: "la fermeture du pont de Sarre|le retrait des équipes|la perte de matériel|l'arrivée de renforts|un défaut d'entretien|la rupture de la digue|l'usage de munitions interdites|le report des élections locales|la saisie de documents comptables",
  when: "le 3 mars 2021|le 14 juin 2022|en avril 2023|au cours de la nuit|depuis deux semaines|avant la fin du mois|le 9 octobre 2020",
  where: "près de Montelin|dans la vallée de l'Ourse|sur la route de Kérouan|au nord du fleuve|dans trois communes|à la lisière du camp",
  how: "sans donner de chiffre|sous réserve de vérification|malgré les démentis|faute de moyens|en présence d'un huissier|à la demande des familles",
  n: "3|7|12|15|24|40|150|1 200|3 500",
};

const PATTERNS = {
  news: [
    "{who} {verb} {what} {where}, {when}.",
    "Selon {who}, {n} personnes ont été blessées {where} {when}.",
    "« {what}, nous l'avions annoncé », a répondu {who} {how}.",
    "{when}, {n} habitants ont quitté leur maison {where}, {how}.",
    "Interrogé {when}, {who} {verb} {what} {how}.",
    "Un bilan de {n} morts a été publié par {who}, {how}.",
  ],
  law: [
    "Au {n}e alinéa de l'article {n}, les mots : « {what} » sont remplacés par les mots : « {what} » ;",
    "L'article {n} est complété par un alinéa ainsi rédigé : « {who} {verb} {what} {how}. »",
    "Le délai mentionné à l'article {n} est porté à {n} jours {how}.",
    "{who} peut, {when}, déléguer à {who} la surveillance prévue à l'article {n}.",
    "Est puni de {n} jours d'amende le fait, pour {who}, de négliger {what} {where}.",
    "Les dispositions de l'article {n} s'appliquent {where} à compter du {when}.",
  ],
};

const pick = <T>(next: Random, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

function sentence(next: Random, kind: keyof typeof PATTERNS): string {
  const filled = pick(next, PATTERNS[kind]).replace(/\{(\w+)\}/g, (_, slot: string) => pick(next, (SLOTS[slot] ?? "").split("|")));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** Replaces, drops or adds some words, always leaving most of a sentence. */
function edit(next: Random, text: string): string {
  const words = text.split(" ");
  const times = 1 + Math.floor(next() * Math.max(1, words.length / 7));
  for (let i = 0; i < times; i++) {
    const at = 1 + Math.floor(next() * (words.length - 2));
    const action = next();
    if (action < 0.4) words[at] = pick(next, ["désormais", "provisoirement", "9", "quelque", "l'ensemble", "2 700", "notamment"]);
    else if (action < 0.7) words.splice(at, 1);
    else words.splice(at, 0, ...pick(next, [["hier", "soir"], ["d'après", "ses", "services"], ["environ"], ["toutefois"]]));
  }
  return words.join(" ");
}

interface Piece {
  readonly old: string | null;
  readonly now: string | null;
  readonly cls: string;
}

function makeRevision(seed: number, kind: keyof typeof PATTERNS): Revision {
  const next = random(seed);
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < 500; i++) {
    const old = sentence(next, kind);
    if (seen.has(old)) continue;
    seen.add(old);
    const chance = next();
    if (chance < 0.08) pieces.push({ old, now: null, cls: "deleted" });
    else if (chance < 0.22) pieces.push({ old, now: edit(next, old), cls: "edited" });
    else if (chance < 0.28) pieces.push({ old: null, now: sentence(next, kind === "law" ? "news" : "law"), cls: "new" }); // of another kind: else a deleted sentence and a new twin could not be told from an edited one
    else if (chance < 0.34) {
      // Two near-twins, one of which goes: next to one another, or far apart.
      const twin = old.replace(/\d+|Selon|près|sans|sous/, (found) => (/\d/.test(found) ? `${Number(found) + 1}` : "Hors"));
      const pair: Piece[] = [{ old, now: null, cls: "lookalike" }, { old: twin, now: twin, cls: "same" }];
      if (twin !== old && next() < 0.5) pieces.push(...pair);
      else if (twin !== old) pieces.push(pair[0] as Piece, ...pieces.splice(-Math.floor(next() * 9)), pair[1] as Piece);
    } else pieces.push({ old, now: old, cls: "same" });
  }
  const joins = pieces.map(() => (next() < 0.3 ? "\n\n" : " "));
  const order = pieces.map((_, i) => i);
  const moved = new Set<number>();
  for (let i = 0; i < 12; i++) {
    const from = Math.floor(next() * order.length);
    const run = order.splice(from, 1 + Math.floor(next() * 3));
    run.forEach((piece) => moved.add(piece));
    order.splice(Math.floor(next() * order.length), 0, ...run);
  }
  const oldPlaces = new Map<number, number>();
  const newPlaces = new Map<number, number>();
  let oldText = "";
  let newText = "";
  pieces.forEach(({ old }, i) => {
    if (old === null) return;
    oldPlaces.set(i, oldText.length);
    oldText += old + joins[i];
  });
  for (const i of order) {
    const { now } = pieces[i] as Piece;
    if (now === null) continue;
    newPlaces.set(i, newText.length);
    newText += now + joins[i];
  }
  const anchors: TrueAnchor[] = [];
  pieces.forEach(({ old, now, cls }, i) => {
    const start = oldPlaces.get(i);
    if (old === null || start === undefined) return;
    const at = newPlaces.get(i);
    const expect = now === null || at === undefined ? null : { start: at, end: at + now.length };
    const context = { prefix: oldText.slice(Math.max(0, start - 32), start), suffix: oldText.slice(start + old.length, start + old.length + 32) };
    anchors.push({ cls: moved.has(i) && expect ? (cls === "same" ? "moved" : "moved-edited") : cls, quote: old, ...context, start, expect });
    if (cls === "same" && !moved.has(i) && at !== undefined && next() < 0.4) {
      const words = [...old.matchAll(/\S+/g)];
      const first = Math.floor(next() * (words.length - 3));
      const from = words[first]?.index ?? 0;
      const last = words[first + 2];
      const to = (last?.index ?? 0) + (last?.[0].length ?? 0);
      anchors.push({ cls: "short", quote: old.slice(from, to), prefix: oldText.slice(Math.max(0, start + from - 32), start + from), suffix: oldText.slice(start + to, start + to + 32), start: start + from, expect: { start: at + from, end: at + to } });
    }
  });
  return { id: `made-${kind}-${seed}`, oldText, newText, anchors };
}
