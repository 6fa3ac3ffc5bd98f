import { type Change, sample } from "./channel.ts";

/** An activity as Teams sends it, with what a test wants otherwise. */
export const toActivity = (change: Change = {}): Change => ({
  type: "invoke",
  id: "f:1",
  channelId: "msteams",
  serviceUrl: sample.serviceUrl,
  from: { id: "29:sample", name: "Sample person", aadObjectId: sample.person },
  recipient: { id: `28:${sample.botId}`, name: "Technique Cards" },
  conversation: {
    id: "19:sample@thread.tacv2",
    conversationType: "channel",
    isGroup: true,
    tenantId: sample.tenantId,
  },
  channelData: { tenant: { id: sample.tenantId } },
  ...change,
});

export const toQuery = (words: string, value: Change = {}): Change =>
  toActivity({
    name: "composeExtension/query",
    value: {
      commandId: "findCard",
      parameters: [
        words === "" ? { name: "initialRun", value: "true" } : { name: "query", value: words },
      ],
      ...value,
    },
  });

export const toLink = (url: string, name = "composeExtension/queryLink"): Change =>
  toActivity({ name, value: { url } });

export const toChosenMessage = (content: string, value: Change = {}): Change =>
  toActivity({
    name: "composeExtension/fetchTask",
    value: {
      commandId: "saveMessage",
      commandContext: "message",
      messagePayload: { id: "1700000000001", body: { contentType: "html", content } },
      context: { theme: "dark" },
      ...value,
    },
  });

export const toSubmit = (saved: unknown): Change =>
  toActivity({
    name: "composeExtension/submitAction",
    value: { commandId: "saveMessage", data: { saved } },
  });
