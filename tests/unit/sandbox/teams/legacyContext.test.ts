import { frameContextOf } from "#sandbox/teams/frameContext.ts";
import { toLegacyContext } from "#sandbox/teams/legacyContext.ts";

import { sampleDirectory, stateAt } from "./sampleDirectory.ts";

it.each([
  ["standard", "general", { channelType: "Regular", groupId: "ward", teamId: "general" }],
  ["private", "handover", { channelType: "Private", groupId: undefined, teamId: "handover" }],
  ["shared", "discharge", { channelType: "Shared", groupId: null, teamId: "general" }],
])("names the team of a %s channel as Teams does", (_kind, channel, expected) => {
  const context = contextAt({ channel });

  expect(context).toMatchObject({
    ...expected,
    channelId: channel,
    hostTeamGroupId: "ward",
    hostTeamTenantId: "home",
    teamSiteUrl: `https://sample.sharepoint.com/sites/${channel}`,
    teamSitePath: `/sites/${channel}`,
    teamSiteId: `site-of-${channel}`,
  });
});

it.each([
  ["an owner", "asha", 0],
  ["a member", "ben", 1],
  ["a guest", "dev", 2],
  ["somebody who is in the channel only", "eve", undefined],
])("tells the role of %s", (_who, person, userTeamRole) => {
  const context = contextAt({ person, channel: "discharge" });

  expect(context["userTeamRole"]).toBe(userTeamRole);
});

it("gives a person from elsewhere their own tenant beside the channel's", () => {
  const context = contextAt({ person: "eve" });

  expect(context).toMatchObject({
    userObjectId: "eve",
    tid: "elsewhere",
    hostTeamTenantId: "home",
  });
});

it("carries the page of a deep link, the theme, and an archived team", () => {
  const context = contextAt({ page: "cards/retrospect", theme: "glass", archived: "yes" });

  expect(context).toMatchObject({
    subEntityId: "cards/retrospect",
    theme: "glass",
    isTeamArchived: true,
  });
});

it("is a phone's context on a phone", () => {
  const context = contextAt({ width: "phone" });

  expect(context["hostClientType"]).toBe("android");
});

it.each([
  ["personal", "content", []],
  ["chat", "content", ["chatId"]],
  ["meeting", "sidePanel", ["chatId", "meetingId"]],
  ["meeting-channel", "sidePanel", ["channelId", "meetingId"]],
  ["channel", "content", ["channelId"]],
])("names what stands round a tab in a %s", (surface, frameContext, named) => {
  const state = stateAt({ surface });

  const context = toLegacyContext(sampleDirectory, state, frameContextOf(state));

  const ids = ["channelId", "chatId", "meetingId"].filter((id) => context[id] !== undefined);
  expect(context["frameContext"]).toBe(frameContext);
  expect(ids).toEqual(named);
});

it("tells no team and no site outside a channel", () => {
  const context = contextAt({ surface: "personal" });

  expect(context).not.toHaveProperty("hostTeamGroupId");
  expect(context).not.toHaveProperty("teamSiteUrl");
});

it("tells no site of a channel whose site is not made yet", () => {
  const [ward, ...others] = sampleDirectory.teams;
  const channels = (ward?.channels ?? []).map((each) => ({ ...each, provisioned: false }));
  const teams = ward ? [{ ...ward, channels }, ...others] : [];

  const context = toLegacyContext(
    { ...sampleDirectory, teams },
    stateAt({ channel: "handover" }),
    "content",
  );

  expect(context).toMatchObject({ channelId: "handover", hostTeamGroupId: "ward" });
  expect(context).not.toHaveProperty("teamSiteUrl");
});

const contextAt = (query: Readonly<Record<string, string>>) =>
  toLegacyContext(sampleDirectory, stateAt(query), "content");
