import type { MessagingExtensionAttachment } from "@microsoft/teams.api";
import type { IAdaptiveCard } from "@microsoft/teams.cards";

import { deck } from "#domain/cards/deck.ts";
import { faces } from "#domain/cards/faces.ts";
import type { CardFacts } from "#extension/cards/cardFacts.ts";
import { toSavedAnswer } from "#extension/cards/toSavedAnswer.ts";
import { toSearchAnswer } from "#extension/cards/toSearchAnswer.ts";
import { toUnfurledNote } from "#extension/cards/toUnfurledNote.ts";
import { toUnfurledTechnique } from "#extension/cards/toUnfurledTechnique.ts";
import { toWelcomeCard } from "#extension/cards/toWelcomeCard.ts";

export interface NamedCard {
  readonly name: string;
  readonly card: IAdaptiveCard;
  readonly attachment?: MessagingExtensionAttachment;
}

export const sampleNoteKey = "3f2a7c1e-5b7d-5e0a-9c35-6d1f0b9e2a44";

export const sampleFacts: CardFacts = {
  publicAddress: "https://cards.sample.example",
  teamsAppId: "5d2f0c4b-8b3e-4f6a-9a57-2c1d7e6f8a90",
  pictures: Object.fromEntries(
    ["home", ...faces.map(({ id }) => id)].flatMap((id) => [
      [id, `/assets/${id}-AbCd_-12.png`],
      [`${id}.small`, `/assets/${id}-small_12.png`],
    ]),
  ),
};

/** Every card that goes into a conversation, by what it is called in tests and pictures. */
export function toEveryCard(facts: CardFacts): {
  readonly inserted: readonly NamedCard[];
  readonly unfurled: readonly NamedCard[];
  readonly others: readonly NamedCard[];
} {
  const inserted = (toSearchAnswer(faces, facts).attachments ?? []).map((attachment, place) => ({
    name: `inserted-${faces[place]?.id ?? ""}`,
    ...toNamed(attachment),
  }));
  const unfurled = deck.map(({ id }) => ({
    name: `unfurled-${id}`,
    ...toNamed(toUnfurledTechnique(id, facts).attachments?.[0]),
  }));
  const others = [
    { name: "note", ...toNamed(toUnfurledNote(facts, sampleNoteKey).attachments?.[0]) },
    { name: "saved", ...toNamed(toSavedAnswer(facts, sampleNoteKey).attachments?.[0]) },
    { name: "welcome", card: toWelcomeCard(facts) },
  ];
  return { inserted, unfurled, others };
}

function toNamed(attachment: MessagingExtensionAttachment | undefined) {
  if (attachment?.contentType !== "application/vnd.microsoft.card.adaptive")
    throw new Error("An answer holds no Adaptive Card");
  return { card: attachment.content as IAdaptiveCard, attachment };
}
