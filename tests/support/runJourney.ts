import type { Screen } from "./noteJourney.ts";

/** From the signpost to the first question. */
export async function startRun(screen: Screen): Promise<void> {
  await screen.getByRole("button", { name: "Start with the first question" }).click();
}

export const nextStep = (screen: Screen) => screen.getByRole("button", { name: "Next step" });

export const endRun = (screen: Screen) =>
  screen.getByRole("button", { name: "End, and write the note" });
