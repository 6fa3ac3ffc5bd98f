const single = { allowMultipleLines: false, maxLength: 255, textType: "plain" };
const several = { allowMultipleLines: true, textType: "plain", linesForEditing: 6 };

const toColumn = (name: string, displayName: string) => ({ name, displayName, text: single });

const toIndexed = (name: string, displayName: string) => ({
  ...toColumn(name, displayName),
  indexed: true,
});

const toProse = (name: string, displayName: string) => ({ name, displayName, text: several });

/** The list of a team's notes, and the columns in it that people change by hand in the sandbox. */
export const notesList = {
  displayName: "LearningNotes",
  key: "LnKey",
  month: "LnPeriod",
  state: "LnState",
  checked: "Checked",
} as const;

/** The columns of a team's notes as the design lists them; written here again, not taken from the product. */
export const noteColumns = [
  { ...toIndexed("LnKey", "Key"), enforceUniqueValues: true },
  toIndexed("LnPeriod", "Month"),
  toIndexed("LnState", "State"),
  toIndexed("LnTechniqueYear", "Technique and year"),
  toIndexed("LnReviewMonth", "Look again in"),
  toColumn("LnReviewBy", "Look again by"),
  toIndexed("LnActionState", "Action state"),
  toProse("LnAction", "Action"),
  toColumn("LnActionOwner", "Action owner"),
  toColumn("LnActionDue", "Action due"),
  toColumn("LnTechnique", "Technique"),
  toColumn("LnStage", "Stage"),
  toColumn("LnKind", "Kind"),
  toProse("LnHappened", "What happened"),
  toProse("LnLearned", "What we learned"),
  toProse("LnNextTime", "Next time"),
  toProse("LnAnswers", "Further answers"),
  toColumn("LnReuse", "Other teams may use it"),
  toProse("LnTags", "Tags"),
  toProse("LnLessonsUsed", "Lessons used"),
  toColumn("LnMergedInto", "Replaced by"),
  toColumn("LnConfirmed", "Privacy warnings confirmed"),
  toColumn("LnSource", "Written in"),
  toColumn("LnAgreed", "Agreed"),
  toProse("LnReviewComment", "Comment of the check"),
  toColumn("LnReviewedAt", "Checked at"),
  toColumn("LnAuthorOid", "Author"),
  toColumn("LnSchema", "Layout"),
];

/** The list of the uses of a team's notes. */
export const usesListName = "LearningNoteUses";

export const useColumns = [
  { ...toIndexed("LnKey", "Key"), enforceUniqueValues: true },
  toIndexed("LnNoteKey", "Note"),
  toIndexed("LnPeriod", "Month"),
  toProse("LnEffect", "What came of it"),
];
