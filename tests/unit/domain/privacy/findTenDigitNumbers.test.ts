import fc from "fast-check";

import { findPrivateDetails } from "#domain/privacy/findPrivateDetails.ts";
import { failing, issued, passing } from "#tests/support/privacy/anyDigits.ts";
import { toPassing } from "#tests/support/privacy/checkedNumbers.ts";
import { markDetails } from "#tests/support/privacy/markDetails.ts";
import { createRandom } from "#tests/support/privacy/random.ts";
import { toPlainDate } from "#tests/support/privacy/sampleDates.ts";

const kindsIn = (text: string) => findPrivateDetails(text).map(({ kind, does }) => [kind, does]);

const inThree = (digits: string): string =>
  `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;

/** A label that names a thing. */
const things = [
  "ISBN ",
  "ISBN-10: ",
  "order no ",
  "Order number: ",
  "purchase order ",
  "PO ",
  "PO-",
  "invoice no. ",
  "asset ",
  "asset no. ",
  "serial number ",
  "S/N: ",
  "barcode ",
  "tracking number ",
  "Meeting ID: ",
  "https://zoom.us/j/",
  "fax ",
];

describe("ten digits that pass the check", () => {
  it("ask a person to look again beside a label that names a thing, and do not block", () => {
    fc.assert(
      fc.property(issued, fc.constantFrom(...things), fc.boolean(), (digits, label, isDivided) => {
        const text = `Here: ${label}${isDivided ? inThree(digits) : digits}.`;

        expect(kindsIn(text)).toEqual([["LikeNhsNumber", "warn"]]);
      }),
    );
  });

  it("block beside a label that may mean a person", () => {
    const label = fc.constantFrom(
      "patient ",
      "Ring ",
      "number ",
      "hospital ref ",
      "pt ",
      "no. ",
      "Order. ",
      "in order: ",
    );
    fc.assert(
      fc.property(issued, label, (digits, words) => {
        expect(kindsIn(words + inThree(digits))).toEqual([["NhsNumber", "block"]]);
      }),
    );
  });

  it("block beside 'ref' where they are written as NHS numbers are, and ask where they are not", () => {
    fc.assert(
      fc.property(issued, fc.constantFrom("ref ", "Ref: ", "reference no. "), (digits, label) => {
        expect(kindsIn(label + inThree(digits))).toEqual([["NhsNumber", "block"]]);
        expect(kindsIn(label + digits)).toEqual([["LikeNhsNumber", "warn"]]);
      }),
    );
  });

  it("ask a person to look again in a range that is given to nobody", () => {
    fc.assert(
      fc.property(passing("58"), (digits) => {
        expect(kindsIn(`Is ${digits} known?`)).toEqual([["LikeNhsNumber", "warn"]]);
      }),
    );
  });

  it("are a CHI number where a birthday begins them, and a Health and Care number from 32 to 39", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = createRandom(seed);
        const chi = toPassing(random, toPlainDate(random));
        const healthAndCare = toPassing(random, String(32 + random.below(8)));

        expect(kindsIn(`${chi.slice(0, 6)} ${chi.slice(6)}`)).toEqual([["ChiNumber", "warn"]]);
        expect(kindsIn(chi)).toEqual([["ChiNumber", "warn"]]);
        expect(kindsIn(inThree(healthAndCare))).toEqual([["HealthAndCareNumber", "warn"]]);
      }),
    );
  });

  it("count as rows of numbers where they are never issued and oddly parted", () => {
    fc.assert(
      fc.property(passing("01238"), (digits) => {
        const pairs = (digits.match(/../g) ?? []).join(" ");

        expect(kindsIn(`Scores ${pairs}`)).toEqual([]);
      }),
    );
  });
});

describe("ten digits that fail the check", () => {
  it("tell of nobody without a label", () => {
    fc.assert(
      fc.property(failing, (digits) => {
        const kinds = kindsIn(`Stock ${inThree(digits)} is late`);

        expect(kinds).toEqual([]);
      }),
    );
  });

  it.each(["NHS number 485 777 3456", "NHS no: 943 476 5918"])(
    "ask a person to look again beside the NHS's own label: %j",
    (text) => {
      expect(kindsIn(text)).toEqual([["LikeNhsNumber", "warn"]]);
    },
  );

  it.each([
    "CHI «0101601234»",
    "CHI number: «010 160 1234»",
    "Community Health Index no. «3112991234»",
  ])("are a CHI number beside its label: %j", (marked) => {
    expect(markDetails("ChiNumber", marked)).toBe(marked);
  });

  it.each(["HCN «3200000005»", "H&C number: «320 000 0004»", "Health and Care no. «3200000003»"])(
    "are a Health and Care number beside its label: %j",
    (marked) => {
      expect(markDetails("HealthAndCareNumber", marked)).toBe(marked);
    },
  );

  it.each(["NHS number 999 999 9999", "NHS number 000 000 0000", "order no 485 777 3456"])(
    "are a form's sample or a thing's number in %j",
    (text) => {
      expect(kindsIn(text)).toEqual([]);
    },
  );
});
