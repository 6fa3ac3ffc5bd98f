import type { LearningNote, NoteKey } from "#domain/notes/learningNote.ts";

export const keyOf = (number: number): NoteKey =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as NoteKey;

/** A plainly made-up note. */
export const sampleNote = (changes: Partial<LearningNote> = {}): LearningNote => ({
  key: keyOf(1),
  title: "Ask who is missing before you start.",
  period: "2026-11",
  state: "Waiting",
  techniqueId: "after-action-review",
  techniqueName: "After Action Review",
  techniqueYear: "after-action-review/2026",
  stage: "after",
  kind: "Repeat",
  happened: "We met for fifteen minutes.\nO'Neill's \"sample\" story; <b>not bold</b> & 🙂",
  learned: "Two people had not been told.",
  nextTime: "Ask who is missing before you start.",
  answers: { surprise: "The sample ran out." },
  reuse: true,
  action: { what: "Write a list.", owner: "Ward clerk", due: "2026-12-01", state: "Open" },
  reviewBy: "2027-11-22",
  tags: ["handover", "sample"],
  lessonsUsed: [],
  mergedInto: "",
  confirmed: [],
  source: "tab",
  agreed: false,
  reviewComment: "",
  reviewedAt: "",
  authorOid: "86d4c95a-3c60-553a-b6aa-c4dcdcd4ad74",
  schema: "1",
  ...changes,
});
