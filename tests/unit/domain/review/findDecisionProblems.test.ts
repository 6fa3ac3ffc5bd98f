import { boxLimit } from "#domain/notes/learningNote.ts";
import { findDecisionProblems, findDecisionWarnings } from "#domain/review/findDecisionProblems.ts";
import { toReviewComment } from "#domain/review/reviewComment.ts";

const nhsNumber = "943 476 5919";
const action = { what: "", owner: "", due: "" };

it.each([
  ["a check alone", { kind: "check" }],
  [
    "a check that changes no care",
    { kind: "check", patientCare: { changes: false, reference: "" } },
  ],
  ["a reason", { kind: "close", comment: "Said already." }],
  ["an action and a day", { kind: "check", action: { ...action, due: "2026-12-01" } }],
] as const)("lets a decision go that says what it must: %s", (_, decision) => {
  expect(findDecisionProblems(decision)).toEqual([]);
});

it.each(["ask-change", "close", "practice"] as const)("wants words for %s", (kind) => {
  const problems = findDecisionProblems({ kind, comment: " \n" });

  expect(problems).toEqual([{ kind: "empty", field: "comment" }]);
});

it("wants a reference where care would change", () => {
  const patientCare = { changes: true, reference: " " };

  const problems = findDecisionProblems({ kind: "check", patientCare });

  expect(problems).toEqual([{ kind: "empty", field: "reference" }]);
});

it("finds an NHS number in every text", () => {
  const problems = findDecisionProblems({
    kind: "practice",
    comment: nhsNumber,
    patientCare: { changes: true, reference: nhsNumber.replaceAll(" ", "\n") },
    action: { what: nhsNumber, owner: nhsNumber, due: "" },
  });

  expect(problems).toEqual(
    ["comment", "reference", "actionWhat", "actionOwner"].map((field) => ({
      kind: "nhs-number",
      field,
    })),
  );
});

it("takes no day that there is not", () => {
  const problems = findDecisionProblems({
    kind: "check",
    reviewBy: "2027-02-30",
    action: { ...action, due: "soon" },
  });

  expect(problems).toEqual([
    { kind: "bad-date", field: "reviewBy" },
    { kind: "bad-date", field: "actionDue" },
  ]);
});

it("lets no more be written than the list's box holds, the answer on care with it", () => {
  const long = "x".repeat(boxLimit);
  const care = { changes: true, reference: "x".repeat(255) };
  const [problem] = findDecisionProblems({ kind: "close", comment: long });
  const over = problem?.kind === "too-long" ? problem.over : 0;

  expect(problem).toMatchObject({ kind: "too-long", field: "comment" });
  const most = toReviewComment({ words: long.slice(over), care });
  expect(most.length).toBeLessThanOrEqual(boxLimit);
});

it("asks about details in a decision's texts as it does in a note's", () => {
  const warnings = findDecisionWarnings({
    kind: "close",
    comment: "Ring 07700 900123.",
    action: { ...action, owner: "sister@example.org" },
  });

  expect(warnings).toMatchObject([
    { field: "comment", words: "07700 900123" },
    { field: "actionOwner", words: "sister@example.org" },
  ]);
});
