import type { LearningNote } from "../notes/learningNote.ts";

/** Whether a note says of itself that it was checked. Anybody can write that: who did is told by the versions. */
export const isChecked = ({ state }: LearningNote): boolean =>
  state === "Checked" || state === "InPractice";
