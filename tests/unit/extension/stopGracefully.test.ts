import { setTimeout as wait } from "node:timers/promises";

import { serve } from "@hono/node-server";

import { stopGracefully } from "#extension/stopGracefully.ts";

interface Started {
  readonly server: ReturnType<typeof serve>;
  readonly origin: string;
}

const start = (fetch: (request: Request) => Promise<Response>): Promise<Started> =>
  new Promise((resolve) => {
    const server = serve({ fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => {
      resolve({ server, origin: `http://127.0.0.1:${String(port)}` });
    });
  });

it("finishes the answers under way, takes no more, and does not wait for idle connections", async () => {
  let begun = 0;
  const { server, origin } = await start(async () => {
    begun += 1;
    await wait(150);
    return new Response("whole");
  });
  await (await fetch(origin)).text();
  const underWay = fetch(origin);
  while (begun < 2) await wait(5);

  const stopped = stopGracefully(server);

  expect(await (await underWay).text()).toBe("whole");
  expect(await stopped).toBe(true);
  await expect(fetch(origin)).rejects.toThrow("fetch failed");
});

it("waits for no answer longer than its limit", async () => {
  const { server, origin } = await start(() => wait(60_000, new Response("never"), { ref: false }));
  const lost = fetch(origin).catch(() => "lost");
  await wait(50);

  const isFinished = await stopGracefully(server, 50);
  if ("closeAllConnections" in server) server.closeAllConnections();

  expect(isFinished).toBe(false);
  expect(await lost).toBe("lost");
});
