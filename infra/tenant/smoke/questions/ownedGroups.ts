import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { smokeWords } from "../smokeWords.ts";
import { entriesOf, isGood, toOutcome } from "../wire/reading.ts";

// They say nothing about groups, so they change nothing here.
const besides = ["Team.ReadBasic.All", "Sites.ReadWrite.All", "Sites.Manage.All"];

export const ownedGroups: Question = {
  number: 7,
  asks: "Is User.Read enough to learn which groups a person owns?",
  async ask({ send, findExcess }) {
    const excess = await findExcess(scopes.person, besides);
    if (excess?.length !== 0) {
      return {
        notAsked: smokeWords.tooMuch(excess),
        byHand: smokeWords.narrowToken("User.Read"),
      };
    }
    const path = "/me/ownedObjects/microsoft.graph.group?$select=id&$top=999";
    const answer = await send({ method: "GET", path, scopes: scopes.person });
    const count = isGood(answer) ? `, ${entriesOf(answer).length} owned` : "";
    return { answer: `${toOutcome(answer)}${count}` };
  },
};
