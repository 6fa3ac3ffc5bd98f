import { screen } from "@testing-library/react";

import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { SeenItem } from "#sandbox/graph/GraphEmulator.ts";
import { sampleSites } from "#sandbox/seed.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import {
  createWorld,
  openTab,
  type OpenTab,
  type OpenTabOptions,
} from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf, ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

export const offline = { method: "*", path: "", times: 1000, kind: "offline" } as const;

/** The ward's list with one note of Asha's in it. */
export async function createNoteWorld(changes: Partial<LearningNote> = {}) {
  const world = createWorld();
  const note = noteOf("Ask at nine.", changes);
  await keep(world, note);
  world.emulator.traffic.clear();
  const address = `/app/notes/${note.key}`;
  const readItems = (): readonly SeenItem[] => {
    const [list] = world.emulator.lists(sampleSites.ward7.id);
    return list ? world.emulator.items(list.id) : [];
  };
  return {
    world,
    note,
    address,
    items: readItems,
    fields: () => readItems()[0]?.fields,
    open: (part = "", options: OpenTabOptions = {}): OpenTab =>
      openTab(`${address}${part}`, { world, ...options }),
    asBen: (change: Partial<LearningNote>) => changeAs(world, "ben", note.key, change),
    /** Ben deletes it for good. */
    removeAsBen: async () => {
      const { notes } = world.device("ben");
      const { itemId } = await getSaved(world, note.key);
      await notes.remove({ key: note.key, itemId }, ward7);
    },
  };
}

async function getSaved(world: GraphOverEmulator, key: string): Promise<SavedNote> {
  const { notes } = world.device("ben");
  const found = await notes.findPlace(ward7);
  const saved = found.found === "ready" ? await notes.findByKey(found.place, key) : undefined;
  if (!saved) throw new Error("The note is not there");
  return saved;
}

async function changeAs(
  world: GraphOverEmulator,
  person: "ben",
  key: string,
  change: Partial<LearningNote>,
): Promise<void> {
  const found = await getSaved(world, key);
  const edit = { found, mine: { ...found.note, ...change }, tried: [] };
  const outcome = await world.device(person).notes.change(edit, ward7);
  if (outcome.outcome !== "saved") throw new Error(`Ben's change came to ${outcome.outcome}`);
}

/** Two presses of a person are never in the same moment; the page's day stands still in tests. */
export function aSecondLater(): void {
  jest.setSystemTime(Date.now() + 1000);
}

export const button = (name: string | RegExp) => screen.findByRole("button", { name });
export const link = (name: string | RegExp) => screen.findByRole("link", { name });
export const box = (name: RegExp) => screen.findByRole("textbox", { name });

export type World = Awaited<ReturnType<typeof createNoteWorld>>;

/** Asha and Ben have both changed what was learned; Asha has also changed the advice, and Ben the story. */
export async function collide(here: World): Promise<OpenTab> {
  const opened = here.open("/edit");
  const { user } = opened;
  await user.type(await box(/^Why was it different/), "Ask the night team.");
  await user.type(await box(/^Next time, do this/), " Then begin.");
  await here.asBen({ learned: "Ask the day team.", happened: "We waited in the rain." });
  await user.click(await button("Save"));
  await screen.findByRole("heading", { name: "Choose which words stay" });
  return opened;
}
