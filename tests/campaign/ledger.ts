import { destinationKey } from "#graph/sites/destination.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import type { StoredWhere } from "#tab/platform/storage.ts";

import { audit } from "./audit.ts";
import type { CampaignWorld } from "./CampaignWorld.ts";
import { createListTruth } from "./listTruth.ts";
import type { SimulatedTab } from "./simulatedTab.ts";
import { hasOverwritten, isHeld, keyOf, toWritten } from "./writtenWords.ts";

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
  const deleted = new Set<string>();
  const misreports: string[] = [];
  let longestWait = 0;

  const siteOf = ({ tab, entry }: Pick<Save, "tab" | "entry">): string =>
    tab.actor.places.find(({ to }) => destinationKey(to) === destinationKey(entry.to))?.siteId ??
    "";
  const nameOf = (tab: SimulatedTab, id: string): string =>
    `${tab.device.name} ${tab.actor.name} ${id}`;

  function misreport(what: string, { who }: SimulatedTab, { id }: OutboxEntry): void {
    misreports.push(`${what}: ${who}: ${id}`);
  }

  function hear(tab: SimulatedTab, what: string, entry: OutboxEntry): void {
    world.trace(tab.who, `${what} ${entry.id} ${JSON.stringify([...toWritten(entry)])}`);
  }

  function settle(tab: SimulatedTab, entry: OutboxEntry, state: SaveState): void {
    // Nobody reads what a dead tab says; but what a person did there last may have been done.
    if (!tab.isAlive() && state !== "dropped") return;
    // A new note whose older words had arrived is finished as a change of it.
    const ids = entry.kind === "edit" ? [entry.id, keyOf(entry)] : [entry.id];
    for (const save of ids.flatMap((id) => byEntry.get(nameOf(tab, id)) ?? [])) {
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

    pressed(tab: SimulatedTab, entry: OutboxEntry, where: StoredWhere): void {
      hear(tab, `pressed (${where})`, entry);
      const name = nameOf(tab, entry.id);
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
    saved: (tab: SimulatedTab, entry: OutboxEntry): void => {
      if (!tab.isAlive()) return;
      hear(tab, "told saved", entry);
      settle(tab, entry, "fulfilled");
      const key = keyOf(entry);
      if (truth.isSwept(key) || deleted.has(key)) return;
      const items = truth.find(siteOf({ tab, entry }), key);
      if (!items.some((versions) => isHeld(entry, versions))) {
        misreport("told saved, and it is not there", tab, entry);
      }
      if (items.some((versions) => hasOverwritten(entry, versions, tab.actor.id))) {
        misreport("silently overwrote somebody's words", tab, entry);
      }
    },

    /** *Not saved, because …* */
    refused(tab: SimulatedTab, entry: OutboxEntry): void {
      hear(tab, "told not saved", entry);
      settle(tab, entry, "refused");
    },

    /** The person took it out, or chose the other words. */
    dropped(tab: SimulatedTab, entry: OutboxEntry): void {
      hear(tab, "dropped", entry);
      settle(tab, entry, "dropped");
    },

    /** The note that was to be changed is in the list no more. */
    gone(tab: SimulatedTab, entry: OutboxEntry): void {
      hear(tab, "told gone", entry);
      const items = truth.find(siteOf({ tab, entry }), keyOf(entry));
      if (items.length > 0) misreport("told gone, and it is there", tab, entry);
      settle(tab, entry, "dropped");
    },

    /** Somebody sets about deleting a note for good; with a dead tab nobody hears what came of it. */
    deleting: (key: string): void => void deleted.add(key),

    deleted(tab: SimulatedTab, siteId: string, key: string): void {
      world.trace(tab.who, `told deleted ${key}`);
      if (!tab.isAlive() || truth.find(siteId, key).length === 0) return;
      misreports.push(`told deleted, and it is there: ${key}`);
    },

    tally(): Tally {
      const { lost, doubled, late } = audit({ saves, truth, deleted, siteOf });
      return {
        saves: saves.length,
        lost: lost.length,
        doubled: doubled.length,
        misreported: misreports.length + late.length,
        longestWait: Math.round(longestWait),
        faults: [...lost, ...doubled, ...late, ...misreports],
      };
    },
  };
}
