import type { Directory } from "../directory.ts";
import type { HostState } from "../hostState.ts";
import { conversationIdOf } from "../conversationId.ts";
import type { Message } from "../conversation/message.ts";
import { toMessageHtml } from "../conversation/toMessageHtml.ts";

/** A message as Teams hands it to an app that acts on it. */
export function toMessagePayload(
  { id, author, text, cards }: Message,
  directory: Directory,
  state: HostState,
): object {
  return {
    id,
    replyToId: null,
    createdDateTime: new Date(Number(id)).toISOString(),
    lastModifiedDateTime: null,
    deleted: false,
    subject: null,
    summary: null,
    importance: "normal",
    locale: "en-gb",
    linkToMessage: toLink(id, directory, state),
    body: { contentType: "html", content: toMessageHtml(text) },
    from: {
      device: null,
      conversation: null,
      user: { userIdentityType: "aadUser", id: author.id, displayName: author.displayName },
      application: null,
    },
    reactions: [],
    mentions: [],
    attachments: cards.map(({ content }, place) => ({
      id: String(place),
      contentType: "application/vnd.microsoft.card.adaptive",
      contentUrl: null,
      content: JSON.stringify(content),
      name: null,
      thumbnailUrl: null,
    })),
  };
}

function toLink(id: string, { tenantId }: Directory, state: HostState): string {
  const thread = encodeURIComponent(conversationIdOf(state));
  const query = new URLSearchParams(
    state.surface === "chat"
      ? { context: JSON.stringify({ contextType: "chat" }) }
      : { tenantId, groupId: state.team, parentMessageId: id },
  );
  return `https://teams.microsoft.com/l/message/${thread}/${id}?${query.toString()}`;
}
