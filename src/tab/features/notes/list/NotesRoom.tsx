import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";

import type { NoteKey } from "#domain/notes/learningNote.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { Skeleton } from "#tab/ui/Skeleton.tsx";

import { type NotesFilter, noFilter } from "./filterNotes.ts";
import { listWords } from "./listWords.ts";
import { NoteDetails } from "./NoteDetails.tsx";
import { NotesMessage } from "./NotesMessage.tsx";
import { TeamNotesPage } from "./TeamNotesPage.tsx";

/** The team's notes and a note's own page; what was read and the filter stay while a person goes between them. */
export function NotesRoom({ noteKey }: { readonly noteKey?: NoteKey }) {
  const [client] = useState(createClient);
  const [filter, setFilter] = useState<NotesFilter>(noFilter);
  const host = useHost();

  if (host.state === "connecting") return <Skeleton label={listWords.loading} />;
  if (host.state === "outside") return <NotesMessage state="browser" isPage />;
  const to = host.context.destination;
  if (!to) return <NotesMessage state="no-team" isPage />;
  return (
    <QueryClientProvider client={client}>
      {noteKey === undefined ? (
        <TeamNotesPage to={to} filter={filter} onFilter={setFilter} />
      ) : (
        <NoteDetails to={to} noteKey={noteKey} />
      )}
    </QueryClientProvider>
  );
}

/** The Graph client waits and tries again itself; `always`, because Teams' own view of the network is not the browser's. */
const createClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 60_000,
      },
    },
  });
