import { markDetails } from "#tests/support/privacy/markDetails.ts";

/** Numbers that Ofcom keeps for drama, which no person has. */
describe("a person's telephone number", () => {
  it.each([
    "«07700 900123»",
    "«07700900123»",
    "«07700 900 123»",
    "«07700-900-123»",
    "«+44 7700 900123»",
    "«+447700900123»",
    "«+44 (0)7700 900123»",
    "«+44(0) 7700 900123»",
    "«0044 7700 900123»",
    "«01632 960123»",
    "«(01632) 960123»",
    "«01632 960 123»",
    "«020 7946 0018»",
    "«(020) 7946 0018»",
    "«0113 496 0123»",
    "«+44 20 7946 0018»",
    "Ring «01632 960123» ext 4321",
    "Ring «07700 900123», then «01632 960123».",
    "tel «960123»",
    "Tel: «7700 900123»",
    "mobile no. «7700 900123»",
    "phone number is «01632 96012»",
    "«+353 1 555 0123»",
    "«07700\u2011900\u2011123»",
    "«07700\u00a0900123»",
    "«０７７００ ９００１２３»",
  ])("is found: %j", (marked) => {
    expect(markDetails("Phone", marked)).toBe(marked);
  });

  it.each([
    "ext 4321",
    "Ext. 54321",
    "bleep 2214",
    "tel ext 654321",
    "phone 4321",
    "Ring 111, 999, 101 or 119",
    "Samaritans 116 123",
    "tel 116 123",
    "Childline 0800 1111",
    "tel: 0800 1111",
    "0300 123 3393",
    "tel 0345 300 3900",
    "+44 300 123 3393",
    "0123456789",
    "1632 960123",
    "012345678901",
    "2026-11-22 1030",
    "01-02-2026 10",
    "tel 2026-11-22",
    "crc + 2147483648",
    "+10 beds",
  ])("is not seen in %j", (text) => {
    expect(markDetails("Phone", text)).toBe(text);
  });
});
