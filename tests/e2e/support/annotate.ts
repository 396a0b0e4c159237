import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import type { Statement } from "./documents";

/** Drags the mouse over words of the text, as a person would. */
export async function selectByMouse(page: Page, words: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    // Words may stand in several elements of a paragraph: a highlight's, or a guillemet's with its word.
    for (const paragraph of document.querySelectorAll(".reader-text p")) {
      const at = paragraph.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let from = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const to = from + (node.textContent?.length ?? 0);
        if (at >= from && at < to) range.setStart(node, at - from);
        if (at + wanted.length > from && at + wanted.length <= to) range.setEnd(node, at + wanted.length - from);
        from = to;
      }
      range.startContainer.parentElement?.scrollIntoView({ block: "center" });
      const boxes = [...range.getClientRects()];
      const first = boxes[0];
      const last = boxes.at(-1);
      if (first && last) return { x0: first.left + 1, y0: first.top + first.height / 2, x1: last.right - 1, y1: last.top + last.height / 2 };
    }
    throw new Error(`no paragraph of the text has “${wanted}”`);
  }, words);
  await page.mouse.move(box.x0, box.y0);
  await page.mouse.down();
  await page.mouse.move(box.x1, box.y1, { steps: 8 });
  await page.mouse.up();
}

/** Walks to words by the reader's keys and holds them: right arrow word by word, then with Shift to the last. */
export async function selectByKeyboard(page: Page, words: string): Promise<void> {
  const text = page.getByRole("application", { name: "Texte de la source" });
  await text.focus();
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? "");
  const first = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words;
  // Each press moves one word; the text is read as a person reads it, until the first word is followed by the others.
  for (let presses = 0; presses < 2_000; presses++) {
    await page.keyboard.press("ArrowRight");
    if ((await selected()) !== first || !(await standsBefore(page, words))) continue;
    while ((await selected()).length < words.replace(/[.\s]+$/u, "").length) await page.keyboard.press("Shift+ArrowRight");
    return;
  }
  throw new Error(`the keyboard did not reach “${words}”`);
}

function standsBefore(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0).cloneRange();
    const paragraph = range.startContainer.parentElement?.closest("[data-p]");
    if (!paragraph?.lastChild) return false;
    range.setEndAfter(paragraph.lastChild);
    return range.toString().startsWith(wanted.replace(/[.\s]+$/u, ""));
  }, words);
}

/** Fills the form of the panel that is open and saves it, by mouse or by keys alone. */
export async function saveClaim(page: Page, { question, claimant, amount }: Statement): Promise<void> {
  await choose(page, "Question", question);
  await choose(page, "Qui l’affirme", claimant);
  if (amount !== "") await page.getByLabel("Quantité, avec les mots de la source").fill(amount);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("L’affirmation est enregistrée.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Affirmation tirée de ce passage" })).toBeHidden();
}

/** Types into a combobox and takes the first of what it offers: the one of that name, or a new one. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label, exact: true });
  await field.focus();
  // What an assist has filled in may be the same words.
  await field.fill("");
  await field.fill(text);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}
