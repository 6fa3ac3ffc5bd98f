import type { Activity } from "#sandbox/bot/activity.ts";
import { createBotChannel } from "#sandbox/bot/createBotChannel.ts";
import { createMessagingEndpoint } from "#sandbox/bot/createMessagingEndpoint.ts";
import { createSigningKey } from "#sandbox/entra/signingKey.ts";

import { sampleAccounts } from "../entra/sampleAccounts.ts";

const origin = "https://tab.example";
const query: Activity = { name: "composeExtension/query", value: { commandId: "findCard" } };

it("brings an activity to the bot signed and completed, and its answer back", async () => {
  const endpoint = await createSampleEndpoint();
  const heard: Request[] = [];
  endpoint.connect((request) => {
    heard.push(request);
    return Response.json({ composeExtension: { type: "message", text: "Try a word." } });
  });

  const delivery = await endpoint.deliver(query, origin);

  const [request] = heard;
  expect(request?.url).toBe("https://tab.example/api/messages");
  expect(request?.headers.get("authorization")).toMatch(/^Bearer \S+\.\S+\.\S+$/);
  await expect(request?.json()).resolves.toMatchObject({ ...query, channelId: "msteams" });
  expect(delivery).toEqual({
    status: 200,
    body: { composeExtension: { type: "message", text: "Try a word." } },
  });
});

it("hands a refusal on, whether or not it is JSON", async () => {
  const endpoint = await createSampleEndpoint();
  endpoint.connect(() => new Response("not in this version", { status: 501 }));

  await expect(endpoint.deliver(query, origin)).resolves.toEqual({ status: 501, body: undefined });
});

it.each([
  ["that is nowhere", undefined],
  ["that cannot be reached", () => Promise.reject(new TypeError("fetch failed"))],
  ["that never answers", () => new Promise<Response>(() => undefined)],
])("says that no answer came from a bot %s", async (_which, bot) => {
  const endpoint = await createSampleEndpoint();
  if (bot) endpoint.connect(bot);

  await expect(endpoint.deliver(query, origin)).resolves.toEqual({ status: 0, body: undefined });
});

async function createSampleEndpoint() {
  const channel = createBotChannel({
    key: await createSigningKey(),
    botId: "b0700000-0000-4000-8000-000000000000",
    tenantId: sampleAccounts.tenantId,
    people: sampleAccounts.people,
    now: () => new Date(),
  });
  return createMessagingEndpoint({ channel, patience: 50 });
}
