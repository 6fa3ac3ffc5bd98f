import { connectGraph } from "#graph/client/connectGraph.ts";
import { createNotesRepository } from "#graph/notes/createNotesRepository.ts";
import type { NotesRepository } from "#graph/notes/NotesRepository.ts";
import { createNoteSender } from "#tab/features/notes/sending/createNoteSender.ts";
import { createSendingQueue } from "#tab/features/notes/sending/createSendingQueue.ts";
import type { NoteSender } from "#tab/features/notes/sending/NoteSender.ts";
import { createClock } from "#tab/platform/createClock.ts";
import { createDeviceSharing } from "#tab/platform/createDeviceSharing.ts";
import { createDraftStore } from "#tab/platform/createDraftStore.ts";
import { createLocks } from "#tab/platform/createLocks.ts";
import { createOutbox } from "#tab/platform/createOutbox.ts";
import { createSendingPauses } from "#tab/platform/createSendingPauses.ts";
import type { Person } from "#tab/platform/Host.ts";
import { type Outbox, type OutboxEntry, toEditId } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";
import { openStorage } from "#tab/platform/storage.ts";
import type { WakeReason } from "#tab/platform/Wakeups.ts";

import { createFetch } from "./createFetch.ts";
import { createTokens } from "./createTokens.ts";
import type { Actor, CampaignWorld } from "./CampaignWorld.ts";
import type { SimulatedDevice } from "./simulatedDevice.ts";
import { createSimulatedStorage } from "./simulatedStorage.ts";

/** One tab of one person, made of the product's own parts; it can die at any moment. */
export interface SimulatedTab {
  readonly who: string;
  readonly actor: Actor;
  readonly person: Person;
  readonly device: SimulatedDevice;
  readonly services: Pick<Services, "outbox" | "drafts" | "clock" | "pauses">;
  readonly notes: () => Promise<NotesRepository>;
  readonly sender: NoteSender;
  readonly isAlive: () => boolean;
  readonly kill: () => void;
  readonly wake: (why: WakeReason) => void;
  /** Waits; a dead tab waits for ever. */
  readonly sleep: (seconds: number) => Promise<void>;
}

export interface OpenTabOptions {
  readonly actor: Actor;
  readonly device: SimulatedDevice;
  /** Hears what the person is told when something is taken out of the outbox because the list has it. */
  readonly onSent: (tab: SimulatedTab, entry: OutboxEntry) => void;
}

export function openSimulatedTab(world: CampaignWorld, options: OpenTabOptions): SimulatedTab {
  const { time, random, mortality } = world;
  const { actor, device, onSent } = options;
  const self = {};
  const person = { tenantId: actor.tenantId, objectId: actor.id };
  const wakeListeners = new Set<(why: WakeReason) => void>();
  const openedAt = time.now();
  const who = `${device.name} ${actor.name} ${String(Math.round(openedAt / 1000) % 1_000_000)}`;
  let isDead = false;

  /** Every touch of the world outside is a moment at which the tab may die. */
  function step(): boolean {
    time.stir();
    if (!isDead && random.chance(mortality())) kill();
    return !isDead;
  }

  /** What a dead tab waits for never comes. */
  const whileAlive = <Value>(value: Value): Value | Promise<never> =>
    step() ? value : new Promise<never>(() => undefined);

  const sleep = async (seconds: number): Promise<void> => {
    await time.sleep(seconds);
    return whileAlive(undefined);
  };

  const startTimer: typeof time.startTimer = (seconds, ring) =>
    time.startTimer(seconds, () => {
      if (!isDead) ring();
    });

  let hear: (key: string) => void = () => undefined;
  const onWindow = (name: string, listener: unknown) => {
    if (name === "storage") hear = (key) => (listener as (event: { key: string }) => void)({ key });
  };
  const stored = (values: Map<string, string>, isShared: boolean) =>
    createSimulatedStorage({
      values,
      mood: () => device.mood,
      reach: step,
      ...(isShared ? { onChange: (key: string) => device.tell(self, key) } : {}),
    });
  const storage = openStorage({
    localStorage: stored(device.values, true),
    sessionStorage: stored(new Map(), false),
    addEventListener: onWindow,
  });
  const leave = device.join(self, (key) => {
    if (!isDead) hear(key);
  });

  const clock = createClock({ device: device.now, steady: () => time.now() - openedAt });
  const sharing = createDeviceSharing(storage);
  const kept = createOutbox({ storage, clock, sharing });
  const outbox: Outbox = {
    ...kept,
    removeSent(who, id, at) {
      const entry = kept.find(who, id);
      // Other words of the same note had arrived; these are on their way as a change of it.
      const isTakenOver = entry?.kind === "new" && kept.find(who, toEditId(id))?.at === entry.at;
      kept.removeSent(who, id, at);
      if (entry && !isTakenOver && !isDead) onSent(tab, entry);
    },
  };
  const drafts = createDraftStore({ storage, clock, sharing });
  const pauses = createSendingPauses(storage, device.now);
  const locks = createLocks({
    manager: device.locks?.managerFor(self),
    shelf: storage,
    now: device.now,
    startTimer,
  });
  const wakeups = {
    subscribe: (onWake: (why: WakeReason) => void) => {
      wakeListeners.add(onWake);
      return () => wakeListeners.delete(onWake);
    },
  };

  const chance = { random: random.next, now: device.now };
  const graph = connectGraph({
    baseUrl: "https://graph.microsoft.com",
    getToken: createTokens(world, actor, whileAlive),
    fetch: createFetch(world, device, who, whileAlive),
    startTimer,
    sleep: (seconds, signal) => {
      signal?.throwIfAborted();
      return sleep(seconds);
    },
    newId: random.uuid,
    ...chance,
  });
  const repository = createNotesRepository({
    graph,
    sleep,
    memory: {
      read: (name) => storage.read(`graph/${name}`),
      write: (name, value) => void storage.write(`graph/${name}`, value),
      remove: (name) => storage.remove(`graph/${name}`),
    },
    ...chance,
  });
  const notes = async () => {
    // The settings come first, and with them the server's word for what day it is.
    if (device.isOnline) clock.hear(new Date(time.now()).toUTCString());
    return whileAlive(repository);
  };

  const sender = createNoteSender({ notes, outbox, drafts, locks, pauses, ...chance });
  const queue = createSendingQueue({
    outbox,
    locks,
    pauses,
    wakeups,
    sender,
    startTimer,
    ...chance,
  });

  function kill(): void {
    if (isDead) return;
    isDead = true;
    world.trace(who, "died");
    leave();
    device.locks?.release(self);
  }

  const tab: SimulatedTab = {
    who,
    actor,
    person,
    device,
    services: { outbox, drafts, clock, pauses },
    notes,
    sender,
    isAlive: () => !isDead,
    kill,
    wake: (why) => {
      if (!isDead) for (const listener of wakeListeners) listener(why);
    },
    sleep,
  };
  queue.start(person);
  return tab;
}
