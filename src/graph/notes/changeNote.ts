import type { NoteEdit } from "#domain/notes/noteEdit.ts";

import type { Destination } from "../sites/destination.ts";
import type { Places } from "./findPlace.ts";
import type { ChangeOutcome } from "./NotesRepository.ts";
import { sendChange } from "./sendChange.ts";
import { withFoundPlace } from "./withFoundPlace.ts";

/** Changes a note once; however often it is called with the same edit, the same change. */
export const changeNote = (
  places: Places,
  edit: NoteEdit,
  to: Destination,
  mayAsk: boolean,
): Promise<ChangeOutcome> =>
  withFoundPlace<ChangeOutcome>(places, to, mayAsk, (sending, place) =>
    sendChange(sending, place, edit),
  );
