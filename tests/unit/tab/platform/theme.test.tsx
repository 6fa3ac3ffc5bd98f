/** @jest-environment #tests/support/browserLike.js */
import { act, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";

import {
  createThemeStore,
  type ThemeStore,
  toThemeName,
  useThemeName,
} from "#tab/platform/theme.ts";

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

const Worn = ({ store }: { readonly store: ThemeStore }) => useThemeName(store, "dark");

it("follows the person's choice of theme while the tab is open", () => {
  const store = createThemeStore("dark");
  render(<Worn store={store} />);

  act(() => {
    store.wear("contrast");
  });

  expect(screen.getByText("contrast")).toBeInTheDocument();
});

it("is rendered in the theme that was painted before any script ran", () => {
  expect(renderToString(<Worn store={createThemeStore("default")} />)).toBe("dark");
});
