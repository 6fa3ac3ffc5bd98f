import { findTechnique } from "../cards/findTechnique.ts";
import type { Technique } from "../cards/technique.ts";
import { findPrivateDetails } from "../privacy/findPrivateDetails.ts";
import { findTextWarnings, type NoteWarning } from "./findNoteWarnings.ts";
import { type LearningNote, titleLimit } from "./learningNote.ts";
import { toOneLine } from "./toOneLine.ts";

/** Why a note is shared as a link alone. */
export type LinkOnlyReason = "in-confidence" | "not-for-others" | "not-in-use" | "nhs-number";

/** What of a note may go into a conversation: its one sentence, with what must be asked about first, or the link alone. */
export type SharedLesson =
  | {
      readonly may: "sentence";
      readonly sentence: string;
      readonly warnings: readonly NoteWarning[];
    }
  | { readonly may: "link"; readonly why: LinkOnlyReason };

/**
 * A conversation may have people in it who cannot open the team's list, so the sentence goes only where the author said that
 * others may re-use it; and never from a technique that keeps in confidence what was said.
 */
export function findSharedLesson(note: LearningNote): SharedLesson {
  const technique = findTechnique(note.techniqueId);
  if (!technique || isInConfidence(technique)) return { may: "link", why: "in-confidence" };
  if (!note.reuse) return { may: "link", why: "not-for-others" };
  if (!inUse.has(note.state)) return { may: "link", why: "not-in-use" };
  const sentence = toOneLine(note.title).line.trim();
  if (sentence === "") return { may: "link", why: "not-in-use" };
  if (findPrivateDetails(sentence).some(({ does }) => does === "block")) {
    return { may: "link", why: "nhs-number" };
  }
  const field = { field: "title", text: sentence, limit: titleLimit, isLine: true };
  return { may: "sentence", sentence, warnings: findTextWarnings([field]) };
}

/** It leaves the story out of its notes, or somebody had to agree to what was saved: that was for the team. */
const isInConfidence = ({ note }: Technique): boolean =>
  note.agreement !== undefined || !note.questions.some(({ box }) => box === "happened");

/** Not one that was closed, or that a reviewer sent back. */
const inUse: ReadonlySet<string> = new Set(["Waiting", "Checked", "InPractice"]);
