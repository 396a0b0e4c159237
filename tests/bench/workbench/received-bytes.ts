import type { Page } from "playwright";

/** Longest wait, in ms: while many imports are being read in the background, the suggestions of a long text come last. */
const PATIENCE = 180_000;

/** Opens an address as if for the first time; what came over the wire for it, in bytes, compressed as it was. */
export async function receivedBytes(page: Page, address: string): Promise<{ document: number; scripts: number }> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const sizes = { document: 0, scripts: 0 };
  client.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === "Document") sizes.document += encodedDataLength;
    if (kinds.get(requestId) === "Script") sizes.scripts += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle", timeout: PATIENCE });
  return sizes;
}
