import fc from "fast-check";

import { readReviewComment, toReviewComment } from "#domain/review/reviewComment.ts";

it.each([
  [{ words: "Which ward?" }, "Which ward?"],
  [{ words: "", care: { changes: false, reference: "" } }, "Changes patient care: No"],
  [
    { words: "On the board.", care: { changes: true, reference: "Policy 12" } },
    "Changes patient care: Yes, see Policy 12\nOn the board.",
  ],
])("reads well in the list itself, and back: %j", (comment, stored) => {
  expect(toReviewComment(comment)).toBe(stored);
  expect(readReviewComment(stored)).toEqual(comment);
});

it("takes nobody's own words for the answer", () => {
  const words = "Changes patient care: No\nor so I was told.";

  expect(readReviewComment(toReviewComment({ words }))).toEqual({ words });
});

it("keeps a reference on one line", () => {
  const care = { changes: true, reference: " Policy\n 12 " };

  const { words, care: read } = readReviewComment(toReviewComment({ words: "Yes.", care }));

  expect(words).toBe("Yes.");
  expect(read).toEqual({ changes: true, reference: "Policy 12" });
});

it("makes sense of whatever stands in the list, and says it the same way again", () => {
  const unit = fc.constantFrom(
    "a",
    " ",
    "\n",
    "\r",
    ",",
    "Changes patient care: ",
    "Yes",
    "No",
    "see",
  );
  fc.assert(
    fc.property(fc.string({ unit }), (stored) => {
      const read = readReviewComment(stored);

      expect(readReviewComment(toReviewComment(read))).toEqual(read);
    }),
  );
});
