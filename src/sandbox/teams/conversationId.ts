import type { HostState } from "./hostState.ts";

/** The one chat of the sandbox, in no team. */
export const chatId = "19:sandbox-chat@thread.v2";

/** The thread that a message stands in: the channel's, or the chat's. */
export const conversationIdOf = ({ surface, channel }: Pick<HostState, "channel" | "surface">) =>
  surface === "chat" ? chatId : channel;
