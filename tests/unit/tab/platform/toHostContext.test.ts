import type { app } from "@microsoft/teams-js";

import { toHostContext } from "#tab/platform/toHostContext.ts";

const home = "4e136aa1-1534-535a-ab18-5269b69daffd";
const other = "d1c36433-364b-54ae-9e81-96993cb6d685";
const group = "7a267483-3ba3-57c7-8bf0-5ca9fae18713";
const ownerGroup = "c9a797dc-0442-5476-9bd8-366e4fa21d35";

/** What the host said; its ids may be missing, empty or null, whatever teams-js declares. */
const toContext = (said: object) =>
  toHostContext({
    app: { theme: "default", host: { clientType: "web" } },
    page: { id: "cards", frameContext: "content" },
    user: { id: "me", tenant: { id: home } },
    dialogParameters: {},
    ...said,
  } as unknown as app.Context);

const team = { internalId: "19:team@thread.tacv2", displayName: "Ward 7 (sample)", groupId: group };
const channel = { id: "19:here@thread.tacv2", displayName: "Here", membershipType: "Regular" };
const names = { teamName: "Ward 7 (sample)", channelName: "Here" };

describe("where a note goes", () => {
  it("is the team's site in a standard channel", () => {
    expect(toContext({ team, channel }).destination).toEqual({
      kind: "team",
      groupId: group,
      ...names,
    });
  });

  it.each([
    ["Private", "private", { ...team, groupId: undefined }],
    ["Shared", "shared", { ...team, groupId: null }],
    ["Private", "private", team],
  ])(
    "is the site of a %s channel itself, under the team that owns it",
    (type, membership, around) => {
      const here = { ...channel, membershipType: type, ownerGroupId: ownerGroup };

      expect(toContext({ team: around, channel: here }).destination).toEqual({
        kind: "channel",
        membership,
        groupId: ownerGroup,
        channelId: channel.id,
        ...names,
      });
    },
  );

  it("falls back to the team around a private channel when its owner is not named", () => {
    const here = { ...channel, membershipType: "Private", ownerGroupId: "" };

    expect(toContext({ team, channel: here }).destination).toMatchObject({ groupId: group });
  });

  it.each([undefined, null, "sharedChannel", "private", "constructor"])(
    "is the most restricted kind for a channel of the unknown kind %s",
    (membershipType) => {
      expect(
        toContext({ team, channel: { ...channel, membershipType } }).destination,
      ).toMatchObject({
        kind: "channel",
        membership: "unknown",
      });
    },
  );

  it.each([
    ["a personal tab", {}],
    ["a chat", { chat: { id: "19:chat@thread.v2" } }],
    ["a meeting without a channel", { meeting: { id: "m" }, chat: { id: "19:m@thread.v2" } }],
    ["a team whose channel is not told", { team }],
    ["a channel whose team is not told", { channel }],
  ])("is nowhere in %s", (_, said) => {
    expect(toContext(said)).not.toHaveProperty("destination");
  });

  it("is the channel in a meeting of a channel", () => {
    expect(toContext({ meeting: { id: "m" }, team, channel }).destination).toBeDefined();
  });
});

describe("who is at the device", () => {
  it("is named by ids only", () => {
    expect(toContext({}).person).toEqual({ tenantId: home, objectId: "me" });
  });

  it.each([
    ["without a name", { id: "", tenant: { id: home } }],
    ["without an organisation", { id: "me" }],
    [
      "who joined a meeting anonymously",
      { id: "me", tenant: { id: home }, licenseType: "Anonymous" },
    ],
    ["who is not signed in", undefined],
  ])("is nobody for a person %s", (_, user) => {
    expect(toContext({ user })).not.toHaveProperty("person");
  });

  it.each([
    [home.toUpperCase(), false],
    [other, true],
    [null, false],
  ])("is from another organisation when the channel's is %s: %s", (ownerTenantId, crossTenant) => {
    expect(toContext({ team, channel: { ...channel, ownerTenantId } })).toMatchObject({
      crossTenant,
    });
  });

  it.each([
    [0, false, true],
    [1, false, false],
    [2, true, false],
    [undefined, false, false],
  ])("with Teams' role %s is a guest: %s, an owner: %s", (userRole, guest, owner) => {
    expect(toContext({ team: { ...team, userRole }, channel })).toMatchObject({ guest, owner });
  });
});

describe("what stands around the tab", () => {
  const meeting = { id: "m" };
  const chat = { id: "19:chat@thread.v2" };

  it.each([
    ["channel", "in a channel", { team, channel }],
    ["channel", "in a meeting of a channel", { team, channel, meeting, chat }],
    ["channel", "in a channel that Teams does not name", { channel }],
    ["meeting", "in a meeting without a channel", { meeting, chat }],
    ["chat", "in a chat", { chat }],
    ["personal", "on a person's own page", {}],
    ["personal", "where ids are empty", { channel: { ...channel, id: "" }, chat: { id: null } }],
  ])("is the %s %s", (surface, _, said) => {
    expect(toContext(said).surface).toBe(surface);
  });

  it.each([
    ["content", "content"],
    ["sidePanel", "side-panel"],
    ["settings", "settings"],
    ["remove", "remove"],
    ["task", "dialog"],
    ["constructor", "content"],
    [undefined, "content"],
  ])("in Teams' frame %s is our %s", (frameContext, frame) => {
    expect(toContext({ page: { id: "cards", frameContext } }).frame).toBe(frame);
  });

  it("is never the person's own pick", () => {
    expect(toContext({ team, channel })).not.toHaveProperty("picked");
  });
});

it("knows an archived team", () => {
  expect(toContext({ team: { ...team, isArchived: true }, channel })).toMatchObject({
    archived: true,
  });
});

it.each([
  ["cards/after-action-review", true],
  ["notes/5badcc66-67ad-5f88-8193-0d61ee0cb477", true],
  ["notes", true],
  ["health", true],
  ["team", true],
  ["privacy", true],
  ["accessibility", true],
  ["?moment=stuck&minutes=30&people=4-to-12&place=online", true],
  ["?q=a-word-of-a-person", false],
  ["?moment=", false],
  ["?", false],
  ["health?moment=stuck", false],
  ["health/x", false],
  ["configure", false],
  ["remove", false],
  ["", false],
  ["https://evil.example", false],
  ["//evil.example", false],
  ["cards/../../config.json", false],
  ["cards/a?next=b", false],
  ["settings", false],
  [["health"], false],
  [`?${"moment=stuck&".repeat(4)}moment=stuck`, false],
])("follows a link to %s: %s", (subPageId, followed) => {
  const { subPage } = toContext({ page: { id: "cards", frameContext: "content", subPageId } });

  expect(subPage).toBe(followed ? subPageId : undefined);
});
