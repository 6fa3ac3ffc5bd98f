import { markDetails } from "#tests/support/privacy/markDetails.ts";

describe("an e-mail address", () => {
  it.each([
    "«sam@nhs.example»",
    "«sam.sample+tag@trust.nhs.example»",
    "<«Sam.O'Sample@NHS.EXAMPLE»>",
    "Write to «sam_sample-2@mail.example.org».",
    "mailto:«sam@example.com»?subject=x",
    "«sám@example.com»",
    "«sam＠example．com»",
    "«sam [at] nhs.example»",
    "«sam(at)nhs.example»",
    "«sam [at] nhs [dot] example»",
    "«sam at nhs dot example»",
    "«sam\u200b@nhs.example»",
  ])("is found: %j", (marked) => {
    expect(markDetails("Email", marked)).toBe(marked);
  });

  it.each([
    "Thanks @ward7 and @theatre.team",
    "3 @ 2.50",
    "sam@ward",
    "Look at example.org",
    "meet at nhs.example",
    "sam (at the desk)",
    "@odata.type",
    "a dot at the end",
  ])("is not seen in %j", (text) => {
    expect(markDetails("Email", text)).toBe(text);
  });
});
