/** @jest-environment #tests/support/browserLike.js */
import { leaveHost, openHost, until } from "./openHost.ts";
import type { TeamsHost, TeamsHostOptions } from "./teamsHost.ts";

const channel = {
  userObjectId: "5badcc66-67ad-5f88-8193-0d61ee0cb477",
  tid: "4e136aa1-1534-535a-ab18-5269b69daffd",
  teamId: "19:team@thread.tacv2",
  groupId: "7a267483-3ba3-57c7-8bf0-5ca9fae18713",
  channelId: "19:general@thread.tacv2",
  channelType: "Regular",
};
const withWindows = { pages: { config: {} } };

afterEach(leaveHost);

const openIn = (options: TeamsHostOptions) =>
  openHost({ context: channel, supports: withWindows, ...options });

const argsOf = ({ heard }: TeamsHost, func: string) =>
  heard.find((message) => message.func === func)?.args;

describe("the window in which a tab is added", () => {
  it("lets a person press Save at once, before anything else is done", async () => {
    const { around, host } = await openIn({ frame: "settings" });

    const isOffered = host.offerTab("Technique Cards");

    expect(isOffered).toBe(true);
    await until(() => around.functionsHeard().includes("settings.setValidityState"));
    expect(argsOf(around, "settings.setValidityState")).toEqual([true]);
  });

  it("hands Teams a tab that opens on the cards and can say what its removal means", async () => {
    const { around, host } = await openIn({ frame: "settings" });
    host.offerTab("Technique Cards");

    around.press("save");

    await until(() => around.functionsHeard().includes("settings.save.success"));
    expect(argsOf(around, "settings.setSettings")).toEqual([
      {
        entityId: "technique-cards",
        suggestedDisplayName: "Technique Cards",
        contentUrl: "http://localhost/app/?theme={app.theme}",
        websiteUrl: "http://localhost/app/",
        removeUrl: "http://localhost/app/remove?theme={app.theme}",
      },
    ]);
  });

  it("tells the person in plain words when Teams would not keep the tab", async () => {
    const { around, host } = await openIn({ frame: "settings", keepsTab: false });
    host.offerTab("Technique Cards");

    around.press("save");

    await until(() => around.functionsHeard().includes("settings.save.failure"));
    expect(argsOf(around, "settings.save.failure")).toEqual([
      "Teams would not keep this tab. Try again, or ask your Teams administrator.",
    ]);
    expect(around.functionsHeard()).not.toContain("settings.save.success");
  });

  it("says so where the host cannot add tabs", async () => {
    const { host } = await openIn({ frame: "settings", supports: { pages: {} } });

    expect(host.offerTab("Technique Cards")).toBe(false);
  });
});

describe("the window in which a tab is removed", () => {
  it("lets a person press Remove, and does not stand in the way", async () => {
    const { around, host } = await openIn({ frame: "remove" });

    expect(host.offerRemoval()).toBe(true);
    around.press("remove");

    await until(() => around.functionsHeard().includes("settings.remove.success"));
    expect(argsOf(around, "settings.setValidityState")).toEqual([true]);
  });
});

describe("any other window", () => {
  it("neither adds nor removes a tab", async () => {
    const { around, host } = await openIn({ frame: "content" });

    expect([host.offerTab("Technique Cards"), host.offerRemoval()]).toEqual([false, false]);
    expect(around.functionsHeard()).not.toContain("settings.setValidityState");
  });
});
