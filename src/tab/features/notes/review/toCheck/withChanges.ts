import type { SavedNote } from "#domain/notes/learningNote.ts";
import { toVersion } from "#graph/notes/eTag.ts";
import type { ListChanges } from "#graph/review/ReviewRepository.ts";

interface ReadPage {
  readonly notes: readonly SavedNote[];
}

/** Pages as read, with what changed in the list since; notes that are new to them stand on the last one. */
export function withChanges<Page extends ReadPage>(
  pages: readonly Page[],
  { changed, removed }: Pick<ListChanges, "changed" | "removed">,
): readonly Page[] {
  const gone = new Set(removed);
  const latest = new Map(changed.map((saved) => [saved.note.key, saved]));
  const known = new Set(pages.flatMap(({ notes }) => notes.map(({ note }) => note.key)));
  const added = [...latest.values()].filter(
    ({ note, itemId }) => isWaiting({ note }) && !known.has(note.key) && !gone.has(itemId),
  );
  return pages.map((page, at) => ({
    ...page,
    notes: [
      ...page.notes
        .filter(({ itemId }) => !gone.has(itemId))
        .map((saved) => toNewer(saved, latest.get(saved.note.key))),
      ...(at === pages.length - 1 ? added : []),
    ],
  }));
}

export const isWaiting = ({ note }: Pick<SavedNote, "note">): boolean => note.state === "Waiting";

/** What was read a moment ago may be newer than what is told of the time before. */
const toNewer = (known: SavedNote, told: SavedNote | undefined): SavedNote =>
  told && toVersion(told.eTag) > toVersion(known.eTag) ? told : known;
