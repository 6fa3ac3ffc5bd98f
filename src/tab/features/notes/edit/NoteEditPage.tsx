import { useState } from "react";

import type { NoteKey } from "#domain/notes/learningNote.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";

import { findReadingPlace } from "../findReadingPlace.ts";
import { NoteEditing } from "./NoteEditing.tsx";

/** The page on which a note is changed. Stands in the room of the notes, which has found where they are. */
export function NoteEditPage({ noteKey }: { readonly noteKey: NoteKey }) {
  const place = findReadingPlace(useHost());
  const [timesBegun, setTimesBegun] = useState(0);
  if (place.can !== "read") return null;
  return (
    <NoteEditing
      key={timesBegun}
      to={place.to}
      noteKey={noteKey}
      onBeginAgain={() => setTimesBegun(timesBegun + 1)}
    />
  );
}
