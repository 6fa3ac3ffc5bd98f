import type { MessagingExtensionResult } from "@microsoft/teams.api";

import { cardWords } from "./cardWords.ts";

/** What a person reads when no card fits: what to try. */
export const toNothingFoundAnswer = (): MessagingExtensionResult => ({
  type: "message",
  text: cardWords.nothingFound,
});
