import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { smokeWords } from "../smokeWords.ts";
import { toOutcome } from "../wire/reading.ts";

export const outsideMember: Question = {
  number: 17,
  asks: "Does somebody of a shared channel who is not in its team reach the channel's files?",
  async ask({ send, has, group, sharedChannel }) {
    if (sharedChannel === undefined || !has("outside")) {
      return { notAsked: smokeWords.noOutsideMember, byHand: smokeWords.nameOutsideMember };
    }
    const path = `/teams/${group}/channels/${encodeURIComponent(sharedChannel)}/filesFolder`;
    const answer = await send({ method: "GET", path, as: "outside", scopes: scopes.sites });
    return { answer: toOutcome(answer) };
  },
};
