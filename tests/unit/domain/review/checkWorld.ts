import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { CheckEvidence } from "#domain/review/checkEvidence.ts";
import { judgeCheck } from "#domain/review/judgeCheck.ts";
import type { NoteVersion } from "#domain/review/noteVersion.ts";
import type { PersonStamp } from "#domain/review/personStamp.ts";
import type { Reviewers } from "#domain/review/reviewers.ts";
import { sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";

/** People of a made-up team. */
export const asha: PersonStamp = { id: "id-asha", name: "Asha Sample" };
export const omar: PersonStamp = { id: "id-omar", name: "Omar Sample" };
export const ben: PersonStamp = { id: "id-ben", name: "Ben Sample" };
export const cara: PersonStamp = { id: "id-cara", name: "Cara Sample" };

/** What somebody made of a note. */
export type Step = readonly [by: PersonStamp, changes: Partial<LearningNote>];

const toMoment = (minute: number): string =>
  new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString().replace(".000Z", "Z");

/** What the server stamps when these people do this to a note, newest first. */
export function toVersions(steps: readonly Step[]): readonly NoteVersion[] {
  let note = sampleNote();
  const made = steps.map(([by, changes], index): NoteVersion => {
    note = { ...note, ...changes };
    return { note, label: `${String(index + 1)}.0`, at: toMoment(index), by };
  });
  return made.toReversed();
}

/** The note as it stands in the list after that. */
export function toSaved(versions: readonly NoteVersion[]): SavedNote {
  const [last, first] = [versions[0], versions.at(-1)];
  if (!last || !first) throw new Error("a note that nobody wrote");
  return {
    note: last.note,
    itemId: "1",
    eTag: `"sample,${String(versions.length)}"`,
    createdAt: first.at,
    createdBy: first.by.name,
    createdById: first.by.id,
    lastModifiedAt: last.at,
    lastModifiedBy: last.by.name,
    lastModifiedById: last.by.id,
  };
}

export const checked = { state: "Checked", reviewedAt: "2026-11-22T10:01:00Z" } as const;
export const written: Step = [ben, {}];
export const known: Reviewers = { owners: [asha], named: [omar] };

/** What is found of a note that these people made, by versions of which only the newest `kept` are left. */
export function judge(steps: readonly Step[], reviewers = known, kept = 50): CheckEvidence {
  const versions = toVersions(steps);
  return judgeCheck(toSaved(versions), versions.slice(0, kept), reviewers);
}
