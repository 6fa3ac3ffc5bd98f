import { screen, within } from "@testing-library/react";

import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

interface ExpectedState {
  readonly title: string;
  /** Words of the sentence that says what it means and who can help. */
  readonly meaning: RegExp;
  /** The name of the one thing to do next. */
  readonly step: string;
}

/** A plain page for one obstacle: title, meaning, exactly one next step, and nothing that axe can find. */
export async function expectState({ title, meaning, step }: ExpectedState): Promise<void> {
  await screen.findByRole("heading", { name: title });
  const main = within(screen.getByRole("main"));
  // The ways between pages stand on all of them, and are no step.
  const ways = main
    .queryAllByRole("navigation")
    .flatMap((nav) => within(nav).queryAllByRole("link"));
  const steps = [...main.queryAllByRole("button"), ...main.queryAllByRole("link")].filter(
    (one) => !ways.includes(one),
  );

  expect(main.getByText(meaning)).toBeInTheDocument();
  expect(steps.map(({ textContent }) => textContent)).toEqual([step]);
  expect(main.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  expect(await findFaults()).toEqual([]);
}
