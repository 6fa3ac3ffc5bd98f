import type { RawNote } from "#domain/notes/rawNote.ts";

import type { ListColumn, ListPlan } from "./listPlan.ts";

/** One column of the list of notes, and what of a note it holds. */
export interface NoteColumn extends ListColumn {
  readonly carries: keyof RawNote;
}

/** SharePoint's own column, in every list from birth. */
export const titleColumn = { name: "Title", carries: "title" } as const;

export const keyColumn = {
  name: "LnKey",
  displayName: "Note key",
  carries: "key",
  indexed: true,
  unique: true,
} as const satisfies NoteColumn;

/** The list as design section 4 draws it. All text, so nothing needs new consent to grow; a name is never changed. */
export const noteColumns: readonly NoteColumn[] = [
  keyColumn,
  { name: "LnPeriod", displayName: "Month saved", carries: "period", indexed: true },
  { name: "LnState", displayName: "State", carries: "state", indexed: true },
  {
    name: "LnTechniqueYear",
    displayName: "Technique and year",
    carries: "techniqueYear",
    indexed: true,
  },
  { name: "LnReviewMonth", displayName: "Look again in", carries: "reviewMonth", indexed: true },
  { name: "LnActionState", displayName: "Action state", carries: "actionState", indexed: true },
  { name: "LnTechnique", displayName: "Technique", carries: "techniqueName" },
  { name: "LnStage", displayName: "Stage", carries: "stage" },
  { name: "LnKind", displayName: "Kind", carries: "kind" },
  { name: "LnHappened", displayName: "What happened", carries: "happened", multiLine: true },
  { name: "LnLearned", displayName: "What we learned", carries: "learned", multiLine: true },
  { name: "LnNextTime", displayName: "Next time", carries: "nextTime", multiLine: true },
  { name: "LnAnswers", displayName: "Further answers", carries: "answers", multiLine: true },
  { name: "LnReuse", displayName: "Other teams may use this", carries: "reuse" },
  { name: "LnAction", displayName: "What will change", carries: "action", multiLine: true },
  { name: "LnActionOwner", displayName: "Action owner (role)", carries: "actionOwner" },
  { name: "LnActionDue", displayName: "Action due", carries: "actionDue" },
  { name: "LnReviewBy", displayName: "Look again by", carries: "reviewBy" },
  { name: "LnTags", displayName: "Tags", carries: "tags", multiLine: true },
  { name: "LnLessonsUsed", displayName: "Lessons used", carries: "lessonsUsed", multiLine: true },
  { name: "LnMergedInto", displayName: "Replaced by", carries: "mergedInto" },
  { name: "LnConfirmed", displayName: "Privacy warnings confirmed", carries: "confirmed" },
  { name: "LnSource", displayName: "Came from", carries: "source" },
  { name: "LnAgreed", displayName: "Agreed to save", carries: "agreed" },
  {
    name: "LnReviewComment",
    displayName: "Checker's words",
    carries: "reviewComment",
    multiLine: true,
  },
  { name: "LnReviewedAt", displayName: "Checked at", carries: "reviewedAt" },
  { name: "LnAuthorOid", displayName: "Author id (hint)", carries: "authorOid" },
  { name: "LnSchema", displayName: "Form version", carries: "schema" },
];

/** The list of notes; an organisation may have given it a name of its own. */
export const toNotesPlan = (listName: string): ListPlan => ({ listName, columns: noteColumns });

/** Every column that a note is read from. */
export const noteFieldNames: readonly string[] = [
  titleColumn.name,
  ...noteColumns.map(({ name }) => name),
];
