import fc from "fast-check";

import { findNhsNumbers, hasNhsNumber } from "#domain/privacy/findNhsNumbers.ts";
import { failing, issued, passing } from "#tests/support/privacy/anyDigits.ts";
import { nhsSpellings } from "#tests/support/privacy/nhsSpellings.ts";
import { createRandom } from "#tests/support/privacy/random.ts";

const spelling = fc.constantFrom(...Object.keys(nhsSpellings));
const spell = (name: string, digits: string): string =>
  nhsSpellings[name]?.(digits, createRandom(Number(digits))) ?? "";

describe("NHS numbers in somebody's text", () => {
  it("are found in every spelling that people use, and block", () => {
    fc.assert(
      fc.property(issued, spelling, (digits, name) => {
        const typed = spell(name, digits);

        const found = findNhsNumbers(`Seen with ${typed}, then home.`);

        expect(found).toHaveLength(1);
        expect(found[0]?.start).toBeLessThanOrEqual(11);
        expect(found[0]?.end).toBeGreaterThanOrEqual(9 + typed.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("are found in three groups, whatever parts them, and nothing beside them is taken for theirs", () => {
    const separator = fc.constantFrom("", " ", "  ", "-", " - ", ".", "/", "\t", "\u00a0\u200b");
    fc.assert(
      fc.property(issued, separator, separator, (digits, a, b) => {
        const typed = `${digits.slice(0, 3)}${a}${digits.slice(3, 6)}${b}${digits.slice(6)}`;

        expect(findNhsNumbers(`Seen with ${typed}, then home.`)).toEqual([
          { start: 10, end: 10 + typed.length },
        ]);
      }),
    );
  });

  it("are found where they stand, whatever was written before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), issued, (words, digits) => {
        const text = `${words}. Seen ${digits}`;

        expect(findNhsNumbers(text).map(({ start, end }) => text.slice(start, end))).toContain(
          digits,
        );
      }),
    );
  });

  it("take the frame of a keycap with them", () => {
    const keycaps = Array.from("9434765919", (digit) => `${digit}\ufe0f\u20e3`).join("");

    expect(findNhsNumbers(`a ${keycaps} b`)).toEqual([{ start: 2, end: 2 + keycaps.length }]);
  });

  it.each([
    "NHS9434765919",
    "9434765919",
    "9 4 3 4 7 6 5 9 1 9",
    "94 34 76 59 19",
    "943 4765919",
    "(943 476 5919)",
    "943 476 5919 two tablets",
    "Bed 4: 943 476 5919",
    "943\u00a0476\u00a05919",
    "943 476 5919\n2 days",
    "Room 0. 943 476 5919",
    "At 10:00 943 476 5919",
    "12 34 943 476 5919",
    "At 10.30 94347 65919",
    "(943) 476-5919",
    "9434765919.pdf",
    "Patient ID 9434765919",
  ])("are found in %j", (text) => {
    expect(hasNhsNumber(text)).toBe(true);
  });

  it("are found once each, where they stand", () => {
    expect(findNhsNumbers("a 943 476 5919 b 4505577104")).toEqual([
      { start: 2, end: 14 },
      { start: 17, end: 27 },
    ]);
  });

  it("block in every range where their own label stands before them", () => {
    const label = fc.constantFrom("NHS ", "NHS no. ", "NHS number: ", "nhs number is ", "NHS\n");
    fc.assert(
      fc.property(passing("0123456789"), label, (digits, words) => {
        expect(hasNhsNumber(`${words}${digits}`)).toBe(true);
      }),
    );
  });

  it("never block where the check digit is wrong, whatever the label and the spelling", () => {
    const label = fc.constantFrom(
      "",
      "NHS ",
      "NHS number: ",
      "Ref ",
      "CHI ",
      "order no ",
      "Bed 4: ",
    );
    fc.assert(
      fc.property(failing, spelling, label, (digits, name, words) => {
        expect(hasNhsNumber(`${words}${spell(name, digits)}`)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it("are not seen inside a longer row of digits", () => {
    fc.assert(
      fc.property(issued, fc.stringMatching(/^\d$/), fc.boolean(), (digits, extra, isFirst) => {
        expect(hasNhsNumber(isFirst ? extra + digits : digits + extra)).toBe(false);
      }),
    );
  });

  it.each(["+44", "+44 ", "0044 ", "+44 (0)", "+44 (0) ", "0 ", "+353 ", "+1-"])(
    "are not seen in telephone numbers that begin with %j",
    (prefix) => {
      expect(hasNhsNumber(`Ring ${prefix}943 476 5919 today`)).toBe(false);
    },
  );

  it.each([
    "020 7946 0018",
    "07700 900123",
    "2026-11-22 10:30",
    "22/11/2026 14:05",
    "The 4 of us met 12 people on 3 May 2026",
    "0.9434765919",
    "£9434765919",
    "9 4 3 4 7 6 5 9 1 9 2",
    "94 34 76 59 19 20",
    "9.43.476.5919",
    "a9434765919b",
    "",
    "no digits at all",
  ])("are not seen in %j", (text) => {
    expect(hasNhsNumber(text)).toBe(false);
  });

  it("are not seen in a day and an hour, however they are written", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2080-01-01"), noInvalidDate: true }),
        fc.constantFrom("-", "/", ".", " "),
        (when, mark) => {
          const [day, hour] = [when.toISOString().slice(0, 10), when.toISOString().slice(11, 13)];
          const parts = day.split("-");

          expect(hasNhsNumber(`${parts.join(mark)} ${hour}:00`)).toBe(false);
          expect(hasNhsNumber(`${parts.toReversed().join(mark)} ${hour}.`)).toBe(false);
        },
      ),
    );
  });

  it("never throws and always points inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { start, end } of findNhsNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end - start).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });
});
