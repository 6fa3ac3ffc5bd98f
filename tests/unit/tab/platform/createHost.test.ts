/** @jest-environment #tests/support/browserLike.js */
import { createHost } from "#tab/platform/createHost.ts";
import type { Host, HostState } from "#tab/platform/Host.ts";

import { TeamsHost, type TeamsHostOptions } from "./teamsHost.ts";

const channel = {
  userObjectId: "5badcc66-67ad-5f88-8193-0d61ee0cb477",
  tid: "4e136aa1-1534-535a-ab18-5269b69daffd",
  teamId: "19:team@thread.tacv2",
  teamName: "Ward 7 (sample)",
  groupId: "7a267483-3ba3-57c7-8bf0-5ca9fae18713",
  channelId: "19:general@thread.tacv2",
  channelName: "General",
  channelType: "Regular",
  theme: "dark",
};

/** The list of valid hosts that teams-js asks Microsoft for at load; blocked unless a test allows it. */
const blocked = () => Promise.reject(new TypeError("Failed to fetch"));

let teams: TeamsHost | undefined;

beforeEach(() => {
  jest.resetModules();
  globalThis.fetch = blocked;
});

afterEach(() => {
  teams?.leave();
  teams = undefined;
  Reflect.deleteProperty(window, "nestedAppAuthBridge");
});

/** A fresh copy of the product's modules, because teams-js shakes hands once in its life. */
async function openTab(options: { readonly patience?: number } = {}) {
  const fresh = await import("#tab/platform/createHost.ts");
  const worn: string[] = [];
  const host = fresh.createHost({ window, onTheme: (theme) => worn.push(theme), ...options });
  return { host, worn };
}

const openInTeams = (options: TeamsHostOptions) => {
  teams = new TeamsHost(options);
  return teams;
};

const until = (host: Host, state: HostState["state"]) =>
  new Promise<HostState>((resolve) => {
    const look = () => {
      if (host.current().state === state) resolve(host.current());
    };
    host.subscribe(look);
    look();
  });

describe("the page around the tab", () => {
  it("is a browser of its own at once where there is no frame", () => {
    const host = createHost({ window, onTheme: () => undefined });

    host.connect();

    expect(host.current()).toEqual({ state: "outside", why: "browser" });
  });

  it("tells a person in a channel where they are, though Microsoft's list of hosts is blocked", async () => {
    const around = openInTeams({ context: channel });
    const { host, worn } = await openTab();

    host.connect();

    expect(await until(host, "teams")).toMatchObject({
      context: {
        person: { objectId: channel.userObjectId, tenantId: channel.tid },
        destination: { kind: "team", groupId: channel.groupId, teamName: "Ward 7 (sample)" },
      },
    });
    expect(worn).toEqual(["dark"]);
    expect(around.functionsHeard()).toEqual(
      expect.arrayContaining(["appInitialization.appLoaded", "appInitialization.success"]),
    );
  });

  it("works the same where Microsoft's list of hosts can be fetched", async () => {
    const validOrigins = ["teams.microsoft.com", "*.cloud.microsoft"];
    globalThis.fetch = () => Promise.resolve(Response.json({ validOrigins }));
    openInTeams({ context: channel, origin: "https://teams.cloud.microsoft" });
    const { host } = await openTab();

    host.connect();

    expect(await until(host, "teams")).toMatchObject({ context: { guest: false } });
  });

  it("counts a host that never answers as none, so that a person is not kept waiting", async () => {
    openInTeams({});
    const { host } = await openTab({ patience: 20 });

    host.connect();

    expect(await until(host, "outside")).toEqual({ state: "outside", why: "silent" });
  });

  it("still takes the answer of a slow host after it was given up", async () => {
    const around = openInTeams({});
    const { host } = await openTab({ patience: 20 });
    host.connect();
    await until(host, "outside");

    around.answerLate(channel);

    expect(await until(host, "teams")).toMatchObject({ context: { archived: false } });
  });

  it("does not listen to a page that is no Microsoft host", async () => {
    openInTeams({ context: channel, origin: "https://teams.microsoft.com.example" });
    const { host } = await openTab({ patience: 100 });

    host.connect();

    expect(await until(host, "outside")).toEqual({ state: "outside", why: "silent" });
  });

  it("hands on each theme that the person chooses in Teams", async () => {
    const around = openInTeams({ context: channel });
    const { host, worn } = await openTab();
    host.connect();
    await until(host, "teams");

    around.changeTheme("contrast");
    around.changeTheme("glass");
    while (worn.length < 3) await new Promise((resolve) => setTimeout(resolve));

    expect(worn).toEqual(["dark", "contrast", "glass"]);
  });
});
