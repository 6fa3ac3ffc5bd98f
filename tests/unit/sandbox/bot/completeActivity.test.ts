import type { Activity } from "#sandbox/bot/activity.ts";
import { completeActivity } from "#sandbox/bot/completeActivity.ts";

import { sampleAccounts } from "../entra/sampleAccounts.ts";

const { asha, people, tenantId } = sampleAccounts;
const [, ben] = people;
const botId = "b0700000-0000-4000-8000-000000000000";
const complete = (activity: Activity) =>
  completeActivity(activity, {
    botId,
    tenantId,
    people,
    now: () => new Date("2026-11-22T09:00:00Z"),
  });

it("fills in tenant, service, channel and bot, and keeps what is asked", () => {
  const value = { commandId: "findCard" };

  const activity = complete({ name: "composeExtension/query", value });

  expect(activity).toMatchObject({
    type: "invoke",
    name: "composeExtension/query",
    value,
    channelId: "msteams",
    serviceUrl: "https://smba.sandbox.example/teams/",
    timestamp: "2026-11-22T09:00:00.000Z",
    recipient: { id: `28:${botId}` },
    conversation: { tenantId, conversationType: "channel" },
    channelData: { tenant: { id: tenantId } },
  });
});

it("speaks as the first person where nobody is named", () => {
  const { from } = complete({});

  expect(from).toEqual({ id: `29:${asha.id}`, aadObjectId: asha.id, name: "Asha Sample" });
});

it.each([
  ["their id in the directory", { id: ben.id }],
  ["their id in Teams", { id: `29:${ben.id}` }],
  ["both", { aadObjectId: ben.id, id: "29:anything" }],
])("knows a person by %s", (_by, from) => {
  expect(complete({ from }).from).toMatchObject({ id: `29:${ben.id}`, aadObjectId: ben.id });
});

it("lets a stranger be one", () => {
  const from = { id: "29:stranger", aadObjectId: "5f3c0000-0000-4000-8000-000000000000" };

  expect(complete({ from }).from).toEqual(from);
});

it("leaves what the activity says already, so that a wrong one can be sent too", () => {
  const activity = complete({
    serviceUrl: 7,
    channelId: "emulator",
    conversation: { id: "19:here", tenantId: "another" },
    channelData: { tenant: { id: "another" }, team: { id: "19:team" } },
  });

  expect(activity).toMatchObject({
    serviceUrl: 7,
    channelId: "emulator",
    conversation: { id: "19:here", tenantId: "another" },
    channelData: { tenant: { id: "another" }, team: { id: "19:team" } },
  });
});
