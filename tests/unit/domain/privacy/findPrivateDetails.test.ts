import fc from "fast-check";

import { findNhsNumbers } from "#domain/privacy/findNhsNumbers.ts";
import { findPrivateDetails } from "#domain/privacy/findPrivateDetails.ts";

const found = (text: string) =>
  findPrivateDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** Parts of details and of what may stand between them, so that thrown texts hold details that meet and overlap. */
const parts = fc.constantFrom(
  "943 476 5919",
  "9434765919",
  "NHS no ",
  "CHI ",
  "order no ",
  "Mrs Sample",
  "Dr ",
  "bed 4",
  "bay C",
  "DOB ",
  "born ",
  "12/03/1961",
  "LS1 4AP",
  "07700 900123",
  "+44 ",
  "tel ",
  "sam@nhs.example",
  "@",
  "MRN 123456",
  "AB 12 34 56 C",
  " ",
  "\n",
  ", ",
  "-",
  ".",
  "4",
  "\u200b",
  "\ufe0f\u20e3",
  "\u{1d7d7}",
  "№",
  "ﬁ",
  "\ud800",
);
const texts = fc.oneof(
  fc.array(parts, { maxLength: 14 }).map((list) => list.join("")),
  fc.string({ unit: "binary" }),
);

describe("what a text should not tell", () => {
  it("is listed in the order of the text, once each, inside it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of findPrivateDetails(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is told by its place and never by its words", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const detail of findPrivateDetails(text)) {
          expect(Object.keys(detail).toSorted()).toEqual(["does", "end", "kind", "start"]);
        }
      }),
    );
  });

  it("blocks exactly where an NHS number stands", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocking = findPrivateDetails(text)
          .filter(({ does }) => does === "block")
          .map(({ start, end }) => ({ start, end }));

        expect(blocking).toEqual(findNhsNumbers(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it("is every kind in one note", () => {
    const note =
      "Mrs Sample, DOB 12/03/1961, NHS no 943 476 5919, in bay 2, of LS1 4AP: 07700 900123 or sam@nhs.example. MRN 123456, AB 12 34 56 C.";

    expect(found(note)).toEqual([
      ["PersonName", "Mrs Sample"],
      ["DateOfBirth", "12/03/1961"],
      ["NhsNumber", "943 476 5919"],
      ["BedOrBay", "bay 2"],
      ["Postcode", "LS1 4AP"],
      ["Phone", "07700 900123"],
      ["Email", "sam@nhs.example"],
      ["HospitalNumber", "123456"],
      ["NationalInsurance", "AB 12 34 56 C"],
    ]);
  });

  it.each([
    ["patient ID 943 476 5919", "NhsNumber"],
    ["9434765919@nhs.example", "NhsNumber"],
    ["tel 943 476 5919", "Phone"],
    ["Dr.Sample@nhs.example", "Email"],
    ["hospital number 010160 1234", "HospitalNumber"],
  ])("is named by its most serious kind in %j", (text, kind) => {
    expect(findPrivateDetails(text).map((detail) => detail.kind)).toEqual([kind]);
  });

  it("is nothing in a note as it should be", () => {
    const note = `What went well: the huddle at 08:30. In 2025/26 we had 12 beds and a 4-bed bay on Ward 7B, 95 % full.
      Give 500 mg x 3; BP 120/80. See version 2.14.1, page 12 of 30, ext 4321, or ring 111. Review on 12/03/2027.`;

    expect(found(note)).toEqual([]);
  });

  // Were the work to grow with the square of the length, one of these would take minutes and not come back in time.
  it.each([
    "a",
    "A",
    "1",
    "1 ",
    "0 0 0 (",
    "1.",
    "1,",
    "94 ",
    "-",
    " ",
    "\n",
    "@",
    "@a.",
    "a@",
    " at a dot ",
    "[at]",
    "born ",
    "born 10:30 ",
    "d.o.b.",
    "b. 1",
    "Mr ",
    "Mr A ",
    "Mr Aaa'-",
    "mr a'",
    "MRN: ",
    "patient no ",
    "MRN 123 ",
    "bed ",
    "+1 ",
    "01 ",
    "tel ",
    "nhs no ",
    "order no ",
    "b1 ",
    "943 476 5919 ",
    "\u200b",
    "9\ufe0f\u20e3",
    "e\u0301",
    "９",
  ])("is looked for in a very long row of %j", (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));

    expect(findPrivateDetails(text).length).toBeLessThanOrEqual(text.length);
  });
});
