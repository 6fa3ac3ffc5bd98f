import type { BrowserContext, CDPSession, Page } from "@playwright/test";

/** The machine and line that a page is read on. */
export interface Conditions {
  readonly name: string;
  readonly slowdown: number;
  readonly megabits?: number;
}

export const desktop: Conditions = { name: "desktop", slowdown: 1 };
export const slow: Conditions = { name: "4× CPU with 10 Mbit/s", slowdown: 4, megabits: 10 };

// A ward's line is not the loopback: every request waits this long as well.
const latency = 20;

/** A page on such a machine; its cache is empty when its context is new. */
export async function openUnder(
  context: BrowserContext,
  { slowdown, megabits }: Conditions,
): Promise<Page> {
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (megabits !== undefined) {
    const bytes = (megabits * 1_000_000) / 8;
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  return page;
}
