import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { smokeWords } from "../smokeWords.ts";
import { searchList } from "./search.ts";

export const searchPermission: Question = {
  number: 6,
  asks: "Is Sites.ReadWrite.All alone enough for a search?",
  async ask(world) {
    const excess = await world.findExcess(scopes.sites, ["User.Read", "Team.ReadBasic.All"]);
    if (excess?.length !== 0) {
      const notAsked = smokeWords.tooMuch(excess);
      return { notAsked, byHand: smokeWords.narrowToken("Sites.ReadWrite.All") };
    }
    return { answer: await searchList(world) };
  },
};
