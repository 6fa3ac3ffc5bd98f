import fc from "fast-check";

import { findNhsNumbers, hasNhsNumber } from "#domain/privacy/findNhsNumbers.ts";
import { isNhsNumber } from "#domain/privacy/isNhsNumber.ts";

const toDigits = (text: string): number[] => (text.match(/\d/g) ?? []).map(Number);

describe("the check digit of an NHS number", () => {
  it.each(["943 476 5919", "999 000 0018", "401 023 2137", "450 557 7104", "999 068 7110"])(
    "takes %s",
    (number) => {
      expect(isNhsNumber(toDigits(number))).toBe(true);
    },
  );

  it.each([
    "943 476 5918",
    "485 777 3456",
    "987 654 4321",
    "000 000 0000",
    "111 111 1111",
    "999 999 9999",
  ])("refuses %s", (number) => {
    expect(isNhsNumber(toDigits(number))).toBe(false);
  });

  it.each(["999 621 429", "123 456 789"])("refuses %s with every last digit", (nine) => {
    const passing = Array.from({ length: 10 }, (_, last) => [...toDigits(nine), last]).filter(
      isNhsNumber,
    );

    expect(passing).toEqual([]);
  });
});

const valid = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  .map((nine) => Array.from({ length: 10 }, (_, last) => [...nine, last]).find(isNhsNumber))
  .filter((digits) => digits !== undefined);

const separators = [
  "",
  " ",
  "  ",
  "-",
  " - ",
  ".",
  "/",
  "\u00a0",
  "\u202f",
  "\u2009",
  "\u2011",
  "\u2013",
  "\u2212",
  "\u200b",
  "\u2060",
  "\t",
  "\u00a0\u200b",
];

describe("NHS numbers in somebody's text", () => {
  it("are found in the usual three groups, whatever stands between the groups", () => {
    fc.assert(
      fc.property(
        valid,
        fc.constantFrom(...separators),
        fc.constantFrom(...separators),
        (digits, a, b) => {
          const text = digits.join("");
          const typed = `${text.slice(0, 3)}${a}${text.slice(3, 6)}${b}${text.slice(6)}`;

          expect(findNhsNumbers(`Seen with ${typed}, then home.`)).toEqual([
            { start: 10, end: 10 + typed.length },
          ]);
        },
      ),
    );
  });

  it("are found in full-width and other scripts' digits", () => {
    const fullWidth = "９４３ ４７６ ５９１９";
    const arabic = "٩٤٣ ٤٧٦ ٥٩١٩";
    const devanagari = "९४३ ४७६ ५९१९";
    const keycaps =
      "9\ufe0f\u20e34\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e37\ufe0f\u20e36\ufe0f\u20e35\ufe0f\u20e39\ufe0f\u20e31\ufe0f\u20e39";

    expect([fullWidth, arabic, devanagari, keycaps].map(hasNhsNumber)).toEqual([
      true,
      true,
      true,
      true,
    ]);
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
  ])("are found in %j", (text) => {
    expect(hasNhsNumber(text)).toBe(true);
  });

  it("are found once each, where they stand", () => {
    expect(findNhsNumbers("a 943 476 5919 b 4505577104")).toEqual([
      { start: 2, end: 14 },
      { start: 17, end: 27 },
    ]);
  });

  it("are not seen in numbers whose check digit is wrong", () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 1, max: 9 }), (digits, shift) => {
        const wrong = [...digits.slice(0, 9), ((digits[9] ?? 0) + shift) % 10];

        expect(hasNhsNumber(`Ref ${wrong.join("")}.`)).toBe(false);
      }),
    );
  });

  it("are not seen inside a longer row of digits", () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 0, max: 9 }), fc.boolean(), (digits, extra, first) => {
        const row = first ? [extra, ...digits] : [...digits, extra];

        expect(hasNhsNumber(row.join(""))).toBe(false);
      }),
    );
  });

  it.each(["+44", "+44 ", "0044 ", "+44 (0)", "+44 (0) ", "0 "])(
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
    "",
    "no digits at all",
  ])("are not seen in %j", (text) => {
    expect(hasNhsNumber(text)).toBe(false);
  });

  it("are not seen in a day and an hour, however they are written", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2080-01-01"), noInvalidDate: true }),
        fc.constantFrom("-", "/", "."),
        (when, mark) => {
          const [year, month, day] = when.toISOString().slice(0, 10).split("-") as [
            string,
            string,
            string,
          ];
          const hour = when.toISOString().slice(11, 13);

          expect(hasNhsNumber(`${[year, month, day].join(mark)} ${hour}:00`)).toBe(false);
          expect(hasNhsNumber(`${[day, month, year].join(mark)} ${hour}.`)).toBe(false);
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
