import { conversationIdOf } from "../conversationId.ts";
import type { Directory } from "../directory.ts";
import type { HostState } from "../hostState.ts";
import type { Invoke } from "./invoke.ts";

/** What a person asks of the bot, from where they are; Teams' servers fill in the rest. */
export function toActivity(
  { name, value, source }: Invoke,
  directory: Directory,
  state: HostState,
): object {
  const conversationId = conversationIdOf(state);
  const team = directory.teams.find(({ groupId }) => groupId === state.team);
  const isChat = state.surface === "chat";
  return {
    type: "invoke",
    name,
    from: { id: state.person, aadObjectId: state.person },
    conversation: {
      id: conversationId,
      conversationType: isChat ? "groupChat" : "channel",
      isGroup: true,
    },
    channelData: {
      source: { name: source },
      ...(team && !isChat
        ? {
            channel: { id: state.channel },
            team: { id: team.channels[0]?.id ?? state.channel, aadGroupId: team.groupId },
          }
        : {}),
    },
    entities: [
      {
        type: "clientInfo",
        locale: "en-GB",
        country: "GB",
        platform: state.width === "phone" ? "Android" : "Web",
        timezone: "Europe/London",
      },
    ],
    value: { ...value, context: { theme: state.theme } },
  };
}
