import * as clock from "../client/clock.ts";
import type { Patience } from "../client/Patience.ts";
import type { Memory } from "../client/Memory.ts";
import type { NotesRepositoryOptions } from "../notes/NotesRepositoryOptions.ts";
import { findItem } from "../notes/findItem.ts";
import type { Places } from "../notes/findPlace.ts";
import { readingPlaces } from "../notes/readingPlaces.ts";
import { rememberedPlaces } from "../notes/rememberedPlaces.ts";
import { toAllowance } from "../notes/Sending.ts";
import { settingsKey } from "../notes/toSavedNote.ts";
import { usesPlan } from "../setup/usesPlan.ts";
import { readChanges, readLatest } from "./readChanges.ts";
import { readDueAgain, readOfTechnique, readOpenActions } from "./readFound.ts";
import { readHistories, readHistory } from "./readHistory.ts";
import { readOwners, readOwnsTeam } from "./readOwners.ts";
import { readToCheck, readToCheckMonth } from "./readToCheck.ts";
import { type KnownUses, readUses } from "./readUses.ts";
import { recordUse } from "./recordUse.ts";
import { readWaitingMonths } from "./readWaitingMonths.ts";
import { rememberedBacklogs } from "./rememberedBacklogs.ts";
import type { ReviewRepository } from "./ReviewRepository.ts";
import { sendSettings } from "./sendSettings.ts";
import { toSavedSettings } from "./settingsItem.ts";

/** What checking takes of Graph: the waiting notes, their history, who may check, and what came of it. */
export function createReviewRepository(options: NotesRepositoryOptions): ReviewRepository {
  const { graph, memory, siteAccess = "all" } = options;
  const { sleep = clock.sleep, random = Math.random, now = Date.now } = options;
  const patience: Patience = { sleep, random, now };
  const backlogs = rememberedBacklogs(memory, now);
  const reading = readingPlaces(rememberedPlaces(memory, now));
  const remembered = rememberedPlaces(inCorner(memory, "uses"), now);
  const uses: Places = { graph, patience, remembered, siteAccess, plan: usesPlan };
  const knownUses: KnownUses = new Map();

  return {
    async toCheck(place, next, { mayAsk = false } = {}) {
      const known = next === undefined ? backlogs.find(place) : undefined;
      const [oldest] = known?.months ?? [];
      if (known && oldest !== undefined) return { kind: "too-many", oldest, known };
      return reading(place, () => readToCheck(graph, place, next, { mayAsk, now }));
    },
    toCheckMonth: (place, period, next, { mayAsk = false } = {}) =>
      reading(place, () => readToCheckMonth(graph, place, period, next, mayAsk)),
    async waitingMonths(place, periods) {
      const months = await reading(place, () => readWaitingMonths(graph, patience, place, periods));
      const lookedTo = periods.at(-1);
      // Only the first months that were found say where to begin.
      if (lookedTo !== undefined && months.length > 0 && !backlogs.find(place)) {
        backlogs.keep(place, { months, lookedTo });
      }
      return months;
    },
    ofTechnique: (place, techniqueYears, states) =>
      reading(place, () => readOfTechnique(graph, patience, place, techniqueYears, states)),
    dueAgain: (place, months, { mayAsk = false } = {}) =>
      reading(place, () => readDueAgain(graph, patience, place, months, mayAsk)),
    openActions: (place, { mayAsk = false } = {}) =>
      reading(place, () => readOpenActions(graph, place, mayAsk)),
    history: (place, itemId, { mayAsk = false } = {}) => readHistory(graph, place, itemId, mayAsk),
    histories: (place, itemIds) => readHistories(graph, patience, place, itemIds),
    owners: (groupId, { mayAsk = false } = {}) => readOwners(graph, groupId, mayAsk),
    ownsTeam: (groupId, { mayAsk = false } = {}) => readOwnsTeam(graph, groupId, mayAsk),
    settings: (place, { mayAsk = false } = {}) =>
      reading(place, async () => {
        const item = await findItem(graph, place, settingsKey, mayAsk);
        return item && toSavedSettings(item);
      }),
    saveSettings: (place, settings, { mayAsk = false, found } = {}) => {
      const sending = { graph, patience, mayAsk, allowance: toAllowance(patience) };
      return sendSettings(sending, place, settings, found);
    },
    latest: (place) => reading(place, () => readLatest(graph, place)),
    changes: (place, token) => reading(place, () => readChanges(graph, place, token)),
    recordUse: (use, to, { mayAsk = false } = {}) => recordUse(uses, use, to, mayAsk),
    usesOf: (place, noteKeys) => readUses(graph, patience, knownUses, place, noteKeys),
  };
}

/** A corner of the memory of its own: the list of uses stands beside that of notes, for the same team. */
const inCorner = (memory: Memory, corner: string): Memory => ({
  read: (name) => memory.read(`${corner}/${name}`),
  write: (name, value) => memory.write(`${corner}/${name}`, value),
  remove: (name) => memory.remove(`${corner}/${name}`),
});
