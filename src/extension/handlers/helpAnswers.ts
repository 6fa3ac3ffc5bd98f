import type { IAdaptiveCard } from "@microsoft/teams.cards";

import type { CardFacts } from "../cards/cardFacts.ts";
import { toWelcomeCard } from "../cards/toWelcomeCard.ts";

type Send = (card: IAdaptiveCard) => Promise<unknown>;

export interface Spoken {
  readonly deliveryMode?: string | undefined;
}

export interface Added {
  readonly action: string;
  readonly conversation?: { readonly conversationType?: string | undefined };
}

/** What the bot says when somebody speaks to it, and once when a person adds the app for themselves; it says nothing else, anywhere. */
export function createHelpAnswers(facts: CardFacts) {
  return {
    /** Answers within the response where the channel asks for that; elsewhere by a message, where the bot can prove who it is. */
    async spokenTo({ deliveryMode }: Spoken, send: Send | undefined) {
      const content = toWelcomeCard(facts);
      if (deliveryMode === "expectReplies") {
        const attachment = { contentType: "application/vnd.microsoft.card.adaptive", content };
        return { activities: [{ type: "message", attachments: [attachment] }] };
      }
      await send?.(content);
      return undefined;
    },

    // Teams tells of an installation twice, also as `conversationUpdate`; an answer to both would be two welcomes.
    async added({ action, conversation }: Added, send: Send | undefined) {
      const isNew = action === "add" && conversation?.conversationType === "personal";
      if (isNew) await send?.(toWelcomeCard(facts));
      return undefined;
    },
  };
}
