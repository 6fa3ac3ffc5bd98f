import { isTakenBack } from "#domain/notes/changeNote.ts";
import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { NotePart } from "#domain/notes/noteParts.ts";
import { readReviewComment } from "#domain/review/reviewComment.ts";
import { toDayWords, toStateWords } from "#tab/features/notes/noteWords.ts";

/** What the other person did, in one sentence: "Ben Sample asked for a change on 30 November 2026: “Say where.”". */
export function toTheirsWords(theirs: SavedNote, parts: readonly NotePart[]): string {
  const day = theirs.lastModifiedAt === "" ? "" : ` on ${toDayWords(theirs.lastModifiedAt)}`;
  const who = toWho(theirs, parts);
  if (!parts.includes("state")) return `${who} changed the words of this note${day}.`;
  const { words } = readReviewComment(theirs.note.reviewComment);
  const said = words === "" || isTakenBack(theirs.note) ? "." : `: “${words}”`;
  return `${who} ${toDeed(theirs.note)}${day}${said}`;
}

/** Who changed the note last is who decided, unless it was changed again long after that. */
function toWho(theirs: SavedNote, parts: readonly NotePart[]): string {
  const { lastModifiedBy, lastModifiedAt, note } = theirs;
  const isLater =
    parts.includes("state") &&
    note.reviewedAt !== "" &&
    Date.parse(lastModifiedAt) - Date.parse(note.reviewedAt) > anHour;
  return lastModifiedBy === "" || isLater ? "Somebody else" : lastModifiedBy;
}

const anHour = 3_600_000;

function toDeed(note: LearningNote): string {
  if (isTakenBack(note)) return "took this note back";
  switch (note.state) {
    case "Waiting":
      return "put this note back to be checked";
    case "ChangeAsked":
      return "asked for a change";
    case "Checked":
      return "marked this note as checked";
    case "InPractice":
      return "marked this note as put into practice";
    case "Closed":
      return "closed this note";
    default:
      return `set this note to “${toStateWords(note.state)}”`;
  }
}

/** What became of the person's own decision: "Your check was not saved.". */
export const toNotSavedWords = ({ state }: LearningNote): string =>
  `${ownWords.get(state) ?? "Your change"} was not saved.`;

const ownWords: ReadonlyMap<string, string> = new Map([
  ["Checked", "Your check"],
  ["ChangeAsked", "Your request for a change"],
  ["InPractice", "Your mark as put into practice"],
  ["Closed", "Your closing of this note"],
]);
