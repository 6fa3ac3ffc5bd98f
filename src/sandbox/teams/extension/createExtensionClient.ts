import type { Message } from "../conversation/message.ts";
import type { Directory } from "../directory.ts";
import type { HostState } from "../hostState.ts";
import type { ExtensionAnswer } from "./extensionAnswer.ts";
import { type Invoke, toFetchTask, toQuery, toQueryLink, toSubmitAction } from "./invoke.ts";
import { toActivity } from "./toActivity.ts";
import { toExtensionAnswer } from "./toExtensionAnswer.ts";
import { toMessagePayload } from "./toMessagePayload.ts";

/** The app's message extension, as the person in the message box asks it. */
export interface ExtensionClient {
  readonly search: (words: string) => Promise<ExtensionAnswer>;
  readonly unfurl: (address: string) => Promise<ExtensionAnswer>;
  readonly actOn: (message: Message) => Promise<ExtensionAnswer>;
  readonly submit: (message: Message, data: unknown) => Promise<ExtensionAnswer>;
}

interface ClientOptions {
  readonly directory: Directory;
  readonly state: () => HostState;
  /** Through Teams' servers to the bot and back. */
  readonly deliver: (activity: object) => Promise<unknown>;
}

export function createExtensionClient(options: ClientOptions): ExtensionClient {
  const { directory, state, deliver } = options;

  async function ask(invoke: Invoke): Promise<ExtensionAnswer> {
    const activity = toActivity(invoke, directory, state());
    return toExtensionAnswer(await deliver(activity).catch(() => undefined));
  }
  const toPayload = (message: Message) => toMessagePayload(message, directory, state());

  return {
    search: (words) => ask(toQuery(words.trim())),
    unfurl: (address) => ask(toQueryLink(address)),
    actOn: (message) => ask(toFetchTask(toPayload(message))),
    submit: (message, data) => ask(toSubmitAction(toPayload(message), data)),
  };
}
