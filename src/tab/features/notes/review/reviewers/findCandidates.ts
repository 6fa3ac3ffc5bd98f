import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { PersonStamp } from "#domain/review/personStamp.ts";

/** People who wrote or changed notes here, by name, without those who check already. */
export function findCandidates(
  notes: readonly SavedNote[],
  checking: readonly PersonStamp[],
): readonly PersonStamp[] {
  const people = notes.flatMap(
    ({ createdById, createdBy, lastModifiedById, lastModifiedBy }): readonly PersonStamp[] => [
      ...(createdById ? [{ id: createdById, name: createdBy }] : []),
      ...(lastModifiedById ? [{ id: lastModifiedById, name: lastModifiedBy }] : []),
    ],
  );
  const known = new Set(checking.map(({ id }) => id));
  return [...new Map(people.map((person) => [person.id, person])).values()]
    .filter(({ id, name }) => !known.has(id) && name !== "")
    .sort((one, other) => one.name.localeCompare(other.name));
}
