import * as clock from "../client/clock.ts";
import { toNotesPlan } from "./columns.ts";
import type { NotesRepositoryOptions } from "./NotesRepositoryOptions.ts";
import type { Places } from "./findPlace.ts";
import { rememberedPlaces } from "./rememberedPlaces.ts";

/** The places of the notes, with what is usual wherever nothing else was said. */
export function toPlaces(options: NotesRepositoryOptions): Places {
  const { graph, memory, listName = "LearningNotes", siteAccess = "all" } = options;
  const { sleep = clock.sleep, random = Math.random, now = Date.now } = options;
  return {
    graph,
    patience: { sleep, random, now },
    remembered: rememberedPlaces(memory, now),
    siteAccess,
    plan: toNotesPlan(listName),
  };
}
