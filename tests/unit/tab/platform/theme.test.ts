/** @jest-environment #tests/support/browserLike.js */
import { toThemeName, wearTheme } from "#tab/platform/theme.ts";

it.each([
  ["default", "default"],
  ["dark", "dark"],
  ["contrast", "contrast"],
  ["glass", "dark"],
  ["sepia", "default"],
  ["constructor", "default"],
  ["", "default"],
  [null, "default"],
])("reads the host's theme %s as %s", (text, name) => {
  expect(toThemeName(text)).toBe(name);
});

it("follows the person's choice of theme while the tab is open", () => {
  wearTheme(document, "dark");

  wearTheme(document, "contrast");

  expect(document.documentElement).toHaveAttribute("data-theme", "contrast");
});
