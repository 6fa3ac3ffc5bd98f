import { toFailing } from "./checkedNumbers.ts";
import type { Writer } from "./corpusLine.ts";
import type { Random } from "./random.ts";
import { toDate } from "./sampleDates.ts";

/** Lines with numbers that tell of no person. Where one has ten digits, they fail the check. */
export const lookAlikeNumbers: Readonly<Record<string, Writer>> = {
  "short order number": (r) => `Order no ${r.digits(5 + r.below(4))} has not come yet.`,
  "order number of ten digits": (r) =>
    `${r.pick(["Order", "Order number:", "PO", "Ref"])} ${toFailing(r)} is late.`,
  "ten digits": (r) => `The new stock code is ${toFailing(r)}, ask stores.`,
  "ten digits in three groups": (r) => {
    const digits = toFailing(r);
    return `Quote ${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)} when you ring stores.`;
  },
  "more than ten digits": (r) => `Licence ${r.digits(11 + r.below(5))} runs out in spring.`,
  "ISBN-13": (r) =>
    `See ISBN 978-${r.digits(1)}-${r.digits(3)}-${r.digits(5)}-${r.digits(1)} for the method.`,
  "ISBN-13 undivided": (r) => `The book is 978${r.digits(10)}.`,
  "ISBN-10 with X": (r) => `ISBN ${r.digits(9)}X is in the library.`,
  GTIN: (r) => `Scan ${r.digits(13)} or ${r.digits(1)} ${r.digits(6)} ${r.digits(6)} at the till.`,
  time: (r) => `We met ${toTime(r)}-${toTime(r)} and again ${toTime(r)}.`,
  times: (r) => `Breaks at ${toTime(r)} ${toTime(r)} ${toTime(r)} ${toTime(r)} ${toTime(r)}.`,
  date: (r) => `Review on ${toDate(r)} with the team.`,
  "date and time": (r) =>
    `2026-0${String(1 + r.below(9))}-${String(10 + r.below(18))} ${toTime(r)} is the next round.`,
  "two dates": (r) => `From ${toDate(r)} to ${toDate(r)}.`,
  year: (r) =>
    `She was born in ${String(1930 + r.below(70))}, a nurse since ${String(1980 + r.below(40))}.`,
  years: () => `Plans for 2024/25 2025/26 and 2026/27 agree.`,
  dose: (r) =>
    `Give ${r.digits(3)} mg x ${r.digits(1)} in ${r.digits(2)}.${r.digits(1)} ml over ${r.digits(2)} min.`,
  "blood pressure": (r) => `BP ${toPressure(r)} then ${toPressure(r)} ${toPressure(r)}.`,
  "lab values": (r) =>
    `Na 1${r.digits(2)} K 4.${r.digits(1)} Cr ${r.digits(2)} CRP ${r.digits(2)} Hb 1${r.digits(2)}.`,
  percentages: (r) => `${r.digits(2)}% of ${r.digits(3)}, up from ${r.digits(2)}.${r.digits(1)} %.`,
  "row of counts": (r) =>
    `Scores ${Array.from({ length: 7 }, () => String(10 + r.below(90))).join(" ")}.`,
  "row of marks": (r) => `Ratings ${Array.from({ length: 12 }, () => r.digits(1)).join(" ")}.`,
  "row of a table": (r) =>
    `${r.digits(4)}\t${r.digits(3)}\t${r.digits(5)}\t${r.digits(2)}\t${r.digits(4)}`,
  "column of counts": (r) => `Attendances\n${toCounts(r).join("\n")}`,
  "counts in a row": (r) => `Attendances by month: ${toCounts(r).join(" ")}.`,
  "amounts in a row": (r) =>
    `£k ${r.digits(3)} ${r.digits(3)} ${r.digits(3)} then ${r.digits(4)} ${r.digits(4)}.`,
  money: (r) =>
    `It cost £${r.digits(2)},${r.digits(3)}.${r.digits(2)} of £${String(1 + r.below(9))},${r.digits(3)},${r.digits(3)}.`,
  version: (r) =>
    `Version 1${r.digits(1)}.0.${r.digits(4)}.${r.digits(3)} and 2.${r.digits(2)}.${r.digits(1)} are in use.`,
  "network address": (r) => `The printer is at 10.${r.digits(2)}.1${r.digits(2)}.${r.digits(2)}.`,
  extension: (r) =>
    `${r.pick(["ext", "Ext.", "extension", "bleep", "Bleep"])} ${r.digits(4 + r.below(2))}, ask for the nurse in charge.`,
  "phone extension beside a label": (r) => `Tel ext ${r.digits(4)} or phone ${r.digits(4)}.`,
  helpline: (r) =>
    `Ring ${r.pick(["111", "999", "101", "116 123", "0800 1111", "0300 123 3393", "0808 808 1677", "0345 300 3900"])} for help.`,
  "meeting with twelve digits": (r) =>
    `Meeting ID: ${r.digits(3)} ${r.digits(3)} ${r.digits(3)} ${r.digits(3)}`,
  "bank details": (r) =>
    `Sort code ${r.digits(2)}-${r.digits(2)}-${r.digits(2)} account ${r.digits(8)}`,
  "sort code before the account": (r) =>
    `${r.digits(2)}-${r.digits(2)}-${r.digits(2)} ${r.digits(8)}`,
  "cost code": (r) => `Charge it to ${r.digits(5)}/${r.digits(4)}-${r.digits(3)}.`,
  identifier: (r) =>
    `Page ${hex(r, 8)}-${hex(r, 4)}-${hex(r, 4)}-${hex(r, 4)}-${hex(r, 12)} did not open.`,
  "foreign phone": (r) => {
    const digits = toFailing(r, "61755501");
    return `Their desk is 1 617 555 ${digits.slice(6)}.`;
  },
  seconds: (r) => `Logged at 17${r.digits(8)}000 by the server.`,
};

const toTime = (r: Random): string =>
  `${String(r.below(24)).padStart(2, "0")}${r.pick([":", "."])}${r.pick(["00", "15", "30", "45"])}`;

/** Eight counts of up to four digits, as they stand in a report. */
const toCounts = (r: Random): readonly string[] =>
  Array.from({ length: 8 }, () => String(r.below(10 ** (1 + r.below(4)))));

const toPressure = (r: Random): string => `${String(90 + r.below(90))}/${String(50 + r.below(50))}`;

const hex = (r: Random, length: number): string =>
  Array.from({ length }, () => r.pick(Array.from("0123456789abcdef"))).join("");
