import fc from "fast-check";

import type { LearningNote } from "#domain/notes/learningNote.ts";
import { withDecision } from "#domain/review/withDecision.ts";
import { withUndone } from "#domain/review/withUndone.ts";
import { noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

const at = "2026-11-22T10:00:00Z";

it("puts back all that a decision sets, whatever it was", () => {
  const text = fc.string();
  const action = fc.record({ what: text, owner: text, due: fc.constant("2026-12-01") });
  const decision = fc.oneof(
    fc.record({ kind: fc.constant("check" as const), action, reviewBy: fc.constant("2027-01-01") }),
    fc.record({ kind: fc.constant("close" as const), comment: text }),
    fc.record({ kind: fc.constant("practice" as const), comment: text, action }),
  );
  const without: LearningNote = { ...noteOf("Ask at nine.") };
  delete (without as { action?: unknown }).action;
  const note = fc.constantFrom(noteOf("Ask at ten."), without);

  fc.assert(
    fc.property(note, decision, (before, decided) => {
      expect(withUndone(withDecision(before, decided, at), before)).toEqual(before);
    }),
  );
});

it("leaves words as they have become since", () => {
  const before = noteOf("Ask at nine.");
  const now = { ...withDecision(before, { kind: "check" }, at), tags: ["handover"] };

  expect(withUndone(now, before)).toEqual({ ...before, tags: ["handover"] });
});
