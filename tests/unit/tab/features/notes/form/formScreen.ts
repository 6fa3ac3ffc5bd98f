import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import { sampleSites } from "#sandbox/seed.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";

/** The note form of the After Action Review, as a person meets it. */
export const form = "/app/cards/after-action-review/note";

export const box = (name: RegExp) => screen.getByRole("textbox", { name });
export const nextTime = () => box(/Next time, do this/);
export const whyDifferent = () => box(/Why was it different/);
export const save = () => screen.getByRole("button", { name: "Save" });

const question = { name: /Could these words tell who/ };
export const panel = () => screen.getByRole("region", question);
export const queryPanel = () => screen.queryByRole("region", question);
export const remove = (words: string) =>
  within(panel()).getByRole("button", { name: new RegExp(`^Remove ${words} from`) });
export const confirm = () => within(panel()).getByRole("button", { name: /^I have checked these/ });
export const asked = () =>
  within(panel())
    .getAllByRole("listitem")
    .map((item) => item.textContent);

/** All that is said aloud. */
export const announced = () =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join(" ");

export async function write(user: UserEvent, into: HTMLElement, words: string): Promise<void> {
  await user.click(into);
  await user.paste(words);
}

export function savedIn(world: GraphOverEmulator) {
  const [list] = world.emulator.lists(sampleSites.ward7.id);
  return world.emulator.items(list?.id ?? "").map(({ fields }) => fields);
}

export const isSaved = () => screen.findByRole("heading", { name: "Saved to the team" });
