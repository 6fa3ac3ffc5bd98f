import { type ReactNode, Suspense } from "react";

import { CardsHome } from "../features/cards/CardsHome.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useIsHydrated } from "../ui/useIsHydrated.ts";
import { appWords } from "./appWords.ts";
import {
  AboutPageChunk,
  CardLessonsChunk,
  CardPageChunk,
  ConfigurePageChunk,
  HealthPageChunk,
  HistoryChunk,
  LookAgainChunk,
  MessagePageChunk,
  NoteEditChunk,
  NoteFormChunk,
  NoteReportChunk,
  NotesChunk,
  PlanLessonsChunk,
  RemovePageChunk,
  ReviewersChunk,
  RunPageChunk,
  TeamPageChunk,
  ToCheckChunk,
} from "./chunks.ts";
import type { Page } from "./findPage.ts";
import { LessonsLater } from "./LessonsLater.tsx";

/** Which feature stands where. */
export function PageView({ page }: { readonly page: Page }) {
  switch (page.name) {
    case "cards":
      return <CardsHome />;
    case "card":
      return (
        <Suspense fallback={<Skeleton label={appWords.loading} />}>
          <CardPageChunk id={page.id}>
            <LessonsLater chunk={CardLessonsChunk} place={page.id}>
              <CardLessonsChunk key={page.id} id={page.id} />
            </LessonsLater>
          </CardPageChunk>
        </Suspense>
      );
    case "card-run":
      return (
        <Later>
          <RunPageChunk
            key={page.id}
            id={page.id}
            renderLessons={(taking) => (
              <LessonsLater chunk={PlanLessonsChunk} place={page.id}>
                <PlanLessonsChunk taking={taking} />
              </LessonsLater>
            )}
          />
        </Later>
      );
    case "note-form":
      return (
        <Later>
          <NoteFormChunk id={page.id} />
        </Later>
      );
    case "about":
      return (
        <Suspense fallback={<Skeleton label={appWords.loading} />}>
          <AboutPageChunk topic={page.topic} />
        </Suspense>
      );
    case "team":
      return (
        <Later>
          <TeamPageChunk />
        </Later>
      );
    case "health":
      return (
        <Later>
          <HealthPageChunk />
        </Later>
      );
    case "configure":
      return (
        <Later>
          <ConfigurePageChunk />
        </Later>
      );
    case "remove":
      return (
        <Later>
          <RemovePageChunk />
        </Later>
      );
    case "message":
      return (
        <Later>
          <MessagePageChunk />
        </Later>
      );
    case "notes":
      return (
        <Later>
          <NotesChunk here="team" />
        </Later>
      );
    case "note":
      return (
        <Later>
          <NotesChunk noteKey={page.key} />
        </Later>
      );
    case "note-edit":
      return (
        <Later>
          <NotesChunk>
            <NoteEditChunk key={page.key} noteKey={page.key} />
          </NotesChunk>
        </Later>
      );
    case "note-report":
      return (
        <Later>
          <NotesChunk>
            <NoteReportChunk key={page.key} noteKey={page.key} />
          </NotesChunk>
        </Later>
      );
    case "note-history":
      return (
        <Later>
          <NotesChunk>
            <HistoryChunk key={page.key} noteKey={page.key} />
          </NotesChunk>
        </Later>
      );
    case "notes-to-check":
      return (
        <Later>
          <NotesChunk here="to-check">
            <ToCheckChunk noteKey={page.key} />
          </NotesChunk>
        </Later>
      );
    case "notes-look-again":
      return (
        <Later>
          <NotesChunk here="to-check">
            <LookAgainChunk />
          </NotesChunk>
        </Later>
      );
    case "notes-reviewers":
      return (
        <Later>
          <NotesChunk here="to-check">
            <ReviewersChunk />
          </NotesChunk>
        </Later>
      );
  }
}

/** A skeleton until the part is there: on the server, and while markup from it is taken over, always. */
function Later({ children }: { readonly children: ReactNode }) {
  const isHydrated = useIsHydrated();
  const skeleton = <Skeleton label={appWords.loading} />;
  return isHydrated ? <Suspense fallback={skeleton}>{children}</Suspense> : skeleton;
}
