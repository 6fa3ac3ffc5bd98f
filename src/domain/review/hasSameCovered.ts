import type { LearningNote } from "../notes/learningNote.ts";

const texts = ["title", "happened", "learned", "nextTime", "reuse"] as const;

/** Whether two notes agree in all that a check covers (design section 4, "Who checked it"). The order of answers means nothing. */
export const hasSameCovered = (one: LearningNote, other: LearningNote): boolean =>
  texts.every((part) => one[part] === other[part]) && toAnswers(one) === toAnswers(other);

const toAnswers = ({ answers }: LearningNote): string =>
  JSON.stringify(
    Object.entries(answers)
      .filter(([, text]) => text !== "")
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
