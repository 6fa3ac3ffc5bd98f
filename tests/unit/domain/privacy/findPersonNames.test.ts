import { markDetails } from "#tests/support/privacy/markDetails.ts";

describe("a title with a name", () => {
  it.each([
    "«Mr Sample» came",
    "«Mrs. O'Sample»",
    "«Mrs O’Sample» came",
    "«Miss Sample-Test»",
    "«Ms Sam Sample» came",
    "«Mx Sample», «Master Sample» and «Dr Example»",
    "«Prof. A. Sample»",
    "«Professor Sam Jo Sample»",
    "«Dr van der Sample»",
    "«Dr Sam de Sample»",
    "«Mr McSample's» bed",
    "«Dr Ó Sample»",
    "«Dr Testová»",
    "«Sir Sam Sample», «Lady Sample», «Rev Sample»",
    "«Sister Sample» agreed",
    "«Mrs May» in May",
    "«Dr Sample» May 2026",
    "«MRS SAMPLE»",
    "«MR J SAMPLE»",
    "«mr sample» and «mrs sample»",
    "«dr Sample»",
    "«Mrs\u00a0Sample»",
    "«M\u200brs Sample»",
  ])("is found: %j", (marked) => {
    expect(markDetails("PersonName", marked)).toBe(marked);
  });

  it.each([
    "Mr A and Mrs B",
    "Dr X.",
    "the doctor, the sister and a nurse",
    "Ask the Dr. Then the team decides.",
    "MR scan, MR imaging and MRI",
    "MR SCAN",
    "MS Teams and MS Word",
    "Ms Teams",
    "50 ms After that",
    "Master Plan and master trainer",
    "Miss Monday's round",
    "Miss the round",
    "Near Miss Review",
    "NEAR MISS LOG",
    "MS CLINIC",
    "Ward Sister Meeting",
    "Miss Out",
    "Dr. on call",
    "Mr and Mrs",
    "mr was late",
    "Park Dr\nSample",
    "Mark the date; May is busy, Grace and hope",
    "Sir, we met",
    "Drip Sample",
  ])("is not seen in %j", (text) => {
    expect(markDetails("PersonName", text)).toBe(text);
  });
});
