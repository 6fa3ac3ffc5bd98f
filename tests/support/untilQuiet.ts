import { expect } from "@playwright/test";

import type { Tenant } from "./tenant.ts";

/** Waits until what a page asks for by itself, when it has nothing else to do, has come to rest. */
export async function untilQuiet(tenant: Pick<Tenant, "traffic">): Promise<void> {
  let before = -1;
  const isQuiet = (): boolean => {
    const now = tenant.traffic().length;
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isQuiet, { intervals: [1000], timeout: 20_000 }).toBe(true);
}
