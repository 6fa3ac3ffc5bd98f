import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";

import type { Detail } from "./corpusLine.ts";
import type { Random } from "./random.ts";
import { toDate } from "./sampleDates.ts";
import { tenDigitDetails } from "./tenDigitDetails.ts";

/** Writers of one kind of detail each. The people, places and numbers are made up. */
export const details: Readonly<
  Record<Exclude<PrivacyKind, "NhsNumber">, (random: Random) => Detail>
> = {
  ...tenDigitDetails,
  DateOfBirth(random) {
    const before = random.pick([
      "born ",
      "born on ",
      "Born: ",
      "DOB ",
      "DOB: ",
      "D.O.B. ",
      "dob ",
      "date of birth ",
      "Date of birth: ",
      "date of birth is ",
      "(b. ",
      "born on the ",
      "born in Sampletown on ",
    ]);
    return { before, words: toDate(random) };
  },
  Postcode(random) {
    const letters = Array.from("ABDEFGHJLNPQRSTUWXYZ");
    const inward = `${random.digits(1)}${random.pick(letters)}${random.pick(letters)}`;
    const outward = random.pick([
      `${random.pick(["B", "E", "G", "L", "M", "N", "S", "W"])}${String(1 + random.below(20))}`,
      `${random.pick(["AB", "BT", "CF", "EH", "LS", "NE", "OX", "SW", "TR", "YO", "ZE"])}${String(1 + random.below(40))}`,
      random.pick(["SW1A", "W1T", "EC1V", "WC2H", "N1C", "SE1P"]),
    ]);
    const written = `${outward}${random.pick([" ", " ", ""])}${inward}`;
    return { words: random.below(4) === 0 && written.includes(" ") ? small(written) : written };
  },
  Phone(random) {
    const last = random.digits(3);
    return {
      words: random.pick([
        `07700 900${last}`,
        `07700900${last}`,
        `07700 900 ${last}`,
        `07700-900-${last}`,
        `+44 7700 900${last}`,
        `+447700900${last}`,
        `+44 (0)7700 900${last}`,
        `0044 7700 900${last}`,
        `01632 960${last}`,
        `(01632) 960${last}`,
        `020 7946 0${last}`,
        `(020) 7946 0${last}`,
        `0113 496 0${last}`,
        `0113 4960${last}`,
        `+44 20 7946 0${last}`,
        `0151.496.0${last}`,
      ]),
    };
  },
  Email(random) {
    const name = random.pick(["sam.sample", "s.sample2", "pat_example", "ward-seven", "o'sample"]);
    const host = random.pick([
      "nhs.example",
      "trust.nhs.example",
      "mail.example.org",
      "example.com",
    ]);
    return {
      words: random.pick([
        `${name}@${host}`,
        `${name}@${host}`.toUpperCase(),
        `${name} [at] ${host}`,
        `${name}(at)${host}`,
        `${name} at ${host.replaceAll(".", " dot ")}`,
      ]),
    };
  },
  HospitalNumber(random) {
    const before = random.pick([
      "hospital number ",
      "Hospital no. ",
      "Hosp No: ",
      "MRN ",
      "MRN: ",
      "PAS number ",
      "patient ID ",
      "Patient ID: ",
      "unit number ",
      "case note number ",
      "casenote no ",
      "hospital number is ",
    ]);
    const words = random.pick([
      random.digits(6),
      random.digits(7),
      `K${random.digits(6)}`,
      `RX${random.digits(7)}`,
      `${random.digits(6)}${random.pick(["A", "J", "X"])}`,
      `${random.digits(3)} ${random.digits(4)}`,
    ]);
    return { before, words };
  },
  PersonName(random) {
    const title = random.pick(
      "Mr Mrs Mrs. Miss Ms Mx Master Dr Dr. Prof Professor Sir Lady Rev Sister".split(" "),
    );
    const surname = random.pick(surnames);
    return { words: `${title} ${random.pick(["", "", "J ", "A. ", "Sam "])}${surname}` };
  },
  BedOrBay(random) {
    const place = random.pick([
      "bed",
      "Bed",
      "bay",
      "Bay",
      "side room",
      "Side room",
      "cubicle",
      "bed no",
    ]);
    const number = String(1 + random.below(30));
    return {
      words: `${place} ${random.pick([number, number, `${number}B`, random.pick(["B", "C", "D"])])}`,
    };
  },
  NationalInsurance(random) {
    const prefix = random.pick(["AB", "CE", "JM", "PK", "SX", "WL", "YZ", "ZY"]);
    const [a, b, c] = [random.digits(2), random.digits(2), random.digits(2)];
    const suffix = random.pick(["A", "B", "C", "D"]);
    return {
      words: random.pick([
        `${prefix} ${a} ${b} ${c} ${suffix}`,
        `${prefix}${a}${b}${c}${suffix}`,
        small(`${prefix}${a}${b}${c}${suffix}`),
        `${prefix} ${a}${b}${c} ${suffix}`,
        `${prefix}-${a}-${b}-${c}-${suffix}`,
      ]),
    };
  },
};

const surnames = [
  "Sample",
  "O'Sample",
  "O’Example",
  "Sample-Test",
  "McSample",
  "van der Sample",
  "de Example",
  "Testová",
  "Ó Sample",
  "Ngsample",
  "Al-Sample",
];

const small = (text: string): string => text.toLowerCase();
