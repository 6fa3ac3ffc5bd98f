import type { AddressInfo } from "node:net";

import { createAdaptorServer } from "@hono/node-server";

import { createFrontDoor } from "#sandbox/createFrontDoor.ts";
import { createSandbox } from "#sandbox/createSandbox.ts";

/** The sample tenant of `npm start` on a port of its own, in memory: what people keep in their own sandbox is not touched. */
export async function startSandboxAtPort() {
  const noProduct = () => new Response(null, { status: 503 });
  let door: (request: Request) => Response | Promise<Response> = noProduct;
  const server = createAdaptorServer({ fetch: (request) => door(request) });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const sandbox = await createSandbox({ graphBase: `http://localhost:${String(port)}/graph` });
  door = createFrontDoor({ sandbox, product: noProduct });
  return {
    port,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      sandbox.close();
    },
  };
}
