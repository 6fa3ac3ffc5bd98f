import type { LearningNote } from "#domain/notes/learningNote.ts";
import { toNoteParts } from "#domain/notes/noteParts.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";
import type { SeenVersion } from "#sandbox/graph/GraphEmulator.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import type { StoredWhere } from "#tab/platform/storage.ts";
import { destinationKey } from "#graph/sites/destination.ts";

import type { CampaignWorld } from "./CampaignWorld.ts";
import { createListTruth, type ListTruth, type Parts, toSeenParts } from "./listTruth.ts";
import type { SimulatedTab } from "./simulatedTab.ts";

type SaveState = "open" | "fulfilled" | "refused" | "dropped";

/** One press on Save, and what the person was told of it last. */
export interface Save {
  readonly tab: SimulatedTab;
  readonly entry: OutboxEntry;
  readonly where: StoredWhere;
  readonly pressedAt: number;
  state: SaveState;
}

export interface Tally {
  readonly saves: number;
  readonly lost: number;
  readonly doubled: number;
  readonly misreported: number;
  /** Seconds from a press on Save until the person was told that it is saved. */
  readonly longestWait: number;
  /** One line for each fault. */
  readonly faults: readonly string[];
}

export type Ledger = ReturnType<typeof createLedger>;

/** What people were told, held against what is in the lists. */
export function createLedger(world: CampaignWorld) {
  const truth = createListTruth(world.emulator);
  const saves: Save[] = [];
  const byEntry = new Map<string, Save[]>();
  const removed = new Set<string>();
  const misreports: string[] = [];
  let longestWait = 0;

  const siteOf = ({ tab, entry }: Pick<Save, "tab" | "entry">): string =>
    tab.actor.places.find(({ to }) => destinationKey(to) === destinationKey(entry.to))?.siteId ??
    "";
  const nameOf = (tab: SimulatedTab, { id }: Pick<OutboxEntry, "id">): string =>
    `${tab.device.name} ${tab.actor.name} ${id}`;
  const misreport = (what: string, tab: SimulatedTab, entry: OutboxEntry): void => {
    misreports.push(`${what}: ${nameOf(tab, entry)}`);
  };

  const note = (tab: SimulatedTab, what: string, entry: OutboxEntry): void => {
    world.trace(tab.who, `${what} ${entry.id} ${JSON.stringify([...toWritten(entry)])}`);
  };

  function settle(tab: SimulatedTab, entry: OutboxEntry, state: SaveState): void {
    // Nobody reads what a dead tab says; but what a person did there last may have been done.
    if (!tab.isAlive() && state !== "dropped") return;
    // A new note whose older words had arrived is finished as a change of it.
    const ids = entry.kind === "edit" ? [entry.id, keyOf(entry)] : [entry.id];
    for (const save of ids.flatMap((id) => byEntry.get(nameOf(tab, { id })) ?? [])) {
      if (save.state !== "open") continue;
      save.state = state;
      if (state === "fulfilled") {
        longestWait = Math.max(longestWait, (world.time.now() - save.pressedAt) / 1000);
      }
    }
  }

  return {
    truth,
    count: () => saves.length,
    open: () => saves.filter(({ state }) => state === "open"),
    isRemoved: (key: string) => removed.has(key),
    siteOf,

    pressed(tab: SimulatedTab, entry: OutboxEntry, where: StoredWhere): void {
      note(tab, `pressed (${where})`, entry);
      const name = nameOf(tab, entry);
      const before = byEntry.get(name) ?? [];
      // Words that were refused and are sent again are another save of the same note.
      for (const older of before) if (older.state === "refused") older.state = "dropped";
      // Whoever saw the tab die was promised nothing.
      if (!tab.isAlive()) return;
      const save: Save = { tab, entry, where, pressedAt: world.time.now(), state: "open" };
      saves.push(save);
      byEntry.set(name, [...before, save]);
    },

    /** *Saved to the team*. */
    saved(tab: SimulatedTab, entry: OutboxEntry): void {
      if (!tab.isAlive()) return;
      note(tab, "told saved", entry);
      settle(tab, entry, "fulfilled");
      const key = keyOf(entry);
      if (truth.isSwept(key)) return;
      const items = truth.find(siteOf({ tab, entry }), key);
      if (!items.some((versions) => isHeld(entry, versions.map(toSeenParts)))) {
        misreport("told saved, and it is not there", tab, entry);
      }
      for (const versions of items) {
        if (hasOverwritten(entry, versions, tab.actor.id)) {
          misreport("silently overwrote somebody's words", tab, entry);
        }
      }
    },

    /** *Not saved, because …* */
    refused(tab: SimulatedTab, entry: OutboxEntry): void {
      note(tab, "told not saved", entry);
      settle(tab, entry, "refused");
    },

    /** The person took it out, or chose the other words. */
    dropped(tab: SimulatedTab, entry: OutboxEntry): void {
      note(tab, "dropped", entry);
      settle(tab, entry, "dropped");
    },

    gone(tab: SimulatedTab, entry: OutboxEntry): void {
      note(tab, "told gone", entry);
      const items = truth.find(siteOf({ tab, entry }), keyOf(entry));
      if (items.length > 0) misreport("told gone, and it is there", tab, entry);
      settle(tab, entry, "dropped");
    },

    removed(siteId: string, key: string): void {
      world.trace("somebody", `deleted ${key}`);
      removed.add(key);
      if (truth.find(siteId, key).length > 0)
        misreports.push(`told deleted, and it is there: ${key}`);
    },

    tally(): Tally {
      const { lost, doubled, late } = audit({ saves, truth, removed, siteOf });
      const faults = [...lost, ...doubled, ...late, ...misreports];
      return {
        saves: saves.length,
        lost: lost.length,
        doubled: doubled.length,
        misreported: misreports.length + late.length,
        longestWait: Math.round(longestWait),
        faults,
      };
    },
  };
}

export const keyOf = (entry: OutboxEntry): string =>
  entry.kind === "new" ? entry.note.key : entry.edit.mine.key;

const toParts = (note: LearningNote): Parts => toNoteParts(toRawNote(note), false);
const nothing = JSON.stringify([""]);
const inPart = (parts: Parts, part: string): string => parts.get(part) ?? nothing;

/** The day to look again follows from the server's day, and is nobody's words. */
const followsFromTheDay = "reviewBy";

/** The parts that the person wrote, with the words they wrote into them. */
function toWritten(entry: OutboxEntry): ReadonlyMap<string, string> {
  if (entry.kind === "new") {
    return new Map([...toParts(entry.note)].filter(([part]) => part !== followsFromTheDay));
  }
  const base = toParts(entry.edit.base ?? entry.edit.found.note);
  const mine = toParts(entry.edit.mine);
  return new Map(
    [...new Set([...base.keys(), ...mine.keys()])]
      .map((part) => [part, inPart(mine, part)] as const)
      .filter(([part, words]) => words !== inPart(base, part)),
  );
}

/** Whether some version of the item holds every word of the person's. */
export const isHeld = (entry: OutboxEntry, versions: readonly Parts[]): boolean => {
  const written = [...toWritten(entry)];
  return versions.some((parts) => written.every(([part, words]) => inPart(parts, part) === words));
};

/** Whether the person's version that brought their words replaced words that they had never seen. */
function hasOverwritten(
  entry: OutboxEntry,
  versions: readonly SeenVersion[],
  personId: string,
): boolean {
  if (entry.kind === "new") return false;
  const written = [...toWritten(entry)];
  const { base, found, tried, mine } = entry.edit;
  const seen = [base ?? found.note, mine, ...tried].map(toParts);
  const oldestFirst = versions.toReversed();
  const parts = oldestFirst.map(toSeenParts);
  const holds = (index: number): boolean => {
    const there = parts[index];
    return there !== undefined && written.every(([part, words]) => inPart(there, part) === words);
  };
  const at = oldestFirst.findLastIndex(
    ({ by }, index) => by === personId && holds(index) && !holds(index - 1),
  );
  const before = parts[at - 1];
  return (
    before !== undefined &&
    written.some(([part]) => !seen.some((note) => inPart(note, part) === inPart(before, part)))
  );
}

/** Whether the words are such as nobody else writes. */
const isTelling = (entry: OutboxEntry): boolean =>
  [...toWritten(entry)].some(([, words]) => / \d+\./.test(words));

/** Still on the device for whoever opens the app there: in the outbox, or in the form again. */
const isWaiting = ({ tab, entry }: Save): boolean =>
  [...tab.device.values].some(
    ([name, text]) =>
      (name.includes("outbox/") && name.endsWith(`/${entry.id}`)) ||
      (name.includes("draft/") && text.includes(keyOf(entry))),
  );

interface Audited {
  readonly saves: readonly Save[];
  readonly truth: ListTruth;
  readonly removed: ReadonlySet<string>;
  readonly siteOf: (save: Save) => string;
}

/** What is wrong once everything is calm and everybody has had time. */
function audit({ saves, truth, removed, siteOf }: Audited) {
  const lost: string[] = [];
  const doubled = new Set<string>();
  const late: string[] = [];
  for (const save of saves) {
    const key = keyOf(save.entry);
    const items = truth.find(siteOf(save), key);
    if (items.length > 1) doubled.add(`doubled: ${key}`);
    if (truth.isSwept(key) || removed.has(key)) continue;
    const name = `${save.tab.device.name} ${save.tab.actor.name} ${save.entry.id}`;
    const isPromised = save.where === "device" || save.tab.isAlive();
    // A press that changed nothing promises nothing.
    if (toWritten(save.entry).size === 0) continue;
    const isThere = items.some((versions) => isHeld(save.entry, versions.map(toSeenParts)));
    if (save.state === "open" && isPromised && !isThere && !isWaiting(save))
      lost.push(`lost: ${name}`);
    if (save.state === "fulfilled" && items.length === 0) lost.push(`lost after all: ${name}`);
    if (save.state === "refused" && isThere && isTelling(save.entry))
      late.push(`told not saved, and it is there: ${name}`);
  }
  return { lost, doubled: [...doubled], late };
}
