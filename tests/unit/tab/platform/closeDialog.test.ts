/** @jest-environment #tests/support/browserLike.js */
import { leaveHost, openHost, until } from "./openHost.ts";
import type { TeamsHost, TeamsHostOptions } from "./teamsHost.ts";

const chat = {
  userObjectId: "5badcc66-67ad-5f88-8193-0d61ee0cb477",
  tid: "4e136aa1-1534-535a-ab18-5269b69daffd",
  chatId: "19:chat@thread.v2",
};
const withDialogs = { dialog: { url: {} } };
const key = "5a1f0d0e-6b0c-5b5e-9d5a-0f6c2f1f7a10";

afterEach(leaveHost);

const openIn = (options: TeamsHostOptions) =>
  openHost({ context: chat, supports: withDialogs, frame: "task", ...options });

async function heardFrom({ heard }: TeamsHost): Promise<readonly unknown[] | undefined> {
  await until(() => heard.some(({ func }) => func === "tasks.completeTask"));
  return heard.find(({ func }) => func === "tasks.completeTask")?.args;
}

describe("a dialog over a conversation", () => {
  it("is told apart from a tab", async () => {
    const { host } = await openIn({});

    expect(host.current()).toMatchObject({ context: { frame: "dialog", surface: "chat" } });
  });

  it("closes with the note that the conversation is to be told of", async () => {
    const { around, host } = await openIn({});

    expect(host.closeDialog({ saved: key })).toBe(true);

    expect((await heardFrom(around))?.[0]).toEqual({ saved: key });
  });

  it("closes with nothing to tell", async () => {
    const { around, host } = await openIn({});

    expect(host.closeDialog()).toBe(true);

    expect((await heardFrom(around))?.[0] ?? null).toBeNull();
  });

  it("says so where the host has no dialogs, or the page stands in a tab", async () => {
    const { host } = await openIn({ supports: {} });
    expect(host.closeDialog()).toBe(false);
    leaveHost();
    jest.resetModules();

    const { host: inTab } = await openIn({ frame: "content" });

    expect(inTab.closeDialog()).toBe(false);
  });
});
