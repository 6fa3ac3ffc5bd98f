import type { LearningNote, NoteKey } from "#domain/notes/learningNote.ts";
import type { StartTimer } from "#graph/client/sendOnce.ts";
import { samplePeople } from "#sandbox/seed.ts";
import { createNoteSender } from "#tab/features/notes/sending/createNoteSender.ts";
import { createSendingQueue } from "#tab/features/notes/sending/createSendingQueue.ts";
import { pressSave } from "#tab/features/notes/sending/pressSave.ts";
import { toFormValues } from "#tab/features/notes/sending/toFormValues.ts";
import { createClock } from "#tab/platform/createClock.ts";
import { createDeviceSharing } from "#tab/platform/createDeviceSharing.ts";
import { createDraftStore } from "#tab/platform/createDraftStore.ts";
import { createLocks } from "#tab/platform/createLocks.ts";
import { createOutbox } from "#tab/platform/createOutbox.ts";
import { createSendingPauses } from "#tab/platform/createSendingPauses.ts";
import type { Draft } from "#tab/platform/DraftStore.ts";
import type { Person } from "#tab/platform/Host.ts";
import { openStorage } from "#tab/platform/storage.ts";
import type { WakeReason } from "#tab/platform/Wakeups.ts";
import { createBrowserStorage } from "#tests/support/createBrowserStorage.ts";
import { createLockManager } from "#tests/support/createLockManager.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { keyOf, sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";
import { destinations, type TeamWorld, teamWorld } from "#tests/unit/graph/notes/teamWorld.ts";

const { siteId } = destinations.standard;
export const { to } = destinations.standard;
export const offline = { method: "*", path: "", kind: "offline" } as const;
export const busyFor = (seconds: number) =>
  ({ method: "*", path: "", kind: "429", seconds }) as const;

const toPerson = (name: "asha" | "ben"): Person => ({
  tenantId: samplePeople[name].tenantId,
  objectId: samplePeople[name].id,
});
export const asha = toPerson("asha");

type DeviceOptions = NonNullable<Parameters<GraphOverEmulator["device"]>[1]>;

const worlds: TeamWorld[] = [];

afterEach(() => {
  for (const world of worlds.splice(0)) world.close();
});

/** One person's browser: its tabs share a storage and its locks, and the time passes only where a test says so. */
export function sendingWorld() {
  const world = teamWorld();
  worlds.push(world);
  const storage = createBrowserStorage();
  const manager = createLockManager();
  const timers = new Set<{ readonly at: number; readonly ring: () => void }>();
  const now = () => world.clock.time;

  const startTimer: StartTimer = (seconds, ring) => {
    const timer = { at: now() + seconds * 1000, ring };
    timers.add(timer);
    return () => timers.delete(timer);
  };

  /** Opens the app in one more tab. */
  function openTab(options: DeviceOptions = {}) {
    const opened = openStorage(storage.openWindow());
    const clock = createClock({ device: now, steady: () => 0 });
    const sharing = createDeviceSharing(opened);
    const { notes } = world.device("asha", options);
    const listeners = new Set<(why: WakeReason) => void>();
    const services = {
      notes: () => Promise.resolve(notes),
      outbox: createOutbox({ storage: opened, clock, sharing }),
      drafts: createDraftStore({ storage: opened, clock, sharing }),
      locks: createLocks({ manager, shelf: opened }),
      pauses: createSendingPauses(opened, now),
      wakeups: {
        subscribe: (onWake: (why: WakeReason) => void) => {
          listeners.add(onWake);
          return () => listeners.delete(onWake);
        },
      },
      clock,
      sharing,
      now,
      random: () => 0,
    };
    const sender = createNoteSender(services);
    return {
      ...services,
      sender,
      queue: createSendingQueue({ ...services, sender, startTimer }),
      wake: (why: WakeReason) => {
        for (const listener of listeners) listener(why);
      },
      /** As the form does on a press on Save; a second apart, as people press. */
      press(changes: Partial<LearningNote> = {}, tried: readonly LearningNote[] = []) {
        world.clock.time += 1000;
        const note = sampleNote(changes);
        const draft: Draft = {
          values: toFormValues(note),
          at: clock.now().toISOString(),
          key: note.key,
          ...(tried.length > 0 ? { tried } : {}),
        };
        const press = { to, person: asha, draft, draftName: note.techniqueId };
        return pressSave(services, press, note).entry;
      },
      /** As another window may have left it: under a key that waits here already. */
      put(changes: Partial<LearningNote>, tried: readonly LearningNote[]) {
        world.clock.time += 1000;
        const note = sampleNote(changes);
        const at = clock.now().toISOString();
        const entry = { kind: "new", id: note.key, note, tried, to, person: asha, at } as const;
        services.outbox.put(entry);
        return entry;
      },
    };
  }

  /** Lets time pass, and what was planned for it happen. */
  async function pass(seconds: number): Promise<void> {
    const until = now() + seconds * 1000;
    for (;;) {
      await settle();
      const [next] = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      timers.delete(next);
      world.clock.time = Math.max(now(), next.at);
      next.ring();
    }
    world.clock.time = Math.max(now(), until);
    await settle();
  }

  return {
    ...world,
    storage,
    openTab,
    pass,
    /** Timers that will ring, in seconds from now. */
    planned: () => [...timers].map(({ at }) => (at - now()) / 1000),
    items: () => world.itemsIn(siteId),
    creates: () => world.requests().filter((request) => /^POST .*\/items$/.test(request)).length,
    /** The list is there, as after the first note. */
    async prepare() {
      await world.device("asha").notes.save(sampleNote({ key: keyOf(99) }), to, { mayAsk: true });
      world.requests();
    },
    find: (key: NoteKey) => world.itemsIn(siteId).find(({ LnKey }) => LnKey === key),
  };
}

/** Everything that needs no time has happened. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 50; turns += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
