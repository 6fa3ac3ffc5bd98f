import * as clock from "../client/clock.ts";
import type { Patience } from "../client/Patience.ts";
import type { NotesRepositoryOptions } from "../notes/createNotesRepository.ts";
import { toNotesPlan } from "../notes/columns.ts";
import type { Places } from "../notes/findPlace.ts";
import { rememberedPlaces } from "../notes/rememberedPlaces.ts";
import { checkPlace } from "./checkPlace.ts";
import type { SetUpRepository } from "./SetUpRepository.ts";
import { setUpPlace } from "./setUpPlace.ts";

/** Looks at a team's lists, makes them and mends them. */
export function createSetUpRepository(options: NotesRepositoryOptions): SetUpRepository {
  const { graph, memory, listName = "LearningNotes", siteAccess = "all" } = options;
  const { sleep = clock.sleep, random = Math.random, now = Date.now } = options;
  const patience: Patience = { sleep, random, now };
  const remembered = rememberedPlaces(memory, now);
  const places: Places = {
    graph,
    patience,
    remembered,
    siteAccess,
    plan: toNotesPlan(listName),
  };
  return {
    check: (to, { mayAsk = false } = {}) => checkPlace(places, to, mayAsk),
    setUp: (to) => setUpPlace(places, to),
  };
}
