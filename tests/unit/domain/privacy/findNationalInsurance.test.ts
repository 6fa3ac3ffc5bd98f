import { markDetails } from "#tests/support/privacy/markDetails.ts";

/** AB 12 34 56 C is what forms show; HMRC's own sample is QQ 12 34 56 A. */
describe("a National Insurance number", () => {
  it.each([
    "«AB 12 34 56 C»",
    "«AB123456C»",
    "NI: «ab123456c».",
    "«AB 123456 C»",
    "«AB-12-34-56-D»",
    "«AB\u00a012\u00a034\u00a056\u00a0C»",
    "«ＡＢ１２３４５６Ｃ»",
  ])("is found: %j", (marked) => {
    expect(markDetails("NationalInsurance", marked)).toBe(marked);
  });

  it.each([
    "QQ 12 34 56 A",
    "DA123456A",
    "AO123456A",
    "GB123456A",
    "NT123456A",
    "AB123456E",
    "AB12345C",
    "AB1234567C",
    "XAB123456C",
    "AB123456CD",
  ])("is not seen in %j", (text) => {
    expect(markDetails("NationalInsurance", text)).toBe(text);
  });
});
