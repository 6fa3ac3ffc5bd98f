import type { Technique } from "#domain/cards/technique.ts";
import { isTakenBack } from "#domain/notes/changeNote.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import { findAnswerId, type NotePart } from "#domain/notes/noteParts.ts";
import { hasOwnTitle } from "#domain/notes/toTitle.ts";
import { readReviewComment } from "#domain/review/reviewComment.ts";

import { listWords } from "../list/listWords.ts";
import { toDayWords, toKindWords, toStateWords } from "../noteWords.ts";
import { conflictWords, partWords } from "./editWords.ts";

/** What a part is called: the card's own question, where it is the answer to one. */
export function toPartLabel(technique: Technique | undefined, part: NotePart): string {
  const id = findAnswerId(part);
  const { questions = [], further = [] } = technique?.note ?? {};
  if (id !== undefined) return further.find((question) => question.id === id)?.label ?? id;
  const asked = questions.find(({ box }) => box === part)?.label;
  if (asked !== undefined) return asked;
  if (part === "happened" || part === "learned" || part === "nextTime") return listWords[part];
  return partWords[part] ?? part;
}

/** The text of a part as it was written, to be written anew. */
export function toWrittenText(note: LearningNote, part: NotePart): string {
  const id = findAnswerId(part);
  if (id !== undefined) return note.answers[id] ?? "";
  switch (part) {
    case "happened":
    case "learned":
    case "nextTime":
      return note[part];
    case "action":
      return note.action?.what ?? "";
    case "actionOwner":
      return note.action?.owner ?? "";
    default:
      return "";
  }
}

/** What stands in a part, as a person reads it; nothing where nothing stands there. */
export function toPartText(note: LearningNote, part: NotePart): string {
  switch (part) {
    case "nextTime":
      return hasOwnTitle(note) ? conflictWords.withTitle(note.nextTime, note.title) : note.nextTime;
    case "kind":
      return toKindWords(note.kind);
    case "reuse":
    case "agreed":
      return note[part] ? listWords.yes : listWords.no;
    case "actionDue":
      return toDayWords(note.action?.due ?? "");
    case "actionState":
      return toActionWords(note.action?.state ?? "");
    case "state":
      return toStandingText(note);
    case "reviewBy":
      return toDayWords(note.reviewBy);
    case "mergedInto":
      return note.mergedInto;
    case "answers":
      return Object.values(note.answers).join("\n\n");
    default:
      return toWrittenText(note, part);
  }
}

const toActionWords = (state: string): string => listWords.actionStates[state] ?? state;

function toStandingText(note: LearningNote): string {
  const state = toStateWords(note.state);
  if (isTakenBack(note)) return `${state}: ${note.reviewComment}`;
  const { words } = readReviewComment(note.reviewComment);
  return words === "" ? state : `${state}. ${listWords.reviewComment}: ${words}`;
}
