import type { LearningNote, SavedNote } from "../notes/learningNote.ts";
import type { ChangedSince, CheckEvidence } from "./checkEvidence.ts";
import { hasSameCovered } from "./hasSameCovered.ts";
import { isSamePerson } from "./isSamePerson.ts";
import type { NoteVersion } from "./noteVersion.ts";
import type { Reviewers } from "./reviewers.ts";

/** Who gave the check, and the version in which the words were last as somebody answers for them. */
interface Check {
  readonly giver: NoteVersion;
  readonly covers: NoteVersion;
}

/**
 * Whether the item itself does not tell who checked it. A reviewer who wrote last stands for the note as it is; of its own
 * author only the versions tell whether they checked it or put a word right in what somebody else had checked.
 */
export const needsVersions = (saved: SavedNote, reviewers: Reviewers): boolean => {
  const { id } = toLast(saved).by;
  return !isReviewer(id, reviewers) || isAuthor(id, saved);
};

/**
 * Who checked a note, by the versions that the server stamped. Total: whatever is missing, nobody is called a reviewer whom
 * the stamps do not show.
 */
export function judgeCheck(
  saved: SavedNote,
  versions: readonly NoteVersion[] | undefined,
  reviewers: Reviewers,
): CheckEvidence {
  const history = needsVersions(saved, reviewers)
    ? toHistory(saved, versions ?? [])
    : [toLast(saved)];
  const check = findGiven(history, saved, reviewers) ?? findSet(history, saved);
  if (!check) return { who: "unknown" };
  const { giver } = check;
  const changedSince = findChange(history, check.covers, saved.note);
  return {
    ...toWho(giver, saved, reviewers),
    name: giver.by.name,
    at: giver.at,
    ...(changedSince ? { changedSince } : {}),
  };
}

/** The last reviewer's word, where the note still says it; what others did to the state and undid again changes nothing. */
function findGiven(
  history: readonly NoteVersion[],
  saved: SavedNote,
  reviewers: Reviewers,
): Check | undefined {
  const words = history.filter(({ by }) => isReviewer(by.id, reviewers));
  const end = words.findIndex(({ note }) => !isSameDecision(note, saved.note));
  const given = end === -1 ? words : words.slice(0, end);
  const [covers] = given;
  const giver = given.find(({ by }) => !isAuthor(by.id, saved)) ?? covers;
  return giver && covers && { giver, covers };
}

/** The version that set the note's state; undefined where older versions are missing that may have set it. */
function findSet(history: readonly NoteVersion[], saved: SavedNote): Check | undefined {
  const end = history.findIndex(({ note }) => !isSameDecision(note, saved.note));
  const run = end === -1 ? history : history.slice(0, end);
  const giver = run.at(-1);
  if (!giver || (end === -1 && !isWhole(history, saved))) return undefined;
  const covers = run.find(({ by }) => isSamePerson(by.id, giver.by.id)) ?? giver;
  return { giver, covers };
}

function toWho(
  { by }: NoteVersion,
  saved: SavedNote,
  reviewers: Reviewers,
): Pick<Exclude<CheckEvidence, { who: "unknown" }>, "who" | "isNoReviewer"> {
  const isKnown = isReviewer(by.id, reviewers);
  const isNone = !isKnown && reviewers.owners !== undefined;
  if (isAuthor(by.id, saved)) return { who: "author", ...(isNone ? { isNoReviewer: true } : {}) };
  if (isKnown) return { who: "reviewer" };
  return { who: isNone ? "not-reviewer" : "unconfirmed" };
}

function findChange(
  history: readonly NoteVersion[],
  { note: checked }: NoteVersion,
  present: LearningNote,
): ChangedSince | undefined {
  if (hasSameCovered(checked, present)) return undefined;
  const last = history.find((version, index) => {
    const before = history[index + 1];
    return before && !hasSameCovered(version.note, before.note);
  });
  return { checked, by: last?.by.name ?? "" };
}

/** The versions up to the note as it was read, since it may have been changed after that; none where they do not lead to it. */
function toHistory(
  { note, lastModifiedAt }: SavedNote,
  versions: readonly NoteVersion[],
): readonly NoteVersion[] {
  const read = Date.parse(lastModifiedAt);
  const start = versions.findIndex(
    (version) =>
      // A change that was sent a moment ago has no stamp yet; and in one second there may be several.
      (Number.isNaN(read) || Date.parse(version.at) <= read) &&
      isSameDecision(version.note, note) &&
      hasSameCovered(version.note, note),
  );
  return start === -1 ? [] : versions.slice(start);
}

/** The item as its newest version: an item carries the stamp of whoever wrote it last, but for a change that was sent just now. */
const toLast = (saved: SavedNote): NoteVersion => {
  const { note, lastModifiedAt: at, lastModifiedBy: name, lastModifiedById = "" } = saved;
  return { note, label: "", at, by: { id: at === "" ? "" : lastModifiedById, name } };
};

/**
 * Whether a history goes back to how the note began. Where versions were off, the oldest that is left was written over; in
 * whole seconds that may look like the beginning, but an eTag counts every change.
 */
function isWhole(
  history: readonly NoteVersion[],
  { createdAt, createdById = "", eTag }: SavedNote,
): boolean {
  const first = history.at(-1);
  const [, changes] = /,(\d+)"?$/.exec(eTag) ?? [];
  return (
    first !== undefined &&
    isSamePerson(first.by.id, createdById) &&
    Date.parse(first.at) === Date.parse(createdAt) &&
    (changes === undefined || Number(changes) <= history.length)
  );
}

const isReviewer = (id: string, { owners = [], named }: Reviewers): boolean =>
  [...owners, ...named].some((person) => isSamePerson(person.id, id));

const isAuthor = (id: string, { createdById = "" }: SavedNote): boolean =>
  isSamePerson(id, createdById);

/** State, words and time of a decision are written as one; whoever changed one of them decided. */
const isSameDecision = (one: LearningNote, other: LearningNote): boolean =>
  one.state === other.state &&
  one.reviewComment === other.reviewComment &&
  one.reviewedAt === other.reviewedAt;
