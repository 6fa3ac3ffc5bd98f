import { GraphError } from "../client/GraphError.ts";
import type { NotesPlace } from "../sites/destination.ts";
import type { RememberedPlaces } from "./rememberedPlaces.ts";

type Reading = <Answer>(place: NotesPlace, read: () => Promise<Answer>) => Promise<Answer>;

/** A list that is gone must not be looked for under its old id for ever. */
export const readingPlaces =
  (remembered: RememberedPlaces): Reading =>
  async (place, read) => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof GraphError && error.fault === "not-found") remembered.forgetList(place);
      throw error;
    }
  };
