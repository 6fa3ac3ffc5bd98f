import type { Question } from "../Question.ts";
import { addItem } from "./addItem.ts";
import { searchList } from "./search.ts";

export const searchByList: Question = {
  number: 5,
  asks: "Does a search take ListID: and find the items of that list?",
  async ask(world) {
    await addItem(world, { Title: "Smoke five", SmokeKey: "five" });
    return { answer: await searchList(world) };
  },
};
