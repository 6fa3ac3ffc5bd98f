import { readFileSync } from "node:fs";

import { productVersion } from "#tab/features/setup/health/productVersion.ts";

it("tells support the version that was released", () => {
  const file = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };

  expect(productVersion).toBe(file.version);
});
