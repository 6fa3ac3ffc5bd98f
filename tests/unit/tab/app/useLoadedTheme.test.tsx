/** @jest-environment ./tests/support/browserLike.js */
import { act, render, screen } from "@testing-library/react";

import { firstTheme, loadTheme } from "#tab/app/loadTheme.ts";
import { useLoadedTheme } from "#tab/app/useLoadedTheme.ts";
import type { ThemeName } from "#tab/platform/theme.ts";

function Worn({ name }: { readonly name: ThemeName }) {
  const worn = useLoadedTheme(name, firstTheme);
  return <p>{`${worn.name} on ${worn.theme.colorNeutralBackground1}`}</p>;
}

it.each<[ThemeName, string]>([
  ["dark", "dark on #292929"],
  ["contrast", "contrast on #000000"],
])("keeps the theme that is worn until the %s one is here", async (name, words) => {
  render(<Worn name={name} />);
  expect(screen.getByText("default on #ffffff")).toBeInTheDocument();

  await expect(screen.findByText(words)).resolves.toBeInTheDocument();
});

it("ends in the theme that the person chose last, whichever is here first", async () => {
  const { rerender } = render(<Worn name="contrast" />);

  rerender(<Worn name="default" />);
  await act(async () => {
    await loadTheme("contrast");
  });

  expect(screen.getByText("default on #ffffff")).toBeInTheDocument();
});
