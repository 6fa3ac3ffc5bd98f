/** @jest-environment #tests/support/browserLike.js */
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";

import { toThemeStyles } from "#tab/app/toThemeStyles.ts";
import { wearTheme } from "#tab/platform/theme.ts";

const used = new Set(["colorNeutralBackground1", "fontSizeBase300", "shadow2"]);

function readVariable(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`);
}

beforeEach(() => {
  document.head.innerHTML = `<style>${toThemeStyles(used)}</style>`;
});

it.each([
  ["default", teamsLightTheme],
  ["dark", teamsDarkTheme],
  ["contrast", teamsHighContrastTheme],
])("gives each variable in %s the value that Fluent gives it", (name, theme) => {
  wearTheme(document, name);

  expect(readVariable("colorNeutralBackground1")).toBe(theme.colorNeutralBackground1);
  expect(readVariable("fontSizeBase300")).toBe(theme.fontSizeBase300);
  expect(readVariable("shadow2")).toBe(theme.shadow2);
});

it("leaves out what nothing uses", () => {
  expect(toThemeStyles(used)).not.toContain("colorBrandBackground");
});

it("writes nothing that could end the style it stands in", () => {
  const all = new Set(Object.keys(teamsLightTheme));

  expect(toThemeStyles(all)).not.toMatch(/[<\\@]|\/\*/);
});
