import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { answerNode } from "#tests/support/answerNode.ts";

let server: Server | undefined;

afterEach(() => {
  server?.close();
});

it("says the true time of an answer that brings none of its own, as every web server does", async () => {
  const date = await askDate(() => new Response("here"));

  expect(Math.abs(Date.parse(date ?? "") - Date.now())).toBeLessThan(60_000);
});

it("leaves the time of an answer as it is, so that a sandbox may live in another year", async () => {
  const theirs = "Sun, 22 Nov 2026 10:20:30 GMT";

  const date = await askDate(() => new Response("here", { headers: { date: theirs } }));

  expect(date).toBe(theirs);
});

async function askDate(answer: () => Response): Promise<string | null> {
  server = createServer((incoming, outgoing) => {
    const ignore = () => undefined;
    void answerNode({ incoming, outgoing, answer, onSeen: ignore, onFault: ignore });
  });
  const { port } = await listen(server);
  const { headers } = await fetch(`http://127.0.0.1:${String(port)}/`);
  return headers.get("date");
}

const listen = (one: Server) =>
  new Promise<AddressInfo>((resolve) => {
    one.listen(0, "127.0.0.1", () => {
      resolve(one.address() as AddressInfo);
    });
  });
