import { isTakenBack } from "#domain/notes/changeNote.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { withDecision } from "#domain/review/withDecision.ts";

const at = "2026-11-22T10:00:00.000Z";
const note = toLearningNote({
  key: "00000000-0000-4000-8000-000000000001",
  nextTime: "Ask first.",
  title: "Ask first.",
  reviewBy: "2027-11-22",
  action: "Buy a board.",
  actionOwner: "Ward clerk",
  actionDue: "2026-12-01",
  actionState: "Done",
});
const careless = { changes: false, reference: "" };

it.each([
  [{ kind: "check" }, "Checked", ""],
  [{ kind: "check", patientCare: careless }, "Checked", "Changes patient care: No"],
  [{ kind: "ask-change", comment: " Which ward? " }, "ChangeAsked", "Which ward?"],
  [{ kind: "close", comment: "Said already." }, "Closed", "Said already."],
  [{ kind: "practice", comment: "A board hangs there." }, "InPractice", "A board hangs there."],
] as const)(
  "keeps a decision, and every word of the note: %j",
  (decision, state, reviewComment) => {
    const decided = withDecision(note, decision, at);

    expect(decided).toEqual({ ...note, state, reviewComment, reviewedAt: at });
  },
);

it("sets another day to look again, and an action", () => {
  const action = { what: "Buy a board.", owner: " Shift\nlead ", due: "" };

  const decided = withDecision(note, { kind: "check", reviewBy: "2027-02-01", action }, at);

  expect(decided.reviewBy).toBe("2027-02-01");
  expect(decided.action).toEqual({ ...action, owner: "Shift lead", state: "Open" });
});

it("moves a day to look again that has passed to a year on, for a note that is found good", () => {
  const old = { ...note, reviewBy: "2026-11-21" };

  expect(withDecision(old, { kind: "check" }, at).reviewBy).toBe("2027-11-22");
  expect(withDecision(old, { kind: "practice", comment: "Done." }, at).reviewBy).toBe("2027-11-22");
  expect(withDecision(old, { kind: "close", comment: "Old." }, at).reviewBy).toBe("2026-11-21");
  expect(withDecision({ ...note, reviewBy: "" }, { kind: "check" }, at).reviewBy).toBe("");
  expect(withDecision({ ...note, reviewBy: "Spring" }, { kind: "check" }, at).reviewBy).toBe(
    "Spring",
  );
});

it.each([
  ["as it was", { what: "Buy a board.", owner: "Ward clerk", due: "2026-12-01" }],
  ["left empty", { what: " ", owner: "", due: "" }],
])("opens no action again that is done: %s", (_, action) => {
  const decided = withDecision(note, { kind: "check", action }, at);

  expect(decided.action).toEqual(note.action);
});

it("keeps the answer on patient care, which is asked for once", () => {
  const first = withDecision(
    note,
    { kind: "check", patientCare: { changes: true, reference: "Policy 12" } },
    at,
  );

  const then = withDecision(first, { kind: "practice", comment: "Done." }, at);

  expect(then.reviewComment).toBe("Changes patient care: Yes, see Policy 12\nDone.");
});

it("never looks like a note that its author took back", () => {
  const decided = withDecision(note, { kind: "close", comment: "taken back" }, at);

  expect(isTakenBack(decided)).toBe(false);
});
