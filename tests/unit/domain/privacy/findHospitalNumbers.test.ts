import { markDetails } from "#tests/support/privacy/markDetails.ts";

describe("a hospital number", () => {
  it.each([
    "hospital number «123456»",
    "Hospital No: «K123456»",
    "hosp no. «1234567»",
    "Hosp. number is «RX1234567»",
    "MRN «123456A»",
    "MRN: «123-4567»",
    "mrn «123 4567»",
    "PAS number «A/123456»",
    "patient ID «00012345»",
    "patient's number: «1234»",
    "pt no «123456»",
    "Unit number = «123456»",
    "case note number «123456»",
    "casenotes «123456» missing",
    "hospital number («123456»)",
    "medical record no «123456»",
    "RiO ID «1234567»",
    "hospital number «１２３４５６»",
  ])("is found by its label: %j", (marked) => {
    expect(markDetails("HospitalNumber", marked)).toBe(marked);
  });

  it.each([
    "hospital 12",
    "hospital number: ____",
    "patient number 3 of 12",
    "unit 4",
    "unit number 12",
    "case notes were missing 1234 times",
    "The unit no longer needs 123456",
    "patient notes 123456",
    "123456",
    "order number 123456",
    "MRN next",
  ])("is not seen in %j", (text) => {
    expect(markDetails("HospitalNumber", text)).toBe(text);
  });
});
