import type { HostServices } from "./answerTab.ts";
import { openContentWindow } from "./contentWindow.ts";
import type { Conversations } from "./conversation/createConversations.ts";
import type { Directory } from "./directory.ts";
import type { ExtensionClient } from "./extension/createExtensionClient.ts";
import type { FoundCard } from "./extension/extensionAnswer.ts";
import { hostClientType } from "./frameContext.ts";
import type { HostState } from "./hostState.ts";
import { findShareTargets } from "./shareTargets.ts";

interface ContentSharingOptions {
  readonly directory: Directory;
  readonly state: () => HostState;
  readonly conversations: Conversations;
  readonly client: Pick<ExtensionClient, "unfurl">;
}

/** Puts what the tab shares into the conversation that the person chooses, its link turned into a card by the app itself. */
export function createContentSharing(options: ContentSharingOptions): HostServices["shareContent"] {
  const { directory, state, conversations, client } = options;

  async function findCard(address: string): Promise<FoundCard | undefined> {
    const answer = await client.unfurl(address);
    return answer.kind === "cards" ? answer.cards[0] : undefined;
  }

  return async (content) => {
    // Teams on a phone says that it can, and then refuses.
    if (hostClientType(state().width) !== "web") return "unsupported";
    const person = directory.people.find(({ id }) => id === state().person);
    if (!person) return "unsupported";
    const card = await findCard(content.address);
    const targets = findShareTargets(directory, person.id);
    const chosen = await openContentWindow({ content, targets, card });
    if (!chosen) return "closed";
    const text = [chosen.message, content.address].filter(Boolean).join("\n");
    conversations.send(chosen.to, { author: person, text, cards: card ? [card] : [] });
    return "sent";
  };
}
