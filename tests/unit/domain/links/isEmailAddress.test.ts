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

it("refuses a long lookalike at once", () => {
  const startedAt = performance.now();

  expect(isEmailAddress(`${"a.".repeat(100_000)}@`)).toBe(false);
  expect(isEmailAddress(`a@${"a-".repeat(120)}`)).toBe(false);

  expect(performance.now() - startedAt).toBeLessThan(1000);
});
