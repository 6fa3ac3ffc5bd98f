import type { Question } from "../Question.ts";
import { toOutcome } from "../wire/reading.ts";
import { addItem } from "./addItem.ts";

export const uniqueViolation: Question = {
  number: 4,
  asks: "What does Graph answer to a value that stands already in a unique column?",
  async ask(world) {
    const fields = { Title: "Smoke four", SmokeKey: "four" };
    await addItem(world, fields);
    return { answer: toOutcome(await addItem(world, fields)) };
  },
};
