import { existsSync } from "node:fs";

import { createServer } from "../extension/createServer.ts";
import type { ExtensionSettings } from "../extension/extensionSettings.ts";
import type { Product } from "./product.ts";

interface ProductOptions {
  readonly config: object;
  readonly extension: ExtensionSettings;
  /** The folder of the built tab. */
  readonly built: string;
  readonly dev: boolean;
  /** Where the sandbox stands; links to cards carry it. */
  readonly address: string;
}

/** Throws a sentence when there is nothing built. */
export async function createProduct({
  config,
  extension,
  built,
  dev,
  address,
}: ProductOptions): Promise<Product> {
  if (dev) {
    // Vite is loaded only by those who change the tab.
    const { createDevServer } = await import("./createDevServer.ts");
    return createDevServer(config);
  }
  if (!existsSync(`${built}/csp.json`)) {
    throw new Error("The product is not built yet. Run npm start, or npm run build first.");
  }
  const frameAncestors = ["'self'"];
  const server = createServer({
    root: built,
    config,
    extension,
    frameAncestors,
    publicAddress: address,
    report: (error) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.name) : "unknown"}\n`);
    },
  });
  await server.ready;
  return { answer: server.fetch };
}
