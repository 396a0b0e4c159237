/** Browsers by what only they write into their name, the more particular first: almost all of them also say Safari. */
const BROWSERS = [
  ["Edge", /\bEdg(?:A|iOS)?\//u],
  ["Opera", /\bOPR\//u],
  ["Firefox", /\b(?:Firefox|FxiOS)\//u],
  ["Chrome", /\b(?:Chrome|CriOS|HeadlessChrome)\//u],
  ["Safari", /\bSafari\//u],
] as const;

/** Systems likewise: Android says Linux too, an iPad says Macintosh unless it says iPad. */
const SYSTEMS = [
  ["Android", /\bAndroid\b/u],
  ["iOS", /\b(?:iPhone|iPad)\b/u],
  ["Windows", /\bWindows\b/u],
  ["macOS", /\bMacintosh\b/u],
  ["Linux", /\b(?:Linux|X11)\b/u],
] as const;

/** What a browser and its system are called, as far as its User-Agent tells; null for either means unknown. */
export function browserName(userAgent: string | null): { browser: string | null; system: string | null } {
  const find = (table: readonly (readonly [string, RegExp])[]) => table.find(([, sign]) => sign.test(userAgent ?? ""))?.[0] ?? null;
  return { browser: find(BROWSERS), system: find(SYSTEMS) };
}
