import type { NotesRepositoryOptions } from "../notes/NotesRepositoryOptions.ts";
import { toPlaces } from "../notes/toPlaces.ts";
import { checkPlace } from "./checkPlace.ts";
import type { SetUpRepository } from "./SetUpRepository.ts";
import { setUpPlace } from "./setUpPlace.ts";

/** Looks at a team's lists, makes them and mends them. */
export function createSetUpRepository(options: NotesRepositoryOptions): SetUpRepository {
  const places = toPlaces(options);
  return {
    check: (to, { mayAsk = false } = {}) => checkPlace(places, to, mayAsk),
    setUp: (to) => setUpPlace(places, to),
  };
}
