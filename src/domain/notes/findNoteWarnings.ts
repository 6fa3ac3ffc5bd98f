import type { Technique } from "../cards/technique.ts";
import { findPrivateDetails, type PrivateDetail } from "../privacy/findPrivateDetails.ts";
import { keepMostSerious } from "../privacy/keepMostSerious.ts";
import type { NoteAnswers } from "./noteAnswers.ts";
import { toOneLine } from "./toOneLine.ts";
import { type NoteTextField, toTextFields } from "./toTextFields.ts";

/** A detail that the person is asked about: where it stands, and its words, for their own screen and for nothing else. */
export interface NoteWarning extends PrivateDetail {
  readonly field: string;
  readonly words: string;
}

/** Every detail of a note that may tell who somebody is, in the order of the form. What blocks is a problem instead. */
export const findNoteWarnings = (
  technique: Technique,
  answers: NoteAnswers,
): readonly NoteWarning[] => findTextWarnings(toTextFields(technique, answers));

/** The same of any texts that will be saved. */
export const findTextWarnings = (fields: readonly NoteTextField[]): readonly NoteWarning[] =>
  fields.flatMap((one) =>
    findDetails(one)
      .filter(({ does }) => does === "warn")
      .map((detail) => ({ ...detail, field: one.field, words: toWords(one.text, detail) })),
  );

/** Those that are not the same words, of the same kind, in the same field as one of the others. */
export const leaveOut = (
  warnings: readonly NoteWarning[],
  others: readonly NoteWarning[],
): readonly NoteWarning[] => warnings.filter((warning) => !isAmong(warning, others));

export const isAmong = (
  { field, kind, words }: NoteWarning,
  others: readonly NoteWarning[],
): boolean =>
  others.some((other) => other.field === field && other.kind === kind && other.words === words);

/** A line break may hide a detail that the one line of a title then tells. */
function findDetails({ text, isLine }: NoteTextField): readonly PrivateDetail[] {
  const found = findPrivateDetails(text);
  if (!isLine) return found;
  const { line, toOwn } = toOneLine(text);
  const onLine = findPrivateDetails(line).map((detail) => ({ ...detail, ...toOwn(detail) }));
  // The line's come first: where a name goes on after a line break, it is the whole name that is taken out.
  return keepMostSerious([...onLine, ...found]);
}

const toWords = (text: string, { start, end }: PrivateDetail): string =>
  toOneLine(text.slice(start, end)).line;
