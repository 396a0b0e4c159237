import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keepCallerAddresses } from "@/lib/http/caller-address";

keepCallerAddresses(0);
const server = createServer((asked, answer) => answer.end(JSON.stringify(asked.headers["x-forwarded-for"] ?? null)));
beforeAll(() => new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready)));
afterAll(() => new Promise((closed) => void server.close(closed)));

function ask(headers: Record<string, string>): Promise<unknown> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => (text += part));
      answer.on("end", () => resolve(JSON.parse(text)));
    })
      .on("error", reject)
      .end();
  });
}

it.each<Record<string, string>>([{}, { "X-Forwarded-For": "203.0.113.9" }, { "X-FORWARDED-FOR": "203.0.113.9, 127.0.0.2" }])("tells a handler the socket's address, whatever the caller wrote: %j", async (headers) => {
  expect(await ask(headers)).toBe("127.0.0.1");
});
