import { isEmailAddress } from "#domain/links/isEmailAddress.ts";

it.each(["help@sample.example", "it.service-desk+cards@mail.sample.example", "A_B@sample.example"])(
  "takes %s",
  (text) => {
    expect(isEmailAddress(text)).toBe(true);
  },
);

it.each([
  "",
  "help",
  "help@",
  "help@sample",
  "@sample.example",
  "help@sample..example",
  "help.@sample.example",
  "help@-sample.example",
  "help@sample.example ",
  "Help desk <help@sample.example>",
  "help@sample.example,boss@sample.example",
  "help@sample.example?cc=boss@sample.example",
  "help%0A@sample.example",
  "mailto:help@sample.example",
  `${"a".repeat(250)}@sample.example`,
])("refuses %j", (text) => {
  expect(isEmailAddress(text)).toBe(false);
});

// A pattern that tries every way to read these would never come to an end.
it.each([`${"a.".repeat(100_000)}@`, `a@${"a-".repeat(120)}`, `${"a".repeat(250)}!`])(
  "comes to an end with a long lookalike",
  (text) => {
    expect(isEmailAddress(text)).toBe(false);
  },
);
