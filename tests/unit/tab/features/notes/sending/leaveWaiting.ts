import { keyOf } from "#tests/unit/graph/notes/sampleNote.ts";

import { asha, sendingWorld } from "./sendingWorld.ts";

type World = ReturnType<typeof sendingWorld>;

/** A team with its list, and so many notes of Asha's that wait on her device. */
export async function leaveWaiting(count: number): Promise<World> {
  const world = sendingWorld();
  await world.prepare();
  const before = world.openTab();
  for (let number = 1; number <= count; number += 1) before.press({ key: keyOf(number) });
  return world;
}

/** Opens the app; nobody presses anything. */
export function openPage(world: World, options?: Parameters<World["openTab"]>[0]) {
  const tab = world.openTab(options);
  const stop = tab.queue.start(asha);
  return { ...tab, stop };
}
