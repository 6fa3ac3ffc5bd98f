/** @jest-environment #tests/support/browserLike.js */
import { createHost } from "#tab/platform/createHost.ts";

import { leaveHost, openHost } from "./openHost.ts";
import type { TeamsHostOptions } from "./teamsHost.ts";

const context = { theme: "default", hostClientType: "web" };
const everything = { app: {}, pages: {}, sharing: {} };
const page = {
  subPage: "cards/retrospect",
  label: "Retrospect",
  text: "Look back with others (Retrospect)",
};
const address = "http://localhost/app/cards/retrospect";
const several = { ...page, needsText: true } as const;
const shareCall = "sharing.shareWebContent";

const open = (options: TeamsHostOptions) => openHost({ context, supports: everything, ...options });
const refused = (errorCode: number) => [{ errorCode, message: "No" }];

let copied: string[] = [];

beforeEach(() => {
  copied = [];
  const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
});

afterEach(() => {
  leaveHost();
  Reflect.deleteProperty(navigator, "clipboard");
});

describe("sharing a page", () => {
  it("asks Teams for its own window first, with the address and plain words", async () => {
    const { host, around } = await open({ shareAnswer: [] });

    expect(await host.share(page)).toBe("sent");

    expect(around.heard.find(({ func }) => func === shareCall)?.args).toEqual([
      { content: [{ type: "URL", url: address, preview: true, message: page.text }] },
    ]);
    expect(around.functionsHeard()).not.toContain("shareDeepLink");
    expect(copied).toEqual([]);
  });

  it("does nothing more for a person who closed that window", async () => {
    const { host, around } = await open({ shareAnswer: refused(8000) });

    expect(await host.share(page)).toBe("left");

    expect(around.functionsHeard()).not.toContain("shareDeepLink");
    expect(copied).toEqual([]);
  });

  it.each([100, 500, 501, 1000, 4000])(
    "offers the link where Teams answers with error %i",
    async (code) => {
      const { host, around } = await open({ shareAnswer: refused(code) });

      expect(await host.share(page)).toBe("offered");

      expect(around.heard.find(({ func }) => func === "shareDeepLink")?.args).toEqual([
        page.subPage,
        page.label,
        address,
      ]);
    },
  );

  it("offers the link where the host has no window for sharing", async () => {
    const { host, around } = await open({ supports: { app: {}, pages: {} } });

    expect(await host.share(page)).toBe("offered");

    expect(around.functionsHeard()).not.toContain(shareCall);
  });

  it("copies words and address on a phone that says it can share and cannot, since a link does nothing there", async () => {
    const phone = { ...context, hostClientType: "android" };
    const { host, around } = await open({ context: phone, shareAnswer: refused(100) });

    expect(await host.share(page)).toBe("copied");

    expect(around.functionsHeard()).not.toContain("shareDeepLink");
    expect(copied).toEqual([`${page.text}\n${address}`]);
  });

  it("copies several cards where they would be lost behind one link", async () => {
    const { host, around } = await open({ shareAnswer: refused(500) });

    expect(await host.share(several)).toBe("copied");

    expect(around.functionsHeard()).not.toContain("shareDeepLink");
    expect(copied).toEqual([`${page.text}\n${address}`]);
  });

  it("copies in a window of Teams that has no other way", async () => {
    const { host } = await open({ frame: "settings" });

    expect(await host.share({ subPage: "health", label: "Is it working?" })).toBe("copied");

    expect(copied).toEqual(["http://localhost/app/health"]);
  });

  it("says that it is impossible where nothing may be copied either", async () => {
    Reflect.deleteProperty(navigator, "clipboard");
    const { host } = await open({ frame: "settings" });

    expect(await host.share(page)).toBe("impossible");
    expect(await host.copy(page)).toBe(false);
  });

  it("copies the address alone in a browser of its own, and words only where they are what is shared", async () => {
    const host = createHost({ window, onTheme: () => undefined });

    expect(await host.share(page)).toBe("copied");
    expect(await host.share(several)).toBe("copied");

    expect(copied).toEqual([address, `${page.text}\n${address}`]);
  });
});
