import { toFailing, toPassing } from "./checkedNumbers.ts";
import type { Detail } from "./corpusLine.ts";
import type { Random } from "./random.ts";
import { toPlainDate } from "./sampleDates.ts";

/** Numbers in ten digits that are no NHS numbers, each with its label where it needs one. */
export const tenDigitDetails = {
  ChiNumber(random: Random): Detail {
    const date = toPlainDate(random);
    const isLabelled = random.below(2) === 0;
    const digits =
      isLabelled && random.below(2) === 0 ? toFailing(random, date) : toPassing(random, date);
    const words = random.pick([
      digits,
      `${digits.slice(0, 6)} ${digits.slice(6)}`,
      inThree(digits),
    ]);
    return isLabelled
      ? { before: random.pick(["CHI ", "CHI number: ", "chi no. "]), words }
      : { words };
  },
  HealthAndCareNumber(random: Random): Detail {
    const digits = toPassing(random, `3${String(2 + random.below(8))}`);
    const before = random.pick(["", "H&C number: ", "Health and Care Number ", "HCN "]);
    return { before, words: random.pick([digits, inThree(digits)]) };
  },
  LikeNhsNumber(random: Random): Detail {
    if (random.below(4) === 0)
      return { words: inThree(toPassing(random, random.pick(["5", "8"]))) };
    const before = random.pick(thingLabels);
    return { before, words: toPassing(random, String(random.below(10))) };
  },
};

const thingLabels = [
  "ISBN ",
  "ISBN-10: ",
  "ISBN: ",
  "order no ",
  "Order number: ",
  "purchase order ",
  "PO ",
  "PO-",
  "invoice ",
  "Invoice no. ",
  "ref ",
  "Reference: ",
  "asset ",
  "serial number ",
  "S/N ",
  "barcode ",
  "fax ",
  "meeting ID: ",
  "account no. ",
  "batch no ",
];

const inThree = (digits: string): string =>
  `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
