import fc from "fast-check";

import { findPrivateDetails } from "#domain/privacy/findPrivateDetails.ts";
import { removeDetail } from "#domain/privacy/removeDetail.ts";
import { details } from "#tests/support/privacy/details.ts";
import { nhsSpellings } from "#tests/support/privacy/nhsSpellings.ts";
import { createRandom } from "#tests/support/privacy/random.ts";

/** The text without what stands between « and ». */
function remove(marked: string): string {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  return removeDetail(marked.replaceAll(/[«»]/g, ""), { start, end });
}

const writers = [
  ...Object.values(details).map((write) => (seed: number) => {
    const { before = "", words } = write(createRandom(seed));
    return before + words;
  }),
  ...Object.values(nhsSpellings).map(
    (spell) => (seed: number) => spell("9434765919", createRandom(seed)),
  ),
];

describe("a detail that a person takes out", () => {
  it.each([
    ["Seen with «943 476 5919», then home.", "Seen with, then home."],
    ["Seen «943 476 5919» at home.", "Seen at home."],
    ["Seen with «943 476 5919».", "Seen with."],
    ["«Mrs Sample» came.", "came."],
    ["We met «Mrs Sample»", "We met"],
    ["Sample, «943 476 5919», came", "Sample, came"],
    ["Sample, «943 476 5919».", "Sample."],
    ["Seen («943 476 5919») at home", "Seen at home"],
    ["Seen (with «943 476 5919») at home", "Seen (with) at home"],
    ["Seen [«943 476 5919», bed] at home", "Seen [, bed] at home"],
    ["One\n«bed 4»\nTwo", "One\n\nTwo"],
    ["One\n«bed 4» was full", "One\nwas full"],
    ["One «bed 4»\nTwo", "One\nTwo"],
    ["Was «bed 4»? Yes", "Was? Yes"],
    ["NHS«9434765919»and", "NHS and"],
    ["Two  spaces  stay, «bed 4» goes", "Two  spaces  stay, goes"],
    ["A\u00a0«bed 4»\u00a0B", "A B"],
    ["«bed 4»", ""],
  ])("leaves a tidy sentence: %j", (marked, left) => {
    expect(remove(marked)).toBe(left);
  });

  it("is not found again at its place, and leaves no double space there and none before a stop", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...writers),
        fc.nat(),
        fc.constantFrom("", "We saw ", "Ask about (", "Home,\n", "so, "),
        fc.constantFrom("", " today", ", then home", ".", ")", "\nNext", "; ask"),
        (write, seed, before, after) => {
          const text = before + write(seed) + after;
          const [detail] = findPrivateDetails(text);
          // Some made-up postcodes in small letters read as a measure, such as "5th": those are let be.
          fc.pre(detail !== undefined);

          const left = removeDetail(text, detail);

          const here = Math.min(detail.start, left.length);
          const again = findPrivateDetails(left).filter(
            ({ start, end }) => start <= here && end >= here,
          );
          expect(again).toEqual([]);
          expect(left.slice(Math.max(0, here - 2), here + 2)).not.toMatch(/ {2}| [.,]/);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("goes until none is left, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...writers), fc.nat())), (list) => {
        let text = list.map(([write, seed]) => write(seed)).join(" ");
        const most = text.length;
        for (let turn = 0; turn <= most; turn += 1) {
          const [detail] = findPrivateDetails(text);
          if (!detail) break;
          text = removeDetail(text, detail);
        }

        expect(findPrivateDetails(text)).toEqual([]);
      }),
    );
  });

  it("never makes the text longer, even where the place is not in the text any more", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(99), fc.nat(99), (text, start, length) => {
        expect(removeDetail(text, { start, end: start + length }).length).toBeLessThanOrEqual(
          text.length + 1,
        );
      }),
    );
  });
});
