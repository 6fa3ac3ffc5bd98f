/** What the columns of the file are called, where no page calls them something already. */
export const columnWords = {
  lesson: "Lesson",
  stage: "Stage",
  further: "Further answers",
  tags: "Tags",
  written: "Written on",
  link: "In SharePoint",
  about: "Please note",
} as const;

const toNotes = (count: number): string => (count === 1 ? "1 note" : `${String(count)} notes`);

/** What is said where notes are exported. */
export const exportWords = {
  open: "Export as CSV",
  what: (count: number): string =>
    count === 1
      ? "The note that you see goes into a file for a spreadsheet."
      : `The ${toNotes(count)} that you see go into a file for a spreadsheet.`,
  names: "Names of who wrote and who checked a note are left out.",
  care: "The file is a copy outside your team's list. Keep it where only people who may read these notes can open it.",
  back: (month: string): string => `Read back to ${month}. Older notes are not in the file.`,
  older: "Read all older months first",
  reading: (count: number, month: string): string =>
    `Reading older months. ${toNotes(count)} so far, back to ${month}.`,
  olderFailed: "Older months could not be read. Try again, or make the file without them.",
  stopReading: "Stop reading",
  make: (count: number): string => `Make the file (${toNotes(count)})`,
  none: "No note fits what you chose, so there is nothing to export.",
  checking: (done: number, all: number): string =>
    `Looking for private details. ${String(done)} of ${toNotes(all)} done.`,
  progress: "Notes looked through",
  cancel: "Cancel",
  cancelled: "Stopped. No file was made.",
  failed: "The file could not be made. Nothing was changed. Try again.",
  asking: "Could these notes tell who a patient is?",
  askingLead:
    "No file is made yet. Names of staff count too. Open a note to change it, or leave it out.",
  asked: (count: number): string => `No file is made yet. ${toNotes(count)} to check.`,
  blocked: "Always left out. Report a privacy problem on the note's page.",
  leaveOut: (count: number): string =>
    count === 1 ? "Leave this note out" : `Leave these ${toNotes(count)} out`,
  include: "I have checked these. Put them in",
  ready: (count: number): string => `The file is ready: ${toNotes(count)}`,
  leftOut: (count: number): string => (count === 0 ? "" : `${toNotes(count)} left out.`),
  save: "Save the file",
  saved: "Your browser keeps the file where it keeps downloads.",
  copyInstead: "Copy it instead",
  copyLabel: "The file's text",
  close: "Close",
} as const;

/** "learning-notes-2026-11-30.csv": no name of a team or of a person. */
export const toFileName = (day: string): string => `learning-notes-${day}.csv`;
