import { createChunk } from "./createChunk.tsx";

/** Parts of the tab that load when they are needed; those that read whole cards bring them along, in one file that all share. */
export const CardPageChunk = createChunk(
  async () => (await import("../features/cards/CardPage.tsx")).CardPage,
);
export const CardLessonsChunk = createChunk(
  async () => (await import("../features/notes/review/lessons/CardLessons.tsx")).CardLessons,
);
export const PlanLessonsChunk = createChunk(
  async () => (await import("../features/notes/review/lessons/PlanLessons.tsx")).PlanLessons,
);
export const RunPageChunk = createChunk(
  async () => (await import("../features/run/RunPage.tsx")).RunPage,
);
export const NoteFormChunk = createChunk(
  async () => (await import("../features/notes/form/NoteFormPage.tsx")).NoteFormPage,
);
export const MessagePageChunk = createChunk(
  async () => (await import("../features/notes/message/MessagePage.tsx")).MessagePage,
);
export const NotesChunk = createChunk(
  async () => (await import("../features/notes/list/NotesRoom.tsx")).NotesRoom,
);
export const NoteEditChunk = createChunk(
  async () => (await import("../features/notes/edit/NoteEditPage.tsx")).NoteEditPage,
);
export const NoteReportChunk = createChunk(
  async () => (await import("../features/notes/edit/NoteReportPage.tsx")).NoteReportPage,
);
export const ToCheckChunk = createChunk(
  async () => (await import("../features/notes/review/toCheck/ToCheckPage.tsx")).ToCheckPage,
);
export const LookAgainChunk = createChunk(
  async () => (await import("../features/notes/review/again/LookAgainPage.tsx")).LookAgainPage,
);
export const ReviewersChunk = createChunk(
  async () => (await import("../features/notes/review/reviewers/ReviewersPage.tsx")).ReviewersPage,
);
export const HistoryChunk = createChunk(
  async () => (await import("../features/notes/review/history/HistoryPage.tsx")).HistoryPage,
);
export const UnsentChunk = createChunk(
  async () => (await import("../features/notes/sending/UnsentNotes.tsx")).UnsentNotes,
);
export const TeamPageChunk = createChunk(
  async () => (await import("../features/places/TeamPage.tsx")).TeamPage,
);
export const HealthPageChunk = createChunk(
  async () => (await import("../features/setup/health/HealthPage.tsx")).HealthPage,
);
export const ConfigurePageChunk = createChunk(
  async () => (await import("../features/setup/configure/ConfigurePage.tsx")).ConfigurePage,
);
export const RemovePageChunk = createChunk(
  async () => (await import("../features/setup/remove/RemovePage.tsx")).RemovePage,
);
export const AboutPageChunk = createChunk(
  async () => (await import("../features/about/AboutPage.tsx")).AboutPage,
);

/** Every part that loads later. */
export const allChunks = [
  CardPageChunk,
  CardLessonsChunk,
  PlanLessonsChunk,
  RunPageChunk,
  NoteFormChunk,
  MessagePageChunk,
  NotesChunk,
  NoteEditChunk,
  NoteReportChunk,
  ToCheckChunk,
  LookAgainChunk,
  ReviewersChunk,
  HistoryChunk,
  UnsentChunk,
  TeamPageChunk,
  HealthPageChunk,
  ConfigurePageChunk,
  RemovePageChunk,
  AboutPageChunk,
];

/** Lets parts that would not load be asked for again. */
export function forgetFailures(): void {
  for (const chunk of allChunks) chunk.forgetFailure();
}
