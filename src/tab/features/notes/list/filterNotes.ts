import type { SavedNote } from "#domain/notes/learningNote.ts";

/** What the person wants to see; an empty word means everything. */
export interface NotesFilter {
  readonly techniqueId: string;
  readonly kind: string;
  readonly state: string;
  readonly words: string;
}

export const noFilter: NotesFilter = { techniqueId: "", kind: "", state: "", words: "" };

export const isFiltering = (filter: NotesFilter): boolean =>
  Object.values(filter).some((wanted: string) => wanted.trim() !== "");

/** Notes that fit every part of the filter; each word must stand somewhere in the note. */
export function filterNotes(
  notes: readonly SavedNote[],
  filter: NotesFilter,
): readonly SavedNote[] {
  const words = toPlain(filter.words).split(/\s+/).filter(Boolean);
  return notes.filter(
    ({ note, createdBy }) =>
      isWanted(filter.techniqueId, note.techniqueId) &&
      isWanted(filter.kind, note.kind) &&
      isWanted(filter.state, note.state) &&
      words.every((word) => toPlain(toText({ note, createdBy })).includes(word)),
  );
}

const isWanted = (wanted: string, value: string): boolean => wanted === "" || wanted === value;

const toText = ({ note, createdBy }: Pick<SavedNote, "note" | "createdBy">): string =>
  [
    note.title,
    note.techniqueName,
    note.happened,
    note.learned,
    note.nextTime,
    ...Object.values(note.answers),
    note.action?.what,
    note.action?.owner,
    ...note.tags,
    createdBy,
  ].join(" ");

/** Without accents and capitals, so that "cafe" finds "Café". */
const toPlain = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
