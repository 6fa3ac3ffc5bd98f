import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

import type { NoteKey } from "#domain/notes/learningNote.ts";
import { createQueryClient } from "#tab/platform/createQueryClient.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { Skeleton } from "#tab/ui/Skeleton.tsx";

import { findReadingPlace } from "../findReadingPlace.ts";
import { KeptView } from "../review/toCheck/KeptView.tsx";
import { NotesNav, type NotesPart } from "../NotesNav.tsx";
import { type NotesFilter, noFilter } from "./filterNotes.ts";
import { listWords } from "./listWords.ts";
import { NoteDetails } from "./NoteDetails.tsx";
import { NotesMessage } from "./NotesMessage.tsx";
import { TeamNotesPage } from "./TeamNotesPage.tsx";

export interface NotesRoomProps {
  /** Which part of the notes this is; a note's own pages lead back by themselves. */
  readonly here?: NotesPart;
  readonly noteKey?: NoteKey;
  /** Another page of the notes, which loads by itself. */
  readonly children?: ReactNode;
}

/** The team's notes and a note's own pages; what was read and the filter stay while a person goes between them. */
export function NotesRoom({ here, noteKey, children }: NotesRoomProps) {
  const [client] = useState(createQueryClient);
  const [filter, setFilter] = useState<NotesFilter>(noFilter);
  const place = findReadingPlace(useHost());

  if (place.can === "wait") return <Skeleton label={listWords.loading} />;
  if (place.can === "not-here") return <NotesMessage state={place.why} isPage />;
  return (
    <QueryClientProvider client={client}>
      {here && <NotesNav here={here} />}
      <KeptView>
        {children ??
          (noteKey === undefined ? (
            <TeamNotesPage
              to={place.to}
              isPicked={place.isPicked}
              filter={filter}
              onFilter={setFilter}
            />
          ) : (
            <NoteDetails to={place.to} noteKey={noteKey} />
          ))}
      </KeptView>
    </QueryClientProvider>
  );
}
