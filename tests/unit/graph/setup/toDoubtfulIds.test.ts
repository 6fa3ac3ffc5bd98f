import { toDoubtfulIds } from "#graph/setup/toDoubtfulIds.ts";
import fc from "fast-check";

it.each([
  ["an empty list", [], undefined, [1, 2, 3]],
  ["a list without gaps", [1, 2, 3], undefined, [4, 5, 6]],
  ["a note saved from here that is shown", [1, 2], 2, [3, 4, 5]],
  ["a note saved from here that is not shown", [1], 9, [9, 2, 3, 4]],
  ["the oldest not shown", [5, 6], undefined, [1, 4, 7, 8, 9]],
  ["one between not shown, in any order", [3, 1], undefined, [2, 4, 5, 6]],
])("doubts, in %s, the items that a list should hold", (_, shown, known, doubtful) => {
  expect(toDoubtfulIds(shown, known)).toEqual(doubtful);
});

it("asks for twenty at most, never for one that is shown, and for old and new gaps alike", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 2000 }), { maxLength: 200 }), (shown) => {
      const doubtful = toDoubtfulIds(shown, 3000);

      expect(doubtful.length).toBeLessThanOrEqual(20);
      expect(new Set(doubtful).size).toBe(doubtful.length);
      expect(doubtful.filter((id) => shown.includes(id) || id < 1)).toEqual([]);
      const gap = Array.from({ length: Math.max(0, ...shown) }, (_, index) => index + 1).find(
        (id) => !shown.includes(id),
      );
      expect(gap === undefined || doubtful.includes(gap)).toBe(true);
    }),
  );
});
