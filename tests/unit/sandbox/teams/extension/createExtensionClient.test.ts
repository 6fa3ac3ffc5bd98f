import type { Message } from "#sandbox/teams/conversation/message.ts";
import { createExtensionClient } from "#sandbox/teams/extension/createExtensionClient.ts";

import { sampleDirectory, stateAt } from "../sampleDirectory.ts";

const [asha] = sampleDirectory.people;
const message: Message = {
  id: "1795510800000",
  author: asha!,
  when: "Today 09:00",
  text: "Call the ward <first>.\nSee https://cards.example/app/cards/retrospect.",
  cards: [],
};

it("asks for useful cards at once, and then for those that fit the words", async () => {
  const { client, asked } = createSampleClient();

  await client.search("");
  await client.search(" peer ");

  expect(asked).toMatchObject([
    {
      type: "invoke",
      name: "composeExtension/query",
      value: {
        commandId: "findCard",
        parameters: [{ name: "initialRun", value: "true" }],
        queryOptions: { skip: 0, count: 25 },
        context: { theme: "default" },
      },
    },
    { value: { commandId: "findCard", parameters: [{ name: "query", value: "peer" }] } },
  ]);
});

it("says who asks, and from which channel of which team", async () => {
  const { client, asked } = createSampleClient({ person: "ben", channel: "handover" });

  await client.search("peer");

  expect(asked).toMatchObject([
    {
      from: { id: "ben", aadObjectId: "ben" },
      conversation: { id: "handover", conversationType: "channel" },
      channelData: {
        channel: { id: "handover" },
        team: { id: "general", aadGroupId: "ward" },
        source: { name: "compose" },
      },
    },
  ]);
});

it("names no team in a chat", async () => {
  const { client, asked } = createSampleClient({ surface: "chat" });

  await client.search("peer");

  expect(asked).toMatchObject([
    { conversation: { id: "19:sandbox-chat@thread.v2", conversationType: "groupChat" } },
  ]);
  expect(asked[0]).not.toHaveProperty("channelData.team");
});

it("hands a pasted address on as it is", async () => {
  const { client, asked } = createSampleClient();

  await client.unfurl("https://cards.example/app/cards/retrospect");

  expect(asked).toMatchObject([
    {
      name: "composeExtension/queryLink",
      value: { url: "https://cards.example/app/cards/retrospect" },
    },
  ]);
});

it("hands a message over as Teams does: its HTML, its writer and the way back to it", async () => {
  const { client, asked } = createSampleClient({ person: "ben" });

  await client.actOn(message);

  expect(asked).toMatchObject([
    {
      name: "composeExtension/fetchTask",
      channelData: { source: { name: "message" } },
      value: {
        commandId: "saveMessage",
        commandContext: "message",
        messagePayload: {
          id: "1795510800000",
          createdDateTime: "2026-11-24T09:00:00.000Z",
          linkToMessage:
            "https://teams.microsoft.com/l/message/general/1795510800000?tenantId=home&groupId=ward&parentMessageId=1795510800000",
          body: {
            contentType: "html",
            content: expect.stringMatching(
              /^<p>Call the ward &lt;first&gt;\.<\/p>\n<p>See <a href="https:\/\/cards\.example\/app\/cards\/retrospect" /,
            ),
          },
          from: {
            user: { userIdentityType: "aadUser", id: "asha", displayName: "asha Sample" },
          },
        },
      },
    },
  ]);
});

it("sends back what the dialog answered, with the message it was about", async () => {
  const { client, asked } = createSampleClient();

  await client.submit(message, { saved: "a-key" });

  expect(asked).toMatchObject([
    {
      name: "composeExtension/submitAction",
      value: {
        commandId: "saveMessage",
        commandContext: "message",
        data: { saved: "a-key" },
        messagePayload: { id: message.id },
      },
    },
  ]);
});

it("cannot reach the app when the line is cut", async () => {
  const client = createExtensionClient({
    directory: sampleDirectory,
    state: () => stateAt(),
    deliver: () => Promise.reject(new TypeError("Failed to fetch")),
  });

  await expect(client.search("peer")).resolves.toEqual({ kind: "unreachable" });
});

function createSampleClient(query: Readonly<Record<string, string>> = {}) {
  const asked: object[] = [];
  const client = createExtensionClient({
    directory: sampleDirectory,
    state: () => stateAt(query),
    deliver: (activity) => {
      asked.push(activity);
      return Promise.resolve({ status: 200, body: {} });
    },
  });
  return { client, asked };
}
