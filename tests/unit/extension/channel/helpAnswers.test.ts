import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import { cardWords } from "#extension/cards/cardWords.ts";
import { createChannelTrust } from "#extension/channel/createChannelTrust.ts";
import { toActivity } from "#tests/support/extension/activity.ts";
import { type Channel, sample, startChannel } from "#tests/support/extension/channel.ts";
import { startExtension, toSettings } from "#tests/support/extension/startExtension.ts";

interface Sent {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly type: string; readonly attachments: readonly unknown[] };
}

let channel: Channel;
let sent: Sent[];
let serviceUrl: string;
let teams: ReturnType<typeof createServer>;

beforeAll(async () => {
  channel = await startChannel();
  teams = createServer((request, response) => {
    void text(request).then((body) => {
      const { url: path, headers } = request;
      sent.push({ path, authorization: headers.authorization, body: JSON.parse(body) as never });
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ id: "1" }));
    });
  });
  await new Promise<void>((resolve) => teams.listen(0, "127.0.0.1", resolve));
  serviceUrl = `http://127.0.0.1:${String((teams.address() as AddressInfo).port)}/teams/`;
});
beforeEach(() => {
  sent = [];
});
afterAll(() => {
  channel.close();
  teams.close();
  teams.closeAllConnections();
});

const personal = { id: "a:sample", conversationType: "personal", tenantId: sample.tenantId };
const spoken = (change = {}) =>
  toActivity({ type: "message", text: "hello", serviceUrl, conversation: personal, ...change });
const added = (change = {}) =>
  toActivity({
    type: "installationUpdate",
    action: "add",
    serviceUrl,
    conversation: personal,
    ...change,
  });

/** A bot that can prove who it is, by a token of its own; the real one comes from Entra. */
async function startKnown() {
  const trust = createChannelTrust(toSettings(channel));
  const token = await channel.sign({ aud: "https://api.botframework.com" });
  const sdk = { ...trust.sdk, token: () => token };
  const extension = await startExtension({ channel, trust: { ...trust, sdk } });
  return async (activity: unknown) =>
    extension.ask(activity, await channel.sign({ serviceurl: serviceUrl }));
}

async function startUnknown() {
  const extension = await startExtension({ channel });
  return async (activity: unknown) =>
    extension.ask(activity, await channel.sign({ serviceurl: serviceUrl }));
}

const welcome = new RegExp(cardWords.welcomeTitle);

it("answers once, with help, when somebody speaks to the bot", async () => {
  const ask = await startKnown();

  const { status, text } = await ask(spoken());

  expect([status, text]).toEqual([200, ""]);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.path).toContain("/v3/conversations/a:sample/activities");
  expect(sent[0]?.authorization).toMatch(/^Bearer /);
  expect(JSON.stringify(sent[0]?.body)).toMatch(welcome);
});

it("answers within the response where the channel asks for that, and sends nothing", async () => {
  const ask = await startUnknown();

  const { status, body } = await ask(spoken({ deliveryMode: "expectReplies" }));

  expect(status).toBe(200);
  expect((body as { activities: readonly unknown[] }).activities).toHaveLength(1);
  expect(JSON.stringify(body)).toMatch(welcome);
  expect(sent).toEqual([]);
});

it("stays silent, and says that all is well, while the bot cannot prove who it is", async () => {
  const ask = await startUnknown();

  expect(await ask(spoken())).toMatchObject({ status: 200, text: "" });
  expect(await ask(added())).toMatchObject({ status: 200, text: "" });
  expect(sent).toEqual([]);
});

it("welcomes a person who adds the app for themselves", async () => {
  const ask = await startKnown();

  expect(await ask(added())).toMatchObject({ status: 200 });

  expect(sent).toHaveLength(1);
  expect(JSON.stringify(sent[0]?.body)).toMatch(welcome);
});

it.each([
  ["a channel", added({ conversation: { ...personal, conversationType: "channel" } })],
  ["a group chat", added({ conversation: { ...personal, conversationType: "groupChat" } })],
  ["a conversation of unknown kind", added({ conversation: { tenantId: sample.tenantId } })],
  ["somebody who takes the app away", added({ action: "remove" })],
  ["somebody whose app is a newer one", added({ action: "add-upgrade" })],
  [
    "the same installation told a second time",
    toActivity({ type: "conversationUpdate", conversation: personal, membersAdded: [{ id: "1" }] }),
  ],
  ["a reaction", toActivity({ type: "messageReaction", conversation: personal })],
])("says nothing unasked to %s", async (_whom, activity) => {
  const ask = await startKnown();

  expect(await ask({ ...activity, serviceUrl })).toMatchObject({ status: 200 });

  expect(sent).toEqual([]);
});
