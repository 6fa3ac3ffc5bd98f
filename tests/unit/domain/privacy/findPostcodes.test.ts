import { markDetails } from "#tests/support/privacy/markDetails.ts";

describe("a postcode", () => {
  it.each([
    "«M1 1AE»",
    "«B33 8TH»",
    "«CR2 6XH»",
    "«DN55 1PT»",
    "«W1A 0AX»",
    "«EC1A 1BB»",
    "«GIR 0AA»",
    "«BT1 1AA», «IM1 1AA» and «JE2 3AB»",
    "lives at «LS1 4AP».",
    "lives at «LS14AP»!",
    "lives at «ls1 4ap»",
    "lives at «ls14ap»",
    "lives at «b15 2tt»",
    "lives at «Sw1a 1aa»",
    "«LS1  4AP»",
    "«LS1\u00a04AP»",
    "«LS1\u200b4AP»",
    "«ＬＳ１ ４ＡＰ»",
    "«B12 3RD»",
  ])("is found whole: %j", (marked) => {
    expect(markDetails("Postcode", marked)).toBe(marked);
  });

  it.each([
    "the LS1 area",
    "block b12 3rd floor",
    "block B12 3rd floor",
    "bay e2 4hr",
    "room m1 2nd left",
    "QQ1 1AA",
    "LS1 4CK",
    "LS1 AAA",
    "S1A 2BD",
    "form s12ab",
    "XLS1 4AP",
    "LS1 4APS",
    "12-LS1 4AP",
    "colour #e8f2ff",
    "B12 5 mg",
    "LS1\n4AP",
  ])("is not seen in %j", (text) => {
    expect(markDetails("Postcode", text)).toBe(text);
  });
});
