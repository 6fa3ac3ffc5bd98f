import type { Question } from "../Question.ts";
import { smokeWords } from "../smokeWords.ts";

export const dialogFragment: Question = {
  number: 16,
  asks: "Does the address of a dialog keep its fragment on desktop, web and mobile?",
  ask: () => ({ notAsked: smokeWords.noWindows, byHand: smokeWords.dialogByHand }),
};
