import fc from "fast-check";

import { cleanText } from "#domain/notes/cleanText.ts";
import { findPrivateDetails } from "#domain/privacy/findPrivateDetails.ts";

const found = (text: string) =>
  findPrivateDetails(text).map(({ kind, start, end }) => [kind, cleanText(text.slice(start, end))]);

/** Parts of details, and what saving takes out from between them or writes in another way. */
const parts = fc.constantFrom(
  "943 476 5919",
  "943",
  "476",
  "5919",
  "DOB",
  "12/03/1961",
  "born ",
  "LS1",
  "4AP",
  "Mr",
  "Sample",
  "bed",
  "4",
  " ",
  "\n",
  "\r\n",
  "\r",
  "\u0000",
  "\u0085",
  "\ufffe",
  "\uffff",
  "\ud800",
);
const texts = fc.array(parts, { maxLength: 12 }).map((list) => list.join(""));

it("finds in a text as it was pasted what stands in it once it is saved", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(found(text)).toEqual(found(cleanText(text)));
    }),
    { numRuns: 5_000 },
  );
});

it.each([
  ["943\uffff476\ufffe5919", "NhsNumber"],
  ["DOB\r\n12/03/1961", "DateOfBirth"],
  ["LS1\u00004AP", "Postcode"],
])("finds what %j becomes when it is saved", (text, kind) => {
  expect(findPrivateDetails(text).map((detail) => detail.kind)).toEqual([kind]);
});
