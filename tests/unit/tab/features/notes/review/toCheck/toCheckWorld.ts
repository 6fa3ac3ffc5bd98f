import { screen, waitFor, within } from "@testing-library/react";

import type { LearningNote, NoteKey } from "#domain/notes/learningNote.ts";
import { seedNotes } from "#sandbox/graph/seedNotes.ts";
import type { Weather } from "#sandbox/graph/weather.ts";
import { sampleTeams } from "#sandbox/seed.ts";
import type { Device, GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import {
  createWorld,
  type OpenTab,
  openTab,
  type OpenTabOptions,
} from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf, ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

const now = new Date("2026-11-22T10:00:00Z");

/** The ward's list with so many sample notes, of which the newest, up to 300, wait. */
export function createSeededWorld(notes: number, backlog = false): GraphOverEmulator {
  const world = createWorld();
  seedNotes(world.emulator, sampleTeams.ward7, { notes, backlog, now });
  return world;
}

/** The ward's list with these notes, oldest first, a minute apart. */
export async function createWaitingWorld(
  ...notes: readonly (readonly [nextTime: string, changes?: Partial<LearningNote>])[]
): Promise<{ readonly world: GraphOverEmulator; readonly oldest: NoteKey }> {
  const world = createWorld();
  const made = notes.map(([nextTime, changes]) => noteOf(nextTime, changes));
  for (const note of made) {
    await keep(world, note);
    world.clock.time += 60_000;
  }
  const [first] = made;
  if (!first) throw new Error("No note waits");
  return { world, oldest: first.key };
}

/** Asha, an owner of the ward, on a device that knows where its list is. */
export async function openToCheck(
  world: GraphOverEmulator,
  part = "",
  { weather, ...options }: OpenTabOptions & { readonly weather?: Weather } = {},
): Promise<OpenTab> {
  const { memory } = await knowPlace(world);
  world.emulator.traffic.clear();
  if (weather) world.emulator.weather.set(weather);
  return openTab(`/app/notes/to-check${part}`, {
    world,
    state: inWard7({ owner: true }),
    device: { memory },
    ...options,
  });
}

async function knowPlace(world: GraphOverEmulator): Promise<Device> {
  const device = world.device("asha");
  await device.notes.findPlace(ward7);
  return device;
}

/** Somebody else changes a note meanwhile. */
export async function changeAsBen(
  world: GraphOverEmulator,
  key: NoteKey,
  change: Partial<LearningNote>,
): Promise<void> {
  const { notes } = world.device("ben");
  const place = await notes.findPlace(ward7);
  const found = place.found === "ready" ? await notes.findByKey(place.place, key) : undefined;
  if (!found) throw new Error("The note is not there");
  const outcome = await notes.change(
    { found, mine: { ...found.note, ...change }, tried: [] },
    ward7,
  );
  if (outcome.outcome !== "saved") throw new Error(`Ben's change came to ${outcome.outcome}`);
}

export const waitingList = () => screen.findByRole("region", { name: "Waiting notes" });

export const titles = async (): Promise<readonly (string | null)[]> =>
  within(await waitingList())
    .queryAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);

export const seeTitles = (wanted: readonly string[]): Promise<void> =>
  waitFor(async () => expect(await titles()).toEqual(wanted));

export const pane = () => screen.findByRole("region", { name: "The note that is open" });

/** As when the person comes back to the page. */
export function lookAgain(): void {
  document.dispatchEvent(new Event("visibilitychange"));
}
