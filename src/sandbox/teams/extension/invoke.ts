/** What Teams calls the thing that is asked of a bot, and the question itself. */
export interface Invoke {
  readonly name: string;
  readonly value: object;
  /** Where the person was: in the message box, or on a message. */
  readonly source: "compose" | "message";
}

/** The app's commands, as its manifest names them. */
const findCard = "findCard";
const saveMessage = "saveMessage";

const pageSize = 25;

/** Asked as the flyout opens, and again with each change of the words. */
export const toQuery = (words: string): Invoke => ({
  name: "composeExtension/query",
  value: {
    commandId: findCard,
    parameters: [
      words === "" ? { name: "initialRun", value: "true" } : { name: "query", value: words },
    ],
    queryOptions: { skip: 0, count: pageSize },
  },
  source: "compose",
});

export const toQueryLink = (url: string): Invoke => ({
  name: "composeExtension/queryLink",
  value: { url },
  source: "compose",
});

export const toFetchTask = (message: object): Invoke => ({
  name: "composeExtension/fetchTask",
  value: { ...toMessageCommand(message) },
  source: "message",
});

export const toSubmitAction = (message: object, data: unknown): Invoke => ({
  name: "composeExtension/submitAction",
  value: { ...toMessageCommand(message), data },
  source: "message",
});

const toMessageCommand = (messagePayload: object) => ({
  commandId: saveMessage,
  commandContext: "message",
  requestId: crypto.randomUUID(),
  messagePayload,
});
