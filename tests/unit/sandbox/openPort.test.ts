import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { ConnectionDropped } from "#sandbox/graph/ConnectionDropped.ts";
import { findCode, openPort } from "#sandbox/openPort.ts";

it("serves on this computer, and stops when it is told to", async () => {
  const port = await findFreePort();
  const close = await openPort(() => new Response("here"), port);

  const answer = await fetch(`http://127.0.0.1:${String(port)}/`);
  await answer.text();
  await close();

  expect(answer.status).toBe(200);
  await expect(fetch(`http://127.0.0.1:${String(port)}/`)).rejects.toThrow("fetch failed");
});

it("says the true time with every answer, the product's settings among them", async () => {
  const port = await findFreePort();
  const close = await openPort(() => Response.json({}), port);

  const { headers } = await fetch(`http://127.0.0.1:${String(port)}/config.json`);
  await close();

  expect(Math.abs(Date.parse(headers.get("date") ?? "") - Date.now())).toBeLessThan(60_000);
});

it("cuts the line for a dropped connection, and serves on", async () => {
  const port = await findFreePort();
  const answer = (request: Request) => {
    if (request.url.endsWith("/graph/dropped")) throw new ConnectionDropped();
    return new Response("here");
  };
  const close = await openPort(answer, port);

  await expect(fetch(`http://127.0.0.1:${String(port)}/graph/dropped`)).rejects.toThrow();
  const next = await fetch(`http://127.0.0.1:${String(port)}/`);

  await expect(next.text()).resolves.toBe("here");
  await close();
});

it("says that a port is taken", async () => {
  const other = await listen();
  const { port } = other.address() as AddressInfo;

  const fault: unknown = await openPort(() => new Response(), port).catch(
    (error: unknown) => error,
  );

  other.close();
  expect(findCode(fault)).toBe("EADDRINUSE");
});

async function findFreePort(): Promise<number> {
  const server = await listen();
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const listen = () =>
  new Promise<Server>((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      resolve(server);
    });
  });
