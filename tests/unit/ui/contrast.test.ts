import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Theme = "light" | "dark";

const css = readFileSync(new URL("../../../app/_ui/tokens.css", import.meta.url), "utf8");
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

function colour(name: string, theme: Theme): string {
  const value = colours.get(name)?.[theme];
  if (value === undefined) throw new Error(`no token ${name}`);
  return value;
}

/** Relative luminance of a #rrggbb colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ["paper", "raised", "sunken"];
const lanes = [1, 2, 3, 4, 5, 6, 7, 8].map((lane) => `lane-${lane}`);

/** [what is drawn, on what], text: 4.5 to 1 (WCAG 1.4.3). */
const text: [string, string][] = [
  ...["ink", "ink-soft", "ink-faint", "accent", "accent-strong", "danger", "notice", ...lanes].flatMap((front) =>
    surfaces.map((back): [string, string] => [front, back]),
  ),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-danger", "danger"],
  ["accent-strong", "accent-soft"],
  ["accent", "accent-soft"],
  ["ink", "accent-soft"],
  ["danger", "danger-soft"],
  ["ink", "danger-soft"],
  ["ink-soft", "danger-soft"],
  ["notice", "notice-soft"],
  ["ink", "notice-soft"],
  ["ink-soft", "notice-soft"],
  ["ink", "mark"],
  ["ink-soft", "mark"],
  ["ink", "mark-strong"],
  ["ink-soft", "mark-strong"],
  ["paper", "ink"],
];

/** Borders of controls, focus rings and signs: 3 to 1 (WCAG 1.4.11). */
const graphics: [string, string][] = ["line-strong", "focus"].flatMap((front) =>
  surfaces.map((back): [string, string] => [front, back]),
);

describe.each<Theme>(["light", "dark"])("contrast of the %s theme", (theme) => {
  it.each(text)("%s on %s is legible as text", (front, back) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphics)("%s on %s is visible", (front, back) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(3);
  });
});

describe("the contrast formula", () => {
  it("gives WCAG's own extremes and a published pair", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});
