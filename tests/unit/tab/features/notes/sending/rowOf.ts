import { screen, within } from "@testing-library/react";

/** The row in the list of what waits that speaks of this. */
export function rowOf(words: string | RegExp): HTMLElement {
  const box = screen.getByRole("region", { name: /not sent yet/ });
  const row = within(box)
    .getAllByRole("listitem")
    .find((item) => within(item).queryByText(words) !== null);
  if (!row) throw new Error(`No note that waits says ${String(words)}`);
  return row;
}
