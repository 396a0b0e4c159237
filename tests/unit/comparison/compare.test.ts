import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";
import { cutsPair } from "@/lib/domain/text/characters";
import { arbitraryText } from "../../support/arbitrary-text";
import { changes, rebuild } from "../../support/edits";

/** Two texts that share pieces in other orders, as revisions do; unrelated texts alone would rarely match anything. */
const revisedPair = fc
  .tuple(fc.array(arbitraryText(8), { maxLength: 8 }), fc.array(fc.tuple(fc.nat(9), arbitraryText(3)), { maxLength: 10 }))
  .map(([pieces, picks]) => ({
    a: pieces.join("\n"),
    b: picks.map(([n, other]) => pieces[n] ?? other).join("\n"),
  }));

/** Letters and digits of scripts that part words by blanks: two of them side by side are inside a word or figure. */
const INSIDE = /[\p{L}\p{Nd}]/u;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function cutsWord(text: string, at: number): boolean {
  const before = /[\p{L}\p{Nd}]$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? "";
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return before !== "" && INSIDE.test(after) && !SPACELESS.test(before) && !SPACELESS.test(after);
}

describe("compare", () => {
  it("rebuilds both texts, covers them in order, and calls equal only what is", () => {
    fc.assert(
      fc.property(fc.oneof(revisedPair, fc.record({ a: arbitraryText(), b: arbitraryText() })), ({ a, b }) => {
        const edits = compare(a, b);
        expect(rebuild(edits, a, b)).toEqual({ a, b });
        let at = [0, 0];
        for (const edit of edits) {
          expect([edit.a[0], edit.b[0]]).toEqual(at);
          at = [edit.a[1], edit.b[1]];
          expect(edit.op === "equal" ? a.slice(...edit.a) === b.slice(...edit.b) : edit.class !== undefined).toBe(true);
          expect(edit.op === "insert" ? edit.a[1] - edit.a[0] : 0).toBe(0);
          expect(edit.op === "delete" ? edit.b[1] - edit.b[0] : 0).toBe(0);
        }
        expect(at).toEqual([a.length, b.length]);
      }),
      { numRuns: 150 },
    );
  });

  it("rebuilds both texts when sentences and paragraphs come, go and move", () => {
    const SENTENCES = ["La route du col reste fermée aux véhicules.", "Le maire a promis de revenir sur ce point.", "Aucun bilan n'est connu à cette heure.", "不允许使用这种属性的元素和方法。", "Fin.", "La route du col est ouverte à tous les véhicules !", "Le préfet a promis de revenir sur ce point ce soir."];
    const text = fc.array(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }), { maxLength: 8 }).map((lines) => lines.map((line) => line.join(" ")).join("\n\n"));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const edits = compare(a, b);
        expect(rebuild(edits, a, b)).toEqual({ a, b });
        expect(edits.map(({ a: [from, to] }) => to - from).every((length) => length >= 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("begins and ends no edit inside a surrogate pair, a word or a figure", () => {
    fc.assert(
      fc.property(revisedPair, ({ a, b }) => {
        for (const edit of compare(a, b)) {
          expect(cutsPair(a, edit.a[0]) || cutsPair(b, edit.b[0])).toBe(false);
          expect(cutsWord(a, edit.a[0]) || cutsWord(b, edit.b[0])).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("finds nothing between a text and itself", () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        const whole = [0, text.length] as const;
        expect(compare(text, text)).toEqual(text === "" ? [] : [{ op: "equal", a: whole, b: whole }]);
      }),
    );
  });

  it.each([
    ["Bilan : 15 morts à Tin.", "Bilan : 6 morts à Tin.", ["-15:content", "+6:content"]],
    ["un total de 5,000 hommes", "un total de 5,500 hommes", ["-5,000:content", "+5,500:content"]],
    ["près de 1 500 civils", "près de 2 500 civils", ["-1 500:content", "+2 500:content"]],
    ["le 12 mai 2024 au soir", "le 13 mai 2024 au soir", ["-12 mai 2024:content", "+13 mai 2024:content"]],
    ["une attaque revendiquée par l'armée", "une attaque confirmée par l'ONU", ["-revendiquée:content", "+confirmée:content", "-armée:content", "+ONU:content"]],
    ["Il part. Il revient.", "Il part. Elle dort. Il revient.", ["+Elle dort. :content"]],
    ["a\n\nb\n\nc", "a\n\nc", ["-b\n\n:content"]],
    ["oui \u{1F468}\u200D\u{1F469} non", "oui \u{1F468} non", ["-\u{1F468}\u200D\u{1F469}:content", "+\u{1F468}:content"]],
    ["", "tout", ["+tout:content"]],
    ["tout", "", ["-tout:content"]],
  ])("says what changed from %j to %j", (a, b, expected) => {
    expect(changes(compare(a, b), a, b)).toEqual(expected);
  });

  it("drops islands of equality that two unrelated sentences share", () => {
    const a = "Le maire de la ville a refusé hier soir de recevoir les habitants du quartier nord.";
    const b = "Selon plusieurs témoins de ce drame, aucun responsable du parti ne répondait au téléphone.";
    expect(changes(compare(a, b), a, b)).toHaveLength(2);
  });

  it("tells a paragraph added after a sentence from what replaced the end of that sentence, stops apart", () => {
    const parts = (a: string, b: string) => compare(a, b).filter(({ op }) => op !== "equal").map((edit) => edit.op === "insert" ? `+${b.slice(...edit.b)}` : `-${a.slice(...edit.a)}`);
    const [short, long] = ["Le pont tient.\n\nOn compte des morts.\n\nFin du relevé.", "Le pont tient.\n\nOn compte peu de blessés.\n\nLa gare rouvre demain.\n\nFin du relevé."];
    expect(parts(short, long)).toEqual(["-des morts", "+peu de blessés", "+La gare rouvre demain.\n\n"]);
    expect(parts(long, short)).toEqual(["-peu de blessés", "+des morts", "-La gare rouvre demain.\n\n"]);
    expect(parts("Un titre court\nLe texte", "Un titre plus long\nSon chapeau\nLe texte")).toEqual(["-court", "+plus long", "+Son chapeau\n"]);
  });

  it("links a moved paragraph to its other place, from both sides", () => {
    const one = "Le premier paragraphe raconte en détail la marche du convoi vers le nord.";
    const two = "Le second cite longuement un témoin qui n'a pas voulu donner son nom.";
    const three = "Le troisième rappelle les chiffres publiés la veille par la mission.";
    const a = [one, two, three].join("\n\n");
    const b = [three, one, two].join("\n\n");
    const moved = compare(a, b).filter((edit) => edit.class === "moved");
    expect(moved.map((edit) => edit.op)).toEqual(["insert", "delete"]);
    expect(moved.map((edit) => (edit.op === "insert" ? b.slice(...edit.b) : a.slice(...edit.a)))).toEqual([three, three]);
    expect(moved.map((edit) => (edit.op === "insert" ? a.slice(...(edit.movedTo ?? [0, 0])) : b.slice(...(edit.movedTo ?? [0, 0]))))).toEqual([three, three]);
  });

  it("finds each change in a long line, however many there are, and nothing between them", () => {
    const words = Array.from({ length: 900 }, (_, i) => `mot${i % 89}${"abcdefg"[i % 7]}`);
    const edited = words.map((word, i) => (i % 30 === 17 ? `autre${i}` : word));
    const [a, b] = [words.join(" "), edited.join(" ")];
    const expected = words.flatMap((word, i) => (i % 30 === 17 ? [`-${word}:content`, `+autre${i}:content`] : []));
    expect(changes(compare(a, b), a, b)).toEqual(expected);
  });

  it("takes a sentence out whole where its neighbours begin with the same words, far into a line", () => {
    const around = Array.from({ length: 30 }, (_, i) => `La commune ${"abcdefghij"[i % 10]} compte ${i} puits.`).join(" ");
    const gone = "Le délai mentionné à l'article douze est porté à quarante jours à la demande des familles.";
    const kept = "Le délai mentionné à l'article treize est porté à deux mois.";
    const [a, b] = [`${around} ${gone} ${kept} ${around}`, `${around} ${kept} ${around}`];
    expect(changes(compare(a, b), a, b)).toEqual([`-${gone} :content`]);
  });

  it("takes a sentence out whole behind a heading without a stop, when the one after it begins alike", () => {
    const [gone, kept] = ["Le maire parle du pont : la suite attend le maire demain.", "Le maire parle du pont : la suite attend le préfet demain."];
    const a = `À lire aussi ${gone}\n\n${kept} Fin.`;
    expect(changes(compare(a, `À lire aussi ${kept} Fin.`), a, `À lire aussi ${kept} Fin.`)).toEqual([expect.stringContaining(gone)]);
  });

  it("keeps a written date together where only one end of it changed, far into a line", () => {
    const around = Array.from({ length: 40 }, (_, i) => `phrase${i} sans chiffre`).join(" ");
    const [a, b] = [`${around} le 12 mai 2023 ${around}`, `${around} le 12 mai 2024 ${around}`];
    expect(changes(compare(a, b), a, b)).toEqual(["-12 mai 2023:content", "+12 mai 2024:content"]);
  });

  it("gives what a change touches to whoever copies or writes it", () => {
    const [edit] = compare("Quinze morts", "Six morts");
    expect(JSON.parse(JSON.stringify(edit))).toEqual({ op: "delete", a: [0, 6], b: [0, 0], class: "content", kinds: ["number"] });
    expect(structuredClone(edit)).toEqual({ op: "delete", a: [0, 6], b: [0, 0], class: "content", kinds: ["number"] });
  });
});
